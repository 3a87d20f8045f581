import type { RelationName, Scope, ValueMap } from '../../model/index.ts';
import {
  commentOn,
  lit,
  MEMBERS,
  ofShallow,
  type Sql,
  sql,
  textArray,
} from '../../postgres/index.ts';
import { FLAGS } from './answer.ts';

/** One key of an index as the catalog has it. */
export interface CatalogKey extends ValueMap {
  /** Column name, or null for an expression. */
  readonly column: string | null;
  /** The expression as the server deparses it, with the parentheses it needs; null for a column. */
  readonly expression: string | null;
  /** Qualified outside of pg_catalog; '' where it is the type's default and has no parameters. */
  readonly opclass: string;
  /** `name=value` of opclass parameters. */
  readonly params: readonly string[];
  /** '' where it is the column's own. */
  readonly collation: string;
  readonly desc: boolean;
  readonly nullsFirst: boolean;
}

/** An index with all that the catalogs say of it. */
export type IndexRow = {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  readonly table_schema: string;
  readonly table_name: string;
  readonly partitioned: boolean;
  readonly using: string;
  readonly unique: boolean;
  readonly nulls_not_distinct: boolean;
  readonly valid: boolean;
  /** It backs a primary key, unique or exclusion constraint. */
  readonly constraint: string | null;
  /** A foreign key that refers to its columns. */
  readonly reference: string | null;
  /** Qualified name of the index of the partitioned table it is attached to. */
  readonly parent: string | null;
  readonly bytes: number;
  readonly options: readonly string[];
  readonly keys: readonly CatalogKey[];
  readonly include: readonly string[];
  readonly where: string | null;
  /** null: the database's own. */
  readonly tablespace: string | null;
  /** pid of the session that is building it right now. */
  readonly building: number | null;
  readonly comment: string | null;
  /** CLUSTER goes by it. */
  readonly clustered: boolean;
  /** Replication tells rows apart by it. */
  readonly identity: boolean;
  /** Extensions that take it along when they are dropped. */
  readonly extensions: readonly string[];
  /** Statistics targets of expressions, by position from 1. */
  readonly targets: { readonly [position: string]: number };
};

/** Something that an index is there for beside its queries, so that it cannot go by itself. */
export type Need = {
  readonly by: 'constraint' | 'foreign key' | 'replica identity';
  /** Of the constraint or foreign key; of a replica identity that of its table. */
  readonly name: string;
  /** Qualified name of the partition whose index it is; null: it is the index itself. */
  readonly partition: string | null;
  /** How many partitions more have a need of their own. */
  readonly more: number;
};

/** The facts of an index. */
export type IndexFacts = IndexRow & {
  /** Of a partitioned one: how many indexes below it hold entries, and the names of those of no use. */
  readonly leaves?: number;
  readonly broken?: readonly (readonly string[])[];
  /** Of a partitioned one: what needs it or an index below it. */
  readonly need?: Need | null;
  /** An interrupted run of ours left it. */
  readonly leftover?: true;
};

/** All indexes of the tables in scope, their partitions included, and those of other tables that have a name we want. */
export const indexesOf = (
  { tables, measures }: Pick<Scope, 'tables' | 'measures'>,
  wanted: readonly RelationName[],
): Sql => sql`
WITH ${MEMBERS},
own AS MATERIALIZED (SELECT i.indexrelid AS oid FROM members m JOIN pg_index i ON i.indrelid = m.oid),
named AS MATERIALIZED (
  SELECT c.oid
    FROM unnest(${textArray(wanted.map((w) => w.schema))}, ${textArray(wanted.map((w) => w.name))}) AS w(schema, name)
    JOIN pg_namespace n ON n.nspname = w.schema
    JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = w.name
   WHERE NOT EXISTS (SELECT FROM own WHERE own.oid = c.oid)),
picked AS MATERIALIZED (
  SELECT oid, NULL::oid[] AS only FROM members
   UNION ALL
  SELECT i.indrelid, array_agg(i.indexrelid) FROM named JOIN pg_index i ON i.indexrelid = named.oid GROUP BY i.indrelid),
${byTable({ measures, few: tables.length < FEW })}`;

/** Up to here looking for what few indexes have takes less, index by index, than reading all there is of it. */
const FEW = 2_000;

/** Rows of indexes by oid, as the catalog query has them. */
export const describeIndexes = (oids: Sql): Sql => sql`
WITH picked AS MATERIALIZED (
  SELECT indrelid AS oid, array_agg(indexrelid) AS only FROM pg_index WHERE indexrelid IN (${oids}) GROUP BY indrelid),
${byTable({ measures: true, few: true })}`;

const FLAG_BITS = sql`
  i.indisunique::int4 * ${lit(FLAGS.unique)} + i.indnullsnotdistinct::int4 * ${lit(FLAGS.nullsNotDistinct)}
    + (i.indisvalid AND i.indisready)::int4 * ${lit(FLAGS.valid)} + i.indisclustered::int4 * ${lit(FLAGS.clustered)}
    + i.indisreplident::int4 * ${lit(FLAGS.identity)}`;

/** One text costs less than JSON of its parts. The name comes last: it may have commas. */
const line = (measures: boolean): Sql => sql`
  concat_ws(',', i.indexrelid, c.relkind, m.method, i.indnkeyatts, i.indkey, i.indoption, ${FLAG_BITS},
            ${measures ? sql`c.relpages` : sql`0`}, c.relname)`;

/** Of the default collation, and of none. */
const USUAL_COLLATIONS = sql`'{0,100}'::oid[]`;

/** An extension takes it along when it is dropped. EXISTS would let the planner read all there are. */
const IN_EXTENSION = sql`(
      SELECT true FROM pg_depend d
       WHERE d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid AND d.deptype = 'x' LIMIT 1) IS TRUE`;

/** That, or it has a comment. */
const BESIDE = {
  few: sql`(
      SELECT true FROM pg_description d
       WHERE d.objoid = i.indexrelid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0) IS TRUE
    OR ${IN_EXTENSION}`,
  many: sql`
    i.indexrelid IN (
      SELECT objoid FROM pg_description WHERE classoid = 'pg_class'::regclass AND objsubid = 0
       UNION ALL
      SELECT d.objid FROM pg_depend d
       WHERE d.refclassid = 'pg_extension'::regclass AND d.classid = 'pg_class'::regclass AND d.deptype = 'x')`,
};

/** Whether an index has more to say than its line. Where one has, looking for all of it costs little. */
const hasMore = (few: boolean): Sql => sql`
  c.reloptions IS NOT NULL OR i.indexprs IS NOT NULL OR i.indpred IS NOT NULL OR i.indisunique OR i.indisexclusion
    OR c.relispartition OR c.reltablespace <> 0 OR i.indclass::oid[] && m.odd
    OR NOT i.indcollation::oid[] <@ ${USUAL_COLLATIONS} OR i.indexrelid IN (SELECT oid FROM building)
    OR ${few ? BESIDE.few : BESIDE.many}`;

/** NULL where there is none. */
const collation = (oid: Sql): Sql => sql`(
        SELECT format('%I.%I', (SELECT s.nspname FROM pg_namespace s WHERE s.oid = l.collnamespace), l.collname)
          FROM pg_collation l WHERE l.oid = ${oid})`;

/** See CatalogMore. Statistics targets are for expressions alone, and parameters for opclasses that take some.
 *  pg_get_indexdef of a whole index would leave out what is default. */
const MORE = sql`
  json_build_array(
    i.indexrelid::int8, c.reloptions,
    CASE WHEN i.indclass::oid[] && m.odd THEN (
      SELECT json_agg((
               SELECT json_build_array(o.opcdefault, CASE WHEN s.nspname = 'pg_catalog' THEN o.opcname::text
                                                          ELSE format('%I.%I', s.nspname, o.opcname) END)
                 FROM pg_opclass o JOIN pg_namespace s ON s.oid = o.opcnamespace WHERE o.oid = k.oid) ORDER BY k.n)
        FROM unnest(i.indclass::oid[]) WITH ORDINALITY AS k(oid, n)) END,
    CASE WHEN i.indexprs IS NOT NULL OR NOT i.indcollation::oid[] <@ ${USUAL_COLLATIONS} THEN (
      SELECT json_agg(${collation(sql`k.oid`)} ORDER BY k.n)
        FROM unnest(i.indcollation::oid[]) WITH ORDINALITY AS k(oid, n)) END,
    CASE WHEN i.indexprs IS NOT NULL THEN ARRAY(
      SELECT CASE WHEN i.indkey[n - 1] = 0 THEN ${ofShallow(sql`i.indexprs`, sql`pg_get_indexdef(i.indexrelid, n, false)`)} END
        FROM generate_series(1, i.indnkeyatts) AS n) END,
    ${ofShallow(sql`i.indpred`, sql`pg_get_expr(i.indpred, i.indrelid)`)},
    CASE WHEN c.reltablespace <> 0 THEN (SELECT spcname FROM pg_tablespace ts WHERE ts.oid = c.reltablespace) END,
    CASE WHEN i.indisunique OR i.indisexclusion THEN (
      SELECT k.conname FROM pg_constraint k
       WHERE k.conrelid = i.indrelid AND k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x')) END,
    CASE WHEN i.indisunique OR i.indisexclusion THEN (
      SELECT min((SELECT k.conname::text FROM pg_constraint k
                   WHERE k.oid = d.objid AND k.conindid = i.indexrelid AND k.contype = 'f'))
        FROM pg_depend d WHERE d.refclassid = 'pg_class'::regclass AND d.refobjid = i.indexrelid) END,
    CASE WHEN c.relispartition THEN (
      SELECT json_build_array(s.nspname, p.relname)
        FROM pg_inherits h JOIN pg_class p ON p.oid = h.inhparent JOIN pg_namespace s ON s.oid = p.relnamespace
       WHERE h.inhrelid = i.indexrelid) END,
    CASE WHEN i.indexprs IS NOT NULL OR i.indclass::oid[] && m.odd THEN (
      SELECT json_agg(json_build_array(a.attnum, a.attstattarget, a.attoptions) ORDER BY a.attnum)
        FROM pg_attribute a
       WHERE a.attrelid = i.indexrelid AND (a.attoptions IS NOT NULL OR a.attstattarget >= 0)) END,
    ${commentOn(sql`i.indexrelid`, 'pg_class')},
    CASE WHEN ${IN_EXTENSION} THEN (
      SELECT json_agg(e.extname ORDER BY e.extname)
        FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
       WHERE d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid AND d.deptype = 'x') END,
    (SELECT min(pid) FROM building WHERE building.oid = i.indexrelid))`;

/** By table, and index by index below: what the planner guesses of their number then changes nothing. Opclasses are odd
 *  that are not their type's default, or have a function that reads parameters: one of internal that returns nothing, as
 *  those that help to sort have, too. */
const byTable = ({ measures, few }: { measures: boolean; few: boolean }): Sql => sql`
building AS MATERIALIZED (SELECT index_relid AS oid, pid FROM pg_stat_progress_create_index),
methods AS MATERIALIZED (
  SELECT a.oid, replace(replace(a.amname, '%', '%25'), ',', '%2C') AS method,
         array_agg(o.oid) FILTER (WHERE NOT o.opcdefault OR EXISTS (
           SELECT FROM pg_amproc p JOIN pg_proc f ON f.oid = p.amproc
            WHERE p.amprocfamily = o.opcfamily AND f.prorettype = 'void'::regtype
              AND (a.amname, p.amprocnum) NOT IN (('btree', 2), ('gist', 11)))) AS odd
    FROM pg_am a LEFT JOIN pg_opclass o ON o.opcmethod = a.oid
   WHERE a.amtype = 'i'
   GROUP BY a.oid, a.amname)
SELECT n.nspname::text AS table_schema, t.relname::text AS table_name,
       json_build_array((
         SELECT json_build_array(json_agg(a.attname ORDER BY a.attnum),
                  json_object_agg(a.attnum, ${collation(sql`a.attcollation`)} ORDER BY a.attnum)
                  FILTER (WHERE a.attcollation <> ALL (${USUAL_COLLATIONS})))
           FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum > 0),
         described.lines, described.more)::text AS described
  FROM picked
  JOIN pg_class t ON t.oid = picked.oid
  JOIN pg_namespace n ON n.oid = t.relnamespace
 CROSS JOIN LATERAL (
    SELECT json_agg(${line(measures)} ORDER BY i.indexrelid) AS lines,
           json_agg(${MORE} ORDER BY i.indexrelid) FILTER (WHERE ${hasMore(few)}) AS more
      FROM pg_index i
      JOIN pg_class c ON c.oid = i.indexrelid
      JOIN methods m ON m.oid = c.relam
     WHERE i.indrelid = t.oid AND (picked.only IS NULL OR i.indexrelid = ANY (picked.only))
    HAVING count(*) > 0) AS described`;
