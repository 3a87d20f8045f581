import type { StatementTable, ValueMap } from '../../../model/index.ts';
import { NotDone } from '../../observe/trial/session.ts';
import type { Client } from '../../session/connect.ts';
import type { Sql } from '../../sql/quote.ts';
import { beginJudged, type Judged } from '../judged.ts';

/** A statement that may be run, and the tables in it. */
export interface Tried {
  readonly text: string;
  readonly statement: ValueMap;
  readonly parameters: readonly string[];
  readonly tables: readonly StatementTable[];
  /** Others chose it. */
  readonly ofOthers: boolean;
}

/** Begins the transaction of a trial. The statement was judged before, by another transaction: things may have changed. */
export async function beginTrial(
  client: Client,
  { statement, parameters: values, ofOthers }: Tried,
  { timeout, mode, runs }: { readonly timeout: number; readonly mode: Sql; readonly runs: boolean },
): Promise<Pick<Judged, 'path' | 'major'>> {
  const judged = await beginJudged(client, statement, { timeout, mode, ofOthers, values });
  if (judged.may === 'run' || (judged.may === 'plan' && !runs)) return judged;
  throw new NotDone(judged.because[0] ?? 'it may not be run');
}

export interface TrialBudget {
  readonly seed: number;
  /** Milliseconds that one trial may take. */
  readonly maxTime: number;
  /** Bytes that its copies may take. */
  readonly maxBytes: number;
}
