import {
  append,
  type Diagnostic,
  type Edit,
  isMap,
  type KindSchema,
  type Value,
} from '../../model/index.ts';
import { hasSchema, reach, type Spot, spotOf } from './locate.ts';
import { exactly, type Key, setValue } from './set.ts';
import { unsetValue } from './unset.ts';
import { dataAt, dataOf, saysJust } from './verify.ts';
import { flow } from './write-value.ts';

/** A file of a design by its text; the first one is the one that is given by name. */
export interface DesignFile {
  readonly file: string;
  readonly text: string;
}

export interface Edited extends DesignFile {
  /** As it was. */
  readonly before: string;
}

/** The files that edits change, and the edits that cannot be made, with the reason. Only what an edit says changes:
 *  comments, order, layout and what others share stay. */
export function editDesign(
  files: readonly DesignFile[],
  edits: readonly Edit[],
  {
    kinds,
    target,
  }: { readonly kinds: readonly KindSchema[]; readonly target?: string | undefined },
): { readonly changed: readonly Edited[]; readonly problems: readonly Diagnostic[] } {
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const problems: Diagnostic[] = [];
  let [made, read] = [0, 0];
  for (const together of byResource(edits)) {
    if (made >= LEAST && read > MOST_READ) {
      problems.push(nextTime(edits.length - made));
      break;
    }
    made += together.length;
    const size = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
    read += size * together.length;
    const now = makeAll(texts, together, (edit, so) => {
      const spot = spotOf(edit, kinds);
      return spot === null ? null : makeEdit(so, edit, spot, target);
    });
    if (now === null) append(problems, together.map(impossible));
    else for (const [file, text] of now) texts.set(file, text);
  }
  const changed = files.flatMap(({ file, text }) => {
    const now = texts.get(file) ?? text;
    return now === text ? [] : [{ file, text: now, before: text }];
  });
  return { changed, problems };
}

/** What is edited of one resource belongs together: a promoted column without its key would be no design. */
function byResource(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const last = groups.at(-1);
    if (last?.[0]?.address === edit.address) last.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

type Make = (edit: Edit, texts: ReadonlyMap<string, string>) => DesignFile | null;

/** The files with all of some edits; null: one of them cannot be made. */
function makeAll(
  texts: ReadonlyMap<string, string>,
  edits: readonly Edit[],
  make: Make,
): ReadonlyMap<string, string> | null {
  const so = new Map(texts);
  for (const edit of edits) {
    const now = make(edit, so);
    if (now === null) return null;
    so.set(now.file, now.text);
  }
  return so;
}

/** Each edit reads all of the design, which grows with each: so many are made whatever it costs, */
const LEAST = 50;
/** and more until this many characters have been read. */
const MOST_READ = 10_000_000;

const nextTime = (count: number): Diagnostic => ({
  severity: 'warning',
  code: 'edit-by-hand',
  message: `${count} more edits are too many for this design in one run`,
  hint: 'take those that are made, apply them, and run it again',
});

/** Where nobody knows between which signs it will stand. */
const IN_QUOTES = { padded: true, json: true };

const impossible = ({ address, field, to }: Edit): Diagnostic => ({
  severity: 'warning',
  code: 'edit-by-hand',
  message: `${address}: ${field} cannot be changed in the file as it is written`,
  hint: to === null ? `take ${field} out` : `write ${field}: ${flow(to, IN_QUOTES, true)} there`,
  address,
});

function makeEdit(
  texts: ReadonlyMap<string, string>,
  { to }: Edit,
  spot: Spot,
  target: string | undefined,
): DesignFile | null {
  const place = placeOf(texts, spot, target);
  if (place === null) return null;
  const { file, text, entry } = place;
  const path = pathIn(text, entry, spot);
  if (path === null) return null;
  // Where another short form stands, it becomes a map with what it stood for.
  const start = path.long === undefined ? text : (setValue(text, entry, path.long) ?? text);
  const now =
    to === null
      ? (unsetValue(start, path.keys, entry.length) ?? start)
      : setValue(start, path.keys, to);
  return now !== null && saysJust(start, now, path.keys, to) ? { file, text: now } : null;
}

interface Place extends DesignFile {
  readonly entry: readonly Key[];
}

/** The file that has the most of it already; what a target says of its own is where it is said. */
function placeOf(
  texts: ReadonlyMap<string, string>,
  { entry, field }: Spot,
  target: string | undefined,
): Place | null {
  const own = target === undefined ? [] : ['targets', target, 'overrides'].map(exactly);
  let best: { readonly place: Place; readonly rank: number } | null = null;
  for (const [file, text] of texts) {
    const over = [...own, ...entry];
    if (own.length > 0 && reach(text, [...over, ...field]) === over.length + field.length) {
      return { file, text, entry: over };
    }
    const [, table] = entry;
    const home = table !== undefined && hasSchema(text, table.key.split('.')[0] ?? '') ? 0.5 : 0;
    const rank = reach(text, [...entry, ...field]) + home;
    if (best === null || rank > best.rank) best = { place: { file, text, entry }, rank };
  }
  return best?.place ?? null;
}

interface Way {
  readonly keys: readonly Key[];
  /** What stands in place of a short form first. */
  readonly long?: Value;
}

function pathIn(text: string, entry: readonly Key[], { field, shorthand }: Spot): Way | null {
  const keys = [...entry, ...field];
  if (shorthand === undefined) return { keys };
  const isShort = field.length === 1 && field[0]?.key === shorthand;
  const there = dataAt(dataOf(text), entry);
  if (isMap(there)) return { keys };
  if (isShort) return { keys: entry };
  return there === undefined ? { keys } : { keys, long: { [shorthand]: there } };
}
