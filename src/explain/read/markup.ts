import { isBlank, type TextLine } from './lines.ts';

/*
 * What pages, chats and trackers need to show a plan as it is: tags and character references, fences around code.
 */

const ESCAPED = /&[lg]t;/;
const PAGE = /^\s*<(?!\?xml|explain\b)[a-z]/i;
const FENCE =
  /^\s*(?:[`~]{3,}[\w ]*|\{(?:noformat|code)(?:[:|][^}]*)?\}|\[\/?(?:code|pre|noparse)(?:=\w+)?\]|\.(?:LP|T[SE]|D[SE](?: L)?))\s*$/i;
const REFERENCES: ReadonlyMap<string, string> = new Map([
  ...([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
    ['apos', "'"],
  ] as const),
  ...([
    ['nbsp', ' '],
    ['rarr', '→'],
  ] as const),
]);

/** What holds a plan and is laid out by those who wrote the page. */
const LAID_OUT = /^\s+(?=<\/?(?:table|t[rdh]|p|div|pre|code|ul|li|body|html)\b)/i;
/** psql's pages of one row a record. */
const RECORD = /<td[^>]*>Record \d+<\/td>/;
const NAME = /<th[^>]*>QUERY PLAN<\/th>/;

/** The lines as a reader of the page sees them. */
export function shown(lines: readonly TextLine[]): readonly TextLine[] {
  const isPage = PAGE.test(lines.find((line) => !isBlank(line))?.text ?? '');
  const isOfRecords = isPage && lines.some(({ text }) => RECORD.test(text));
  const isEscaped =
    isPage ||
    (lines.some(({ text }) => ESCAPED.test(text)) && !lines.some(({ text }) => /[<>]/.test(text)));
  return lines.flatMap(({ text, line }) => {
    if (FENCE.test(text) || (isOfRecords && (RECORD.test(text) || NAME.test(text)))) return [];
    const untagged = isPage ? text.replace(LAID_OUT, '').replace(/<\/?[a-z][^<>]*>/gi, '') : text;
    const plain = isEscaped ? referred(untagged) : untagged;
    return [{ text: arrow(plain.replace(/^\s*`{3,}(?=[A-Z])|(?<=\w\)?)`{3,}\s*$/g, '')), line }];
  });
}

/** A text without its character references: what they stand for is put there. */
export const referred = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return REFERENCES.get(String(name).toLowerCase()) ?? all;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : all;
  });

/** Editors that like typography draw the arrow of a node as one. */
const arrow = (text: string): string =>
  text
    .replace(/^([\s│|>"']*)[→➔➜⟶⇒](?=\s+[A-Z])/u, '$1->')
    .replace(/^([\s│|>"']*)[–—]>(?=\s+[A-Z])/u, '$1->');
