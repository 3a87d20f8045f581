import { grouped } from './grouped.ts';

/*
 * A key of a document that is data (an address, a number, somebody's name) is no name: what is told of documents has
 * MASKED_KEY in its place. That is decided here, by the key's form, and by how rare it is among the keys beside it.
 */

/** Stands for every key that is data. */
export const MASKED_KEY = '*';

/** Each is linear in the length of the key. */
const FORMS: readonly RegExp[] = [
  // An address of e-mail, also with a name before it.
  /[^\s@]@[^\s@.]+\.[^\s@]/u,
  /[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}/i,
  // Digits and no letter: numbers, dates, times, phone numbers, IPv4.
  /^(?=.*\p{N})\P{L}*$/su,
  // A date of year, month and day.
  /(?<!\d)(?:\d{4}([-_./])\d{1,2}\1\d{1,2}|\d{1,2}([-_./])\d{1,2}\2\d{4})(?!\d)/,
  /\p{Nd}{6}/u,
  // A phone or card number in groups.
  /\p{Nd}(?:[ ./()+-]{0,2}\p{Nd}){6}/u,
  // IPv6, with `::` or a digit; hardware addresses.
  /^\[?(?=[^:]*:[^:]*:)(?=.*(?:::|\d))[0-9a-f:.]{2,39}\]?(?:[%/].{0,20})?$/i,
  /^[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4,6}[0-9a-f]{2}$/i,
  // What a URL asks for, or whom it logs in.
  /:\/\/[^\s?@]{0,300}[?@]/,
  // Hexadecimal: hashes, object ids.
  /(?<![0-9a-z])(?=[a-f]*\d)[0-9a-f]{12,}(?![0-9a-z])/i,
  /(?<![A-Za-z0-9])(?=[A-Z]*\d)[A-Z0-9]{16,}(?![A-Za-z0-9])/,
];

/** Characters of the longest key that is a name. */
const LONGEST = 64;
/** Changes between letters and digits within a word of at least eight characters that make it a token. */
const SWITCHES = 5;
/** Characters of a word, and of its runs of one case on average and at most, that make it a token: of 30,000 names in
 *  programs none is, of tokens in base 62 nearly all are. */
const TOKEN = 16;
const RUN = 2.6;

/** Whether a key is written as values are: `alice@example.com`, `+49 30 123456`, `2024-05-01`, a UUID, a hash, a token. */
export const isDataByForm = (key: string): boolean =>
  key.length > LONGEST || FORMS.some((form) => form.test(key)) || words(key).some(isToken);

const words = (key: string): readonly string[] => key.match(/[\p{L}\p{N}]+/gu) ?? [];

function isToken(word: string): boolean {
  const switches = word.match(/\p{L}(?=\p{N})|\p{N}(?=\p{L})/gu)?.length ?? 0;
  if (word.length >= 8 && switches >= SWITCHES) return true;
  // A capital begins a run with the small letters behind it, as words of camelCase do.
  const runs = word.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+|\p{L}/gu)?.length ?? 1;
  return word.length >= TOKEN && /\p{Ll}/u.test(word) && word.length / runs <= RUN;
}

/** A key as it may be told. */
export const toldKey = (key: string): string => (isDataByForm(key) ? MASKED_KEY : key);

/** One of the keys that objects in the same place have. */
export interface SiblingKey {
  readonly key: string;
  /** Objects that have it. */
  readonly times: number;
  /** JSON type of most of its values. */
  readonly type: string;
}

/** A key that fewer of the objects have is rare. */
const RARE = 0.05;
/** One that so many have is a name, whatever stands beside it. */
const COMMON = 0.5;
/** Rare keys side by side that are data where they are written like text, or their values are of one type. */
const MANY = 20;
const ALIKE = 0.95;
/** So many rare keys that they are data whatever their values are. */
const TOO_MANY = 300;

/** Those of the keys that are data because objects are told apart by them: many keys, each in few of the objects. Kinds
 *  of events have many rare keys too, but of values of several types. */
export function dataAmong(keys: readonly SiblingKey[], objects: number): ReadonlySet<string> {
  const rare = keys.filter(({ times }) => times < objects * RARE);
  if (rare.length < MANY || !(rare.length >= TOO_MANY || areTexts(rare) || areAlike(rare)))
    return new Set();
  return new Set(keys.filter(({ times }) => times < objects * COMMON).map(({ key }) => key));
}

const areTexts = (keys: readonly SiblingKey[]): boolean =>
  keys.filter(({ key }) => /\s/.test(key)).length > keys.length / 2;

const areAlike = (keys: readonly SiblingKey[]): boolean =>
  [...grouped(keys, ({ type }) => type).values()].some(
    ({ length }) => length >= keys.length * ALIKE,
  );
