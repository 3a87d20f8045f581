import { randomBytes, scryptSync } from 'node:crypto';
import { type Field, type Fields, PLAIN, type StateEntry, someValue } from '../model/index.ts';

/** What the state keeps of a value that may be a secret: a digest with a salt of its own, made so that a guess takes
 *  tens of milliseconds. It tells whether somebody changed the value, and gives it to nobody. */

type Entries = { readonly [address: string]: StateEntry };

const SCHEME = 'scrypt';

/** An entry as the state may have it. What stood there before cannot be given back without being kept, so of that not
 *  even a digest is. */
export function withDigests<Entry extends Pick<StateEntry, 'fields'>>(entry: Entry): Entry {
  const fields = Object.entries(entry.fields).map(([path, { now, former }]) => [
    path,
    { now: digested(now), former: former === null || !former.secret ? former : emptied(former) },
  ]);
  return { ...entry, fields: Object.fromEntries(fields) };
}

function digested(field: Field): Field {
  const plain = field[PLAIN];
  if (field.secret !== true || plain === undefined || isDigest(field.value)) return field;
  const salt = randomBytes(16).toString('base64');
  return { ...field, value: [SCHEME, salt, digest(plain, salt)].join(' ') };
}

const emptied = (field: Field): Field => ({ ...field, value: null });

const isDigest = (value: Field['value']): value is string =>
  typeof value === 'string' && value.startsWith(`${SCHEME} `);

const digest = (plain: string, salt: string): string =>
  scryptSync(plain, salt, 32).toString('base64');

/** Resources with every secret that the state has a digest of under that digest, so that they compare equal to it. */
export const recognised = <R extends { readonly address: string; readonly fields: Fields }>(
  resource: R,
  entries: Entries,
): R => {
  if (!someValue(resource.fields, (field) => field[PLAIN] !== undefined)) return resource;
  const secrets = Object.entries(resource.fields).filter(([, field]) => field[PLAIN] !== undefined);
  const same = secrets.flatMap(([path, field]) => {
    const now = entries[resource.address]?.fields[path]?.now;
    return now !== undefined && isDigest(now.value) && isSame(field, now.value)
      ? [[path, { ...field, value: now.value }]]
      : [];
  });
  return same.length === 0
    ? resource
    : { ...resource, fields: { ...resource.fields, ...Object.fromEntries(same) } };
};

function isSame(field: Field, known: string): boolean {
  const [, salt = '', expected] = known.split(' ');
  const plain = field[PLAIN];
  return plain !== undefined && digest(plain, salt) === expected;
}
