import { RESERVED } from './reserved.ts';

/** Where a resource is: kind, then SQL names: `index.ml_features."Odd Name"`. */
export type Address = string;

export interface RelationName {
  readonly schema: string;
  readonly name: string;
}

const BARE = /^[a-z_][a-z0-9_$]*$/;
/** PostgreSQL cuts identifiers to this many bytes (NAMEDATALEN - 1). */
export const MAX_NAME_BYTES = 63;

/** Whether PostgreSQL would cut it off, in a database that is UTF-8. */
export const isTooLong = (name: string): boolean => Buffer.byteLength(name) > MAX_NAME_BYTES;

/** An identifier the way SQL writes it: bare where that is safe, else in double quotes. */
export function identifier(name: string): string {
  return BARE.test(name) && !RESERVED.has(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** `schema.name`, each part quoted where needed. */
export const qualified = (relation: RelationName): string =>
  `${identifier(relation.schema)}.${identifier(relation.name)}`;

/** What a table may be called on the command line: with its schema or without, quoted or not. */
export const spellingsOf = ({ schema, name }: RelationName): readonly string[] => [
  ...[name, identifier(name)],
  ...[`${schema}.${name}`, qualified({ schema, name })],
];

export const address = (kind: string, ...names: readonly string[]): Address =>
  [kind, ...names.map(identifier)].join('.');

/** The address that stands for a table and all that belongs to it. */
export const tableAddress = (table: RelationName): Address =>
  address('table', table.schema, table.name);

/** The parts of a dotted SQL name: bare parts are folded to lower case, quoted ones kept.
 *  Null where it is not a name; the caller knows the place and says so. */
export function parseName(text: string): string[] | null {
  const parts: string[] = [];
  let rest = text.trim();
  for (;;) {
    const match = /^(?:"((?:[^"]|"")+)"|([\p{L}_][\p{L}\p{N}_$]*))/u.exec(rest);
    if (match === null) return null;
    const part = match[1]?.replaceAll('""', '"') ?? (match[2] ?? '').toLowerCase();
    if (isTooLong(part) || part.includes('\0')) return null;
    parts.push(part);
    rest = rest.slice(match[0].length);
    if (rest === '') return parts;
    if (!rest.startsWith('.')) return null;
    rest = rest.slice(1);
  }
}

/** `name` + `suffix`, the name cut so that the whole fits an identifier. */
export function suffixed(name: string, suffix: string): string {
  let room = MAX_NAME_BYTES - Buffer.byteLength(suffix);
  // A character has a byte at least.
  let cut = '';
  for (const character of name.slice(0, 2 * MAX_NAME_BYTES)) {
    room -= Buffer.byteLength(character);
    if (room < 0) break;
    cut += character;
  }
  return cut + suffix;
}

/** Whether an index has a name that it has only while it takes another one's place, or leaves it. */
export const isScratch = (name: string): boolean => /_dbopt_(?:new|old)\d*$/.test(name);
