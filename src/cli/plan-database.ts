import {
  type Change,
  type Declared,
  type Design,
  type DesireContext,
  type Diagnostic,
  hasErrors,
  leaves,
  type Plan,
  type ProbeResult,
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
  readServer,
  readSizes,
  readSnapshot,
  runProbes,
} from '../postgres/index.ts';
import { DESCRIBE, PROVIDERS } from '../providers/index.ts';
import { withSource } from '../schema/index.ts';
import type { Store } from '../state/index.ts';

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
  const snapshot = await readSnapshot(client, server, PROVIDERS, scope);
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
  const context = { snapshot, made, sizes: await readSizes(client, touched(changes, snapshot)) };
  const upkeep = restrict(stillOwed(owed, snapshot), only);
  const work = changes.filter(isDrawn).flatMap((c) => upkeepNeedsWork(stepsOf(c, context)));
  return seal({
    designHash: design.hash,
    snapshot,
    state,
    changes,
    steps: await timed(order([...upkeep, ...work]), store),
    declared: declared.length,
    diagnostics: await withSource(foldInfos(found), process.cwd()),
  });
}

/** Asks the journal for the pace of earlier runs only where there is something to be timed. */
const timed = async (steps: readonly Step[], store: Store): Promise<readonly Step[]> =>
  estimate(steps, steps.some((step) => step.bytes !== null) ? await store.steps() : []);

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
  const later = declared.filter((d) => providerOf(d.kind).probes !== undefined);
  const first = want(
    declared.filter((d) => !later.includes(d)),
    { ...base, probed: {} },
  );
  if (later.length > 0) await loadParser();
  const probes = PROVIDERS.flatMap(
    (p) =>
      p.probes?.(
        later.filter((d) => d.kind === p.schema.kind),
        base,
      ) ?? [],
  );
  const prelude = probes.length === 0 ? [] : preludeOf(first.desired, base, made);
  const probed = await tryProbes(() => runProbes(client, probes, DESCRIBE, prelude));
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
  return created
    .flatMap((c) => stepsOf(c, context))
    .filter((s) => s.phase === 'extensions' && s.mode === 'transaction')
    .flatMap((s) => s.sql);
}

/** No temporary tables here: every kind then compares as well as it can without. */
async function tryProbes(run: () => Promise<{ readonly [id: string]: ProbeResult }>) {
  try {
    return await run();
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
