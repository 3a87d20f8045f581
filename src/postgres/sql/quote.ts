import { HIDDEN, identifier, qualified, type RelationName } from '../../model/index.ts';
import { withoutVariables } from './colons.ts';

/** SQL text that is safe to run. Made only by the helpers of this file, so that nothing unquoted slips in. */
export interface Sql {
  readonly text: string;
  /** What people see of it, where the text has a secret in it. */
  readonly shown?: string;
}

/** SQL with holes; every hole is SQL itself, so a bare string in one does not compile. */
export function sql(strings: TemplateStringsArray, ...holes: readonly Sql[]): Sql {
  const join = (of: (hole: Sql) => string) =>
    strings.map((part, i) => part + (holes[i] === undefined ? '' : of(holes[i]))).join('');
  return withShown(holes, join);
}

const withShown = (parts: readonly Sql[], join: (of: (part: Sql) => string) => string): Sql => ({
  text: join(({ text }) => text),
  ...(parts.some(({ shown }) => shown !== undefined)
    ? { shown: join(({ text, shown }) => shown ?? text) }
    : {}),
});

/** A dotted identifier, quoted where SQL needs it. */
export const id = (...names: readonly string[]): Sql => ({
  text: names.map(identifier).join('.'),
});

export const rel = (relation: RelationName): Sql => ({ text: qualified(relation) });

/** A literal. Strings with a backslash become E'' so that standard_conforming_strings does not matter. */
export function lit(value: string | number | boolean | null): Sql {
  if (typeof value !== 'string') return { text: value === null ? 'NULL' : String(value) };
  const quoted = `'${value.replaceAll("'", "''")}'`;
  return { text: quoted.includes('\\') ? `E${quoted.replaceAll('\\', '\\\\')}` : quoted };
}

/** A literal that nobody sees. */
export const hiddenLit = (value: string): Sql => ({ ...lit(value), shown: HIDDEN });

export const list = (parts: readonly Sql[], separator = ', '): Sql =>
  withShown(parts, (of) => parts.map(of).join(separator));

/** A text array with its cast: one literal, because the server takes ten thousand of them for as many expressions. */
export const textArray = (values: readonly string[]): Sql =>
  sql`${lit(`{${values.map(arrayElement).join(',')}}`)}::pg_catalog.text[]`;

/** The oid of a catalog, by which pg_depend and its like say what kind an object is of. */
export const regclass = (catalog: string): Sql =>
  sql`${lit(`pg_catalog.${catalog}`)}::pg_catalog.regclass`;

const arrayElement = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&')}"`;

/** Text that is SQL already: a keyword of ours, or a definition the server or its parser gave back. Never input. It
 *  means the same where people give it to psql. */
export const trusted = (text: string): Sql => ({ text: withoutVariables(text) });
