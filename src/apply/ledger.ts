import {
  type Change,
  grouped,
  type Plan,
  putInto,
  type Step,
  type StepRecord,
} from '../model/index.ts';
import { type Client, sql } from '../postgres/index.ts';
import { type Store, withDigests } from '../state/index.ts';
import type { Context } from './context.ts';

/** Keeps the journal and the state during one run. What is written given a client goes into its open transaction, and
 *  commits it. */
export interface Ledger {
  /** The first word about a step. */
  word(step: Step): StepRecord;
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

  const words = (changes: readonly Change[]) => ({
    after: serial,
    removed: changes.flatMap(({ address, entry, supersedes }) => [
      ...(supersedes === undefined ? [] : [supersedes]),
      ...(entry === null ? [address] : []),
    ]),
    put: changes.flatMap(({ entry }) =>
      entry === null ? [] : { ...withDigests(entry), by, at: at(), run },
    ),
  });
  const settled = grouped(plan.changes, ({ address, entry }) =>
    (entry === null || outside.has(address) ? lastStep : firstStep).get(address),
  );
  const settledWith = (step: string) => settled.get(step) ?? [];
  /** Where the step cannot commit together with the state, the state goes first. An object that is still to be made
   *  is not claimed ahead: the journal tells who made it. */
  const isAhead = ({ mode }: Step, { action, entry }: Change): boolean =>
    entry !== null &&
    (mode === 'single' || (mode === 'transaction' && !store.transactional && action !== 'create'));

  const word = ({ id, address, title, sql, makes, bytes }: Step): StepRecord => {
    const open = { status: 'begun', startedAt: at(), endedAt: null, error: null } as const;
    const owes = upkeep.get(id) ?? [];
    return { run, step: id, address, title, sql, makes, bytes, owes, ...open };
  };

  return {
    word,
    async begin(step) {
      const record = word(step);
      await store.begin(record);
      const ahead = settledWith(step.id).filter((change) => isAhead(step, change));
      if (ahead.length > 0) await store.write(words(ahead));
      return record;
    },
    done: (record, client) =>
      store.write(
        {
          ...words(settledWith(record.step)),
          step: { ...record, status: 'done', endedAt: at() },
        },
        client,
      ),
    failed(record, error, effect) {
      const traceless = effect === 'none' ? { makes: [], owes: [] } : {};
      const step = { ...record, ...traceless, status: 'failed', endedAt: at(), error } as const;
      return store.write({ after: serial, step });
    },
    stepless: (client) => store.write(words(settled.get(undefined) ?? []), client),
  };
}

/** By the id of a step: the upkeep that waits for it. */
function upkeepAfter(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const after = new Map<string, Step[]>();
  for (const step of steps.filter(({ phase }) => phase === 'upkeep')) {
    for (const id of step.needs) putInto(after, id, step);
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
  try {
    await Promise.all([client.query(sql`BEGIN; SET LOCAL lock_timeout = 0`.text), record(client)]);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}
