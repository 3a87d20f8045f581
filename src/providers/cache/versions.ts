import {
  type CacheAnswer,
  type CacheKeys,
  type CacheSpace,
  isDataByForm,
  type StateEntry,
  texts,
} from '../../model/index.ts';

const NONE: CacheKeys = { keys: 0, lasting: 0 };

export const keysOf = ({ versions }: CacheAnswer, version: string): CacheKeys =>
  Object.hasOwn(versions, version) ? (versions[version] ?? NONE) : NONE;

/** Versions that were served and are no more. */
export const remembered = (entry: StateEntry | undefined): readonly string[] =>
  texts(entry?.fields.retired?.now.value);

/** Characters of the longest that is taken for a version. */
const LONGEST = 64;

/** Whether what a pointer holds is a version of the cache. Of anything else nothing is told: a design may name any key of
 *  the server, and any may hold a secret. */
export function isVersion(
  served: string,
  { version }: CacheSpace,
  answer: CacheAnswer,
  entry: StateEntry | undefined,
): boolean {
  const before = entry?.fields.version?.now.value;
  const known = [version, ...remembered(entry), ...(typeof before === 'string' ? [before] : [])];
  if (known.includes(served)) return true;
  if (served.length > LONGEST || !/^[^\s:]+$/.test(served)) return false;
  return keysOf(answer, served).keys > 0 || looksLike(served, known);
}

/** Whether a name differs from one of those in its numbers alone, as v43 does from v42, and is no value by its form. */
export const looksLike = (name: string, known: readonly string[]): boolean =>
  !isDataByForm(name) && known.some((one) => numberless(one) === numberless(name));

const numberless = (text: string): string => text.replace(/\d+/g, '0');
