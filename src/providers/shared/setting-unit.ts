import { dictionary } from '../../model/index.ts';

/** Units of settings, by the rules of PostgreSQL's guc.c (manual, 19.1.1). Case counts. Largest first. */
type Ladder = readonly (readonly [unit: string, size: number])[];

const KB = 1024;
const MEMORY: Ladder = [
  ['TB', KB ** 4],
  ['GB', KB ** 3],
  ['MB', KB ** 2],
  ['kB', KB],
  ['B', 1],
];
const TIME: Ladder = [
  ['d', 86_400_000_000],
  ['h', 3_600_000_000],
  ['min', 60_000_000],
  ['s', 1_000_000],
  ['ms', 1_000],
  ['us', 1],
];

interface Base {
  readonly ladder: Ladder;
  /** What a bare 1 means, in the ladder's smallest unit. */
  readonly size: number;
}

/** The base of a pg_settings.unit such as MB, ms or 8kB. */
function baseOf(unit: string): Base | null {
  const [, times = '', name = ''] = /^(\d*)(\D+)$/.exec(unit) ?? [];
  const ladder = [MEMORY, TIME].find((l) => l.some(([known]) => known === name));
  const size = ladder?.find(([known]) => known === name)?.[1];
  return ladder === undefined || size === undefined
    ? null
    : { ladder, size: size * Number(times || 1) };
}

export const unitsFor = (unit: string): readonly string[] =>
  baseOf(unit)
    ?.ladder.map(([name]) => name)
    .reverse() ?? [];

/** What people write for the units of time, where it does not begin as the unit does. */
const WORDS: { readonly [word: string]: string } = dictionary({ m: 'min', micros: 'us', µs: 'us' });

/** The unit that was meant by another word for it, by its beginning, or with another case: G, gib, KB, secs, minutes. */
export function meantUnit(written: string, unit: string): string | undefined {
  const word = written.toLowerCase().replace(/^([kmgt])ib$/, '$1b');
  const known = unitsFor(unit);
  const isOf = (name: string | undefined) => name !== undefined && known.includes(name);
  const own = WORDS[word];
  if (isOf(own)) return own;
  const [first, ...more] = known.filter((name) => name.toLowerCase().startsWith(word));
  if (first !== undefined)
    return more.length === 0 ? first : known.find((name) => name.toLowerCase() === word);
  return [...known]
    .sort((a, b) => b.length - a.length)
    .find((name) => known.includes('min') && word.startsWith(name));
}

/** `value` of the `written` unit, counted in the setting's own unit; null: it has no such unit. */
export function convert(value: number, written: string, unit: string): number | null {
  const base = baseOf(unit);
  const at = base?.ladder.findIndex(([name]) => name === written) ?? -1;
  const size = base?.ladder[at]?.[1];
  if (base === null || size === undefined) return null;
  const converted = value * (size / base.size);
  // A fraction counts down to the next smaller unit only: 30.1GB is a whole number of MB.
  const smaller = base.ladder[at + 1]?.[1];
  if (smaller === undefined) return converted;
  return rint(converted / (smaller / base.size)) * (smaller / base.size);
}

/** In the largest unit that needs no fraction: 51200 MB → 50GB. What has no length (0, -1) stays bare. */
export function inUnits(value: number, unit: string | null): string {
  const base = unit === null ? null : baseOf(unit);
  if (base === null || value <= 0) return String(value);
  const whole = exact(value * base.size);
  const fits = base.ladder.find(([, size]) => Number.isInteger(whole / size));
  return fits === undefined ? String(value) : `${whole / fits[1]}${fits[0]}`;
}

/** C's rint: halves go to the even neighbour. */
export function rint(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Without the last bits of noise that dividing and multiplying units leaves. */
export const exact = (value: number): number => Number(value.toPrecision(14));
