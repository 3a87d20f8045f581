/** Tables as a feature store has them, by number: the same layout as DDL and as a design. */

export const SCHEMA = 'bench';
const name = (i: number): string => `t${String(i).padStart(5, '0')}`;

interface Index {
  readonly on: string;
  readonly using?: string;
  readonly include?: string;
  readonly where?: string;
  readonly fillfactor?: number;
}

/** Five indexes: plain columns for the most part, and what else a design says now and then. */
const indexesOf = (i: number): readonly Index[] => [
  { on: 'entity_id', ...(i % 4 === 0 ? { fillfactor: 80 } : {}) },
  { on: i % 2 === 0 ? 'country, event_time DESC' : 'country, event_time' },
  { on: 'event_time', ...(i % 3 === 0 ? { include: 'score' } : {}) },
  i % 5 === 0
    ? { on: 'score', where: "active AND country IN ('de', 'fr')" }
    : { on: 'score, entity_id' },
  i % 10 === 1 ? { on: '(lower(country))' } : { on: 'event_time', using: 'brin' },
];

const hasStatistics = (i: number): boolean => i % 10 === 0;
const isHot = (i: number): boolean => i % 2 === 0;

/** One table with all that belongs to it, as SQL. */
export function tableSql(i: number): string {
  const table = `${SCHEMA}.${name(i)}`;
  const options = isHot(i) ? ' WITH (fillfactor = 90, autovacuum_vacuum_scale_factor = 0.02)' : '';
  return [
    `CREATE TABLE ${table} (entity_id bigint, event_time timestamptz, country text, score float8, active boolean, payload jsonb)${options};`,
    ...indexesOf(i).map((index, n) => `${indexSql(`${name(i)}_i${n}`, table, index)};`),
    ...(hasStatistics(i)
      ? [`CREATE STATISTICS ${table}_s (dependencies, mcv) ON country, active FROM ${table};`]
      : []),
  ].join('\n');
}

function indexSql(index: string, table: string, { on, using, include, where, fillfactor }: Index) {
  return [
    `CREATE INDEX ${index} ON ${table} USING ${using ?? 'btree'} (${on})`,
    include && `INCLUDE (${include})`,
    fillfactor && `WITH (fillfactor = ${fillfactor})`,
    where && `WHERE ${where}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** One index in a hundred: the first of every twentieth table. */
const isChanged = (i: number, n: number): boolean => n === 0 && i % 20 === 7;

const CHANGED: Index = { on: 'entity_id, score' };

/** The statements that change one index in a hundred of the first tables. */
export const changedIndexes = (tables: number) =>
  Array.from({ length: tables }, (_, i) => i)
    .filter((i) => isChanged(i, 0))
    .map((i) => ({
      drop: `DROP INDEX ${SCHEMA}.${name(i)}_i0`,
      create: indexSql(`${name(i)}_i0`, `${SCHEMA}.${name(i)}`, CHANGED),
    }));

/** One table of so many partitions, with five indexes: statements that make it. */
export const partitionedSql = (partitions: number): readonly string[] => [
  `CREATE TABLE ${SCHEMA}.parted (id bigint, a int, b int, c text, at timestamptz) PARTITION BY RANGE (id)`,
  ...Array.from(
    { length: partitions },
    (_, i) =>
      `CREATE TABLE ${SCHEMA}.parted_${i} PARTITION OF ${SCHEMA}.parted FOR VALUES FROM (${i}) TO (${i + 1}) WITH (fillfactor = 90)`,
  ),
  ...PARTED.map((on, n) => `CREATE INDEX parted_i${n} ON ${SCHEMA}.parted (${on})`),
];

const PARTED = ['id', 'a, b', 'c', 'at DESC', '(lower(c))'];

/** Its design; the number of partitions is no matter of it. */
export const partitionedYaml = (_partitions: number, state: string, changed = false): string =>
  [
    'version: 1',
    `state: { in: database, schema: ${state} }`,
    'tables:',
    `  ${SCHEMA}.parted:`,
    `    with: { fillfactor: ${changed ? 80 : 90} }`,
    '    indexes:',
    ...PARTED.map((on, n) => `      parted_i${n}: { on: [${on}] }`),
    '',
  ].join('\n');

/** Tables that are to get partitions by the month. */
export const dueSql = (tables: number): readonly string[] =>
  Array.from(
    { length: tables },
    (_, i) => `CREATE TABLE ${SCHEMA}.d${i} (id bigint, at timestamptz) PARTITION BY RANGE (at)`,
  );

/** What a design says of them, below its other tables. */
export const duePartitions = (tables: number): string =>
  Array.from(
    { length: tables },
    (_, i) =>
      `  ${SCHEMA}.d${i}: { partitions: { by: range (at), every: 1 month, ahead: 5 }, indexes: { d${i}_i: { on: [id] } } }\n`,
  ).join('');

/** The design of the first tables, its state in a schema of its own; with one index in a hundred changed where asked. */
export const designYaml = (tables: number, state: string, changed = false): string =>
  [
    'version: 1',
    `state: { in: database, schema: ${state} }`,
    'presets: { hot: { with: { fillfactor: 90, autovacuum_vacuum_scale_factor: 0.02 } } }',
    'tables:',
    ...Array.from({ length: tables }, (_, i) => tableYaml(i, changed)),
    '',
  ].join('\n');

function tableYaml(i: number, changed: boolean): string {
  return [
    `  ${SCHEMA}.${name(i)}:`,
    ...(isHot(i) ? ['    use: [hot]'] : []),
    '    indexes:',
    ...indexesOf(i).map((index, n) => {
      const now = changed && isChanged(i, n) ? CHANGED : index;
      return `      ${name(i)}_i${n}: { ${indexYaml(now)} }`;
    }),
    ...(hasStatistics(i)
      ? [
          '    statistics:',
          `      ${name(i)}_s: { kinds: [dependencies, mcv], on: [country, active] }`,
        ]
      : []),
  ].join('\n');
}

function indexYaml({ on, using, include, where, fillfactor }: Index): string {
  return [
    using && `using: ${using}`,
    `on: [${on}]`,
    include && `include: [${include}]`,
    where && `where: "${where}"`,
    fillfactor && `with: { fillfactor: ${fillfactor} }`,
  ]
    .filter(Boolean)
    .join(', ');
}
