import { commentEnd, dollarEnd, stringEnd } from './statement.ts';

const QUOTE = /[eE]'|'/y;
const DOLLAR = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const COMMENT = /\/\*/y;
/** What holds no colon that could stand alone; names, so that the end of one is not taken for the beginning of a string. */
const KEPT = /"[^"]*"|--[^\n\r]*|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*|::|:=|[^:]/y;

/**
 * SQL in which no name follows a colon: psql takes that for a variable of its own, as in `list[1:size]`, where the server
 * takes it for the end of a slice. Nothing else is changed, nor is the rest of a text whose strings have no certain end.
 */
export function withoutVariables(text: string): string {
  if (!/:[^:=\s]/.test(text)) return text;
  let made = '';
  let at = 0;
  const take = (token: RegExp): string | null => {
    token.lastIndex = at;
    return token.exec(text)?.[0] ?? null;
  };
  const endOf = (): number | null => {
    const quote = take(QUOTE);
    if (quote !== null) return stringEnd(text, at + quote.length, quote.length > 1);
    const tag = take(DOLLAR);
    if (tag !== null) return dollarEnd(text, at + tag.length, tag);
    const comment = take(COMMENT);
    if (comment !== null) return commentEnd(text, at + comment.length);
    return at + (take(KEPT) ?? ':').length;
  };
  while (at < text.length) {
    const end = endOf() ?? text.length;
    const token = text.slice(at, end);
    at = end;
    made += token === ':' && /\S/.test(text[at] ?? ' ') ? ': ' : token;
  }
  return made;
}
