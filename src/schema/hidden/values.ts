import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
} from 'yaml';
import { withoutKnown } from '../mask.ts';
import { type Hidden, MASK } from './hidden.ts';
import {
  type Above,
  below,
  isPair,
  isSafeConnection,
  isShown,
  type Kind,
  kindOf,
  kindUnder,
  likeness,
  mentionsPassword,
} from './keys.ts';

/** What is not to be shown of a document, in no order; `under`: the key under which it stands. */
export function hiddenInValues(
  text: string,
  { contents }: Document.Parsed,
  under: string,
): readonly Hidden[] {
  const anchors = text.includes('&') ? anchorsIn(contents) : new Map();
  const walk: Walk = { text, found: [], anchors, seen: new Set() };
  inside(contents, { key: under, settings: false, setting: false }, walk);
  return walk.found;
}

interface Walk {
  readonly text: string;
  readonly found: Hidden[];
  readonly anchors: ReadonlyMap<string, readonly Node[]>;
  /** Anchors with where they were looked at. */
  readonly seen: Set<string>;
}

/** Of a name that is given twice an alias may stand for either. */
function anchorsIn(contents: Node | null): ReadonlyMap<string, readonly Node[]> {
  const anchors = new Map<string, Node[]>();
  visit(contents, {
    Node(_, node) {
      if (isAlias(node) || node.anchor === undefined) return;
      const same = anchors.get(node.anchor);
      if (same === undefined) anchors.set(node.anchor, [node]);
      else same.push(node);
    },
  });
  return anchors;
}

function inside(node: unknown, above: Above, walk: Walk): void {
  if (isMap(node)) for (const each of node.items) pair(each, above, walk);
  else if (isSeq(node)) for (const each of node.items) inside(each, above, walk);
  else if (isScalar(node)) scalar(node, kindUnder(above), above, walk);
  else if (isAlias(node)) {
    for (const each of behind(node, likeness(above), walk)) inside(each, above, walk);
  }
}

function pair(item: Pair, above: Above, walk: Walk): void {
  const name = keyOf(item.key, walk);
  const kind = kindOf(name, isMap(item.value), above);
  if (isScalar(item.key)) scalar(item.key, 'open', above, walk);
  else inside(item.key, above, walk);
  if (kind === 'open') inside(item.value, below(name, above), walk);
  else if (isScalar(item.value)) scalar(item.value, kind, above, walk, item);
  else {
    hide(startOf(item, walk), endOf(item), walk);
    hideBehind(item.value, walk);
  }
}

function keyOf(key: unknown, { anchors }: Walk): string | null {
  const [node] = isAlias(key) ? (anchors.get(key.source) ?? []) : [key];
  return isScalar(node) && typeof node.value === 'string' ? node.value : null;
}

/** `item`: where it is what a key is given. */
function scalar(node: Scalar, kind: Kind, above: Above, walk: Walk, item?: Pair): void {
  const said = String(node.value ?? '');
  const [from = 0, to = 0] = node.range ?? [];
  const written = walk.text.slice(from, to);
  const mark = /^["']/.exec(written)?.[0] ?? '';
  const asSaid = written === `${mark}${said}${mark}`;
  if (isShown(said, kind) && node.tag === undefined) return;
  if (kind === 'open') {
    const hides = isPair(said, above) || mentionsPassword(said, above);
    if (hides || (!asSaid && hasKnown(said))) hide(from, to, walk);
    return;
  }
  const shown = kind === 'connection' && asSaid ? withoutKnown(said) : null;
  if (shown !== null && isSafeConnection(shown)) {
    if (shown !== said) walk.found.push({ from, to, as: `${mark}${shown}${mark}` });
  } else if (item === undefined) hide(from, to, walk);
  else hide(startOf(item, walk), endOf(item), walk);
}

/** A password on two lines is none on either. */
const hasKnown = (said: string): boolean =>
  [said, said.replaceAll(/\s/g, '')].some((text) => withoutKnown(text) !== text);

function hide(from: number, to: number, { found }: Walk): void {
  if (from < to) found.push({ from, to, as: MASK });
}

/** What the aliases in a node stand for. */
function hideBehind(within: unknown, walk: Walk): void {
  if (!isNode(within)) return;
  visit(within, {
    Alias(_, alias) {
      for (const node of behind(alias, 'hidden', walk)) {
        const [from = 0, to = 0] = node.range ?? [];
        hide(from, to, walk);
        hideBehind(node, walk);
      }
    },
  });
}

/** What an alias stands for, unless it was looked at that way before. */
function behind({ source }: Alias, how: string, { seen, anchors }: Walk): readonly Node[] {
  const key = `${how} ${source}`;
  if (seen.has(key)) return [];
  seen.add(key);
  return anchors.get(source) ?? [];
}

const SPACE = /\s*/y;

/** Where what a key is given begins, with its tag, its anchor, and a comment above it. */
function startOf({ key, srcToken }: Pair, { text }: Walk): number {
  const colon = srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  SPACE.lastIndex = colon === undefined ? endOfNode(key) : colon.offset + 1;
  SPACE.test(text);
  return SPACE.lastIndex;
}

function endOf({ value, srcToken }: Pair): number {
  const marks = srcToken?.sep?.filter(({ type }) => type === 'tag' || type === 'anchor') ?? [];
  return Math.max(endOfNode(value), ...marks.map(({ offset, source }) => offset + source.length));
}

const endOfNode = (node: unknown): number => (isNode(node) ? (node.range?.[1] ?? 0) : 0);
