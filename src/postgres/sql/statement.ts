/** Statements of others as they may be shown: their shape, never their text. Literals and comments hold passwords and
 *  rows of tables, so each becomes `…`; of commands whose words alone may hold a secret only the head is kept. The text
 *  may be cut off, may not parse, and its strings may be read in two ways: whatever is in doubt is cut to the end. */

/** Characters of a shape that are shown. */
const MOST = 160;
/** Characters of a statement that are enough to tell its shape. */
export const STATEMENT_READ = 1_000;

const CUT = '…';

/** One line, at most 160 characters and `…`. */
export const shownStatement = (text: string): string => cutShape(shapeOf(text));

export const cutShape = (shape: string): string =>
  shape.length <= MOST ? shape : `${shape.slice(0, MOST)}${CUT}`;

/** The whole shape, for whoever looks for a name in it. */
export const shapeOf = (text: string): string =>
  [...withoutLiterals(text).matchAll(/(?:"[^"]*"|[^;"])+/g)]
    .map(([statement]) => statement.trim())
    .filter((statement) => statement !== '')
    .map(withoutClauses)
    .join('; ');

const SPACE = /\s+|--[^\n\r]*|\/\*/y;
const QUOTE = /(?:([eE])|[bBxXnN]|[uU]&)?'/y;
const DOLLAR = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/y;
const NUMBER = /(?:\d|\.\d)[\w.]*/y;
const KEPT = /(?:[uU]&)?"(?:[^"]|"")*"|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*|\$\d+|[^"]/y;

/** The text as it is but for comments and strings, for which `…` stands. */
export const withoutTexts = (text: string): string => withoutLiterals(text, false);

/** On one line, with `…` for every literal, and for the rest where nobody can tell whether it is one; or with its lines
 *  and its numbers. */
function withoutLiterals(text: string, whole = true): string {
  let shape = '';
  let at = 0;
  const take = (token: RegExp): RegExpExecArray | null => {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match !== null) at = token.lastIndex;
    return match;
  };
  const cutTo = (end: number | null): void => {
    shape += CUT;
    at = end ?? text.length;
  };
  while (at < text.length) {
    const space = take(SPACE);
    const quote = space ?? take(QUOTE);
    const dollar = quote ?? take(DOLLAR);
    if (space !== null) {
      if (space[0] === '/*') at = commentEnd(text, at);
      shape += whole || /^(?:--|\/\*)/.test(space[0]) ? ' ' : space[0];
    } else if (quote !== null) cutTo(stringEnd(text, at, quote[1] !== undefined));
    else if (dollar !== null) cutTo(dollarEnd(text, at, dollar[0]));
    else if (whole && take(NUMBER) !== null) shape += CUT;
    else {
      const kept = take(KEPT);
      // A name that does not end.
      if (kept === null) cutTo(null);
      else shape += kept[0];
    }
  }
  if (!whole) return shape;
  return shape.replace(/\s+/g, ' ').trim();
}

/** Comments nest; one without an end goes to the end. */
export function commentEnd(text: string, from: number): number {
  const mark = /\/\*|\*\//g;
  mark.lastIndex = from;
  for (let depth = 1; depth > 0; ) {
    const match = mark.exec(text);
    if (match === null) return text.length;
    depth += match[0] === '/*' ? 1 : -1;
  }
  return mark.lastIndex;
}

/** null: it has no end, or another one with another standard_conforming_strings. */
export function stringEnd(text: string, from: number, escapes: boolean): number | null {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') {
      if (escapes) at += 1;
      else if (text[at + 1] === "'") return null;
    } else if (text[at] === "'") {
      if (text[at + 1] !== "'") return at + 1;
      at += 1;
    }
  }
  return null;
}

export function dollarEnd(text: string, from: number, tag: string): number | null {
  const end = text.indexOf(tag, from);
  return end === -1 ? null : end + tag.length;
}

const NAME = String.raw`(?:"(?:[^"]|"")*"|[\w$\u0080-\uffff]+)(?:\.(?:"(?:[^"]|"")*"|[\w$\u0080-\uffff]+))*`;

/** Commands that say nothing but names, keywords and literals. */
const OPEN =
  /^(?:(?:SELECT|WITH|VALUES|TABLE|INSERT|UPDATE|DELETE|MERGE|LOCK|TRUNCATE|VACUUM|ANALYZE|REINDEX|CLUSTER|REFRESH|BEGIN|START|COMMIT|ROLLBACK|END|ABORT|SAVEPOINT|RELEASE|DROP|DECLARE|FETCH|CLOSE|CALL|EXECUTE|EXPLAIN|autovacuum)\b|(?:CREATE|ALTER) (?:(?:UNIQUE|UNLOGGED|TEMP|TEMPORARY|GLOBAL|LOCAL|MATERIALIZED|OR|REPLACE) )*(?:TABLE|INDEX|STATISTICS|VIEW|SEQUENCE|SCHEMA|EXTENSION|TYPE|DOMAIN|TRIGGER|POLICY)\b|\()/i;

/** What is kept of the others, the first that fits: which setting of whom, which object, which command. */
const HEADS = [
  `^ALTER SYSTEM (?:SET|RESET) ${NAME}`,
  `^ALTER (?:DATABASE|ROLE|USER) ${NAME}(?: IN DATABASE ${NAME})? (?:SET|RESET) ${NAME}`,
  `^(?:SET|RESET)(?: (?:LOCAL|SESSION))? ${NAME}`,
  `^(?:CREATE|ALTER|DROP) (?:FOREIGN DATA WRAPPER|USER MAPPING|EVENT TRIGGER|[A-Za-z]+) ${NAME}`,
  '^(?:ALTER|BASE_BACKUP|CHECKPOINT|COMMENT|COPY|CREATE|DEALLOCATE|DISCARD|DO|GRANT|IMPORT|LISTEN|LOAD|MOVE|NOTIFY|PREPARE|REASSIGN|RESET|REVOKE|SECURITY|SET|SHOW|START_REPLICATION|UNLISTEN)\\b',
].map((head) => new RegExp(head, 'i'));

function withoutClauses(statement: string): string {
  if (OPEN.test(statement)) return statement;
  const head = HEADS.map((each) => each.exec(statement)?.[0]).find((found) => found !== undefined);
  if (head === undefined) return CUT;
  return head.length === statement.length ? head : `${head} ${CUT}`;
}
