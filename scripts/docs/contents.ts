import { lexer, type Token, type Tokens } from 'marked';
import { targetOf } from './paths.ts';

export interface Chapter {
  readonly title: string;
  readonly entries: readonly { readonly title: string; readonly path: string }[];
}

const FILE = 'docs/README.md';

/** The table of contents is the one that docs/README.md has: a heading a chapter, a link an entry. */
export function contentsOf(text: string): readonly Chapter[] {
  const chapters: { title: string; entries: { title: string; path: string }[] }[] = [];
  for (const token of lexer(text)) {
    if (isHeading(token) && token.depth === 2) chapters.push({ title: token.text, entries: [] });
    if (isList(token)) {
      for (const { tokens } of token.items) {
        const link = firstLink(tokens);
        const target = link === null ? null : targetOf(FILE, link.href);
        if (link !== null && target !== null)
          chapters
            .at(-1)
            ?.entries.push({ title: link.text.replaceAll('`', ''), path: target.path });
      }
    }
  }
  return chapters;
}

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';
const isList = (token: Token): token is Tokens.List => token.type === 'list';
const isLink = (token: Token): token is Tokens.Link => token.type === 'link';

function firstLink(tokens: readonly Token[]): Tokens.Link | null {
  for (const token of tokens) {
    if (isLink(token)) return token;
    const within = 'tokens' in token && token.tokens ? firstLink(token.tokens) : null;
    if (within !== null) return within;
  }
  return null;
}
