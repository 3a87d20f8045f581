import {
  type Document,
  isMap,
  isScalar,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';

/** A design file while it is edited: always its text, and the nodes that say where in the text a thing stands. */
export interface Opened {
  readonly text: string;
  readonly document: Document.Parsed;
  /** The line ends of the file. */
  readonly eol: string;
  /** Spaces that a level of the file is further in than the one above. */
  readonly step: number;
}

export const open = (text: string): Opened => {
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: true,
  });
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  return { text, document, eol, step: stepOf(text, document) };
};

/** `a` is put in place of what stands from one offset to another. */
export const splice = (text: string, from: number, to: number, a: string): string =>
  text.slice(0, from) + a + text.slice(to);

interface Ranged {
  readonly range?: readonly [number, number, number] | null | undefined;
}

const isRanged = (node: unknown): node is Ranged => typeof node === 'object' && node !== null;

export const startOf = (node: unknown): number => (isRanged(node) ? (node.range?.[0] ?? 0) : 0);

/** Where the value itself ends: what follows are comments and empty lines. */
export function endOf(text: string, node: unknown): number {
  if (isMap(node) && node.flow !== true && node.items.length > 0) {
    return Math.max(...node.items.map((pair) => pairEnd(text, pair)));
  }
  let end = isRanged(node) ? (node.range?.[1] ?? 0) : 0;
  // Block lists and texts reach over their line ends.
  while (end > startOf(node) && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

export const pairEnd = (text: string, { key, value }: Pair): number =>
  Math.max(endOf(text, key), value === null ? 0 : endOf(text, value), colonEnd(text, key));

/** Behind the colon that follows a key. */
export const colonEnd = (text: string, key: unknown): number => {
  const end = endOf(text, key);
  const colon = /^\s*:/.exec(text.slice(end, end + 200));
  return end + (colon?.[0].length ?? 0);
};

/** How much white space stands before an offset. */
export const gapBefore = (text: string, at: number): number =>
  at - text.slice(0, at).trimEnd().length;

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' && end > at ? end - 1 : end;
}

export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** The pair of a map whose key is meant. */
export const pairOf = (map: YAMLMap, is: (key: string) => boolean): Pair | undefined =>
  map.items.find(({ key }) => isScalar(key) && is(String(key.value)));

/** Nothing written behind the colon, or a word for nothing. */
export const isNothing = (node: unknown): boolean =>
  node === null ||
  (isScalar(node) && node.type === 'PLAIN' && /^(?:~|null)?$/i.test(String(node.value)));

/** How much further in the first block map within another one stands. */
function stepOf(text: string, document: Document.Parsed): number {
  let indent = 2;
  visit(document, {
    Map(_, map) {
      const column = (of: YAMLMap) => columnOf(text, startOf(of.items[0]?.key));
      for (const { value } of map.flow === true ? [] : map.items) {
        if (!isMap(value) || value.flow === true || value.items.length === 0) continue;
        indent = Math.max(1, column(value) - column(map));
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return indent;
}
