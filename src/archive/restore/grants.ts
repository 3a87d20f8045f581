import { type ArchivedDefinition, dictionary } from '../../model/index.ts';
import { id, list, type Sql, sql } from '../../postgres/index.ts';
import type { Made } from './seal.ts';

/** What of it can come back here: what is for roles that are gone is for nobody. */
export interface Roles {
  readonly names: ReadonlySet<string>;
  /** server_version_num. */
  readonly version: number;
}

/** To whom it gives what its parent does not give: that may have been taken away since. */
export function givenBeyond(
  { owner, privileges, columns }: ArchivedDefinition,
  { privileges: own = null, columns: ownColumns = [] }: Made,
): readonly string[] {
  const there = [privileges, ...columns.map((column) => column.privileges)].map(lettersOf);
  const given = [own, ...ownColumns.map((column) => column.privileges)].map(lettersOf);
  const roles = new Set(given.flatMap((letters) => [...letters.keys()]));
  const has = (of: readonly ReadonlyMap<string, string>[], role: string) =>
    of.map((letters) => letters.get(role) ?? '').join('');
  return [...roles]
    .filter((role) => role !== owner)
    .filter((role) => [...has(given, role)].some((letter) => !has(there, role).includes(letter)));
}

/** By role, PUBLIC by the name of nobody. */
const lettersOf = (items: readonly string[] | null | undefined): ReadonlyMap<string, string> =>
  new Map(
    (items ?? [])
      .flatMap((item) => readGrant(item) ?? [])
      .map(({ to, letters }) => [to ?? 'PUBLIC', letters.map(({ letter }) => letter).join('')]),
  );

/** By their letters in an aclitem. */
const PRIVILEGES: { readonly [letter: string]: Sql } = dictionary({
  r: sql`SELECT`,
  a: sql`INSERT`,
  w: sql`UPDATE`,
  d: sql`DELETE`,
  D: sql`TRUNCATE`,
  x: sql`REFERENCES`,
  t: sql`TRIGGER`,
  // From 17 on.
  m: sql`MAINTAIN`,
});

interface Grant {
  /** null: PUBLIC. */
  readonly to: string | null;
  readonly letters: readonly { readonly letter: string; readonly grantable: boolean }[];
}

/** `"Web App"=ar*w/owner`; null: it is none. */
function readGrant(item: string): Grant | null {
  const match = /^(?:"((?:[^"]|"")*)"|([^"=]*))=((?:[a-zA-Z]\*?)*)\//.exec(item);
  if (match === null) return null;
  const name = match[1]?.replaceAll('""', '"') ?? match[2] ?? '';
  const letters = [...(match[3] ?? '').matchAll(/([a-zA-Z])(\*?)/g)].map(
    ([, letter = '', star]) => ({ letter, grantable: star === '*' }),
  );
  return { to: name === '' ? null : name, letters };
}

interface Granted {
  readonly owner: string;
  readonly privileges: readonly string[] | null | undefined;
  /** Absent: the whole table. */
  readonly column?: string;
}

/** What others could do; the owner has all anyway. */
export function grantsOf(
  table: Sql,
  { privileges, owner, column }: Granted,
  { names, version }: Roles,
): readonly Sql[] {
  const knows = (letter: string) => letter !== 'm' || version >= 170_000;
  return (privileges ?? [])
    .flatMap((item) => readGrant(item) ?? [])
    .filter(({ to }) => to === null || (to !== owner && names.has(to)))
    .flatMap(({ to, letters }) =>
      [false, true].flatMap((grantable) => {
        const words = letters
          .filter((each) => each.grantable === grantable && knows(each.letter))
          .flatMap(({ letter }) => PRIVILEGES[letter] ?? [])
          .map((word) => (column === undefined ? word : sql`${word} (${id(column)})`));
        const option = grantable ? sql` WITH GRANT OPTION` : sql``;
        const whom = to === null ? sql`PUBLIC` : id(to);
        return words.length === 0
          ? []
          : [sql`GRANT ${list(words)} ON ${table} TO ${whom}${option}`];
      }),
    );
}
