import type { Command } from '../../plan/run.ts';
import type { Scene } from '../scene.ts';

/** The work that is compared. `read`: the database, written out. `same`: a plan that finds nothing. `changed`: a plan
 *  that finds one index in a hundred changed. */
export const WORKS = ['read', 'same', 'changed'] as const;
export type Work = (typeof WORKS)[number];

/** A tool that a user would pick, used as its documentation says. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** Null: it has nothing of the kind. */
  command(work: Work, scene: Scene): Command | null;
  /** Whether what it printed is what the work should find: a fast wrong answer does not count. */
  found(work: Work, output: string, scene: Scene): boolean;
  /** Makes the database of the first URL like that of the second; dbopt goes by the design instead. Returns the SQL
   *  it used, where it tells. */
  migrate(pair: Pair): Promise<string>;
}

/** Two databases that differ in one thing, and the design that says the same as the second. */
export interface Pair {
  readonly folder: string;
  readonly beforeUrl: string;
  readonly afterUrl: string;
  readonly design: string;
}
