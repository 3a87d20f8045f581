import { MARKER, type RelationName, type Retirement, readMarker } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { lit, rel, type Sql, sql } from '../sql/quote.ts';
import { MOST_MARKER } from '../sql/untold.ts';

/** A table that carries our marker. */
export interface Retired extends RelationName {
  readonly oid: number;
  readonly retirement: Retirement;
  /** As it stands there. */
  readonly comment: string;
  /** It is a partition still: its detach did not begin, or was cut off. */
  readonly attached: boolean;
  /** Its detach was cut off half-way: FINALIZE ends it. */
  readonly pending: boolean;
}

/** The statement that marks a table; the journal has it word for word. */
export const markTable = (table: RelationName, marker: string): Sql =>
  sql`COMMENT ON TABLE ${rel(table)} IS ${lit(marker)}`;

/** Every table of the database that carries our marker, by name; what stands in the catalog now, not in a snapshot. */
export async function readRetired(client: Client): Promise<readonly Retired[]> {
  const query = sql`
    SELECT n.nspname::text AS schema, c.relname::text AS name, c.oid::int8 AS oid, d.description AS comment,
           c.relispartition AS attached, COALESCE(i.inhdetachpending, false) AS pending
      FROM pg_catalog.pg_description d
      JOIN pg_catalog.pg_class c ON c.oid = d.objoid
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_catalog.pg_inherits i ON i.inhrelid = c.oid
     WHERE d.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objsubid = 0 AND c.relkind = 'r'
       AND pg_catalog.octet_length(d.description) <= ${lit(MOST_MARKER)} AND pg_catalog.starts_with(d.description, ${lit(MARKER)})
     ORDER BY n.nspname, c.relname`;
  const { rows } = await client.query<Omit<Retired, 'retirement'>>(query.text);
  return rows.flatMap((table) => {
    const retirement = readMarker(table.comment);
    return retirement === null ? [] : [{ ...table, retirement }];
  });
}
