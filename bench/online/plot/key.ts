import { LOCK_TIMEOUT } from '../layout.ts';
import type { Run } from '../run.ts';
import { BUCKET } from './curve.ts';
import type { Frame } from './frame.ts';
import { COLORS, text } from './svg.ts';

const SMALL = { 'font-size': '11' };

/** What the marks of all panels mean, said once, in and above the first. */
export function key({ lock }: Run, at: Frame): readonly string[] {
  const held = Math.round(lock.to - lock.from);
  const middle = (at.x(lock.from) + at.x(lock.to)) / 2;
  return [
    text(
      [at.left, 45],
      `by when the statement was due; thick: the longest of every ${BUCKET} s, thin: their median; bars: the DDL, hollow where it gave way`,
      SMALL,
    ),
    text([middle, at.top + 15], `a reader keeps its lock for ${held} s`, {
      ...SMALL,
      'text-anchor': 'middle',
      fill: COLORS.lock,
    }),
    text([at.right - 4, at.y(LOCK_TIMEOUT) + 13], `lock_timeout ${LOCK_TIMEOUT} ms`, {
      ...SMALL,
      'text-anchor': 'end',
    }),
  ];
}
