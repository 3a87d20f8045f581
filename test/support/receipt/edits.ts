import fc from 'fast-check';
import { identifier } from '../../../src/model/index.ts';
import { type Scenario, scenario } from '../convergence/scenario.ts';
import { HAND_EDITS, WRECKS } from './by-hand.ts';

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

/** Partitioned tables go with a plan of everything. */
export const mostlyPlain = fc
  .tuple(scenario, fc.nat(5))
  .filter(([{ tables }, n]) => n === 0 || tables.every(({ partitions }) => partitions === 'none'))
  .map(([one]) => one);
