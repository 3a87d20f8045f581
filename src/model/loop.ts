import type { FileDiff } from './advice.ts';
import type { Finding, Gain, Measurement } from './finding.ts';
import type { Address } from './name.ts';
import type { HazardCode } from './step.ts';
import type { KeptVerdicts } from './verdict.ts';

/** How far the loop goes by itself: it says what it would do, proposes it as a commit, or does it. */
export const LOOP_MODES = ['report', 'pull-request', 'apply'] as const;
export type LoopMode = (typeof LOOP_MODES)[number];

/** `loop:`. Times are milliseconds. */
export interface LoopPolicy {
  readonly mode: LoopMode;
  /** From the beginning of a round to that of the next. */
  readonly every: number;
  /** Names; none: all. */
  readonly advisors: readonly string[];
  /** After a change was made, and after it was taken back, until the next one. */
  readonly cooldown: number;
  /** Bytes that all that the loop has kept may take together. */
  readonly maxBytes: number;
  /** The windows that are compared. */
  readonly before: number;
  readonly after: number;
  /** Between the change and the second window. */
  readonly settle: number;
}

export const DEFAULT_LOOP: LoopPolicy = {
  mode: 'report',
  every: 3_600_000,
  advisors: [],
  cooldown: 86_400_000,
  maxBytes: 20 * 1024 ** 3,
  before: 1_800_000,
  after: 1_800_000,
  settle: 600_000,
};

/** What a round does, in this order; the last two where the change is taken back. */
export const ROUND_PHASES = [
  'baseline',
  'choose',
  'edit',
  'apply',
  'settle',
  'watch',
  'judge',
  'take-out',
  'take-back',
] as const;
export type RoundPhase = (typeof ROUND_PHASES)[number];

export const ROUND_OUTCOMES = [
  /** Nothing is proved that the loop may do. */
  'nothing',
  /** Something was in the way: changes that nobody applied, a closed window, another run. */
  'waits',
  /** It was written what would be done. */
  'reported',
  'proposed',
  'kept',
  'reverted',
  /** Somebody stopped the loop; nothing of the round is left. */
  'stopped',
  /** People changed the same thing meanwhile: it is theirs. */
  'taken-over',
] as const;
export type RoundOutcome = (typeof ROUND_OUTCOMES)[number];

/** One word of the journal of a round. ISO 8601. */
export interface RoundMark {
  readonly phase: RoundPhase;
  readonly status: 'begun' | 'done';
  readonly at: string;
}

/** What statements did between two readings a minute apart. */
export interface WorkSample {
  /** The end of it, ISO 8601. */
  readonly at: string;
  /** By StatementUse.id: calls, milliseconds of all of them, and the sum of their squares. */
  readonly work: { readonly [id: string]: readonly [calls: number, ms: number, squares: number] };
  /** Entries were thrown out or counters began anew: differences mean nothing. */
  readonly broken: boolean;
}

/** Which statements use what a change is about, by StatementUse.id. */
export interface Touched {
  readonly touched: readonly string[];
  readonly control: readonly string[];
}

/** The finding of a round, and what it comes to. */
export interface LoopChange
  extends Pick<Finding, 'code' | 'advisor' | 'address' | 'title' | 'edits'> {
  readonly gain: Gain;
  readonly evidence: readonly Measurement[];
  /** Of each file the text's SHA-256 before and after, and the patch as it may be shown. */
  readonly files: readonly (Pick<FileDiff, 'file' | 'patch'> & {
    readonly before: string;
    readonly after: string;
  })[];
  /** Fingerprint of the plan. */
  readonly plan: string;
  readonly hazards: readonly HazardCode[];
  /** Bytes that its steps are expected to write. */
  readonly bytes: number;
  readonly statements: Touched;
}

/** A finding that was not taken, and why. */
export interface PassedOver {
  readonly code: string;
  readonly address: Address;
  readonly why: string;
}

/** One comparison of the two windows. */
export interface WindowComparison {
  readonly what: string;
  /** Time of the statements that use what was changed by that of the others, one value a minute. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Median after by median before. */
  readonly ratio: number;
  /** Of the one-sided Mann-Whitney test that it became larger, corrected for how many are made. */
  readonly p: number;
}

export interface LoopVerdict {
  readonly is: 'worse' | 'better' | 'as before' | 'cannot tell';
  readonly why: string;
  readonly comparisons: readonly WindowComparison[];
}

/** Why a change is taken back. */
export type UndoReason = 'worse' | 'cannot tell' | 'failed' | 'stopped' | 'in the way';

/** One turn of the loop, as the state keeps it. */
export interface Round {
  readonly id: string;
  readonly mode: LoopMode;
  readonly by: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly marks: readonly RoundMark[];
  readonly change: LoopChange | null;
  readonly passed: readonly PassedOver[];
  /** Let go once the round is over: the verdict has its numbers. */
  readonly before: readonly WorkSample[];
  readonly after: readonly WorkSample[];
  readonly checks: { readonly before: KeptVerdicts | null; readonly after: KeptVerdicts | null };
  readonly verdict: LoopVerdict | null;
  readonly undo: UndoReason | null;
  /** null: it is not over. */
  readonly outcome: RoundOutcome | null;
  /** In words, how it ended. */
  readonly why: string;
  /** Where it was proposed. */
  readonly branch: string | null;
  /** Somebody has seen to what was reverted, and let the loop go on. */
  readonly seen: boolean;
}

/** Who stopped the loop of a database. */
export interface LoopStop {
  readonly at: string;
  readonly by: string;
  readonly why: string;
}

/** What a running loop tells. */
export type LoopEvent =
  | {
      readonly type: 'round-phase';
      readonly at: string;
      readonly round: string;
      readonly phase: RoundPhase;
      readonly status: 'begun' | 'done';
      /** How long it takes; null: as long as it takes. */
      readonly seconds: number | null;
      /** What was chosen; null: nothing yet. */
      readonly change: Pick<LoopChange, 'code' | 'address'> | null;
    }
  | {
      readonly type: 'round-sample';
      readonly at: string;
      readonly round: string;
      readonly window: 'before' | 'after';
      readonly sample: number;
      readonly of: number;
      /** Milliseconds a call of the statements of the application; null: none was called. */
      readonly ms: number | null;
    }
  | { readonly type: 'round-done'; readonly at: string; readonly round: Round }
  | {
      readonly type: 'loop-waits';
      readonly at: string;
      readonly until: string;
      /** null: a round was made, or tried. */
      readonly why: string | null;
    };

/** How the loop of a database stands. */
export interface LoopStatus {
  readonly database: string;
  /** Who is at work, in words; null: nobody. */
  readonly running: string | null;
  /** Why it would not begin a round now; null: it would. */
  readonly stopped: string | null;
  /** Newest first. */
  readonly rounds: readonly Round[];
}
