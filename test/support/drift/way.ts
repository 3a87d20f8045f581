import type { DriftReport } from '../../../src/model/index.ts';
import { DESIGN } from './scene.ts';

/** What a report has, without what is only there to be read: `class address field`. */
export const brief = ({ findings }: Pick<DriftReport, 'findings'>): readonly string[] =>
  findings.map(({ class: kind, address, field }) => `${kind} ${address} ${field ?? ''}`.trim());

/** Something done by hand, to the database, to the file, or both; and what is to be found of it. */
export interface Way {
  readonly what: string;
  readonly sql?: string;
  /** The design it is compared with then. */
  readonly file?: readonly (readonly [string, string])[];
  readonly found: readonly string[];
}

export const way = (
  what: string,
  { sql, file }: Pick<Way, 'sql' | 'file'>,
  ...found: readonly string[]
): Way => ({
  what,
  ...(sql === undefined ? {} : { sql }),
  ...(file === undefined ? {} : { file }),
  found,
});

/** By hand in the database; the statement says what it is. */
export const byHand = (sql: string, ...found: readonly string[]): Way => ({
  what: sql,
  sql,
  found,
});

/** The design with some of its words replaced. */
export function edited(file: Way['file'] = [], design = DESIGN): string {
  return file.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the design does not say ${from}`);
    return text.replace(from, to);
  }, design);
}
