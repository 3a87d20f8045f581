import type { Design } from './design.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';
import type { SampleRequest } from './observed/sample.ts';
import type { Trial, TrialRequest } from './observed/trial.ts';

/** Bounds that flags move. */
export interface AdviceLimits {
  /** Bytes: of what is smaller nothing is told above `info`. */
  readonly minSize: number;
  /** Milliseconds; null: each advisor's own. 0: any window will do. */
  readonly minWindow: number | null;
  /** Share of a table's calls that have to use a key before it is worth a column. */
  readonly threshold: number;
  /** Share of out-of-line bytes from which on TOAST is looked at. */
  readonly alertThreshold: number;
  /** Bytes of memory that the server's machine has; null: SQL does not tell. */
  readonly ram: number | null;
  /** Bytes of the disk that WAL is on; null: SQL does not tell. */
  readonly walDisk: number | null;
}

export const DEFAULT_LIMITS: AdviceLimits = {
  minSize: 10 * 1024 * 1024,
  minWindow: null,
  threshold: 0.8,
  alertThreshold: 0.15,
  ram: null,
  walDisk: null,
};

/** All that an advisor may know. */
export interface AdviceInput {
  readonly evidence: Evidence;
  /** null: there is no design yet. */
  readonly design: (Pick<Design, 'declared'> & Partial<Pick<Design, 'checks'>>) | null;
  readonly limits: AdviceLimits;
}

/** What one kind of advice needs and what it makes of it: one file in `advisors/` exports one. It is pure: no connection,
 *  no clock, so that evidence from a file gives the findings that the server gave. */
export interface Advisor {
  /** `dbopt advise NAME`. */
  readonly name: string;
  /** For `--help`. */
  readonly about: string;
  /** Every code it may give, with what it means in a few words; `docs/advice/CODE.md` is the page. */
  readonly codes: { readonly [code: string]: string };
  /** It reads which statements run: `workload` of the evidence. */
  readonly workload?: true;
  /** Rows that would tell more, the cheapest first. */
  samples?(input: AdviceInput): readonly SampleRequest[];
  /** Experiments that would prove what it would say; asked again once they were made, for what that calls for. */
  trials?(input: AdviceInput): readonly TrialRequest[];
  /** Whether going on with one of them would tell nothing more. Absent: none of them can go on. */
  isPlain?(trial: Pick<Trial, 'request' | 'result'>): boolean;
  findings(input: AdviceInput): readonly Finding[];
}
