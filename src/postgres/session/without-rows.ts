import { MOST_SAID } from '../../model/index.ts';
import { errorCode } from './conninfo/failure.ts';

/*
 * What rows hold is told to nobody who may read a journal or a log. Whatever reads values quotes what it refuses: casts
 * to numbers (class 22), keys (23), and with codes of class 42 those to tsquery, regclass and regtype. So of what is
 * quoted only that is shown which our statement has in it too, or which the server calls the name of something. A value
 * may hold marks itself, and be cut before the one that ends it.
 */

/** By source file: commands that quote names of the catalog and options of statements, never a value. */
const ABOUT_NAMES: ReadonlySet<string> = new Set(
  'dependency extension heap index indexcmds partbounds pg_constraint reloptions tablecmds tablespace trigger user'
    .split(' ')
    .map((name) => `${name}.c`),
);
const NAMES = ['schema', 'table', 'column', 'dataType', 'constraint'];
/** Files of the cluster's own, as an error of reading or writing has them. */
const OWN_FILE = /^(?:base|global|pg_[a-z_]+)\/[\w./]+$/;

/** The server's message and detail without what rows hold; `statement` is what was sent. */
export function withoutRows(error: Error, statement: string): readonly [string, string] {
  const detail = textOf(error, 'detail');
  const sqlstate = errorCode(error);
  // Trouble of the driver, and what was refused while our own text was parsed.
  if (textOf(error, 'severity') === '') return [error.message, detail];
  const isData = /^2[23]/.test(sqlstate);
  // A function or a cast that parses a value has a position too, and says where it is.
  const isDirect = textOf(error, 'where') === '' && textOf(error, 'internalPosition') === '';
  const isParsing = textOf(error, 'position') !== '' && !isData;
  const isNames = ABOUT_NAMES.has(textOf(error, 'file')) && (!isData || sqlstate === '22023');
  if (isDirect && (isParsing || isNames)) return [error.message, detail];
  const words = new Set(statement.split(/[^\p{L}\p{N}_$]+/u));
  const names = new Set(NAMES.map((name) => textOf(error, name)));
  const known: Known = {
    isName: (quoted) => quoted !== '' && names.has(quoted),
    isSent: (quoted) =>
      quoted !== '' &&
      (words.has(quoted) || statement.includes(`"${quoted}"`) || OWN_FILE.test(quoted)),
  };
  return [cutQuoted(error.message, known), withoutKeys(detail, sqlstate, known)];
}

/** Of keys the columns; of values and rows nothing. */
function withoutKeys(detail: string, sqlstate: string, known: Known): string {
  if (detail.includes(')=(')) return detail.replace(isCut(detail) ? /\)=\(.*/s : /\)=\(.*\)/s, ')');
  return /^2[23]/.test(sqlstate) ? '' : cutQuoted(detail, known);
}

const isCut = (text: string): boolean => text.length >= MOST_SAID && text.endsWith('…');

/** Whether what is quoted is a name by the word of the server; whether our statement has it. */
export interface Known {
  readonly isName: (quoted: string) => boolean;
  readonly isSent: (quoted: string) => boolean;
  /** What our statement has is believed beside others, as where names are told and no value. */
  readonly several?: boolean;
}

/** By opening mark, in the languages that servers speak. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['‘', '’'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
]);

/** From the first that is not known all goes up to the last mark, since a value may hold such marks itself. What our
 *  statement has is believed where it is all that is quoted: else it may be a part of a value, and what stands beside it
 *  the rest. */
export function cutQuoted(text: string, { isName, isSent, several = false }: Known): string {
  for (let at = 0; at < text.length; at++) {
    const closing = CLOSING.get(text[at] ?? '');
    if (closing === undefined) continue;
    const end = text.indexOf(closing, at + 1);
    const last = text.lastIndexOf(closing);
    const quoted = end === -1 ? '' : text.slice(at + 1, end);
    if (isName(quoted) || ((several || end === last) && isSent(quoted) && !isCut(text))) {
      at = end;
      continue;
    }
    const rest = last > at && !isCut(text) ? text.slice(last) : closing;
    return `${text.slice(0, at + 1)}…${rest}`;
  }
  return text;
}

function textOf(error: Error, name: string): string {
  const value: unknown = Reflect.get(error, name);
  return typeof value === 'string' ? value : '';
}
