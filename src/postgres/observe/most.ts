import type { Row } from '../../model/index.ts';
import { list, regclass, type Sql, sql } from '../sql/quote.ts';
import { isLarge, isLong, isPast } from '../sql/untold.ts';
import type { Part } from './ask.ts';
import type { Cannot } from './cannot.ts';

const bytesOf = (...columns: readonly Sql[]): Sql =>
  list(
    columns.map(
      (column) => sql`COALESCE(pg_catalog.octet_length(${column}::pg_catalog.text), 0)::int8`,
    ),
    ' + ',
  );

const isMember = (catalog: 'pg_class' | 'pg_proc', oid: Sql): Sql => sql`EXISTS (
  SELECT FROM pg_catalog.pg_depend d
   WHERE d.classid = ${regclass(catalog)} AND d.objid = ${oid} AND d.deptype = 'e')`;

/** Views that are no extension's, by `oid`; `cut`: their query is not read. */
export const viewsRead = (most?: number): Sql => sql`(
  SELECT c.oid, ${isLarge(sql`r.ev_action`)} OR ${isPast(bytesOf(sql`r.ev_action`), sql`c.oid`, most)} AS cut
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_rewrite r ON r.ev_class = c.oid AND r.ev_type = '1'
   WHERE c.relkind = 'v' AND c.oid >= 16384 AND NOT ${isMember('pg_class', sql`c.oid`)})`;

/** Functions in SQL and PL/pgSQL that are no extension's and no system's. */
export const functionsRead = (most?: number): Sql => sql`(
  SELECT p.oid, ${isLong(sql`p`)} OR ${isLarge(sql`p.prosqlbody`)} IS TRUE OR ${isLarge(sql`p.proargdefaults`)} IS TRUE
      OR ${isPast(bytesOf(sql`p.prosrc`, sql`p.prosqlbody`, sql`p.proargdefaults`), sql`p.oid`, most)} AS cut
    FROM pg_catalog.pg_proc p
    JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
    JOIN pg_catalog.pg_language l ON l.oid = p.prolang AND l.lanname IN ('sql', 'plpgsql')
   WHERE p.prokind IN ('f', 'p') AND p.oid >= 16384 AND NOT ${isMember('pg_proc', sql`p.oid`)})`;

/** Extended statistics of expressions. */
export const statisticsRead = (most?: number): Sql => sql`(
  SELECT s.oid, ${isLarge(sql`s.stxexprs`)} OR ${isPast(bytesOf(sql`s.stxexprs`), sql`s.oid`, most)} AS cut
    FROM pg_catalog.pg_statistic_ext s WHERE s.stxexprs IS NOT NULL)`;

/** Indexes of expressions, or with a predicate. */
export const indexesRead = (most?: number): Sql => sql`(
  SELECT i.indexrelid AS oid, ${isPast(bytesOf(sql`i.indexprs`, sql`i.indpred`), sql`i.indexrelid`, most)} AS cut
    FROM pg_catalog.pg_index i WHERE i.indexprs IS NOT NULL OR i.indpred IS NOT NULL)`;

/** How many of these are not read. */
export const cutPart = (of: Sql): Part<number> => ({
  query: sql`SELECT pg_catalog.count(*)::int AS cut FROM ${of} AS each WHERE each.cut`,
  read: (rows: readonly Row[]) => Number(rows[0]?.cut ?? 0),
});

/** Tells of definitions of some sort that are not read; nothing of none. */
export function tellCut(cannot: Cannot, what: string, cut: number): void {
  if (cut === 0) return;
  const why = `${cut} of them are longer than is read, by themselves or together with all others`;
  const needs = 'see who made so much: the largest by octet_length of their text in the catalog';
  cannot.add({ what, relation: null, code: 'budget', why, needs });
}
