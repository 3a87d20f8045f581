import { isBlank, type TextLine } from './lines.ts';

/*
 * Rows as programs and tools write them: a literal a row, of SQL, CSV, Python, JavaScript or JSON.
 */

const ROW = /^[[({\s]*(?:(?:(['"]?)QUERY PLAN\1\s*[:=]>?\s*)?(['"`]))(.*)\2[\s,\])};]*$/;
const PROGRAM = /^\s*(?:[[({]|['"]?QUERY PLAN)/;
/** JSON itself, in which nothing before the quotes of a key says that they stand in another literal. */
const JSON_PLAN = /^[[{\s]*"(?:[^"].*[{,\s]")?(?:Plan|Node Type)"\s*:/;
/** JSON as CSV quotes it, in which a backslash is JSON's. */
const DOUBLED = /""(?:Plan|Node Type)""\s*:/;
const BRACKETS = /^[\s[\](){},;]*$/;

/** One value of many lines, or a literal a row, as the text that they stand for. */
export function unquoted(lines: readonly TextLine[]): readonly TextLine[] {
  if (lines.some(({ text }) => JSON_PLAN.test(text))) return lines;
  const rows = lines.flatMap(split);
  const told = rows.filter(({ text }) => !BRACKETS.test(text));

  const isAll = told.length > 0 && told.every(({ text }) => ROW.test(text));
  // What is quoted by CSV and SQL has no escapes: a backslash there is the plan's own.
  const escapes =
    !rows.some(({ text }) => DOUBLED.test(text)) &&
    (told.length === 1 ||
      PROGRAM.test(told[0]?.text ?? '') ||
      rows.some((row) => !isBlank(row) && BRACKETS.test(row.text)));
  if (isAll) return told.flatMap((row) => literal(row, escapes && told.some(hasEscape)));
  return ofCsv(lines);
}

/** A list of tuples or maps on one line. */
const split = ({ text, line }: TextLine): readonly TextLine[] =>
  /^\s*\[(?:\(['"]|\{['"]?QUERY PLAN)/.test(text)
    ? text.split(/(?<=['"],?[)}]), ?(?=[({]['"])/).map((each) => ({ text: each, line }))
    : [{ text, line }];

const hasEscape = ({ text }: TextLine): boolean => /\\['"`\\nt]/.test(text);

function literal({ text, line }: TextLine, escapes: boolean): readonly TextLine[] {
  const [, , quote = '"', inner = ''] = ROW.exec(text) ?? [];
  const plain = escapes
    ? inner.replace(/\\(.)/g, (_, mark) => (mark === 'n' ? '\n' : mark === 't' ? '\t' : mark))
    : inner.replaceAll(quote + quote, quote);
  return plain.split('\n').map((each) => ({ text: each, line }));
}

/** As CSV: one value of many lines, or lines of which some are quoted. */
function ofCsv(lines: readonly TextLine[]): readonly TextLine[] {
  const told = lines.filter((line) => !isBlank(line));
  const [first, last] = [told[0]?.text ?? '', told.at(-1)];
  const isOne = first.startsWith('"') && !(first.length > 1 && first.endsWith('"'));
  return lines.map((row) => {
    const { text, line } = row;
    const whole = /^".*"$/.test(text);
    if (!isOne) return whole ? { text: text.slice(1, -1).replaceAll('""', '"'), line } : row;
    const from = row === told[0] ? 1 : 0;
    const end = row === last && text.endsWith('"') ? -1 : undefined;
    return { text: text.slice(from, end).replaceAll('""', '"'), line };
  });
}
