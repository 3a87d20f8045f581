import { scalar } from '../leaf.ts';
import { readPlainYaml } from '../plain-yaml.ts';
import type { Section } from './sections.ts';

/** Words, wherever they stand, without which no key has a value to be hidden, nor is a connection string about. */
const WORDS =
  /(?:pass(?:wor[dt]s?|wd|phrase)|secrets?|tokens?|credentials?|dsn|conninfo|connection_string|command|(?:api|private|access|_)_?key|settings|ur[li]|targets?)["']?\s*[:=]/i;
/** The other ways of writing a key, or a text of which one line does not show what it says. */
const SPELLINGS = /:\/\/|\\|[\s,:[{]\*[^\s*]|^[ \t-]*[?:](?=\s)|\$\{\w*:-/m;
/** A key with a dot that is given no map. */
const GIVEN = /\.[^.\s]*[ \t]*:[ \t]+[^\s{#]/;

/** Where the first line begins from which on there may be something to hide; Infinity: nowhere. */
export function firstSign(text: string, { from, to, under }: Section): number {
  const section = text.slice(from, to);
  const dotted = under === 'tables' ? (GIVEN.exec(section)?.index ?? -1) : dottedKey(section);
  const found = [WORDS.exec(section)?.index, SPELLINGS.exec(section)?.index, dotted].filter(
    (at): at is number => at !== undefined && at !== -1,
  );
  if (found.length === 0) return Number.POSITIVE_INFINITY;
  return text.lastIndexOf('\n', from + Math.min(...found)) + 1;
}

/** Of the first line that has a colon behind a dot. */
function dottedKey(text: string): number {
  for (let dot = text.indexOf('.'); dot !== -1; ) {
    const end = text.indexOf('\n', dot);
    const colon = text.indexOf(':', dot);
    if (colon === -1) return -1;
    if (end === -1 || colon < end) return dot;
    dot = text.indexOf('.', end);
  }
  return -1;
}

/** Whether it is YAML for certain; what is not as plain takes longer to tell. */
export const isPlain = (text: string, { from, to }: Section): boolean =>
  readPlainYaml({ file: '', text: text.slice(from, to) }, [], (value, unquoted, place) =>
    scalar(value, unquoted, place),
  ) !== null;
