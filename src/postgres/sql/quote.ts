import { identifier, qualified, type RelationName } from '../../model/index.ts';

/** SQL text that is safe to run. Made only by the helpers of this file, so that nothing unquoted slips in. */
export interface Sql {
  readonly text: string;
}

/** SQL with holes; every hole is SQL itself, so a bare string in one does not compile. */
export function sql(strings: TemplateStringsArray, ...holes: readonly Sql[]): Sql {
  return { text: strings.map((part, i) => part + (holes[i]?.text ?? '')).join('') };
}

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

export const list = (parts: readonly Sql[], separator = ', '): Sql => ({
  text: parts.map((p) => p.text).join(separator),
});

/** A text array with its cast: one literal, because the server takes ten thousand of them for as many expressions. */
export const textArray = (values: readonly string[]): Sql =>
  sql`${lit(`{${values.map(arrayElement).join(',')}}`)}::pg_catalog.text[]`;

const arrayElement = (value: string): string => `"${value.replace(/[\\"]/g, '\\$&')}"`;

/** Text that is SQL already: a keyword of ours, or a definition the server or its parser gave back. Never input. */
export const trusted = (text: string): Sql => ({ text });
