import type { CheckResult, Verdict } from './check.ts';
import type { Address } from './name.ts';

/** What a run of the checks came to, as the state keeps it. */
export interface KeptVerdicts {
  /** By the server's clock, ISO 8601. */
  readonly at: string;
  readonly checks: readonly KeptVerdict[];
}

export interface KeptVerdict {
  readonly name: string;
  readonly verdict: Verdict;
  readonly figures: readonly KeptFigure[];
}

export interface KeptFigure {
  readonly address: Address;
  readonly quantity: string;
  readonly value: number;
  readonly unit: string | null;
}

/** What `dbopt verify` found. */
export interface VerifyReport {
  readonly server: { readonly database: string; readonly version: string };
  /** By the server's clock, ISO 8601. */
  readonly at: string;
  readonly results: readonly CheckResult[];
  /** What became worse since an earlier run; null: nobody asked, or there is none. */
  readonly since: { readonly at: string; readonly worse: readonly WorseFigure[] } | null;
}

/** A number that moved towards its bound or beyond it. */
export interface WorseFigure extends Pick<KeptFigure, 'address' | 'quantity' | 'unit'> {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly verdicts: readonly [before: Verdict, after: Verdict];
}
