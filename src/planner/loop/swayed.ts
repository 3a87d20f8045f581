import type { Touched, WorkSample } from '../../model/index.ts';
import { loadOf } from './series.ts';
import { isRunaway, judgeWindows, type Windows } from './verdict.ts';

/** A control that runs so much slower or faster than before shows another load. */
const OTHER_LOAD = 1.1;

/** Whether it looks worse and the load is another one than before, to which no control reacts quite as what it is the
 *  control of: a second window tells more. */
export function isSwayed({ before, after, statements }: Omit<Windows, 'checks'>): boolean {
  const load = loadOf(before, after, statements.control) ?? 1;
  const checks = { before: null, after: null };
  return (
    Math.max(load, 1 / load) > OTHER_LOAD &&
    judgeWindows({ before, after, statements, checks }).is === 'worse' &&
    !isRunaway({ before, after, statements })
  );
}

/** Of two windows the one whose load is nearer to that of before. */
export function nearer(
  before: readonly WorkSample[],
  [first, second]: readonly [readonly WorkSample[], readonly WorkSample[]],
  { control }: Touched,
): readonly WorkSample[] {
  const [a, b] = [first, second].map((window) =>
    Math.abs(Math.log(loadOf(before, window, control) ?? Number.POSITIVE_INFINITY)),
  );
  return (b ?? 0) < (a ?? 0) ? second : first;
}
