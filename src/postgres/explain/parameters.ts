import { isMap, type Value, type ValueMap } from '../../model/index.ts';
import { body } from '../sql/syntax/node.ts';
import { visit } from './mentions.ts';

/** The highest number of `$1`, `$2`, …; 0: it has none. */
export function parametersOf(statement: ValueMap): number {
  let most = 0;
  visit(statement, (key, node) => {
    if (key === 'ParamRef') most = Math.max(most, Number(node.number ?? 0));
  });
  return most;
}

/** `interval $1`, as pg_stat_statements has `interval '1 day'`, is no SQL to the server: `$1::interval` is. */
export function withCasts(text: string, statement: ValueMap): string {
  const bytes = Buffer.from(text);
  const pieces: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  visit(statement, (key, node) => {
    if (key !== 'TypeCast') return;
    const parameter = body(node.arg, 'ParamRef');
    const from = place(node.typeName);
    const at = place(parameter ?? undefined);
    if (parameter === null || from === null || at === null || from > at) return;
    const type = bytes.subarray(from, at).toString();
    const number = `$${Number(parameter.number ?? 0)}`;
    if (WORDS.test(type)) {
      pieces.push({ from, to: at + number.length, text: `(${number}::${type.trim()})` });
    }
  });
  let done = 0;
  const parts: string[] = [];
  for (const { from, to, text: piece } of pieces.sort((a, b) => a.from - b.from)) {
    parts.push(bytes.subarray(done, from).toString(), piece);
    done = to;
  }
  return [...parts, bytes.subarray(done).toString()].join('');
}

/** What may stand before a literal to say its type. */
const WORDS = /^[\w\s."(),]+$/;

/** In bytes; the parser leaves 0 out. */
function place(node: Value | undefined): number | null {
  if (!isMap(node)) return null;
  const at = Number(node.location ?? 0);
  return at < 0 ? null : at;
}
