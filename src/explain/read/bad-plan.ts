import { type DboptError, fail } from '../../model/index.ts';

/** What is no plan, or one that cannot be read from some line on. */
export const badPlan = (message: string, file: string, line: number): DboptError =>
  fail('bad-plan', message, {
    hint: 'give what EXPLAIN printed, whole, in any of its formats',
    place: { file, line, column: 1 },
  });
