import type { Diagnostic, Place } from '../../model/index.ts';
import { type Line, line, type Role, span } from './line.ts';
import { width } from './width.ts';

const ROLES: { readonly [severity in Diagnostic['severity']]: Role } = {
  error: 'error',
  warning: 'warning',
  info: 'info',
};

/** The way compilers speak: what, where, the line itself with a caret, the way out. */
export function diagnosticLines(diagnostic: Diagnostic, columns: number): readonly Line[] {
  const { severity, code, message, hint, address, place } = diagnostic;
  return [
    line([
      span(`${severity}[${code}]`, ROLES[severity]),
      span(`: ${message}`),
      ...(address === undefined ? [] : [span(`  (${address})`, 'dim')]),
    ]),
    ...(place === undefined ? [] : placeLines(place, columns, ROLES[severity])),
    ...(hint === undefined
      ? []
      : [line([span('hint: ', 'dim'), span(hint)], { indent: 2, hang: 6 })]),
  ];
}

function placeLines(place: Place, columns: number, role: Role): readonly Line[] {
  const at = line([span(`at ${place.file}:${place.line}:${place.column}`, 'dim')], { indent: 2 });
  if (place.source === undefined) return [at];
  const gutter = `${place.line} | `;
  const column = place.caret ?? place.column;
  const { text, before, length } = excerpt(place.source, column, columns - gutter.length - 4);
  const caret = ' '.repeat(before) + '^'.repeat(length);
  const shape = { indent: 2, fit: 'cut' } as const;
  return [
    at,
    line([span(gutter, 'dim'), span(text)], shape),
    line([span(`${' '.repeat(gutter.length - 2)}| `, 'dim'), span(caret, role)], shape),
  ];
}

/** The part of a source line around a column (from 1), how far its caret is in and how wide the word there is. */
function excerpt(source: string, column: number, columns: number) {
  const flat = source.replaceAll('\t', ' ');
  const start = width(flat.slice(0, column)) > columns ? column - 1 - Math.floor(columns / 2) : 0;
  const word = /^(?:"[^"]*"|[\p{L}\p{N}_.$-]+)/u.exec(flat.slice(column - 1))?.[0] ?? ' ';
  return {
    text: (start > 0 ? '…' : '') + flat.slice(start),
    before: width(flat.slice(start, column - 1)) + (start > 0 ? 1 : 0),
    length: Math.max(1, width(word)),
  };
}
