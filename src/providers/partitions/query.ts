import {
  type Completion,
  factsOf,
  type RelationName,
  type Row,
  type Scope,
  shape,
  type ValueMap,
} from '../../model/index.ts';
import {
  id,
  isLarge,
  keysOf,
  keysTo,
  list,
  lit,
  MEMBERS,
  ofTree,
  rel,
  type Sql,
  sql,
  trusted,
} from '../../postgres/index.ts';
import { CHILD_ROWS, type ChildRow, childRows } from './child-rows.ts';
import { FAMILY, type Family } from './making/inherit.ts';
import { commonStart } from './making/names.ts';
import { PUBLICATIONS, type Publication } from './making/published.ts';
import { declaredHome, literalStart } from './making/read-template.ts';
import { TAKEN } from './making/taken.ts';
import { mayAsk } from './may-ask.ts';
import { askConfig, PARTMAN, type Partman } from './partman/catalog.ts';

/** A row of the catalog query: a partitioned table that the design or the state says something of. */
export type PartitionedRow = {
  readonly schema: string;
  readonly name: string;
  readonly oid: number;
  /** pg_partitioned_table.partstrat: r, l, h. */
  readonly strategy: string;
  /** pg_get_partkeydef: `RANGE (event_time)`. */
  readonly definition: string;
  /** How many columns and expressions the key has. */
  readonly width: number;
  /** The key as SQL, where it is one column or expression. */
  readonly key: string;
  /** The column that is the key, with the name of its type; null: an expression is. */
  readonly control: { readonly name: string; readonly type: string } | null;
  /** The type that the operator class of the key's first column is for: timestamptz, int8. */
  readonly type: string;
  readonly owner: string;
  /** null: the database's own. */
  readonly tablespace: string | null;
  /** Access method that partitions get; null: the server's default. */
  readonly method: string | null;
  readonly family: Family;
  /** Columns that an INSERT names: all but generated ones. */
  readonly columns: readonly string[];
  /** Tables on the other end of a foreign key. */
  readonly related: readonly (RelationName & ValueMap)[];
  /** Foreign keys refer to it. */
  readonly referenced: boolean;
  /** What may send rows that move out of the default partition; null: there is none. */
  readonly publications: readonly Publication[] | null;
  readonly children: readonly ChildRow[];
  /** Names of relations and types that a new partition could collide with, by the schemas it could be made in. */
  readonly taken: { readonly [schema: string]: readonly string[] };
  /** All there are, where the design names one for new partitions. */
  readonly schemas: readonly string[] | null;
  /** The highest key, where it is a plain number that partitions go by; null: there are no rows, or it was not asked. */
  readonly highest: string | null;
  readonly readable: boolean;
  /** Why the highest key could not be read, where it was asked. */
  readonly unread?: string;
  /** The highest key, whether the default partition holds rows, or pg_partman's configuration is not for the snapshot
   *  to ask. */
  readonly lacks: string | null;
  readonly lacksHighest: boolean;
  /** The default partition that is not for the snapshot to read. */
  readonly rest: (RelationName & ValueMap) | null;
  /** null: the extension is not installed. */
  readonly partman: Partman | null;
  /** The default partition holds rows, as far as this role may know; asked where pg_partman is the engine, and where
   *  what is past keep is made only if there are rows for it. */
  readonly spilled: boolean | null;
  /** The declared entry; null: only the state knows it. */
  readonly spec: ValueMap | null;
};

const { anything, count, fields, flag, map, nullable, number, text } = shape;
const listOf = shape.list;
const NAMES = listOf(fields({ schema: text, name: text }));

const FAMILY_ROW = fields({
  ...{ identities: listOf(map(anything)), privileges: nullable(listOf(map(anything))) },
  ...{ strange: listOf(map(anything)), tablespace: nullable(text), method: nullable(text) },
  passed: listOf(text),
});

/** What PartitionedRow promises, as far as the query answers it. */
export const PARTITIONED_ROW = fields({
  ...{ schema: text, name: text, oid: count, strategy: text, definition: text, width: number },
  ...{ key: nullable(text), control: nullable(fields({ name: text, type: text })), type: text },
  ...{ owner: text, tablespace: nullable(text), method: nullable(text), family: FAMILY_ROW },
  ...{ columns: listOf(text), related: NAMES, referenced: flag, taken: map(listOf(text)) },
  ...{ schemas: nullable(listOf(text)), highest: nullable(text), readable: flag },
  publications: nullable(listOf(map(anything))),
  children: CHILD_ROWS,
  ...{
    lacks: nullable(text),
    spilled: nullable(flag),
    spec: nullable(map(anything)),
    partman: nullable(map(anything)),
  },
});

/** What the catalogs said of a partitioned table that was read from them. */
export const rowOf = factsOf<PartitionedRow>('partitions');

/** Every partitioned table in scope with its children, one row each; null: there is none to ask about. */
export function partitionedQuery({ declared, entries, measures }: Scope): string | null {
  const specs = declared.filter(({ kind }) => kind === 'partitions');
  const named = new Set(specs.map(({ names }) => JSON.stringify(names)));
  const left = entries.filter(
    ({ kind, names }) => kind === 'partitions' && !named.has(JSON.stringify(names)),
  );
  const wanted = [
    ...specs.map(({ names, spec }) => ({ names, spec })),
    ...left.map(({ names }) => ({ names, spec: null })),
  ];
  if (wanted.length === 0) return null;
  const rows = wanted.map(({ names: [schema = '', name = ''], spec }) => ({
    ...{ schema, name, spec },
    starts: [commonStart(name), ...literalStart(spec?.name)],
    home: declaredHome(spec),
  }));
  return partitionedTables(lit(JSON.stringify(rows)), measures).text;
}

/** The partitioned tables that are no partitions themselves. */
export const discoverPartitioned = (): string =>
  sql`
WITH ${MEMBERS}
SELECT ARRAY[n.nspname::text, c.relname::text] AS names,
       json_build_object('schema', n.nspname, 'name', c.relname) AS table,
       json_build_object('by', ${ofTree(sql`pt.partexprs`, sql`pg_get_partkeydef(c.oid)`)}) AS spec
  FROM members m
  JOIN pg_partitioned_table pt ON pt.partrelid = m.oid
  JOIN pg_class c ON c.oid = m.oid
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind = 'p' AND NOT c.relispartition`.text;

/** The highest key, and whether the default partition holds rows, where reading that may run code of others, or where a
 *  view may be meant by the table's name. */
function askRows(row: PartitionedRow): readonly Completion[] {
  const { rest, lacksHighest } = row;
  if (!lacksHighest && rest === null) return [];
  const asked: { readonly [name: string]: Sql } = {
    ...(lacksHighest
      ? { highest: sql`(SELECT pg_catalog.max(${trusted(row.key)}) FROM ${rel(row)})` }
      : {}),
    ...(rest === null
      ? {}
      : {
          spilled: sql`(SELECT pg_catalog.count(*) FROM (SELECT FROM ${rel(rest)} LIMIT 1) AS x)`,
        }),
  };
  const columns = Object.keys(asked);
  const fields = list(
    columns.map((name) => sql`${asked[name] ?? sql``}::pg_catalog.int8 AS ${id(name)}`),
  );
  const table = { schema: row.schema, name: row.name };
  const reads = [...(lacksHighest ? [table] : []), ...(rest === null ? [] : [rest])];
  return [
    {
      sql: [sql`SELECT ${fields}`.text],
      as: { owner: table, reads, columns, harmless: true },
      take: (left, answer) => {
        const found = 'row' in answer ? answer.row : {};
        const highest = found.highest ?? null;
        return {
          ...left,
          ...('unanswered' in answer ? { unread: answer.unanswered } : {}),
          ...(lacksHighest
            ? { readable: 'row' in answer, highest: highest === null ? null : String(highest) }
            : {}),
          ...(rest === null ? {} : { spilled: Number(found.spilled ?? 0) > 0 }),
        };
      },
    },
  ];
}

/** What the snapshot does not ask of a partitioned table, because of whose tables are to be read. */
export function completions(answered: Row): readonly Completion[] {
  const row = answered as PartitionedRow;
  return row.lacks === null ? [] : [...askRows(row), ...askConfig(row)];
}

/** The highest key is asked for by way of a function that runs a text: whether this role may read the table is known
 *  only then, and a statement that names the table would fail for want of it. */
const partitionedTables = (wanted: Sql, measures: boolean): Sql => sql`
SELECT n.nspname::text AS schema, c.relname::text AS name, c.oid::int8 AS oid, pt.partstrat::text AS strategy,
       ${ofTree(sql`pt.partexprs`, sql`pg_get_partkeydef(c.oid)`)} AS definition, pt.partnatts AS width, key.text AS key, kt.typname::text AS type,
       pg_get_userbyid(c.relowner)::text AS owner, ts.spcname::text AS tablespace, am.amname::text AS method,
       ${FAMILY} AS family, key.readable,
       ARRAY(SELECT a.attname::text FROM pg_attribute a
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
              ORDER BY a.attnum) AS columns,
       COALESCE((SELECT json_agg(DISTINCT jsonb_build_object('schema', rn.nspname, 'name', r.relname))
          FROM ${keysOf(sql`c.oid`)} AS k
          JOIN pg_class r ON r.oid = CASE WHEN k.conrelid = c.oid THEN k.confrelid ELSE k.conrelid END
          JOIN pg_namespace rn ON rn.oid = r.relnamespace), '[]') AS related,
       EXISTS ${keysTo(sql`c.oid`)} AS referenced,
       ${PUBLICATIONS} AS publications,
       ${childRows(measures)} AS children,
       ${TAKEN} AS taken,
       CASE WHEN w.spec ->> 'in' IS NOT NULL THEN ARRAY(SELECT nspname::text FROM pg_namespace ORDER BY 1) END AS schemas,
       CASE WHEN asked.counts AND key.readable AND asked.here THEN (SELECT word FROM ts_stat(format(
              'SELECT array_to_tsvector(ARRAY[m::text]) FROM (SELECT max(%s) AS m FROM %I.%I) AS x WHERE m IS NOT NULL',
              key.text, n.nspname, c.relname))) END AS highest,
       -- Never the same: what is asked later is in no digest.
       CASE WHEN asked.counts AND NOT asked.here OR rest.here IS FALSE OR (partman.told ->> 'later')::boolean
            THEN clock_timestamp()::text END AS lacks,
       asked.counts AND NOT asked.here AS "lacksHighest",
       CASE WHEN rest.here IS FALSE THEN json_build_object('schema', rest.schema, 'name', rest.name) END AS rest,
       (SELECT json_build_object('name', a.attname, 'type', t.typname)
          FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
         WHERE a.attrelid = c.oid AND a.attnum = pt.partattrs[0] AND a.attnum > 0) AS control,
       partman.told AS partman,
       EXISTS (SELECT FROM ts_stat(CASE WHEN rest.here THEN
         format('SELECT array_to_tsvector(ARRAY[''row'']) FROM (SELECT FROM %I.%I LIMIT 1) AS x', rest.schema, rest.name)
         ELSE 'SELECT NULL::tsvector LIMIT 0' END)) AS spilled, w.spec
  FROM json_to_recordset(${wanted}) AS w(schema text, name text, starts text[], home text, spec json)
  JOIN pg_namespace n ON n.nspname = w.schema
  JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = w.name
  JOIN pg_partitioned_table pt ON pt.partrelid = c.oid
  JOIN pg_database d ON d.datname = current_database()
  JOIN pg_opclass oc ON oc.oid = pt.partclass[0]
  JOIN pg_type kt ON kt.oid = oc.opcintype
  LEFT JOIN pg_tablespace ts ON ts.oid = c.reltablespace
  LEFT JOIN pg_am am ON am.oid = c.relam
 CROSS JOIN LATERAL (
    SELECT COALESCE((SELECT format('%I', a.attname) FROM pg_attribute a
                      WHERE a.attrelid = c.oid AND a.attnum = pt.partattrs[0] AND a.attnum > 0),
                    CASE WHEN NOT ${isLarge(sql`pt.partexprs`)} THEN format('(%s)', pg_get_expr(pt.partexprs, c.oid)) END) AS text,
           has_table_privilege(c.oid, 'SELECT') AS readable) AS key
 CROSS JOIN LATERAL (
    SELECT pt.partstrat = 'r' AND kt.typname IN ('int2', 'int4', 'int8')
             AND key.text IS NOT NULL
             AND w.spec ->> 'every' IS NOT NULL AND w.spec ->> 'epoch' IS NULL AS counts) AS counted
 CROSS JOIN LATERAL (
    SELECT counted.counts, CASE WHEN counted.counts THEN
             ${mayAsk(sql`c.oid`)} END AS here) AS asked
  LEFT JOIN LATERAL (
    SELECT dn.nspname AS schema, o.relname AS name, ${mayAsk(sql`o.oid`)} AS here
      FROM pg_class o JOIN pg_namespace dn ON dn.oid = o.relnamespace
     WHERE o.oid = pt.partdefid AND o.relkind = 'r'
       AND has_schema_privilege(dn.oid, 'USAGE') AND has_table_privilege(o.oid, 'SELECT')) AS rest
    ON w.spec ->> 'engine' = 'pg_partman' OR w.spec ->> 'keep' IS NOT NULL
  LEFT JOIN LATERAL ${PARTMAN} AS partman (told) ON true
 ORDER BY 1, 2`;
