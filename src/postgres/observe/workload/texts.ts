import { csvRecords } from '../../evidence/csv.ts';
import { lit } from '../../sql/quote.ts';
import { pieces, unquoted } from './scan.ts';

/** A statement as an application sent it. */
export interface SentText {
  readonly text: string;
  /** Milliseconds; null: its source does not tell. */
  readonly ms: number | null;
}

/** Statements of a file: SQL, or a server's log as stderr or csvlog writes it. */
export function sentTexts(content: string): readonly SentText[] {
  if (CSV_LINE.test(content)) return csvTexts(content);
  return LOG_LINE.test(content) ? logTexts(content) : splitStatements(content).map(plain);
}

const plain = (text: string): SentText => ({ text, ms: null });

const CSV_LINE = /^\d{4}-\d\d-\d\d [^,\n]{1,40},"?[^,\n]*"?,"?[^,\n]*"?,\d+,/m;
const LOG_LINE =
  /^[^\n]{0,400}LOG: {2}(?:duration: [\d.]+ ms {2})?(?:statement|execute [^:\n]*|parse [^:\n]*|bind [^:\n]*): /m;

// What is logged of the extended protocol's first two steps comes again with `execute`.
const MESSAGE = /^(?:duration: ([\d.]+) ms {1,2})?(?:statement|execute [^:\n]*): ([\s\S]*)$/;

/** Of version 13; later ones have more. */
const CSV_FIELDS = 23;
const CSV_MESSAGE = 13;
const CSV_DETAIL = 14;

function csvTexts(content: string): readonly SentText[] {
  return csvRecords(content, CSV_FIELDS).flatMap((fields) =>
    toSent(fields[CSV_MESSAGE] ?? '', fields[CSV_DETAIL] ?? ''),
  );
}

function toSent(message: string, detail: string): readonly SentText[] {
  const [, ms, text] = MESSAGE.exec(message) ?? [];
  if (text === undefined) return [];
  const sent = withParameters(text, detail);
  return [{ text: sent, ms: ms === undefined ? null : Number(ms) }];
}

/** The lines of one message go on with a tab; DETAIL is a message of its own that follows. */
function logTexts(content: string): readonly SentText[] {
  const messages: { readonly level: string; text: string }[] = [];
  for (const line of content.split('\n')) {
    const [, level, text] =
      /(LOG|DETAIL|ERROR|STATEMENT|HINT|CONTEXT): {2}([\s\S]*)$/.exec(line) ?? [];
    const last = messages.at(-1);
    if (line.startsWith('\t') && last !== undefined) last.text += `\n${line.slice(1)}`;
    else if (level !== undefined) messages.push({ level, text: text ?? '' });
  }
  return messages.flatMap(({ level, text }, at) => {
    const next = messages[at + 1];
    const detail = next?.level === 'DETAIL' ? next.text : '';
    return level === 'LOG' ? toSent(text, detail) : [];
  });
}

/** `parameters: $1 = 'x', $2 = NULL` in place of the parameters. */
function withParameters(text: string, detail: string): string {
  if (!/^parameters: /i.test(detail)) return text;
  const values = new Map<string, string>();
  let name = '';
  for (const piece of pieces(detail)) {
    if (piece.kind === 'string') values.set(name, lit(unquoted(piece)).text);
    else name = /\$(\d+) = $/.exec(piece.text)?.[1] ?? '';
  }
  return text.replace(/\$(\d+)\b/g, (_, number: string) => values.get(number) ?? 'NULL');
}

/** Statements of a text of SQL; psql's own commands are left out. */
export function splitStatements(content: string): readonly string[] {
  const statements: string[] = [];
  let current = '';
  for (const piece of pieces(content.replace(/^\\.*$/gm, ''))) {
    if (piece.kind === 'semicolon') {
      statements.push(current.trim());
      current = '';
    } else if (piece.kind !== 'comment') current += piece.text;
  }
  return [...statements, current.trim()].filter((text) => text !== '');
}
