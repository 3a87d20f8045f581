import { type Body, isBlank, type TextLine } from './lines.ts';

const HEADER = 'QUERY PLAN';
const FRAME = /^[\s|│║+┼├┤┌┐└┘┬┴╔╗╚╝╠╣╦╩╬╪╞╡╟╢─═-]+$/;
const FOOTER = /^\(\d+ [^\s()]+\)$|^Time: [\d.,]+ ms/;
const MARGIN = /^[|│║]/;
const RECORD = /^[-─+┌├│ ]*\[ ?RECORD \d+ ?\]/;

/** The plans of a text as psql prints them, aligned, wrapped, expanded or bare, and as other tools copy them. */
export function printedBodies(lines: readonly TextLine[]): readonly Body[] {
  const starts = lines.flatMap(({ text }, i) => (isHeader(text) ? [i] : []));
  if (lines.some(({ text }) => RECORD.test(text))) return [body(expanded(lines))];
  if (starts.length === 0) return [body(unquoted(withoutFooter(lines)))];
  return starts.map((start, i) => body(table(lines.slice(start + 1, starts[i + 1]))));
}

const body = (lines: readonly TextLine[]): Body => ({ lines, duration: null });

const isHeader = (text: string): boolean =>
  text.includes(HEADER) && text.replace(/[|│║"]/g, '').trim() === HEADER;

const isFrame = (text: string): boolean => /[-─═]{3}/.test(text) && FRAME.test(text);

function withoutFooter(lines: readonly TextLine[]): readonly TextLine[] {
  return lines.filter(({ text }) => !FOOTER.test(text.trim()));
}

/** The rows of a table of one column, without borders, margins and the marks of lines that go on. */
function table(below: readonly TextLine[]): readonly TextLine[] {
  const from = isFrame(below[0]?.text ?? '') ? 1 : 0;
  const end = below.findIndex(
    ({ text }, i) => i >= from && (FOOTER.test(text.trim()) || isFrame(text)),
  );
  const rows = below.slice(from, end < 0 ? undefined : end);
  const first = rows.find((row) => !isBlank(row))?.text ?? '';
  if (from === 0) return unquoted(rows);
  const bordered = MARGIN.test(first);
  const inner = rows.map((row) => (bordered ? { ...row, text: withoutBorder(row.text) } : row));
  const margin = (inner.find((row) => !isBlank(row))?.text ?? '').startsWith(' ') ? 1 : 0;
  return joined(inner, margin).map(({ text, line }) => ({
    text: text.slice(margin).replace(/[+↵]$/, '').trimEnd(),
    line,
  }));
}

const withoutBorder = (text: string): string =>
  text
    .replace(/^[|│║]/, '')
    .replace(/[|│║]$/, '')
    .trimEnd();

/** A row too wide for the screen ends in a full stop and goes on behind one. */
function joined(rows: readonly TextLine[], margin: number): readonly TextLine[] {
  const found: { text: string; line: number }[] = [];
  for (const { text, line } of rows) {
    const last = found.at(-1);
    const goesOn =
      margin === 1 && /^[.…]/.test(text) && last !== undefined && /[.…]$/.test(last.text);
    if (goesOn) last.text = last.text.slice(0, -1) + text.slice(1).trimEnd();
    else found.push({ text: text.trimEnd(), line });
  }
  return found;
}

/** `\x`: each row is a record, its name at the left. */
const expanded = (lines: readonly TextLine[]): readonly TextLine[] =>
  lines.flatMap(({ text, line }) => {
    const [, inner] = /^[|│ ]?(?:QUERY PLAN| {10}) ?[|│] ?(.*)$/.exec(text) ?? [];
    if (inner === undefined) return [];
    return [
      {
        text: inner.replace(/[|│]$/, '').trimEnd().replace(/[+↵]$/, '').trimEnd(),
        line,
      },
    ];
  });

/** As CSV: one value of many lines, or lines of which some are quoted. */
function unquoted(lines: readonly TextLine[]): readonly TextLine[] {
  const told = lines.filter((line) => !isBlank(line));
  const [first, last] = [told[0]?.text ?? '', told.at(-1)];
  const isOne = first.startsWith('"') && !(first.length > 1 && first.endsWith('"'));
  // Some editors quote as SQL does.
  if (told.length > 0 && told.every(({ text }) => /^'.*',?$/.test(text.trim()))) {
    return told.map(({ text, line }) => ({
      text: text.trim().replace(/,$/, '').slice(1, -1).replaceAll("''", "'"),
      line,
    }));
  }
  return lines.map((row) => {
    const { text, line } = row;
    const whole = /^".*"$/.test(text);
    if (!isOne) return whole ? { text: text.slice(1, -1).replaceAll('""', '"'), line } : row;
    const from = row === told[0] ? 1 : 0;
    const end = row === last && text.endsWith('"') ? -1 : undefined;
    return { text: text.slice(from, end).replaceAll('""', '"'), line };
  });
}
