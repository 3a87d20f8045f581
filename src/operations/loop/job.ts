import type {
  AdviceLimits,
  Advisor,
  ApplyEvent,
  Design,
  Diagnostic,
  Evidence,
  LoopEvent,
  LoopPolicy,
  Round,
} from '../../model/index.ts';
import type { Client } from '../../postgres/index.ts';
import type { Store } from '../../state/index.ts';
import type { Database } from '../database.ts';
import type { DesignSource } from '../source.ts';
import type { Clock } from './clock.ts';

/** What a loop is asked for. */
export interface LoopOptions {
  readonly source: DesignSource;
  /** What the command line says in place of the design. */
  readonly mode?: LoopPolicy['mode'] | undefined;
  /** Those that may be asked. */
  readonly advisors: readonly Advisor[];
  readonly limits: AdviceLimits;
  /** Who runs it, for the journal. */
  readonly by: string;
  /** Where a proposal is pushed to; undefined: nowhere. */
  readonly push?: string | undefined;
  readonly clock: Clock;
  readonly tell: (event: LoopEvent | ApplyEvent) => void;
  readonly diagnostics: (diagnostics: readonly Diagnostic[]) => void;
}

/** One round at work. */
export interface RoundJob extends LoopOptions {
  /** As it was when the round began. */
  readonly design: Design;
  readonly policy: LoopPolicy;
  readonly db: Database;
  readonly client: Client;
  readonly store: Store;
  /** Earlier rounds, newest first. */
  readonly rounds: readonly Round[];
  /** Aborted with a Stopped as its reason. */
  readonly signal: AbortSignal;
  /** What the baseline leaves to the choice, which follows at once or never. */
  readonly memory: { evidence?: Evidence };
  readonly keep: (round: Round) => Promise<void>;
}

/** What a phase adds to a round. */
export type PhaseResult = Partial<Omit<Round, 'id' | 'marks' | 'mode' | 'by'>>;

/** Somebody wants the loop to end. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** Waits for work that hears no signal, until one comes: its connections go with the process, and the server ends what
 *  runs for a client that is gone. */
export async function orStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const off = new AbortController();
  const stop = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { signal: off.signal });
  });
  try {
    return await Promise.race([work, stop]);
  } finally {
    off.abort();
    work.catch(() => {});
  }
}
