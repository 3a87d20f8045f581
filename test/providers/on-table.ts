import {
  address,
  type Change,
  type Declared,
  type Diagnostic,
  isList,
  isMap,
  type Layout,
  type Provider,
  parseName,
  type Server,
  type StateEntry,
  type Step,
  type TableSizes,
  type Value,
  type ValueMap,
} from '../../src/model/index.ts';
import { compare, gather } from '../../src/planner/index.ts';
import {
  type Client,
  loadParser,
  readServer,
  readSnapshot,
  runProbes,
} from '../../src/postgres/index.ts';
import { DESCRIBE } from '../../src/providers/index.ts';
import { scopeOf } from './support.ts';

/** An entry below `tables.<table>`, or of that table itself where `name` is null. */
export function onTable(
  { schema: { kind } }: Provider,
  table: string,
  name: string | null,
  spec: ValueMap,
): Declared {
  const [schema = '', relation = ''] = parseName(table) ?? [];
  const own = name === null ? [] : [name];
  const above =
    kind === 'column' || kind === 'promote' || name === null ? [schema, relation] : [schema];
  const names = [...above, ...own];
  const place = { file: '', line: 1, column: 1 };
  const resource = { kind, address: address(kind, ...names), names, layout: layoutOf(spec) };
  return { ...resource, table: { schema, name: relation }, spec, place, keep: false };
}

/** Every path of an entry is in a file that is called so, that a test sees where a complaint points. */
function layoutOf(spec: ValueMap): Layout {
  const paths = pathsIn(spec);
  return { files: ['', ...paths], spots: paths.flatMap((_, i) => [i + 1, 0, 1]) };
}

function pathsIn(value: Value, prefix = ''): string[] {
  const parts = isList(value) || isMap(value) ? Object.entries(value) : [];
  return parts.flatMap(([key, part]) => [prefix + key, ...pathsIn(part, `${prefix}${key}.`)]);
}

export interface Given {
  readonly entries?: readonly StateEntry[];
  readonly made?: readonly string[];
  readonly sizes?: TableSizes;
  /** Other kinds to read. */
  readonly besides?: readonly Provider[];
  /** What the server is said to be, over what it is. */
  readonly server?: Partial<Server>;
}

/** What one kind makes of entries, from the catalog to the steps, the way `plan` does it. */
export async function planned(
  client: Client,
  provider: Provider,
  declared: Declared | readonly Declared[],
  given: Given = {},
) {
  const all = [declared].flat();
  if (all.some((one) => provider.wishes.needsParser?.(one))) await loadParser();
  const { entries = [], made = [], sizes = {}, besides = [] } = given;
  const server = { ...(await readServer(client)), ...given.server };
  const kinds = [provider, ...besides];
  const snapshot = await readSnapshot(client, server, kinds, scopeOf(all, entries));
  const known = Object.fromEntries(entries.map((entry) => [entry.address, entry]));
  const task = 'plan' as const;
  const base = {
    ...{ declared: all, snapshot, entries: known },
    ...{ task, made: new Set(made) },
  } as const;
  const probes = provider.wishes.probes?.(all, base) ?? [];
  const probed = server.canProbe ? await runProbes(client, probes, DESCRIBE) : {};
  const outcomes = all.map((one) => provider.wishes.desire(one, { ...base, probed }));
  const { desired } = gather(outcomes.flatMap((outcome) => outcome.desired));
  const context = { snapshot, made: new Set(made), sizes };
  const changes = compare({
    ...{ desired, actual: snapshot.actual, entries: known, made: context.made },
    how: (_kind, field, change) => provider.changes.how(field, change),
    told: (path, former, of) => provider.changes.told(path, former, { ...of, server }),
    relations: snapshot.relations,
  });
  const work = [...changes, ...(provider.changes.leftovers?.(changes, context) ?? [])];
  const steps = work.flatMap((change) => provider.changes.steps(change, context));
  const diagnostics = outcomes.flatMap((outcome): readonly Diagnostic[] => outcome.diagnostics);
  return { snapshot, probes, desired, diagnostics, changes, steps };
}

/** `code at path`, for each complaint. */
export const complaints = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ code, place }) => `${code} at ${place?.file}`);

/** The statements of steps, in order. */
export const sqlOf = (steps: readonly Step[]): readonly string[] => steps.flatMap(({ sql }) => sql);

/** The state once these changes are done. */
export const entriesOf = (changes: readonly Change[]): readonly StateEntry[] =>
  changes.flatMap(({ entry }) =>
    entry === null ? [] : [{ ...entry, by: 'test', at: '2030-01-01T00:00:00Z', run: 'r1' }],
  );

/** Plans, runs every statement, and plans again with the state that came of it. */
export async function settled(
  client: Client,
  provider: Provider,
  declared: Declared | readonly Declared[],
  given: Given = {},
) {
  const before = await planned(client, provider, declared, given);
  for (const statement of sqlOf(before.steps)) await client.query(statement);
  const entries = entriesOf(before.changes);
  const after = await planned(client, provider, declared, { ...given, entries });
  return { before, entries, after };
}
