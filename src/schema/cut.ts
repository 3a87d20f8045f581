import { hash } from 'node:crypto';
import type { Source } from './source.ts';

/** An entry under `tables:`, from its key to the next one. */
export interface Chunk {
  /** As written, quotes and all. */
  readonly key: string;
  /** Number of its first line in the file. */
  readonly line: number;
  readonly text: string;
}

/** A file in parts that can be read one by one: together they say what the whole of it says. */
export interface Cut {
  /** All before the first table. */
  readonly head: string;
  readonly chunks: readonly Chunk[];
  /** All after the last one, from a key at the left margin on; no text: there is nothing. */
  readonly tail: Omit<Chunk, 'key'>;
}

const TABLES = /^tables:[ \t]*(?:#.*)?\r?\n?$/;
/** Keys in another spelling are rare, and what looks like a key need not be one. */
const KEY = /^ +([\p{L}_][\p{L}\p{N}_$.]*|'(?:[^'\n]|'')*'|"[^"\\\n]*"):(?=[ \r\n]|$)/u;

/** Cuts a file where its lines tell where its tables begin. Null: they do not. What stands at the left margin are
 *  keys, as `headOf` has seen to. A key may still turn out to stand in the middle of a text in quotes: then the part
 *  before it, read by itself, is no YAML. */
export function cutFile(text: string): Cut | null {
  const starts: { readonly key: string; readonly line: number; readonly from: number }[] = [];
  let section: 'before' | 'inside' | 'after' = 'before';
  let [depth, line, end, endLine] = [0, 0, text.length, 0];
  for (let from = 0, next = 0; from < text.length; from = next) {
    line += 1;
    next = lineEnd(text, from);
    const indent = indentOf(text, from, next);
    if (indent === null) continue;
    if (indent === 0) {
      if (section === 'inside') [section, end, endLine] = ['after', from, line];
      if (section === 'after' && !isLetter(text.charCodeAt(from))) return null;
      if (!text.startsWith('tables:', from)) continue;
      if (section !== 'before' || !TABLES.test(text.slice(from, next))) return null;
      section = 'inside';
    } else if (section === 'inside') {
      if (depth === 0) depth = indent;
      if (indent < depth) return null;
      if (indent > depth) continue;
      const key = KEY.exec(text.slice(from, next))?.[1];
      if (key === undefined) return null;
      starts.push({ key, line, from });
    }
  }
  return {
    head: text.slice(0, starts[0]?.from ?? end),
    chunks: starts.map(({ key, line, from }, i) => ({
      ...{ key, line },
      text: text.slice(from, starts[i + 1]?.from ?? end),
    })),
    tail: { line: endLine, text: text.slice(end) },
  };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

const [SPACE, HASH, LF, CR] = [32, 35, 10, 13];

/** Null for lines that are empty or a comment. */
function indentOf(text: string, from: number, next: number): number | null {
  let at = from;
  while (at < next && text.charCodeAt(at) === SPACE) at += 1;
  const first = text.charCodeAt(at);
  return at === next || first === HASH || first === LF || first === CR ? null : at - from;
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** The parts of a design by digest. */
export interface Pieces {
  /** Of all that stands outside of the tables. */
  readonly rest: string;
  /** By key as written; made when it is asked for. */
  readonly tables: ReadonlyMap<string, Piece>;
}

export interface Piece {
  readonly file: string;
  readonly line: number;
  readonly digest: string;
  /** It may stand for what is written elsewhere. */
  readonly alias: boolean;
}

/** Null where a file cannot be cut, or where two parts are about one table. What stands outside of the tables says
 *  something else for each target. */
export function piecesOf(sources: Iterable<Source>, target?: string): Pieces | null {
  const chunks = new Map<string, Chunk & Pick<Piece, 'file'>>();
  const rest: string[] = [];
  for (const { file, text } of sources) {
    const cut = cutFile(text);
    if (cut === null) return null;
    rest.push(cut.head, cut.tail.text);
    for (const chunk of cut.chunks) {
      if (chunks.has(chunk.key)) return null;
      chunks.set(chunk.key, { ...chunk, file });
    }
  }
  let tables: Pieces['tables'] | undefined;
  return {
    rest: short(JSON.stringify(target === undefined ? rest : [target, ...rest])),
    // Where the rest has changed, nobody asks.
    get tables() {
      tables ??= new Map([...chunks].map(([key, chunk]) => [key, pieceOf(chunk)]));
      return tables;
    },
  };
}

const pieceOf = ({ file, line, text }: Chunk & Pick<Piece, 'file'>): Piece => ({
  ...{ file, line },
  digest: short(text),
  alias: ALIAS.test(text),
});

/** What may be an alias. */
export const ALIAS = /[\s,:[{]\*[^\s*]/;

const short = (text: string): string => hash('sha256', text, 'base64url').slice(0, 24);
