import { type DboptError, fail } from '../../model/index.ts';

const HINT = 'give what EXPLAIN printed, whole, in any of its formats';

/** What is no plan, or one that cannot be read from some line on. */
export const badPlan = (message: string, file: string, line: number, hint = HINT): DboptError =>
  fail('bad-plan', message, { hint, place: { file, line, column: 1 } });

/** For what a mail or an editor did to the spaces and ends of lines. */
export const ASK_JSON =
  'give the plan with its lines and spaces as EXPLAIN printed them; EXPLAIN (FORMAT JSON) comes through whatever is done to spaces';
