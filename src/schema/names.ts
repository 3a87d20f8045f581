import {
  type Diagnostic,
  type KindSchema,
  MAX_NAME_BYTES,
  type Place,
  parseName,
  type RelationName,
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
  if (name !== undefined && more.length === 0) return name;
  return badName(key, place, `expected one SQL name for ${withArticle(kind.nouns[0])}`, QUOTES);
}

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

function badName(key: string, place: Place, expected: string, hint?: string): Diagnostic {
  if (tooLong(key)) {
    const message = `the name ${quoted(key)} is longer than ${MAX_NAME_BYTES} bytes`;
    return problem('name-too-long', place, message, 'PostgreSQL would cut it off');
  }
  return problem('bad-name', place, `${expected}, got ${quoted(key)}`, hint);
}

/** SQL's quotes inside YAML's. */
const QUOTES = `a name with other characters goes in two kinds of quotes: '"Odd Name"'`;

const tooLong = (key: string): boolean =>
  (key.match(/"(?:[^"]|"")+"|[^."]+/g) ?? []).some(
    (part) => Buffer.byteLength(part.replace(/^"|"$/g, '')) > MAX_NAME_BYTES,
  );
