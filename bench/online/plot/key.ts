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
      [(at.left + at.right) / 2, 43],
      `by when it was due; each point is the longest of ${BUCKET} s, the thin line their median; the bars below are the DDL`,
      { ...SMALL, 'text-anchor': 'middle' },
    ),
    text([middle, at.top + 15], `a reader keeps its lock for ${held} s`, {
      ...SMALL,
      'text-anchor': 'middle',
      fill: COLORS.lock,
    }),
    text([at.right - 4, at.y(LOCK_TIMEOUT) - 5], `lock_timeout ${LOCK_TIMEOUT} ms`, {
      ...SMALL,
      'text-anchor': 'end',
    }),
  ];
}
