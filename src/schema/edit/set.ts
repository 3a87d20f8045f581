import { isAlias, isMap as isNode, isScalar, isSeq, type Pair } from 'yaml';
import { isMap, type Value } from '../../model/index.ts';
import { detached, released } from './anchors.ts';
import { addLines, fillNothing, insertPair } from './insert.ts';
import {
  colonEnd,
  columnOf,
  endOf,
  gapBefore,
  isNothing,
  lineStart,
  type Opened,
  open,
  pairOf,
  splice,
  startOf,
} from './text.ts';
import { block, flow, styleOf } from './write-value.ts';

/** A key on the way to what is edited: what is written where it is not there, and which keys are it. */
export interface Key {
  readonly key: string;
  readonly is: (written: string) => boolean;
}

export const exactly = (key: string): Key => ({ key, is: (written) => written === key });

/** A value under the keys that lead to it. */
const nested = (path: readonly Key[], value: Value): Value =>
  path.reduceRight<Value>((inner, { key }) => ({ [key]: inner }), value);

/** The text of a file with one value set, and all else as it was; null: what is in the way is no map. */
export function setValue(text: string, path: readonly Key[], value: Value): string | null {
  const opened = open(text);
  let node: unknown = opened.document.contents;
  for (const [depth, { key, is }] of path.entries()) {
    const rest = path.slice(depth + 1);
    if (depth === 0 && (node === null || isNothing(node))) {
      return atTop(opened, key, nested(rest, value));
    }
    if (!isNode(node)) return null;
    const pair = pairOf(node, is);
    if (pair === undefined) return insertPair(opened, node, key, nested(rest, value));
    const freed = setFree(opened, pair.value, rest.length === 0);
    if (freed !== null) return setValue(freed, path, value);
    const [next, ...further] = rest;
    if (next === undefined) return replaced(opened, pair, key, value);
    if (isNothing(pair.value)) {
      return fillNothing(opened, pair, next.key, nested(further, value));
    }
    node = pair.value;
  }
  return null;
}

/** The file with a node made this place's own, so that others that share it keep what they have; null: it is. */
export function setFree(opened: Opened, node: unknown, isWhole: boolean): string | null {
  if (isAlias(node)) return isWhole ? null : detached(opened, node);
  return isScalar(node) || isNode(node) || isSeq(node) ? released(opened, node) : null;
}

/** The first thing that a file says. */
function atTop(opened: Opened, key: string, value: Value): string {
  const { text, step } = opened;
  const lines = block(key, value, { indent: 0, step, style: styleOf(opened, null), spread: true });
  return addLines(opened, text.length, lines);
}

function replaced(opened: Opened, pair: Pair, key: string, value: Value): string {
  const { text, step } = opened;
  const style = styleOf(opened, null);
  const old = pair.value;
  const isBlock = (isNode(old) || isSeq(old)) && old.flow !== true;
  const start = lineStart(text, startOf(pair.key));
  if (isBlock && isMap(value)) {
    const indent = columnOf(text, startOf(pair.key));
    const lines = block(key, value, { indent, step, style, spread: true });
    return splice(text, start, endOf(text, old), lines.join(opened.eol));
  }
  const inFlow = /[{[]/.test(text.slice(start, startOf(pair.key)));
  const to = flow(value, style, inFlow);
  if (old === null || (isScalar(old) && old.source === '')) {
    const at = colonEnd(text, pair.key);
    return splice(text, at, at, ` ${to}`);
  }
  // A list of several lines begins on the line below its key.
  const gap = isBlock ? gapBefore(text, startOf(old)) : 0;
  return splice(text, startOf(old) - gap, endOf(text, old), `${gap > 0 ? ' ' : ''}${to}`);
}
