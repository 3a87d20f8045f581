import {
  type Change,
  type Declared,
  type DesireContext,
  type Desired,
  type NewColumn,
  qualified,
  type Snapshot,
  type Step,
  withRelations,
} from '../../model/index.ts';
import { compare, gather, order } from '../../planner/index.ts';
import {
  type Client,
  cannotProbe,
  LACKING,
  lit,
  runProbes,
  sql,
  unlessOwnerCode,
} from '../../postgres/index.ts';
import { DESCRIBE, PROVIDERS } from '../../providers/index.ts';
import { bring, type Context, type Wishes, wishes } from './bring.ts';
import { how, providerOf, stepsOf, toldOn } from './kinds.ts';

interface Coming {
  /** Qualified names of the partitions that the plan makes. */
  readonly coming: ReadonlySet<string>;
  /** The database with them. */
  readonly snapshot: Snapshot;
}

/** What the design asks of this server. Kinds that bring new partitions go first: the others see those. Kinds that need no probe go first: what they create is there for the probes. */
export async function desireAll(
  client: Client,
  declared: readonly Declared[],
  context: Context,
  made: ReadonlySet<string>,
): Promise<Wishes & Coming> {
  const isFirst = ({ kind }: Declared) => providerOf(kind).wishes.brings !== undefined;
  const isProbed = ({ kind }: Declared) => providerOf(kind).wishes.probes !== undefined;
  const later = declared.filter(isProbed);
  const { bringing, coming } = bring(declared.filter(isFirst), context);
  const snapshot = withRelations(context.snapshot, coming);
  const plain = wishes(
    declared.filter((d) => !isFirst(d) && !isProbed(d)),
    { ...context, snapshot, probed: {} },
  );
  const first = both(bringing, plain);
  const { canProbe, firesTriggers } = context.snapshot.server;
  const probed =
    canProbe && !firesTriggers
      ? await probe(client, later, context, {
          prelude: () => preludeOf(first.desired, context, made),
          columns: first.desired.flatMap(
            (wish) => providerOf(wish.kind).wishes.adds?.(wish, context.snapshot) ?? [],
          ),
        })
      : {};
  const second = wishes(later, { ...context, probed });
  const all = both(first, second);
  const gathered = gather(all.desired);
  return {
    desired: gathered.desired,
    diagnostics: [...all.diagnostics, ...gathered.diagnostics],
    coming: new Set(coming.map(qualified)),
    snapshot,
  };
}

const both = (a: Wishes, b: Wishes): Wishes => ({
  desired: [...a.desired, ...b.desired],
  diagnostics: [...a.diagnostics, ...b.diagnostics],
});

/** What the plan does before it comes to definitions, so that names are where they will be: extensions made and moved, in
 *  their order. */
function preludeOf(
  desired: readonly Desired[],
  { snapshot }: Context,
  made: ReadonlySet<string>,
): readonly string[] {
  const ahead = desired.filter(({ kind }) => providerOf(kind).changes.rehearsal !== undefined);
  const changes = compare({
    ...{ desired: ahead, actual: snapshot.actual, entries: {}, made, how },
    ...{ told: toldOn(snapshot.server), relations: snapshot.relations },
  }).filter(({ action }) => action === 'create' || action === 'update');
  const context = { snapshot, made, sizes: {} };
  const rehearsed = (change: Change) =>
    providerOf(change.kind).changes.rehearsal?.(change, context) ?? [];
  const tried = new Set(changes.flatMap(rehearsed).map(({ id }) => id));
  return order(changes.flatMap((change) => stepsOf(change, context))).flatMap((step) =>
    tried.has(step.id)
      ? step.sql.map((statement) => attempt(unlessOwnerCode(statement, step.calls), step))
      : [LACKING],
  );
}

/** What may need a library that is not loaded yet is there for the probes if it can be. */
const attempt = (statement: string, { awaits }: Step): string => {
  if (awaits !== 'restart') return statement;
  const body = sql`BEGIN EXECUTE ${lit(statement)}; EXCEPTION WHEN OTHERS THEN NULL; END`;
  return sql`DO ${lit(body.text)}`.text;
};

/** What the plan does before it comes to what is probed. */
interface Ahead {
  prelude(): readonly string[];
  readonly columns: readonly NewColumn[];
}

/** Asks the server what it makes of definitions. What only the attempt tells, such as an extension this role may
 *  not create, leaves all of them unasked: every kind then compares as well as it can without. */
async function probe(
  client: Client,
  declared: readonly Declared[],
  context: Context,
  { prelude, columns }: Ahead,
): Promise<DesireContext['probed']> {
  const probes = PROVIDERS.flatMap((provider) => {
    const own = declared.filter((d) => d.kind === provider.schema.kind);
    return provider.wishes.probes?.(own, context) ?? [];
  });
  if (probes.length === 0) return {};
  try {
    return await runProbes(client, probes, DESCRIBE, prelude(), columns);
  } catch (error) {
    if (cannotProbe(error)) return {};
    throw error;
  }
}
