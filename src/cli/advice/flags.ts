import { type Advisor, fail, suggestion } from '../../model/index.ts';
import { ADVISORS } from '../../operations/index.ts';
import type { CommonOptions } from '../options.ts';

/** A severity, or a code. */
export type FailOn = string;

export type AdviceFormat = 'text' | 'json' | 'markdown' | 'sarif';

/** How a server is read, for a file or for advice. */
export interface ReadingFlags extends CommonOptions {
  readonly since?: string;
  readonly watch?: number;
  readonly queries?: readonly string[];
  readonly literals?: boolean;
  readonly trial?: boolean;
  readonly clients?: number;
  readonly maxTime?: number;
  readonly maxBytes?: number;
  readonly minSize?: number;
  readonly seed?: number;
  readonly schema?: readonly string[];
  readonly table?: readonly string[];
}

export interface AdviceFlags extends ReadingFlags {
  readonly format: AdviceFormat;
  readonly from?: string;
  readonly only?: readonly string[];
  readonly minWindow?: number;
  readonly threshold?: number;
  readonly alertThreshold?: number;
  readonly ram?: number;
  readonly walDisk?: number;
  readonly database?: string;
  readonly failOn?: readonly FailOn[];
  readonly write?: boolean;
  readonly explain?: string;
}

/** Advisors by name, each once; none: all. */
export function advisorsOf(names: readonly string[]): readonly Advisor[] {
  if (names.length === 0) return ADVISORS;
  const known = ADVISORS.map(({ name }) => name);
  for (const name of names) {
    if (known.includes(name)) continue;
    const { hint = `there are ${known.join(', ')}` } = suggestion(name, known);
    throw fail('unknown-advisor', `there is no advisor ${JSON.stringify(name)}`, { hint });
  }
  return ADVISORS.filter(({ name }) => names.includes(name));
}
