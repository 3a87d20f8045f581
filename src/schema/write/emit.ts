import { isList, type Value } from '../../model/index.ts';
import { alignNotes, type Noted } from './align.ts';
import { Branch, type Item } from './outline.ts';
import { keyText, scalarText } from './scalar.ts';

/** Characters; what is longer is broken into lines. */
const WIDTH = 110;
/** Characters of a line with a comment behind its value. */
const ROOM = 125;
const STEP = 2;

/** The text of a branch: one key a line, short maps and lists on one. */
export function emit(branch: Branch, indent = 0): string {
  const noted = lines(branch, indent).map(({ text, note }) => ({
    text,
    note: note === undefined ? undefined : `# ${plain(note).replaceAll('\n', ' ')}`,
  }));
  return `${alignNotes(noted).join('\n')}\n`;
}

function lines({ items }: Branch, indent: number): readonly Noted[] {
  return items.flatMap((item, i) => [
    ...(item.apart && i > 0 ? [{ text: '' }] : []),
    ...(item.about === undefined ? [] : comment(item.about, indent)),
    ...entry(item, indent),
  ]);
}

const pad = (indent: number): string => ' '.repeat(indent);

/** Names and descriptions go into comments, whatever characters they have. */
const plain = (text: string): string => text.replace(/[^\P{C}\n]|[\u2028\u2029]/gu, ' ');

const comment = (text: string, indent: number): readonly Noted[] =>
  wrap(plain(text), WIDTH - indent).map((line) => ({ text: `${pad(indent)}# ${line}` }));

function entry(item: Item, indent: number): readonly Noted[] {
  const { key, value, note, raw } = item;
  const head = `${pad(indent)}${keyText(key, false)}:`;
  if (!(value instanceof Branch) && !isList(value)) {
    return [{ text: `${head} ${raw ? String(value) : scalar(value, false)}`, note }];
  }
  const notes = value instanceof Branch ? notesBelow(value) : [];
  const short =
    notes.length > 1 || (notes.length === 1 && note !== undefined) ? null : oneLine(value);
  if (short !== null && head.length + 1 + short.length <= WIDTH) {
    return beside(`${head} ${short}`, note ?? notes[0], indent);
  }
  const below =
    value instanceof Branch
      ? lines(value, indent + STEP)
      : value.map((one) => ({ text: `${pad(indent + STEP)}- ${scalar(one, false)}` }));
  return [{ text: head, note }, ...below];
}

/** A comment behind the line where there is room, else over it. */
const beside = (text: string, note: string | undefined, indent: number): readonly Noted[] =>
  note === undefined || text.length + note.length + 4 <= ROOM
    ? [{ text, note }]
    : [...comment(note, indent), { text }];

/** What is said behind values further in: one such word can stand behind the whole line. */
function notesBelow({ items }: Branch, level = 0): readonly string[] {
  return items.flatMap(({ key, value, note }) => [
    ...(note === undefined ? [] : [level > 0 || items.length > 1 ? `${key}: ${note}` : note]),
    ...(value instanceof Branch ? notesBelow(value, level + 1) : []),
  ]);
}

/** `{ a: 1, b: [x] }`; null: it has to say something about its parts, or is to be read line by line. */
function oneLine(value: Branch | readonly Value[]): string | null {
  if (!(value instanceof Branch)) return `[${value.map((one) => scalar(one, true)).join(', ')}]`;
  if (value.items.length === 0) return '{}';
  if (!value.short) return null;
  const parts = value.items.map(({ key, value: inner, about }) => {
    if (about !== undefined) return null;
    const text = inner instanceof Branch || isList(inner) ? oneLine(inner) : scalar(inner, true);
    return text === null ? null : `${keyText(key, true)}: ${text}`;
  });
  return parts.includes(null) ? null : `{ ${parts.join(', ')} }`;
}

function scalar(value: Value, inFlow: boolean): string {
  if (typeof value === 'object' && value !== null) throw new Error('a scalar was expected');
  return scalarText(value, inFlow);
}

function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width - 2) {
        lines[lines.length - 1] = `${last} ${word}`;
      } else lines.push(word);
    }
    return lines;
  });
}
