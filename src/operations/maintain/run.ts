import {
  type Change,
  type Design,
  type Diagnostic,
  hasErrors,
  type Maintenance,
  type Plan,
  qualified,
} from '../../model/index.ts';
import { restrict } from '../../planner/index.ts';
import { readClock, readRetired } from '../../postgres/index.ts';
import { openStore } from '../database.ts';
import { isBeside } from '../plan/kinds.ts';
import { planWithSnapshot } from '../plan/plan.ts';
import { renewReceipt } from '../receipt/renew.ts';
import { byJournal } from '../retire/proven.ts';
import { type SettleResult, settleRetired } from '../retire/settle.ts';
import { doubtOf } from './clock.ts';
import { barredNow } from './hazards.ts';
import type { Maintaining } from './job.ts';
import { leftIn, maintained } from './outcome.ts';
import { NOTHING, type Ran, runTables } from './tables.ts';
import { withoutAdoption, withoutConsent } from './withhold.ts';

/** Makes what is due and retires what is past keep, table by table; then looks again. */
export async function maintainTables(job: Maintaining): Promise<Maintenance> {
  const { design, source, holding } = job;
  if (source === undefined) return maintainAll(job);
  const before = await openStore(design, holding.reader).receipt();
  const result = await maintainAll(job);
  if (result.outcome === 'done') await renewReceipt(before, { design, source }, holding.reader);
  return result;
}

async function maintainAll(job: Maintaining): Promise<Maintenance> {
  const { design, holding, only, now } = job;
  const { reader } = holding;
  const startedAt = new Date();
  const barred = await barredNow(design.policy, job.allowed);
  // Whoever says which time it is has seen to it.
  const doubt = now === undefined ? doubtOf(await readClock(reader), new Date()) : undefined;
  const look = (at: string | undefined, part = only) =>
    planWithSnapshot(reader, design, openStore(design, reader), {
      ...{ task: 'maintain', only: part, barred, doubt },
      now: at,
    });

  const whole = await look(now);
  const { diagnostics: wrong } = whole.plan;
  const others = hasErrors(wrong) ? unharmed(design, wrong, only) : [];
  const before = others.length > 0 ? await look(now, others) : whole;
  const refused = hasErrors(before.plan.diagnostics);
  const held = withoutConsent(before.plan, barred);
  const ran = refused ? NOTHING : await runTables(job, withoutAdoption(held.plan));
  const settled = await settle(job);
  const after =
    ran === NOTHING ? before : await look(before.snapshot.now, others.length > 0 ? others : only);
  const { proven } = await byJournal(openStore(design, reader), await readRetired(reader));
  const again = after.plan.steps.filter(({ id }) => ran.done.has(id));
  const diagnostics = [
    ...(before === whole ? [] : wrong),
    ...before.plan.diagnostics,
    ...held.diagnostics,
    ...ran.diagnostics,
    ...settled.diagnostics,
    ...again.map(({ address, title }) => notTaken(address, title)),
  ];
  return {
    now: before.snapshot.now,
    startedAt: startedAt.toISOString(),
    seconds: (Date.now() - startedAt.getTime()) / 1_000,
    database: before.plan.server.database,
    outcome: outcomeOf(diagnostics, both(ran, settled), hasErrors(wrong)),
    tables: maintained(before.snapshot, after.snapshot),
    settled: settled.settled,
    beside: besideOf(before.plan, ran),
    left: leftIn(proven),
    diagnostics,
  };
}

const besideOf = ({ changes, steps }: Plan, { done }: Ran): readonly string[] => {
  const worked = new Set(steps.flatMap(({ id, address }) => (done.has(id) ? address : [])));
  return changes
    .filter((one) => isBeside(one) && worked.has(one.address))
    .map(({ address }) => address);
};

/** What is declared of other tables than those with errors; nothing, where something is wrong with no resource in
 *  particular. */
function unharmed(
  { declared }: Design,
  wrong: readonly Diagnostic[],
  only: readonly string[] = [],
): readonly string[] {
  const errors = wrong.filter(({ severity }) => severity === 'error');
  const failing = errors.flatMap(({ address }) => address ?? []);
  if (failing.length < errors.length) return [];
  const tables = new Set(restrict(declared, failing).map(tableOf));
  return restrict(declared, only)
    .filter((one) => !tables.has(tableOf(one)))
    .map(({ address }) => address);
}

const tableOf = ({ table, address }: Pick<Change, 'table' | 'address'>): string =>
  table === undefined ? address : qualified(table);

/** Tables that have left already are seen to whatever else there was to do, these or those of an earlier run. */
const settle = ({ emit, ...job }: Maintaining): Promise<SettleResult> =>
  settleRetired({
    ...job,
    tell: (message) =>
      emit({
        ...{ type: 'notice', at: new Date().toISOString() },
        diagnostic: { severity: 'info', code: 'retiring', message },
      }),
  });

function both({ done, diagnostics, outcome }: Ran, { settled, complete }: SettleResult): Ran {
  const failed = settled.some((each) => each.outcome === 'failed');
  const worse = complete ? (failed ? 'failed' : 'done') : 'interrupted';
  return { done, diagnostics, outcome: outcome === 'done' ? worse : outcome };
}

function outcomeOf(
  diagnostics: readonly Diagnostic[],
  { outcome }: Ran,
  refused: boolean,
): Maintenance['outcome'] {
  if (outcome !== 'done') return outcome;
  const codes = new Set<string>(diagnostics.map(({ code }) => code));
  if (refused || codes.has('not-converged')) return 'refused';
  return WITHHELD.some((code) => codes.has(code)) ? 'withheld' : 'done';
}

/** What is said where something stays that should have gone: a scheduler tells somebody. */
const WITHHELD = ['needs-consent', 'clock-differs', 'detach-waits', 'referenced-partition'];

const notTaken = (address: string, title: string): Diagnostic => ({
  severity: 'error',
  code: 'not-converged',
  message: `this was done and is to be done again: ${title}`,
  address,
  hint: 'somebody may be changing the same partitions',
});
