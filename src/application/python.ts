import type { Node, Parser } from 'web-tree-sitter';

export type PythonNode = Node;

let parser: Parser | undefined;

/** The grammar of Python comes as WebAssembly; it is loaded once, by whoever reads an application. */
export async function loadPython(grammar: () => Promise<Uint8Array>): Promise<void> {
  if (parser !== undefined) return;
  const { Language, Parser: Made } = await import('web-tree-sitter');
  await Made.init();
  const made = new Made();
  made.setLanguage(await Language.load(await grammar()));
  parser = made;
}

/** Milliseconds: a file that people write takes a few. */
const LONGEST = 2_000;

/** Levels of indentation: Python itself takes no more, and the parser has room for so many. */
const DEEPEST = 100;

function isDeep(text: string): boolean {
  const levels = [0];
  for (const [, blank = ''] of text.matchAll(/^([ \t]*)[^\s#]/gm)) {
    while (blank.length < (levels.at(-1) ?? 0)) levels.pop();
    if (blank.length > (levels.at(-1) ?? 0)) levels.push(blank.length);
    if (levels.length > DEEPEST) return true;
  }
  return false;
}

/** The tree of a text, never run; null: there is none, or it takes too long to find. `loadPython` must have been awaited. */
export function parsePython(text: string): PythonNode | null {
  if (parser === undefined) throw new Error('parsePython before loadPython');
  if (text.includes('\0') || isDeep(text)) return null;
  const until = performance.now() + LONGEST;
  const tree = parser.parse(text, null, { progressCallback: () => performance.now() > until });
  if (tree === null) parser.reset();
  return tree?.rootNode ?? null;
}

export const children = (node: PythonNode): readonly PythonNode[] =>
  node.namedChildren.filter((one) => one.type !== 'comment');

/** Names as a message may show them: what people call things, and nothing of what they write into strings. */
export const nameOf = ({ text }: PythonNode): string =>
  text.length > 60 ? `${text.slice(0, 59)}…` : text;

/** Of a function, a loop, a `with`. */
export const isAsync = (node: PythonNode): boolean => node.child(0)?.type === 'async';

/** Counted from 1, as editors do. */
export const lineOf = (node: PythonNode): number => node.startPosition.row + 1;
