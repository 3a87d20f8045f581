import { fail, identifier, parseName, qualified, type RelationName } from '../../../model/index.ts';
import type { Client } from '../../session/connect.ts';
import { id, lit, type Sql, sql, trusted } from '../../sql/quote.ts';

/** An index that finds nearest neighbours, and what a search by it is made of. */
export interface SearchTarget {
  readonly index: string;
  /** Those that scans are counted of: of a partitioned index its leaves. */
  readonly indexes: readonly { readonly oid: number; readonly name: string }[];
  readonly table: RelationName;
  /** What is indexed: a column, or an expression, as the server writes it. */
  readonly expression: Sql;
  /** The rows that a partial index has; null: all. */
  readonly predicate: Sql | null;
  /** `OPERATOR(public.<->)`: the distance that it orders by. */
  readonly operator: Sql;
  readonly type: RelationName;
}

interface TargetRow {
  readonly index: string;
  readonly method: string;
  readonly schema: string;
  readonly name: string;
  readonly oid: number;
  readonly hidden: boolean;
  readonly valid: boolean;
  readonly definition: string;
  readonly predicate: string | null;
  readonly operator: string | null;
  readonly operator_schema: string | null;
  readonly type: string;
  readonly type_schema: string;
  readonly leaves: readonly { readonly oid: number; readonly name: string }[];
}

/** Which operator an index orders by stands in its operator class, whatever extension made that. Throws `no-recall`. */
export async function readTarget(client: Client, index: number): Promise<SearchTarget> {
  const { rows } = await client.query<TargetRow>(
    sql`
    SELECT c.relname AS index, m.amname AS method, n.nspname AS schema, t.relname AS name,
           pg_catalog.row_security_active(t.oid) AS hidden, i.indisvalid AS valid,
           pg_catalog.pg_get_indexdef(c.oid, 1, true) AS definition,
           pg_catalog.pg_get_expr(i.indpred, i.indrelid, true) AS predicate,
           o.oprname AS operator, os.nspname AS operator_schema, y.typname AS type, ys.nspname AS type_schema,
           (SELECT pg_catalog.json_agg(pg_catalog.json_build_object('oid', l.oid::pg_catalog.int8, 'name', l.relname))
              FROM pg_catalog.pg_class l
             WHERE l.relkind = 'i' AND (l.oid = c.oid OR l.oid IN (SELECT relid FROM pg_catalog.pg_partition_tree(c.oid)))) AS leaves
      FROM pg_catalog.pg_index i
      JOIN pg_catalog.pg_class c ON c.oid = i.indexrelid JOIN pg_catalog.pg_am m ON m.oid = c.relam
      JOIN pg_catalog.pg_class t ON t.oid = i.indrelid JOIN pg_catalog.pg_namespace n ON n.oid = t.relnamespace
      JOIN pg_catalog.pg_opclass k ON k.oid = i.indclass[0]
      JOIN pg_catalog.pg_type y ON y.oid = k.opcintype JOIN pg_catalog.pg_namespace ys ON ys.oid = y.typnamespace
      LEFT JOIN pg_catalog.pg_amop a ON a.amopfamily = k.opcfamily AND a.amoppurpose = 'o'
            AND a.amoplefttype = k.opcintype AND a.amoprighttype = k.opcintype
      LEFT JOIN pg_catalog.pg_operator o ON o.oid = a.amopopr
      LEFT JOIN pg_catalog.pg_namespace os ON os.oid = o.oprnamespace
     WHERE i.indexrelid = ${lit(index)}::pg_catalog.oid`.text,
  );
  const [row] = rows;
  if (row === undefined) throw fail('no-recall', 'the index is gone');
  if (row.operator === null || row.operator_schema === null) {
    const hint = 'name one of HNSW or IVFFlat';
    throw fail('no-recall', `an index of ${row.method} orders by no distance`, { hint });
  }
  if (!row.valid) {
    throw fail('no-recall', 'the index is not valid, so that no search uses it', {
      hint: 'let its build end, or REINDEX it',
    });
  }
  if (row.hidden) throw hiddenRows(row);
  return {
    ...{ index: row.index, indexes: row.leaves, table: { schema: row.schema, name: row.name } },
    // Both as the server writes them.
    expression: trusted(row.definition),
    predicate: row.predicate === null ? null : trusted(row.predicate),
    operator: operatorOf(row.operator_schema, row.operator),
    type: { schema: row.type_schema, name: row.type },
  };
}

/** An operator's name is made of signs alone, by the catalog. */
const operatorOf = (schema: string, name: string): Sql =>
  sql`OPERATOR(${id(schema)}.${trusted(name)})`;

const hiddenRows = (relation: RelationName) =>
  fail('no-recall', `row security hides rows of ${qualified(relation)} from this role`, {
    hint: 'verify as a role with BYPASSRLS, or as the owner of the table',
  });

/** A relation and one of its columns. */
export interface ColumnOf {
  readonly relation: RelationName;
  readonly column: string;
  /** A table or a materialised view: its rows have places. */
  readonly stored: boolean;
}

/** `schema.table.column` of the vectors that are searched for. Throws `no-recall`. */
export async function readSource(client: Client, text: string): Promise<ColumnOf> {
  const [column, name, schema = 'public', ...more] = (parseName(text) ?? []).toReversed();
  if (column === undefined || name === undefined || more.length > 0) {
    throw fail('no-recall', `${text} is no column`, { hint: 'write schema.table.column' });
  }
  const relation = { schema, name };
  const { rows } = await client.query<{ readonly kind: string; readonly hidden: boolean }>(
    sql`SELECT c.relkind AS kind, pg_catalog.row_security_active(c.oid) AS hidden
          FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
         WHERE c.oid = pg_catalog.to_regclass(${lit(qualified(relation))}) AND a.attname = ${lit(column)}
           AND a.attnum > 0 AND NOT a.attisdropped`.text,
  );
  const [row] = rows;
  if (row === undefined) {
    const message = `there is no column ${identifier(column)} of ${qualified(relation)}`;
    throw fail('no-recall', message, { hint: 'mend queries: schema.table.column' });
  }
  if (row.hidden) throw hiddenRows(relation);
  return { relation, column, stored: ['r', 'm', 'p'].includes(row.kind) };
}
