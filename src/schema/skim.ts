import { createHash } from 'node:crypto';
import type { Design } from '../model/index.ts';
import { ownState, readState, readUrl, textOf as textIn } from './header.ts';
import type { Loading } from './include.ts';
import { parse } from './parse.ts';
import { type LoadOptions, openFiles } from './read.ts';
import type { Source } from './source.ts';
import { type OwnTree, pickTargets } from './targets.ts';
import type { Node } from './tree.ts';

/** What of a design tells where its database and its state are. */
export interface Skimmed extends Pick<Design, 'url' | 'state' | 'text'> {
  readonly sources: readonly Source[];
  /** The one that it tells this of. */
  readonly target?: string;
}

/** Keys at the top that tell it. */
const HEAD = new Set(['version', 'include', 'target', 'targets', 'state']);
const KEY = /^([a-z_]+):(?=[ \r\n]|$)/;

/** Reads no more of a design than where its database and its state are, which takes a fraction of the time.
 *  Null: this design must be read whole, be it because something is wrong with it. */
export async function skim(options: Omit<LoadOptions, 'kinds'>): Promise<Skimmed | null> {
  const { tree, loading } = await openFiles({ ...options, reader: readHead });
  if (tree === null) return null;
  const { chosen } = options;
  const isForMany = tree.entries.has('targets');
  const [target, ...more] = pickTargets(tree, chosen, loading.problems);
  if (more.length > 0 || (isForMany && (target === undefined || hasVariables(target)))) return null;
  const url = target === undefined ? readUrl(tree) : textIn(target.own, 'url')?.text;
  const state = readState(tree, loading);
  if (loading.problems.length > 0) return null;
  const sources = [...loading.sources.values()];
  return {
    ...(url === undefined ? {} : { url }),
    state: target === undefined ? state : ownState(state, target.name),
    text: textFor(sources)(target?.name),
    sources,
    ...(target === undefined ? {} : { target: target.name }),
  };
}

async function readHead(source: Source, { lookup, problems }: Loading): Promise<Node | null> {
  const text = headOf(source.text);
  return text === null ? null : parse({ ...source, text }, lookup, problems);
}

/** Elsewhere than in the URL: then the text of what a target overrides is not all there is to it. */
const hasVariables = ({ own }: OwnTree): boolean =>
  own.kind === 'map' && [...own.entries].some(([key, { value }]) => key !== 'url' && varies(value));

function varies(node: Node): boolean {
  if (node.kind === 'scalar') return node.written.includes('${');
  if (node.kind === 'list') return node.items.some(varies);
  return [...node.entries].some(([key, { value }]) => key.includes('${') || varies(value));
}

/** SHA-256 of the text of files in the order they were read, and of the target that it is read for: the text is hashed
 *  once, however many they are. */
export function textFor(sources: Iterable<Source>): (target?: string) => string {
  const hash = createHash('sha256');
  for (const { text } of sources) hash.update(`${Buffer.byteLength(text)}\n`).update(text);
  return (target) => {
    const whole = hash.copy();
    if (target !== undefined) whole.update(`-${target}`);
    return whole.digest('hex');
  };
}

/** The lines under the keys that count. Null where lines alone do not tell which key they are under, or where what is
 *  left out has variables: its text is then not all there is to it. */
export function headOf(text: string): string | null {
  let head = '';
  let inside = true;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const next = end === -1 ? text.length : end + 1;
    const first = text[from];
    if (first !== ' ' && first !== '\n' && first !== '\r' && first !== '#') {
      const line = text.slice(from, next);
      const key = KEY.exec(line)?.[1];
      if (key === undefined && line.trimEnd() !== '---') return null;
      inside = key === undefined || HEAD.has(key);
    }
    if (inside) head += text.slice(from, next);
    else if (text.slice(from, next).includes('${')) return null;
    from = next;
  }
  return /^[a-z]/m.test(head) ? head : '{}\n';
}
