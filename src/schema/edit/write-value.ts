import { isMap as isNode, type YAMLMap } from 'yaml';
import { isList, isMap, unvaried, type Value } from '../../model/index.ts';
import { inDoubleQuotes, keyText, scalarText } from '../write/scalar.ts';
import type { Opened } from './text.ts';

/** How new things are written, so that they look like what is beside them. */
export interface Style {
  /** `{ a: 1 }` rather than `{a: 1}`. */
  readonly padded: boolean;
  /** As JSON has it: keys and texts in double quotes. */
  readonly json: boolean;
}

export function styleOf({ text, document }: Opened, beside: YAMLMap | null): Style {
  const flows = [...text.matchAll(/[^$]\{([^{}\n]{2,})\}/g)].map(([, inner = '']) => inner);
  const tight = flows.filter((inner) => !inner.startsWith(' ')).length;
  const root = document.contents;
  const top = isNode(root) ? root : beside;
  return { padded: tight * 2 <= flows.length, json: top?.flow === true && /^\s*\{\s*"/.test(text) };
}

/** On one line, between brackets or behind a key. */
export function flow(value: Value, style: Style, inFlow: boolean): string {
  if (isList(value)) return `[${value.map((one) => flow(one, style, true)).join(', ')}]`;
  if (!isMap(value)) {
    return style.json && typeof value === 'string'
      ? inDoubleQuotes(unvaried(value))
      : scalarText(value, inFlow);
  }
  const parts = Object.entries(value).map(([key, inner]) => pairText(key, inner, style));
  if (parts.length === 0) return '{}';
  return style.padded ? `{ ${parts.join(', ')} }` : `{${parts.join(', ')}}`;
}

export const pairText = (key: string, value: Value, style: Style): string =>
  `${keyOf(key, style, true)}: ${flow(value, style, true)}`;

const keyOf = (key: string, style: Style, inFlow: boolean): string =>
  style.json ? inDoubleQuotes(key) : keyText(key, inFlow);

/** Characters; what is longer is written over several lines. */
const WIDTH = 100;

export interface BlockOptions {
  readonly indent: number;
  readonly step: number;
  readonly style: Style;
  /** Maps are written over several lines, because those beside it are. */
  readonly spread: boolean;
}

/** `key: value` as lines of a block. */
export function block(key: string, value: Value, options: BlockOptions): readonly string[] {
  const { indent, step, style, spread } = options;
  const head = `${' '.repeat(indent)}${keyOf(key, style, false)}:`;
  const short = `${head} ${flow(value, style, false)}`;
  if (!isMap(value)) return [short];
  const entries = Object.entries(value);
  if (entries.length === 0) return [short];
  const isFlat = entries.every(([, inner]) => !isMap(inner));
  if (isFlat && !spread && short.length <= WIDTH) return [short];
  const below = { indent: indent + step, step, style, spread: false };
  return [head, ...entries.flatMap(([name, inner]) => block(name, inner, below))];
}
