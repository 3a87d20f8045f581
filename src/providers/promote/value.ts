import { createHash } from 'node:crypto';
import { id, lit, type Sql, sql } from '../../postgres/index.ts';
import type { Promotion } from './fields.ts';
import { keySql } from './key.ts';
import type { ColumnType } from './type.ts';

/** Whether the server can be asked if a text is a value of a type, without an error: PostgreSQL 16. */
export const isChecked = (version: number): boolean => version >= 160_000;

/** What the column is to be, as an expression over a row of the table; NULL where the key does not cast. */
export interface ColumnValue {
  readonly sql: Sql;
  /** True of a row whose key does not cast; null: any text does. */
  readonly bad: Sql | null;
  /** What must be there before it, in the same transaction. */
  readonly prelude: readonly Sql[];
}

export function columnValue(
  { key, type }: Pick<Promotion, 'key' | 'type'>,
  version: number,
): ColumnValue {
  const text = keySql(key);
  if (type.plain) return { sql: text, bad: null, prelude: [] };
  const checked = isChecked(version);
  const cast = id('pg_temp', castName(type));
  const value = checked
    ? sql`CASE WHEN ${isValid(text, type)} THEN (${text})::${type.sql} END`
    : sql`${cast}(${type.clock ? clockless(text) : text})`;
  return {
    sql: value,
    bad: sql`(${text}) IS NOT NULL AND (${value}) IS NULL`,
    prelude: checked ? [] : [tryCast(cast, type)],
  };
}

/** From PostgreSQL 16 on: the text is a value of the type, the same whenever it is read. */
export function isValid(text: Sql, type: ColumnType): Sql {
  const valid = sql`pg_catalog.pg_input_is_valid(${text}, ${lit(type.name)})`;
  return type.clock ? sql`NOT ${hangsOnClock(text)} AND ${valid}` : valid;
}

/** The text, or NULL where it means another value whenever it is read. */
export const clockless = (text: Sql): Sql =>
  sql`CASE WHEN NOT ${hangsOnClock(text)} THEN ${text} END`;

/** By the words that the input of dates and times knows for the moment, in a text with others as well (manual, 8.5.1.4).
 *  A word ends where its letters end. */
export const hangsOnClock = (text: Sql): Sql =>
  sql`(${text}) OPERATOR(pg_catalog.~*) '(^|[^a-z])(now|today|tomorrow|yesterday)($|[^a-z])'`;

/** To be added to a hint about bad values. */
export const remark = ({ clock }: ColumnType): string =>
  clock ? '; now, today, tomorrow and yesterday are none, since they depend on the clock' : '';

/** Whether the column is not that. Types that somebody made are compared as text: their `=` is in a schema that nobody may
 *  rely on, or there is none. */
export const differsFrom = (column: Sql, { sql: value }: ColumnValue, { own }: ColumnType): Sql =>
  own
    ? sql`${column}::pg_catalog.text IS DISTINCT FROM (${value})::pg_catalog.text`
    : sql`${column} IS DISTINCT FROM ${value}`;

const REFUSAL = sql`data_exception OR integrity_constraint_violation`;

/** How the input function of a type says that a text is none of its values. Those of extensions and of search queries
 *  say it with a code of the grammar's, of a limit, or, as that of hstore, with none. */
export const refusal = ({ own }: ColumnType): Sql =>
  own ? sql`${REFUSAL} OR syntax_error OR program_limit_exceeded OR internal_error` : REFUSAL;

/** Two types never share one, however long they are called. */
const castName = ({ name }: ColumnType): string =>
  `dbopt_to_${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;

/** Before PostgreSQL 16 only the attempt tells. The function is the session's own. */
const tryCast = (
  name: Sql,
  type: ColumnType,
): Sql => sql`CREATE OR REPLACE FUNCTION ${name}(key pg_catalog.text) RETURNS ${type.sql} LANGUAGE plpgsql AS $dbopt$
BEGIN
  RETURN key::${type.sql};
EXCEPTION WHEN ${refusal(type)} THEN
  RETURN NULL;
END
$dbopt$`;
