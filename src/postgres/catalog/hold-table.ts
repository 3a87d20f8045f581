import type { RelationName } from '../../model/index.ts';
import { lit, rel, type Sql, sql } from '../sql/quote.ts';

/** SQLSTATE of our own: what has the name is no table of this database. */
export const NO_TABLE = 'ZD005';

/** Statements of a PL/pgSQL block to put before the first that reads a table or writes to it: they lock it, and go on only
 *  where it is a table of this database. A foreign table asks its server, and a view calls functions, with the rights of
 *  whoever reads; whoever owns the table may have put one in its place since it was last looked at, and nobody does
 *  while it is locked. What inherits from the table is not looked at: read ONLY it. LOCK refuses a foreign table. */
export const holdTable = (table: RelationName): Sql => sql`
    LOCK TABLE ONLY ${rel(table)} IN ACCESS SHARE MODE;
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = ${lit(table.schema)} AND c.relname = ${lit(table.name)} AND c.relkind = 'r') THEN
      RAISE EXCEPTION USING ERRCODE = ${lit(NO_TABLE)}, MESSAGE = ${lit(`${rel(table).text} is no table by now, and is not read`)};
    END IF;`;
