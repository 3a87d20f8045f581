import type { RelationName } from '../../model/index.ts';
import { hasRights, ME } from '../sql/membership.ts';
import { list, lit, rel, type Sql, sql } from '../sql/quote.ts';
import { keepSchemas, schemasMean } from './keep-names.ts';
import { tableRights } from './marks.ts';

/*
 * For blocks that commit on their way: whoever owns a table may have them wait for it as long as he likes, and change it
 * meanwhile. So what was looked at before they began is looked at again, each time that the table is locked.
 */

/** SQLSTATE of our own: a table is not what it was. */
export const CHANGED_TABLE = 'ZD005';

/** Statements of a PL/pgSQL block to put before the first that reads a table or writes to it: they lock it, and go on only
 *  where it is a table of this database. A foreign table asks its server, and a view calls functions, with the rights of
 *  whoever reads. Others go on to read and write; nobody makes it something else, or an index or a trigger of it, while
 *  it is locked. What inherits from it is not looked at: read ONLY it. LOCK refuses a foreign table. */
export const holdTable = (table: RelationName): Sql => sql`
    LOCK TABLE ONLY ${rel(table)} IN SHARE UPDATE EXCLUSIVE MODE;
    IF NOT EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = ${lit(table.schema)} AND c.relname = ${lit(table.name)} AND c.relkind = 'r') THEN
      RAISE EXCEPTION USING ERRCODE = ${lit(CHANGED_TABLE)}, MESSAGE = ${lit(`${rel(table).text} is no table any more, and is not read`)};
    END IF;`;

/** Whose tables ($1, oids) are and what rights there are on them; and what is on them that may hold code of their owner, as
 *  far as that one lacks this role's rights: another text where something changed. Triggers are not in it, nor what a
 *  function does. */
const CODE_ON = sql`WITH shared AS (SELECT c.oid FROM pg_catalog.pg_class c WHERE c.oid = ANY ($1) AND NOT ${hasRights(sql`c.relowner`, ME)})
    SELECT pg_catalog.string_agg(x.what, ' ' ORDER BY x.what) FROM (
      SELECT pg_catalog.concat('check ', k.oid) FROM shared JOIN pg_catalog.pg_constraint k ON k.conrelid = shared.oid AND k.contype IN ('c', 'x')
      UNION ALL SELECT pg_catalog.concat('rights ', c.oid, '/', c.relowner, ' ', ${tableRights}) FROM pg_catalog.pg_class c WHERE c.oid = ANY ($1)
      UNION ALL SELECT pg_catalog.concat('rule ', r.oid, '/', r.xmin) FROM shared JOIN pg_catalog.pg_rewrite r ON r.ev_class = shared.oid
      UNION ALL SELECT pg_catalog.concat('default ', d.oid) FROM shared JOIN pg_catalog.pg_attrdef d ON d.adrelid = shared.oid
      UNION ALL SELECT pg_catalog.concat('index ', i.indexrelid) FROM shared JOIN pg_catalog.pg_index i ON i.indrelid = shared.oid
      UNION ALL SELECT pg_catalog.concat('statistics ', s.oid) FROM shared JOIN pg_catalog.pg_statistic_ext s ON s.stxrelid = shared.oid
      UNION ALL SELECT pg_catalog.concat('column ', shared.oid, '/', a.attnum, '/', a.atttypid, '/', k.oid) FROM shared JOIN pg_catalog.pg_attribute a ON a.attrelid = shared.oid AND a.attnum > 0
        LEFT JOIN pg_catalog.pg_constraint k ON k.contypid = a.atttypid) AS x(what)`;

/** Variables that the block has to have for these. */
export const SEES = sql`  code_on CONSTANT text := ${lit(CODE_ON.text)};
  seen text;
  meant oid[];`;

/** A statement of the block: keeps in mind what the schemas of these tables are. */
export const seeSchemas = (tables: readonly RelationName[]): Sql =>
  sql`meant := ${schemasMean(schemasOf(tables))};`;

/** Statements of the block for the beginning of each of its transactions: where this role may, it keeps the schemas. */
export const holdSchemas = (tables: readonly RelationName[]): Sql => sql`
    ${keepSchemas(schemasOf(tables))}${sameSchemas(tables)}`;

/** Statements of the block for after each that may wait for a name: it goes on only where the schemas are what they were. */
export const sameSchemas = (tables: readonly RelationName[]): Sql => sql`
    IF ${schemasMean(schemasOf(tables))} <> meant THEN
      RAISE EXCEPTION USING ERRCODE = ${lit(CHANGED_TABLE)}, MESSAGE = ${lit(`the schema of ${tables.map((table) => rel(table).text).join(' or ')} is no longer the one that it was`)};
    END IF;`;

const schemasOf = (tables: readonly RelationName[]): readonly string[] => [
  ...new Set(tables.map(({ schema }) => schema)),
];

/** A statement of the block: keeps in a variable what is on the tables that may hold code. */
export const seeCode = (tables: readonly RelationName[], into: Sql): Sql =>
  sql`EXECUTE code_on INTO ${into} USING ARRAY[${list(tables.map((table) => sql`pg_catalog.to_regclass(${lit(rel(table).text)})`))}]::pg_catalog.oid[];`;

/** Statements of the block, once the tables are locked: it goes on only where that is what it was. */
export const sameCode = (tables: readonly RelationName[], known: Sql): Sql => sql`
    ${seeCode(tables, sql`seen`)}
    IF seen IS DISTINCT FROM ${known} THEN
      RAISE EXCEPTION USING ERRCODE = ${lit(CHANGED_TABLE)}, MESSAGE = ${lit(`since the plan somebody changed whose ${tables.map((table) => rel(table).text).join(' or ')} is, the rights on it, or what on it may call functions`)};
    END IF;`;
