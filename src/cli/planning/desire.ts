import type { Declared, DesireContext, Desired, Diagnostic } from '../../model/index.ts';
import { compare, gather, order } from '../../planner/index.ts';
import { type Client, cannotProbe, runProbes } from '../../postgres/index.ts';
import { DESCRIBE, PROVIDERS } from '../../providers/index.ts';
import { how, providerOf, stepsOf } from './kinds.ts';

type Context = Omit<DesireContext, 'probed'>;

export interface Wishes {
  readonly desired: readonly Desired[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What the design asks of this server. Kinds that need no probe go first: what they create is there for the probes. */
export async function desireAll(
  client: Client,
  declared: readonly Declared[],
  context: Context,
  made: ReadonlySet<string>,
): Promise<Wishes> {
  const isProbed = ({ kind }: Declared) => providerOf(kind).probes !== undefined;
  const later = declared.filter(isProbed);
  const first = wishes(
    declared.filter((d) => !isProbed(d)),
    { ...context, probed: {} },
  );
  const probed = context.snapshot.server.canProbe
    ? await probe(client, later, context, () => preludeOf(first.desired, context, made))
    : {};
  const second = wishes(later, { ...context, probed });
  const gathered = gather([...first.desired, ...second.desired]);
  return {
    desired: gathered.desired,
    diagnostics: [...first.diagnostics, ...second.diagnostics, ...gathered.diagnostics],
  };
}

function wishes(declared: readonly Declared[], context: DesireContext): Wishes {
  const results = declared.map((d) => providerOf(d.kind).desire(d, context));
  return {
    desired: results.flatMap((r) => r.desired),
    diagnostics: results.flatMap((r) => r.diagnostics),
  };
}

/** The statements that create extensions, in their order. */
function preludeOf(
  desired: readonly Desired[],
  { snapshot }: Context,
  made: ReadonlySet<string>,
): readonly string[] {
  const changes = compare({ desired, actual: snapshot.actual, entries: {}, made, how });
  const created = changes.filter((change) => change.action === 'create');
  const steps = order(created.flatMap((c) => stepsOf(c, { snapshot, made, sizes: {} })));
  return steps
    .filter((step) => step.phase === 'extensions' && step.mode === 'transaction')
    .flatMap((step) => step.sql);
}

/** Asks the server what it makes of definitions. What only the attempt tells, such as an extension this role may
 *  not create, leaves all of them unasked: every kind then compares as well as it can without. */
async function probe(
  client: Client,
  declared: readonly Declared[],
  context: Context,
  prelude: () => readonly string[],
): Promise<DesireContext['probed']> {
  const probes = PROVIDERS.flatMap((provider) => {
    const own = declared.filter((d) => d.kind === provider.schema.kind);
    return provider.probes?.(own, context) ?? [];
  });
  if (probes.length === 0) return {};
  try {
    return await runProbes(client, probes, DESCRIBE, prelude());
  } catch (error) {
    if (cannotProbe(error)) return {};
    throw error;
  }
}
