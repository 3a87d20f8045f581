import {
  type Change,
  type Declared,
  type Design,
  type DesireContext,
  type Diagnostic,
  hasErrors,
  leaves,
  type Plan,
  type Provider,
  qualified,
  type RelationName,
  type Scope,
  type Snapshot,
  type State,
  type Step,
  type StepContext,
} from '../model/index.ts';
import {
  compare,
  estimate,
  foldInfos,
  gather,
  isDrawn,
  keepDiagnostics,
  order,
  preflight,
  requireKnown,
  restrict,
  seal,
  stillOwed,
  upkeepNeedsWork,
} from '../planner/index.ts';
import {
  type Client,
  cannotProbe,
  loadParser,
  readPreflight,
  readServer,
  readSizes,
  readSnapshot,
  runProbes,
} from '../postgres/index.ts';
import { DESCRIBE, PROVIDERS } from '../providers/index.ts';
import { withSource } from '../schema/index.ts';
import type { Store } from '../state/index.ts';
import { recall } from './recall.ts';

const BY_KIND = new Map(PROVIDERS.map((provider) => [provider.schema.kind, provider]));

/** The straight line from a design to a plan: read, compare, order, seal. Writes nothing. */
export async function planDatabase(
  client: Client,
  design: Design,
  store: Store,
  only: readonly string[] = [],
): Promise<Plan> {
  const server = await readServer(client);
  const { state, made, owed, ...known } = await recall(store);
  const scope = scopeOf(design, state);
  const [snapshot] = await Promise.all([
    readSnapshot(client, server, PROVIDERS, scope),
    loadParser(),
  ]);
  requireKnown([...design.declared, ...Object.values(state.entries)], only);
  const declared = restrict(design.declared, only);
  const entries = Object.fromEntries(
    restrict(Object.values(state.entries), only).map((e) => [e.address, e]),
  );
  const base = { declared: design.declared, snapshot, entries };
  const { desired, diagnostics } = await desireAll(client, declared, base, made);
  const input = { desired, actual: snapshot.actual, entries, made, how };
  const compared = compare(input);
  const leftovers = PROVIDERS.flatMap((p) => p.leftovers?.(compared, { snapshot, made }) ?? []);
  const all = [...compared, ...restrict(leftovers, only)];
  const found = [...known.diagnostics, ...diagnostics, ...keepDiagnostics(all, entries)];
  // What is wrong in the design may look like something that left it: with errors, nothing is planned at all.
  const changes = hasErrors(found) ? [] : all;
  const tables = touched(changes, snapshot);
  const context = { snapshot, made, sizes: await readSizes(client, tables) };
  const upkeep = restrict(stillOwed(owed, snapshot), only);
  const work = changes.filter(isDrawn).flatMap((c) => upkeepNeedsWork(stepsOf(c, context)));
  const steps = await timed(order([...upkeep, ...work]), known.journal);
  const inTheWay = await lookAhead(client, tables, steps, made);
  return seal({
    designHash: design.hash,
    snapshot,
    state,
    changes,
    steps,
    declared: declared.length,
    diagnostics: [...(await withSource(foldInfos(found), process.cwd())), ...inTheWay],
  });
}

/** What may hold up these steps, asked only where there are any. */
async function lookAhead(
  client: Client,
  tables: readonly { readonly oid: number }[],
  steps: readonly Step[],
  made: ReadonlySet<string>,
): Promise<readonly Diagnostic[]> {
  if (steps.length === 0) return [];
  return preflight(
    await readPreflight(
      client,
      tables.map((table) => table.oid),
    ),
    steps,
    made,
  );
}

/** Asks the journal for the pace of earlier runs only where there is something to be timed. */
const timed = async (
  steps: readonly Step[],
  journal: Pick<Store, 'steps'>,
): Promise<readonly Step[]> =>
  estimate(steps, steps.some((step) => step.bytes !== null) ? await journal.steps() : []);

const how: Parameters<typeof compare>[0]['how'] = (kind, field, change) =>
  providerOf(kind).how(field, change);

const stepsOf = (change: Change, context: StepContext) =>
  providerOf(change.kind).steps(change, context);

function providerOf(kind: string): Provider {
  const provider = BY_KIND.get(kind);
  if (provider === undefined) throw new Error(`no provider for ${kind}`);
  return provider;
}

function scopeOf(design: Design, state: State): Scope {
  const entries = Object.values(state.entries);
  const tables = new Map<string, RelationName>();
  for (const { table } of [...design.declared, ...entries]) {
    if (table !== undefined) tables.set(qualified(table), table);
  }
  return { declared: design.declared, entries, tables: [...tables.values()] };
}

type Base = Omit<DesireContext, 'probed'>;

/** What the design asks of this server. Kinds that need no probe go first: what they create is there for the probes. */
async function desireAll(
  client: Client,
  declared: readonly Declared[],
  base: Base,
  made: ReadonlySet<string>,
) {
  const isProbed = ({ kind }: Declared) => providerOf(kind).probes !== undefined;
  const later = declared.filter(isProbed);
  const first = want(
    declared.filter((d) => !isProbed(d)),
    { ...base, probed: {} },
  );
  const probed = base.snapshot.server.canProbe
    ? await probe(client, later, base, () => preludeOf(first.desired, base, made))
    : {};
  const second = want(later, { ...base, probed });
  const gathered = gather([...first.desired, ...second.desired]);
  return {
    desired: gathered.desired,
    diagnostics: [...first.diagnostics, ...second.diagnostics, ...gathered.diagnostics],
  };
}

function want(declared: readonly Declared[], context: DesireContext) {
  const results = declared.map((d) => providerOf(d.kind).desire(d, context));
  return {
    desired: results.flatMap((r) => r.desired),
    diagnostics: results.flatMap((r): readonly Diagnostic[] => r.diagnostics),
  };
}

function preludeOf(
  desired: Parameters<typeof compare>[0]['desired'],
  base: Base,
  made: ReadonlySet<string>,
): string[] {
  const created = compare({ desired, actual: base.snapshot.actual, entries: {}, made, how }).filter(
    (c) => c.action === 'create',
  );
  const context = { snapshot: base.snapshot, made, sizes: {} };
  return order(created.flatMap((c) => stepsOf(c, context)))
    .filter((s) => s.phase === 'extensions' && s.mode === 'transaction')
    .flatMap((s) => s.sql);
}

/** Asks the server what it makes of definitions. What only the attempt tells, such as an extension this role may
 *  not create, leaves all of them unasked: every kind then compares as well as it can without. */
async function probe(
  client: Client,
  declared: readonly Declared[],
  base: Base,
  prelude: () => readonly string[],
): Promise<DesireContext['probed']> {
  const probes = PROVIDERS.flatMap((p) => {
    const own = declared.filter((d) => d.kind === p.schema.kind);
    return p.probes?.(own, base) ?? [];
  });
  if (probes.length === 0) return {};
  try {
    return await runProbes(client, probes, DESCRIBE, prelude());
  } catch (error) {
    if (cannotProbe(error)) return {};
    throw error;
  }
}

/** The tables whose size matters to a step. */
function touched(changes: readonly Change[], snapshot: Snapshot) {
  const names = new Set(
    changes.filter(isDrawn).flatMap((c) => (c.table === undefined ? [] : qualified(c.table))),
  );
  const tables = [...names].flatMap((name) => leaves(snapshot.relations, name));
  return tables.map((t) => ({ oid: t.oid, key: qualified(t) }));
}
