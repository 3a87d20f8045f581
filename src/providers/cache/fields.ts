import {
  type Actual,
  type CacheAnswer,
  type CacheSpace,
  type Declared,
  type Field,
  type Fields,
  HIDDEN,
  type StateEntry,
} from '../../model/index.ts';
import { spaceOf } from './space.ts';
import { isVersion, keysOf, remembered } from './versions.ts';

/** So that the hash of the design is no way to guess it. It is the same on both sides: where a cache is, is no state of it. */
const URL_FIELD: Field = {
  ...{ value: HIDDEN, text: HIDDEN, secret: true },
  ...{ quiet: true, passing: true },
};

/** Longer ago nobody writes any more. */
const MOST = 50;

/** Versions that were served and are to be no more, which the state remembers: theirs are the keys that expire. Of any
 *  other version nobody knows whether it is about to be served, and is being filled. */
export function retired(
  { version }: CacheSpace,
  { served }: CacheAnswer,
  entry: StateEntry | undefined,
): readonly string[] {
  const before = entry?.fields.version?.now.value;
  const all = [...remembered(entry), ...(typeof before === 'string' ? [before] : []), served];
  return [...new Set(all)]
    .filter((each) => each !== null)
    .filter((each) => each !== version)
    .slice(-MOST);
}

/** Versions whose keys would stay though nobody is to ask for them any more. What was written after the last apply has its
 *  grace first: whoever writes late still reads what he writes. Where an apply did not come to its end and not all keys
 *  could be counted, those that it left may be among the others. */
export function staleIn(
  space: CacheSpace,
  answer: CacheAnswer,
  entry: StateEntry | undefined,
): readonly string[] {
  if (answer.resting) return [];
  const before = entry?.fields.version?.now.value;
  const isLeft = (each: string) => !answer.whole && each === before;
  return retired(space, answer, entry).filter(
    (each) => keysOf(answer, each).lasting > 0 || isLeft(each),
  );
}

/** What is there: which version is served, and whose keys last that should not. How many they are changes all the time
 *  and is for people only. */
export function actualOf(
  declared: Declared,
  answer: CacheAnswer,
  entry: StateEntry | undefined,
): Actual | null {
  const { kind, address, names } = declared;
  const { served } = answer;
  const space = spaceOf(declared);
  if (served === null || !isVersion(served, space, answer, entry)) return null;
  const stale = staleIn(space, answer, entry);
  const fields = {
    url: URL_FIELD,
    version: { value: served, text: served },
    retired: listField(remembered(entry)),
    ...staleFields(stale, (each) => ({
      value: 'lasting',
      text: keysText(keysOf(answer, each).lasting, answer),
    })),
  };
  return { kind, address, names, fields, facts: {} };
}

/** What is wanted: the version, and that keys of those before it run out. */
export function wantedOf(
  space: CacheSpace,
  answer: CacheAnswer,
  entry: StateEntry | undefined,
): Fields {
  const { version } = space;
  const text = `expire within ${spanText(space)}`;
  const expiring: Field = { value: 'expiring', text, passing: true };
  return {
    url: URL_FIELD,
    version: { value: version, text: version },
    retired: listField(retired(space, answer, entry)),
    ...staleFields(staleIn(space, answer, entry), () => expiring),
  };
}

const staleFields = (versions: readonly string[], field: (version: string) => Field): Fields =>
  Object.fromEntries(versions.map((each) => [`stale.${each}`, field(each)]));

const listField = (versions: readonly string[]): Field => ({
  value: versions,
  text: versions.length === 0 ? 'none' : versions.join(', '),
});

/** `12034 keys`, or `at least 12034 keys` where not all were counted. */
export const keysText = (count: number, { whole }: Pick<CacheAnswer, 'whole'>): string =>
  `${whole ? '' : 'at least '}${count} ${count === 1 ? 'key' : 'keys'}`;

/** `600 to 900 s` */
export const spanText = ({ grace }: Pick<CacheSpace, 'grace'>): string =>
  `${Math.ceil(grace / 1000)} to ${Math.ceil((grace * 1.5) / 1000)} s`;
