import {
  append,
  type Change,
  type Diagnostic,
  type Inquiry,
  leaves,
  type Names,
  type Preflight,
  qualified,
  type Snapshot,
  type Step,
  type Underway,
} from '../../model/index.ts';
import {
  estimate,
  isDrawn,
  lackingRights,
  memoryAt,
  order,
  preflight,
  upkeepNeedsWork,
} from '../../planner/index.ts';
import {
  type Client,
  inquire,
  loadParser,
  readLacking,
  readPreflight,
  readSizes,
  rightsOf,
} from '../../postgres/index.ts';
import { withSource } from '../../schema/index.ts';
import type { Store } from '../../state/index.ts';
import { inquiriesOf, stepsOf } from './kinds.ts';
import { withOwnerCode } from './owner-code.ts';

export interface StepsInput {
  readonly changes: readonly Change[];
  /** Upkeep that an earlier, interrupted run still owes. */
  readonly upkeep: readonly Step[];
  readonly snapshot: Snapshot;
  readonly made: ReadonlySet<string>;
  readonly names: Names;
  readonly journal: Pick<Store, 'paces'>;
  readonly underway: Underway | null;
  /** See Design. */
  readonly cwd: string;
}

/** The steps of the changes, in order and timed, and what stands in their way now. */
export async function planSteps(
  client: Client,
  { changes, upkeep, snapshot, made, names, journal, underway, cwd }: StepsInput,
): Promise<{ readonly steps: readonly Step[]; readonly diagnostics: readonly Diagnostic[] }> {
  const drawn = changes.filter(isDrawn);
  const tables = touched(drawn, snapshot);
  const leaving = new Set(
    drawn.filter(({ action }) => ['delete', 'replace'].includes(action)).map((c) => c.address),
  );
  const context = { snapshot, made, names, leaving, sizes: await readSizes(client, tables) };
  const work = drawn.flatMap((change) => upkeepNeedsWork(stepsOf(change, context)));
  const steps = await withOwnerCode(client, order([...upkeep, ...work]));
  if (steps.length === 0) return { steps, diagnostics: [] };
  const facts = await readPreflight(
    client,
    tables.map((table) => table.oid),
  );
  // The journal is asked for the pace of earlier steps only where there is something to be timed.
  const earlier = steps.some(({ work }) => (work?.amount ?? 0) > 0) ? await journal.paces() : [];
  const asked = await answers(
    client,
    drawn.flatMap((change) => inquiriesOf(change, context)),
  );
  const diagnostics = [
    ...(await withSource(asked, cwd)),
    ...preflight(withoutOwn(facts, underway), steps, made),
    ...(snapshot.server.superuser ? [] : await lacking(client, steps)),
  ];
  return { steps: estimate(steps, { earlier, memory: memoryAt(steps, facts) }), diagnostics };
}

/** Of an apply that is at work all has been said. */
const withoutOwn = (facts: Preflight, underway: Underway | null): Preflight => ({
  ...facts,
  transactions: facts.transactions.filter(({ pid }) => underway?.sessions.includes(pid) !== true),
});

/** What the steps take of rights and this role lacks. */
async function lacking(client: Client, steps: readonly Step[]): Promise<readonly Diagnostic[]> {
  await loadParser();
  const statements = steps
    .filter(({ hidden, mode }) => hidden !== true && mode !== 'outside')
    .flatMap(({ sql }) => sql);
  return lackingRights(await readLacking(client, statements.flatMap(rightsOf)));
}

/** Milliseconds that a question about rows may take. */
const PATIENCE = 5_000;

async function answers(client: Client, inquiries: readonly Inquiry[]): Promise<Diagnostic[]> {
  const told: Diagnostic[] = [];
  for (const one of inquiries) append(told, one.tell(await inquire(client, one, PATIENCE)));
  return told;
}

/** The tables that hold the rows of what changes. */
function touched(changes: readonly Change[], snapshot: Snapshot) {
  const names = new Set(
    changes.flatMap(({ table }) => (table === undefined ? [] : qualified(table))),
  );
  return [...names].flatMap((name) => leaves(snapshot.relations, name));
}
