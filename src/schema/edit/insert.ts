import { isMap as isNode, isScalar, type Pair, type YAMLMap } from 'yaml';
import { isMap, type Value } from '../../model/index.ts';
import {
  colonEnd,
  columnOf,
  endOf,
  gapBefore,
  lineEnd,
  lineStart,
  type Opened,
  pairEnd,
  splice,
  startOf,
} from './text.ts';
import { block, flow, pairText, styleOf } from './write-value.ts';

/** The file with a pair more in a map, behind the others and in their manner. */
export function insertPair(opened: Opened, map: YAMLMap, key: string, value: Value): string {
  return map.flow === true ? inFlow(opened, map, key, value) : inBlock(opened, map, key, value);
}

function inBlock(opened: Opened, map: YAMLMap, key: string, value: Value): string {
  const { text, step } = opened;
  const last = map.items.at(-1);
  const indent = columnOf(text, startOf(map.items[0]?.key));
  const end = last === undefined ? text.length : lineEnd(text, pairEnd(text, last));
  const lines = block(key, value, {
    indent,
    step,
    style: styleOf(opened, map),
    spread: indent === 0 || isSpread(map.items),
  });
  return addLines(opened, end, isApart(text, map) ? ['', ...lines] : lines);
}

/** What is beside it decides: maps over several lines, or between brackets. Sections are no example for entries. */
function isSpread(items: readonly Pair[]): boolean {
  const maps = items.flatMap(({ value }) => (isNode(value) ? [value] : []));
  const last = maps.filter((map) => map.items.some(({ value }) => !isNode(value))).at(-1);
  return last !== undefined && last.flow !== true;
}

/** An empty line stands before the last of several. */
function isApart(text: string, { items }: YAMLMap): boolean {
  const [last, before] = [items.at(-1), items.at(-2)];
  if (last === undefined || before === undefined) return false;
  const between = text.slice(lineEnd(text, pairEnd(text, before)), startOf(last.key));
  return /\n[ \t\r]*\n/.test(between);
}

/** Lines put behind the line that ends at an offset. */
export function addLines({ text, eol }: Opened, end: number, lines: readonly string[]): string {
  const before = end === 0 || /\n$/.test(text.slice(0, end)) ? '' : eol;
  const after = before === '' || end === text.length ? eol : '';
  return splice(text, end, end, `${before}${lines.join(eol)}${after}`);
}

function inFlow(opened: Opened, map: YAMLMap, key: string, value: Value): string {
  const { text, eol } = opened;
  const style = styleOf(opened, map);
  const last = map.items.at(-1);
  if (last === undefined) return fillEmpty(opened, map, key, value);
  const at = pairEnd(text, last);
  const rest = text.slice(at, endOf(text, map) - 1);
  const isOwnLines = rest.includes('\n');
  const comma = /^\s*,/.exec(rest)?.[0].length ?? 0;
  const pair = pairText(key, value, style);
  if (!isOwnLines) {
    return comma > 0
      ? splice(text, at + comma, at + comma, ` ${pair}`)
      : splice(text, at, at, `, ${pair}`);
  }
  const pad = ' '.repeat(columnOf(text, startOf(last.key)));
  const end = lineEnd(text, at);
  const line = `${eol}${pad}${pair}${comma > 0 ? ',' : ''}`;
  const added = splice(text, end, end, line);
  return comma > 0 ? added : splice(added, at, at, ',');
}

/** `{}`: written out below where it is behind a key of a block. */
function fillEmpty(opened: Opened, map: YAMLMap, key: string, value: Value): string {
  const { text, step } = opened;
  const style = styleOf(opened, map);
  const [from, to] = [startOf(map), endOf(text, map)];
  const start = lineStart(text, from);
  const head = text.slice(start, from).trimEnd();
  // Within other brackets it stays there.
  if (!head.endsWith(':') || /[[{]/.test(head) || !isMap(value)) {
    return splice(text, from, to, flow({ [key]: value }, style, true));
  }
  const indent = head.length - head.trimStart().length + step;
  const lines = block(key, value, { indent, step, style, spread: false });
  const gap = gapBefore(text, from);
  const bare = { ...opened, text: splice(text, from - gap, to, '') };
  return addLines(bare, lineEnd(bare.text, from - gap), lines);
}

/** The file with something behind a key that had nothing. */
export function fillNothing(opened: Opened, { key, value }: Pair, name: string, to: Value): string {
  const { text, step } = opened;
  const style = styleOf(opened, null);
  const at = colonEnd(text, key);
  const written = isScalar(value) && value.source !== '';
  const bare = written ? splice(text, at, endOf(text, value), '') : text;
  const indent = columnOf(text, startOf(key)) + step;
  const lines = block(name, to, { indent, step, style, spread: false });
  return addLines({ ...opened, text: bare }, lineEnd(bare, at), lines);
}
