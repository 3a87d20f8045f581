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

/** The design of the first tables, its state in a schema of its own. */
export const designYaml = (tables: number, state: string): string =>
  [
    'version: 1',
    `state: { in: database, schema: ${state} }`,
    'presets: { hot: { with: { fillfactor: 90, autovacuum_vacuum_scale_factor: 0.02 } } }',
    'tables:',
    ...Array.from({ length: tables }, (_, i) => tableYaml(i)),
    '',
  ].join('\n');

function tableYaml(i: number): string {
  return [
    `  ${SCHEMA}.${name(i)}:`,
    ...(isHot(i) ? ['    use: [hot]'] : []),
    '    indexes:',
    ...indexesOf(i).map((index, n) => `      ${name(i)}_i${n}: { ${indexYaml(index)} }`),
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
