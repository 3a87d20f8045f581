import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { isList, isMap, Memo, type Value, type ValueMap } from '../../model/index.ts';
import { withoutTexts } from './statement.ts';

/** PostgreSQL's own parser (libpg-query). It is WebAssembly: loaded once, by whoever is about to need it. */
let parser: Parser | undefined;
type Parser = typeof import('libpg-query');

export async function loadParser(): Promise<void> {
  if (parser !== undefined) return;
  setFlagsFromString(`--wasm-tiering-budget=${BYTES_UNOPTIMIZED}`);
  // What is imported is searched for its exports first, which of this file takes longer than to load it.
  const loading: Parser = createRequire(import.meta.url)('libpg-query');
  await loading.loadModule();
  // V8 compiles what parses with the first text, which takes 10 ms; whoever loads it is waiting for something anyway.
  loading.parseSync('SELECT 1');
  parser = loading;
}

export const isParserLoaded = (): boolean => parser !== undefined;

/** Bytes of WebAssembly, roughly, that are executed as they are before V8 optimizes them, which takes 0.15 s of processor
 *  time for the grammar: a few hundred statements are parsed sooner without. */
const BYTES_UNOPTIMIZED = 1_000_000_000;

export type Parsed = { readonly ok: true; readonly statement: ValueMap } | SyntaxError;
export interface SyntaxError {
  readonly ok: false;
  readonly message: string;
  /** It is longer or deeper than what is looked at here, and may be right all the same. */
  readonly isLarge?: true;
}

/** Designs repeat themselves, and each of their texts is looked at more than once. */
const parsed = new Memo<string, Parsed>(100_000);

/** Parses exactly one statement and returns its node; `loadParser` must have been awaited. */
export const parseStatement = (text: string): Parsed => parsed.get(text, () => parse(text));

function parse(text: string): Parsed {
  if (parser === undefined) throw new Error('parseStatement before loadParser');
  if (text.length > MAX_TEXT) return large(`longer than ${MAX_TEXT} characters`);
  try {
    const tree = parser.parseSync(text) as ValueMap;
    const statements = isList(tree.stmts) ? tree.stmts : [];
    const [first] = statements;
    if (statements.length !== 1 || !isMap(first) || !isMap(first.stmt)) {
      return { ok: false, message: 'more than one SQL statement' };
    }
    if (isDeep(first.stmt)) return large(TOO_DEEP);
    return { ok: true, statement: first.stmt };
  } catch (error) {
    const { message } = error instanceof Error ? error : { message: String(error) };
    // What the parser calls its stack or its memory is the text's depth.
    return EXHAUSTED.test(message) ? large(TOO_DEEP) : { ok: false, message };
  }
}

const large = (message: string): SyntaxError => ({ ok: false, message, isLarge: true });

/** The text with `$1`, `$2` in place of its literals, and without comments; null: it cannot be parsed. `loadParser` must have been awaited. */
export function maskStatement(text: string): string | null {
  if (!parseStatement(text).ok) return null;
  try {
    const masked = parser?.normalizeSync(text);
    // Comments stay in it, and what is no constant to the parser: the path of a JSON_TABLE.
    return masked === undefined ? null : withoutTexts(masked);
  } catch {
    return null;
  }
}

/** The same of an expression. */
export const maskExpression = (text: string): string | null =>
  maskStatement([SELECT, text].join(''))?.slice(SELECT.length) ?? null;

const SELECT = 'SELECT ';

/** Equal for statements that differ in literals, parameters and spelling only; null: it cannot be parsed. */
export function fingerprintOf(text: string): string | null {
  if (!parseStatement(text).ok) return null;
  try {
    return parser?.fingerprintSync(text) ?? null;
  } catch {
    return null;
  }
}

/** The tree of a function in PL/pgSQL, given as CREATE FUNCTION; null: it cannot be parsed. */
export function parseFunction(text: string): Value {
  if (text.length > MAX_TEXT) return null;
  try {
    return (parser?.parsePlPgSQLSync(text) as Value | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Of a statement; the parser takes the square of it for some. */
const MAX_TEXT = 50_000;
/** Levels of a tree, of which one of SQL takes three or four. Whoever walks it may call itself on each. */
const MAX_DEPTH = 1000;
const TOO_DEEP = 'nested too deep';
const EXHAUSTED = /^(?:memory exhausted|Maximum call stack)/;

function isDeep(tree: Value): boolean {
  let level: readonly Value[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((node) => (isList(node) ? node : isMap(node) ? Object.values(node) : []));
  }
  return false;
}

/** A parse tree without the positions of its tokens: equal trees are the same expression, spelt alike or not. */
export function withoutLocations(node: Value): Value {
  if (isList(node)) return node.map(withoutLocations);
  if (!isMap(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => key !== 'location')
      .map(([key, value]) => [key, withoutLocations(value)]),
  );
}
