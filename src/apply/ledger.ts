import type { Change, Plan, Step, StepRecord } from '../model/index.ts';
import { type Client, sql } from '../postgres/index.ts';
import { type Store, withDigests } from '../state/index.ts';
import type { Context } from './context.ts';

/** Keeps the journal and the state during one run. Writes given a client go into its open transaction. */
export interface Ledger {
  begin(step: Step): Promise<StepRecord>;
  /** The step is done. What its change owns, and what stood there before, the state knows from the first step on:
   *  by the next plan nobody could tell any more. What it gives up is forgotten with the last step, and what stands
   *  outside of the database is known with the last one: it is there to be read again. */
  done(record: StepRecord, client?: Client): Promise<void>;
  /** `none`: it left no trace in the database, so it made nothing and calls for nothing. */
  failed(record: StepRecord, error: string, effect: 'none' | 'some'): Promise<void>;
  /** Changes that need no step: what is adopted, what is given up. */
  stepless(client?: Client): Promise<void>;
}

export interface LedgerOptions {
  readonly store: Store;
  readonly plan: Plan;
  readonly run: string;
  readonly by: string;
  /** Serial of the state that the run began with. */
  readonly serial: number;
  readonly now: () => Date;
}

export function ledger({ store, plan, run, by, serial, now }: LedgerOptions): Ledger {
  const { steps } = plan;
  const upkeep = upkeepAfter(steps);
  const lastStep = new Map(steps.map((step) => [step.address, step.id]));
  const firstStep = new Map(steps.map((step) => [step.address, step.id] as const).reverse());
  const outside = new Set(
    steps.flatMap(({ mode, address }) => (mode === 'outside' ? address : [])),
  );
  const at = () => now().toISOString();

  async function settle(changes: readonly Change[], client?: Client): Promise<void> {
    if (changes.length > 0) await store.bumpSerial(serial, client);
    for (const { address, entry, supersedes } of changes) {
      if (supersedes !== undefined) await store.remove(supersedes, client);
      if (entry === null) await store.remove(address, client);
      else await store.put({ ...withDigests(entry), by, at: at(), run }, client);
    }
  }

  const settledWith = (step: string) =>
    plan.changes.filter(
      ({ address, entry }) =>
        (entry === null || outside.has(address) ? lastStep : firstStep).get(address) === step,
    );
  /** Where the step cannot commit together with the state, the state goes first. An object that is still to be made
   *  is not claimed ahead: the journal tells who made it. */
  const isAhead = ({ mode }: Step, { action, entry }: Change): boolean =>
    entry !== null &&
    (mode === 'single' || (mode === 'transaction' && !store.transactional && action !== 'create'));

  return {
    async begin(step) {
      const { id, address, title, sql, makes, bytes } = step;
      const open = { status: 'begun', startedAt: at(), endedAt: null, error: null } as const;
      const owes = upkeep.get(id) ?? [];
      const record = { run, step: id, address, title, sql, makes, bytes, owes, ...open };
      await store.begin(record);
      await settle(settledWith(id).filter((change) => isAhead(step, change)));
      return record;
    },
    async done(record, client) {
      // The state first: after a crash in between, a step in doubt is found done, but an owner is not guessed.
      await settle(settledWith(record.step), client);
      await store.finish({ ...record, status: 'done', endedAt: at() }, client);
    },
    failed(record, error, effect) {
      const traceless = effect === 'none' ? { makes: [], owes: [] } : {};
      return store.fail({ ...record, ...traceless, status: 'failed', endedAt: at(), error });
    },
    stepless: (client) =>
      settle(
        plan.changes.filter(({ address }) => !lastStep.has(address)),
        client,
      ),
  };
}

/** By the id of a step: the upkeep that waits for it. */
function upkeepAfter(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const after = new Map<string, Step[]>();
  for (const step of steps.filter(({ phase }) => phase === 'upkeep')) {
    for (const id of step.needs) after.set(id, [...(after.get(id) ?? []), step]);
  }
  return after;
}

/** Writes journal and state together, in a transaction of their own where the store has such. */
export async function recordAlone(
  { store, worker }: Context,
  record: (client?: Client) => Promise<void>,
): Promise<void> {
  if (!store.transactional) return record();
  const { client } = await worker.get();
  await client.query(sql`BEGIN; SET LOCAL lock_timeout = 0`.text);
  try {
    await record(client);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}
