import type { Bound, JudgedFigure } from './check.ts';
import type { Unanswered } from './finding.ts';

/** The architectural views that checklists are ordered by. */
export type View = 'logical' | 'process' | 'development' | 'physical' | 'scenario';

/** Of a box: measured, and it holds; measured, and it fails; nobody can tell. */
export type Mark = 'holds' | 'fails' | 'untold';

/** What a box is judged over where the design has no check of its type: `design`: nothing then. */
export type Over = 'tables' | 'documents' | 'partitioned' | 'database' | 'server' | 'design';

/** What an advisor must have had before its silence says that nothing is wrong. */
export type Look = 'tables' | 'documents' | 'gin' | 'counters' | 'statements' | 'week';

/** How a box is judged: by the same functions as checks and advice, and by no other. */
export type Judge =
  | {
      readonly by: 'check';
      /** Of a CheckKind. The design's own checks of this type come first, with their own bounds. */
      readonly type: string;
      /** Figures that count; none: all. */
      readonly quantities: readonly string[];
      readonly over: Over;
      /** Where the design has no check of it. */
      readonly bounds: readonly Bound[];
      /** Of the bounds. */
      readonly unit: 'share' | 'ms' | 'bytes' | null;
    }
  | {
      readonly by: 'advice';
      readonly advisor: string;
      /** A finding of one of these, above `info`, and the box fails. */
      readonly codes: readonly string[];
      /** Questions of these codes leave it untold, as those of `codes` do. */
      readonly open: readonly string[];
      readonly looks: Look;
    }
  | { readonly by: 'plan' | 'drift' | 'verdicts' }
  /** Nothing measures it yet. */
  | { readonly by: 'nobody'; readonly why: string; readonly needs: string };

/** One box of a checklist, as data. */
export interface BoxRule {
  /** Unique in all checklists. */
  readonly id: string;
  /** The tasks that it is a criterion of: `DB-OPT-03`. */
  readonly tasks: readonly string[];
  /** What holds where it is ticked. */
  readonly words: string;
  readonly judge: Judge;
}

/** One thing that a box stands on: a figure of a check, or what a finding says. */
export interface BoxItem extends JudgedFigure {
  /** Name of the check, or code of the finding. */
  readonly of: string;
  /** Of a finding: its title. */
  readonly says: string | null;
}

export interface ReportBox extends BoxRule {
  readonly mark: Mark;
  /** Why it is untold; null: it is told. */
  readonly unanswered: Unanswered | null;
  /** Worst first, and no more than can be looked at. */
  readonly items: readonly BoxItem[];
  /** Items that are left out. */
  readonly more: number;
}

export interface Checklist<B extends BoxRule = ReportBox> {
  readonly view: View;
  readonly boxes: readonly B[];
}
