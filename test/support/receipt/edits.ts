import fc from 'fast-check';
import { identifier } from '../../../src/model/index.ts';
import type { Scenario } from '../convergence/scenario.ts';

/** What a design says of each table, by qualified name, in the order of the file. */
export type Entries = ReadonlyMap<string, { readonly [key: string]: unknown }>;

/** A block of `tables:`, an entry a line. JSON is YAML. */
export const blockText = (entries: Entries): string =>
  [
    'version: 1',
    'presets: { hot: { with: { fillfactor: 85, autovacuum_vacuum_cost_delay: 1 } } }',
    'tables:',
    ...[...entries].flatMap(([name, entry], i) => [
      ...(i % 3 === 0 ? ['# one more'] : []),
      `  '${name.replaceAll("'", "''")}':`,
      `    ${JSON.stringify(entry)}`,
    ]),
    '',
  ].join('\n');

export const entriesOf = (scenarios: readonly Scenario[], which: 'a' | 'b'): Entries =>
  new Map(
    scenarios.flatMap((one, i) =>
      Object.entries(one[which]).map(
        ([table, entry]) => [`s${i}.${identifier(table)}`, entry] as const,
      ),
    ),
  );

type FileEdit = (before: Entries, later: Entries) => Entries;

const set = (
  entries: Entries,
  name: string,
  entry: Entries extends ReadonlyMap<string, infer E> ? E : never,
) => new Map(entries).set(name, entry);

/** What somebody may do to the entry of one table in the file. */
const FILE_EDITS: readonly ((name: string) => FileEdit)[] = [
  (name) => (before, later) => set(before, name, later.get(name) ?? {}),
  (name) => (before) => new Map([...before].filter(([other]) => other !== name)),
  (name) => (before) => set(before, name, { ...before.get(name), with: { fillfactor: 55 } }),
  (name) => (before) => {
    const entry = before.get(name) ?? {};
    const others = [...before].filter(([other]) => other !== name);
    return new Map([...others, [name, entry]]);
  },
  // Its indexes and statistics are declared of another table too.
  (name) => (before) => {
    const [other] = [...before.keys()].filter((n) => n !== name && n.startsWith(name.slice(0, 3)));
    const { indexes, statistics } = before.get(name) ?? {};
    if (other === undefined) return before;
    return set(before, other, {
      ...before.get(other),
      ...(indexes ? { indexes } : {}),
      ...(statistics ? { statistics } : {}),
    });
  },
];

const each = (
  table: string,
  query: string,
  statement: string,
): string => `DO $edit$ DECLARE one record; BEGIN
  FOR one IN ${query.replaceAll('$table', `'${table.replaceAll("'", "''")}'::regclass`)} ORDER BY 1 LIMIT 1 LOOP
    EXECUTE format('${statement}', one.name, one.on);
  END LOOP;
EXCEPTION WHEN OTHERS THEN NULL; END $edit$`;
const INDEX =
  'SELECT indexrelid::regclass AS name, indrelid::regclass AS on FROM pg_index WHERE indrelid = $table';
const STATISTICS = `SELECT format('%I.%I', n.nspname, s.stxname) AS name, stxrelid::regclass AS on FROM pg_statistic_ext s
  JOIN pg_namespace n ON n.oid = s.stxnamespace WHERE stxrelid = $table`;
const COLUMN = `SELECT attname AS name, attrelid::regclass AS on FROM pg_attribute WHERE attrelid = $table AND attnum > 2 AND NOT attisdropped`;

/** And by hand to the table itself. */
const HAND_EDITS: readonly ((table: string) => string)[] = [
  (table) => `ALTER TABLE ${table} SET (autovacuum_vacuum_threshold = 7)`,
  (table) => each(table, INDEX, 'DROP INDEX %1$s'),
  (table) => each(table, INDEX, 'ALTER INDEX %1$s RENAME TO renamed_by_hand'),
  (table) => each(table, INDEX, 'CREATE INDEX made_by_hand ON %2$s (key)'),
  (table) => each(table, INDEX, 'COMMENT ON INDEX %1$s IS $$by hand$$'),
  (table) => each(table, STATISTICS, 'DROP STATISTICS %1$s'),
  (table) => each(table, STATISTICS, 'ALTER STATISTICS %1$s SET STATISTICS 33'),
  (table) => each(table, COLUMN, 'ALTER TABLE %2$s ALTER COLUMN %1$I SET STATISTICS 44'),
];

/** What leaves an error in every plan that comes after. */
const WRECKS: typeof HAND_EDITS = [
  (table) => each(table, COLUMN, 'ALTER TABLE %2$s DROP COLUMN %1$I CASCADE'),
  (table) => `DROP TABLE ${table} CASCADE`,
];

export interface Edits {
  readonly file: readonly FileEdit[];
  readonly hand: readonly string[];
}

/** A few of each, over any of the tables. */
export const edits = (names: readonly string[], isLast: boolean): fc.Arbitrary<Edits> => {
  const name = fc.constantFrom(...names);
  const many = <T>(all: readonly ((name: string) => T)[]) =>
    fc.array(
      fc.tuple(fc.constantFrom(...all), name).map(([edit, on]) => edit(on)),
      { maxLength: 2 },
    );
  return fc.record({
    file: many(FILE_EDITS),
    hand: many(isLast ? [...HAND_EDITS, ...WRECKS] : HAND_EDITS),
  });
};
