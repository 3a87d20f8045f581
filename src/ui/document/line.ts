import { visible } from '../media.ts';

/** What a piece of text means; how that looks is decided in style.ts alone. */
export type Role =
  | 'plain'
  | 'strong'
  | 'dim'
  | 'add'
  | 'change'
  | 'replace'
  | 'destroy'
  | 'hazard'
  | 'error'
  | 'warning'
  | 'info';

export interface Span {
  readonly text: string;
  readonly role: Role;
}

/** One logical line, before it is fitted to a width. */
export interface Line {
  /** Columns before the first row. */
  readonly indent: number;
  /** Further columns before the rows it wraps to. */
  readonly hang: number;
  /** What happens where the width ends. */
  readonly fit: 'wrap' | 'cut';
  readonly spans: readonly Span[];
}

export const span = (text: string, role: Role = 'plain'): Span => ({ text: visible(text), role });

interface Shape {
  readonly indent?: number;
  readonly hang?: number;
  readonly fit?: 'wrap' | 'cut';
}

export const line = (spans: readonly Span[], shape: Shape = {}): Line => ({
  indent: 0,
  hang: 2,
  fit: 'wrap',
  ...shape,
  spans,
});

export const BLANK: Line = line([]);
