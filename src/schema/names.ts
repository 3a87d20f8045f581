import {
  type Diagnostic,
  identifier,
  isTooLong,
  type KindSchema,
  MAX_NAME_BYTES,
  type Place,
  parseName,
  type RelationName,
  suffixed,
} from '../model/index.ts';
import { problem, quoted } from './problem.ts';

const PARAMETER = /^[a-z_][a-z0-9_$]*(\.[a-z_][a-z0-9_$]*)*$/;

/** The table a key of `tables:` names: `schema.name`, or `name` in public. */
export const tableName = (key: string, place: Place): RelationName | Diagnostic =>
  relationName(key, place, 'expected a table name such as schema.table');

/** `schema.name`, or `name` in public; `expected` is what the message says of anything else. */
export function relationName(
  key: string,
  place: Place,
  expected: string,
): RelationName | Diagnostic {
  const [first, second, ...more] = parseName(key) ?? [];
  if (first === undefined || more.length > 0) return badName(key, place, expected, QUOTES);
  return second === undefined ? { schema: 'public', name: first } : { schema: first, name: second };
}

/** The name a key stands for among its kind: folded as SQL does. */
export function ownName(kind: KindSchema, key: string, place: Place): string | Diagnostic {
  if (kind.plainNames) {
    const name = key.replace(/^"(.+)"$/, '$1').toLowerCase();
    if (PARAMETER.test(name)) return name;
    return badName(key, place, 'expected the name of a setting, such as work_mem');
  }
  const [name, ...more] = parseName(key) ?? [];
  if (name !== undefined && more.length === 0) {
    const isWord = kind.words?.includes(name) === true && key.trim() !== name;
    return isWord ? badName(key, place, `${name} stands for all ${kind.nouns[1]}`, WORD) : name;
  }
  return badName(key, place, `expected one SQL name for ${withArticle(kind.nouns[0])}`, QUOTES);
}

/** The key that stands for a name among its kind, as `ownName` reads it. */
export const keyOf = ({ plainNames, words }: KindSchema, name: string): string =>
  plainNames || words?.includes(name) ? name : identifier(name);

const WORD =
  'write it in small letters without quotes; nothing that is called so can be named here';

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

function badName(key: string, place: Place, expected: string, hint?: string): Diagnostic {
  const long = tooLong(key);
  if (long !== undefined) {
    const message = `the name ${quoted(key)} is longer than ${MAX_NAME_BYTES} bytes`;
    const hint = `PostgreSQL cuts it off: what was made under this name is called ${identifier(suffixed(long, ''))}`;
    return problem('name-too-long', place, message, hint);
  }
  return problem('bad-name', place, `${expected}, got ${quoted(key)}`, hint);
}

/** SQL's quotes inside YAML's. */
const QUOTES = `a name with other characters goes in two kinds of quotes: '"Odd Name"'`;

/** The part of it that is, as SQL reads it. */
const tooLong = (key: string): string | undefined =>
  (key.match(/"(?:[^"]|"")+"|[^."]+/g) ?? [])
    .map((part) =>
      part.startsWith('"') ? part.slice(1, -1).replaceAll('""', '"') : part.toLowerCase(),
    )
    .find(isTooLong);
