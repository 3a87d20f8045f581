import type { Checkup } from '../../model/index.ts';
import { type Line, line, type Role, span } from '../document/line.ts';
import { pad, widest } from '../document/width.ts';
import { plural } from '../format.ts';
import { drawText, type TextOptions } from './draw.ts';

const ROLES: { readonly [status in Checkup['status']]: Role } = {
  ok: 'add',
  warning: 'warning',
  fail: 'error',
};
const STATUS = 'warning'.length;

/** `dbopt doctor`: a line for each look, the way out below it, and what all of it comes to. */
export function renderCheckups(checkups: readonly Checkup[], options: TextOptions): string {
  const looks = widest(checkups.map(({ look }) => look));
  const count = (status: Checkup['status']) => checkups.filter((f) => f.status === status).length;
  const [warnings, failures] = [count('warning'), count('fail')];
  const sum =
    failures + warnings === 0
      ? 'Nothing is in the way.'
      : `${plural(failures, 'failure')}, ${plural(warnings, 'warning')}.`;
  return drawText(
    [...checkups.flatMap((checkup) => lines(checkup, looks)), line([span(sum, 'strong')])],
    options,
  );
}

function lines({ look, status, message, hint }: Checkup, looks: number): readonly Line[] {
  const indent = STATUS + 2 + looks + 2;
  return [
    line(
      [
        span(pad(status, STATUS + 2), ROLES[status]),
        span(pad(look, looks + 2), 'dim'),
        span(message),
      ],
      { hang: indent },
    ),
    ...(hint === undefined
      ? []
      : [line([span('hint: ', 'dim'), span(hint)], { indent, hang: 'hint: '.length })]),
  ];
}
