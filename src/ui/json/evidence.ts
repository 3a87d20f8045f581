import type { Evidence } from '../../model/index.ts';
import { jsonText } from '../media.ts';

/** Characters of a piece. */
const PIECE = 2 ** 16;
/** Levels below which a value is written whole: readings, after, tables, one table's counters. */
const DEPTH = 4;

/** Evidence as its file has it, in pieces that fit together: all of it in one text would be in memory several times. */
export function* evidenceJson(evidence: Evidence): Generator<string> {
  let piece = '';
  for (const part of parts(evidence, DEPTH)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield `${piece}\n`;
}

function* parts(value: unknown, depth: number): Generator<string> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    yield jsonText(value);
    return;
  }
  const isList = Array.isArray(value);
  yield isList ? '[' : '{';
  let isFirst = true;
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    if (!isFirst) yield ',';
    isFirst = false;
    if (!isList) yield `${jsonText(name)}:`;
    yield* parts(inner, depth - 1);
  }
  yield isList ? ']' : '}';
}
