import type { Step } from '../model/index.ts';
import type { Client } from '../postgres/index.ts';
import type { Context } from './context.ts';

/** A step about to run. */
export interface Job {
  readonly context: Context;
  readonly step: Step;
  /** Writes that the step is done, and what the state says from now on; into the client's open transaction if given. */
  readonly record: (client?: Client) => Promise<void>;
}
