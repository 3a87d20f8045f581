import { DboptError, fail, misfit, type Shape } from '../../model/index.ts';

/*
 * Rows are typed by whoever wrote their query, and come from whoever answers. A server that is none, or something in
 * between, may say anything: that is told as what it is, and not as a bug.
 */

export const notAnswered = (cause?: unknown): DboptError =>
  fail('bad-answer', 'what answers says something else than what was asked', {
    hint: 'is it a PostgreSQL server, and nobody between?',
    cause,
  });

/** The row of a query that has one. Throws `bad-answer` where there is none, or it is not of the shape. */
export function onlyRow<T extends object>(rows: readonly T[], shape: Shape): T {
  const [row] = rows;
  if (row === undefined) throw notAnswered();
  return asAsked(row, shape);
}

/** A row that looks as it has to. Throws `bad-answer`. */
export function asAsked<T extends object>(row: T, shape: Shape | undefined): T {
  if (shape !== undefined && misfit(row, shape) !== null) throw notAnswered();
  return row;
}

/** What is made of a row, which is looked at only where that fails, so that it costs nothing: throws `bad-answer` where it
 *  does not look as it has to, and what was thrown where it does. */
export function madeOf<T extends object, M>(
  row: T,
  shape: Shape | undefined,
  make: (row: T) => M,
): M {
  try {
    return make(row);
  } catch (error) {
    throw error instanceof DboptError || shape === undefined || misfit(row, shape) === null
      ? error
      : notAnswered(error);
  }
}
