import { append, type Value } from '../../model/index.ts';
import { type Body, linesOf, type TextLine } from './lines.ts';
import { isRaw } from './raw.ts';

const START = 'duration: ';
const END = ' ms  plan:';

/** What auto_explain logged, in any of the three forms of a log; empty: the text is no log. */
export function loggedBodies(lines: readonly TextLine[]): readonly Body[] {
  const found: Body[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const { text, line } = lines[i] ?? { text: '', line: 0 };
    if (text.startsWith('{') && text.includes(`"${START}`)) append(found, ofJson(text, line));
    else if (text.endsWith(END.trimEnd()) && text.includes(START)) {
      const entry = ofLines(lines, i);
      found.push({ lines: entry.lines, duration: durationOf(text) });
      i = entry.last;
    }
  }
  return found;
}

function durationOf(text: string): number | null {
  const at = text.lastIndexOf(START);
  const ms = Number.parseFloat(text.slice(at + START.length));
  return Number.isFinite(ms) ? ms : null;
}

/** jsonlog: a line a message. */
function ofJson(text: string, line: number): readonly Body[] {
  const message = messageOf(text);
  const end = message.indexOf('\n');
  if (!message.startsWith(START) || !message.slice(0, end).endsWith(END)) return [];
  const lines = linesOf(message.slice(end + 1)).map((each) => ({ ...each, line }));
  return [{ lines, duration: durationOf(message.slice(0, end)) }];
}

function messageOf(text: string): string {
  try {
    const value: Value = JSON.parse(text);
    return isRaw(value) && typeof value.message === 'string' ? value.message : '';
  } catch {
    return '';
  }
}

/** How messages begin whose kind tells that the plan is over. */
const MESSAGE =
  /(?:^|[\s\]:])(?:LOG|ERROR|FATAL|PANIC|WARNING|NOTICE|INFO|DEBUG\d?|STATEMENT|DETAIL|HINT|CONTEXT|LOCATION): {2}/;

/** csvlog: until the quote that ends the field. stderr: what is indented; bare: until the next message. */
function ofLines(lines: readonly TextLine[], start: number): { lines: TextLine[]; last: number } {
  const isCsv = lines[start]?.text.includes(`"${START}`) === true;
  const margin = isCsv ? null : marginOf(lines, start);
  const found: TextLine[] = [];
  let i = start + 1;
  for (; i < lines.length; i += 1) {
    const { text, line } = lines[i] ?? { text: '', line: 0 };
    if (isCsv) {
      const end = text.replaceAll('""', '\0\0').indexOf('"');
      found.push({ text: text.slice(0, end < 0 ? undefined : end).replaceAll('""', '"'), line });
      if (end >= 0) return { lines: found, last: i };
      continue;
    }
    const own = marginAt(text);
    if (margin === null ? text.endsWith(END) || MESSAGE.test(text) : own?.kind !== margin) break;
    found.push({ text: margin === null ? text : text.slice(own?.end), line });
  }
  return { lines: found, last: i - 1 };
}

/** What stands before each further line of a message: a tab, as syslog writes it too, behind what a container or a journal
 *  puts before all lines, in which numbers differ; null: nothing does. */
function marginOf(lines: readonly TextLine[], start: number): string | null {
  const { kind, outer } = marginAt(lines[start + 1]?.text ?? '') ?? { kind: null, outer: '' };
  return unnumbered(lines[start]?.text ?? '').startsWith(outer) ? kind : null;
}

const unnumbered = (text: string): string => text.replace(/\d+/g, '0');

function marginAt(text: string) {
  const [all, before, indent] = /^([^\t]{0,120}?)(\t|#011| {8})/.exec(text) ?? [];
  if (all === undefined || before === undefined) return null;
  const outer = unnumbered(before);
  return { kind: `${outer}${indent}`, outer, end: all.length };
}
