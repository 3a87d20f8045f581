import { isMap, type StatementTable, type Value, type ValueMap } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { hasRights, ME } from '../sql/membership.ts';
import { loadParser, parseStatement } from '../sql/parse.ts';
import { sql } from '../sql/quote.ts';
import { isLarge } from '../sql/untold.ts';
import { mentionsOf } from './mentions.ts';

/** What the catalog says of the relations that a statement names. `path`: schemas that names are looked for in. */
export async function readStatementTables(
  client: Client,
  statement: ValueMap,
  path: readonly string[],
): Promise<readonly StatementTable[]> {
  await loadParser();
  const { relations } = mentionsOf(statement);
  const { rows } = await client.query<TableRow>(TABLES.text, [path, JSON.stringify(relations)]);
  return rows.map(toTable);
}

interface TableRow extends Omit<StatementTable, 'indexes'> {
  readonly indexes: readonly {
    readonly name: string;
    readonly method: string;
    readonly unique: boolean;
    readonly valid: boolean;
    readonly partial: boolean;
    readonly include: readonly string[] | null;
    readonly keys: readonly {
      readonly column: string | null;
      readonly expression: string | null;
      readonly opclass: string;
      readonly descending: boolean;
    }[];
  }[];
}

const toTable = ({ indexes, ...table }: TableRow): StatementTable => ({
  ...table,
  indexes: indexes.map(({ keys, include, ...index }) => ({
    ...index,
    include: include ?? [],
    keys: keys.map(({ column, expression, opclass, descending }) => ({
      ...{ column, opclass, descending },
      tree: expression === null ? null : expressionTree(expression),
    })),
  })),
});

function expressionTree(text: string): ValueMap | null {
  const parsed = parseStatement(`SELECT 1 WHERE (${text}\n)`);
  const select = parsed.ok ? parsed.statement.SelectStmt : undefined;
  const tree: Value = isMap(select) ? (select.whereClause ?? null) : null;
  return isMap(tree) ? tree : null;
}

/** $1: the path; $2: names of relations, as JSON. Numbers of a partitioned table are those of its leaves. */
const TABLES = sql`
WITH asked AS (SELECT DISTINCT schema, name FROM pg_catalog.jsonb_to_recordset($2::jsonb) AS x(schema text, name text)),
rel AS (
  SELECT c.*, n.nspname, pg_catalog.row_number() OVER (PARTITION BY c.relname ORDER BY pg_catalog.array_position($1::text[], n.nspname::text)) = 1
         AND n.nspname = ANY ($1::text[]) AS onpath
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p', 'm', 'v', 'f') AND EXISTS (
     SELECT FROM asked a WHERE a.name = c.relname AND (a.schema = n.nspname OR a.schema IS NULL AND n.nspname = ANY ($1::text[]))))
SELECT r.oid::int8 AS oid, r.nspname AS schema, r.relname AS name, r.relkind AS kind, r.onpath AS "onPath",
       leaves.rows, leaves.bytes, leaves.changed, leaves.analyzed AS "everAnalyzed",
       ${hasRights(ME, sql`r.relowner`)} AS owned,
       pg_catalog.has_table_privilege(r.oid, 'SELECT') AND pg_catalog.has_schema_privilege(r.relnamespace, 'USAGE')
         AND NOT pg_catalog.row_security_active(r.oid) AS readable,
       COALESCE(cols.columns, '[]') AS columns, COALESCE(ix.indexes, '[]') AS indexes, COALESCE(ext.statistics, '[]') AS statistics
  FROM rel r
  CROSS JOIN LATERAL (
    SELECT CASE WHEN pg_catalog.bool_and(l.reltuples >= 0) THEN pg_catalog.sum(l.reltuples)::float8 END AS rows,
           COALESCE(pg_catalog.sum(l.relpages)::float8 * 8192, 0) AS bytes,
           pg_catalog.sum(pg_catalog.pg_stat_get_mod_since_analyze(l.oid))::float8 AS changed,
           COALESCE(pg_catalog.bool_and(EXISTS (SELECT FROM pg_catalog.pg_stats s WHERE s.schemaname = ln.nspname AND s.tablename = l.relname)
             OR pg_catalog.pg_stat_get_last_analyze_time(l.oid) IS NOT NULL OR pg_catalog.pg_stat_get_last_autoanalyze_time(l.oid) IS NOT NULL), false) AS analyzed
      FROM pg_catalog.pg_class l JOIN pg_catalog.pg_namespace ln ON ln.oid = l.relnamespace
     WHERE l.oid = r.oid AND r.relkind <> 'p'
        OR r.relkind = 'p' AND l.oid IN (SELECT t.relid FROM pg_catalog.pg_partition_tree(r.oid) t WHERE t.isleaf)) AS leaves
  LEFT JOIN LATERAL (
    SELECT pg_catalog.json_agg(pg_catalog.json_build_object('name', a.attname, 'type', COALESCE(b.typname, t.typname), 'notNull', a.attnotnull,
             'length', a.attlen, 'width', s.avg_width, 'nullShare', s.null_frac, 'distinct', s.n_distinct, 'correlation', s.correlation) ORDER BY a.attnum) AS columns
      FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid LEFT JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype
      LEFT JOIN pg_catalog.pg_stats s ON s.schemaname = r.nspname AND s.tablename = r.relname AND s.attname = a.attname AND s.inherited = (r.relkind = 'p')
     WHERE a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped) AS cols ON true
  LEFT JOIN LATERAL (
    SELECT pg_catalog.json_agg(pg_catalog.json_build_object('name', x.relname, 'method', m.amname, 'unique', i.indisunique, 'valid', i.indisvalid,
             'partial', i.indpred IS NOT NULL,
             'include', (SELECT pg_catalog.json_agg(a.attname ORDER BY k.at) FROM pg_catalog.unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, at)
                           JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum WHERE k.at > i.indnkeyatts),
             'keys', (SELECT pg_catalog.json_agg(pg_catalog.json_build_object('column', a.attname,
                        'expression', CASE WHEN k.attnum = 0 THEN pg_catalog.pg_get_indexdef(i.indexrelid, k.at::int, false) END,
                        'opclass', (SELECT o.opcname FROM pg_catalog.pg_opclass o WHERE o.oid = (i.indclass::oid[])[k.at - 1]),
                        'descending', (i.indoption::int2[])[k.at - 1] & 1 = 1) ORDER BY k.at)
                        FROM pg_catalog.unnest(i.indkey::int2[]) WITH ORDINALITY AS k(attnum, at)
                        LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum AND k.attnum <> 0
                       WHERE k.at <= i.indnkeyatts)) ORDER BY x.relname) AS indexes
      FROM pg_catalog.pg_index i JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid JOIN pg_catalog.pg_am m ON m.oid = x.relam
     WHERE i.indrelid = r.oid) AS ix ON true
  LEFT JOIN LATERAL (
    SELECT pg_catalog.json_agg(pg_catalog.json_build_object('schema', sn.nspname, 'name', e.stxname, 'kinds', (
               SELECT pg_catalog.json_agg(CASE k WHEN 'd' THEN 'ndistinct' WHEN 'f' THEN 'dependencies' WHEN 'm' THEN 'mcv' ELSE 'expressions' END) FROM pg_catalog.unnest(e.stxkind) k),
             'columns', COALESCE((SELECT pg_catalog.json_agg(a.attname) FROM pg_catalog.pg_attribute a WHERE a.attrelid = e.stxrelid AND a.attnum = ANY (e.stxkeys::int2[])), '[]'),
             'expressions', CASE WHEN NOT ${isLarge(sql`e.stxexprs`)} THEN pg_catalog.to_json(pg_catalog.pg_get_statisticsobjdef_expressions(e.oid)) ELSE '[]' END)) AS statistics
      FROM pg_catalog.pg_statistic_ext e JOIN pg_catalog.pg_namespace sn ON sn.oid = e.stxnamespace WHERE e.stxrelid = r.oid) AS ext ON true
 ORDER BY r.nspname COLLATE "C", r.relname COLLATE "C"`;
