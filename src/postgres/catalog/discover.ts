import {
  type Asked,
  type Provider,
  type RelationName,
  type Row,
  type Server,
  shape,
  type Territory,
} from '../../model/index.ts';
import { asAsked } from '../session/answers.ts';
import type { Client } from '../session/connect.ts';
import { type Sql, sql, textArray } from '../sql/quote.ts';
import { inSnapshot } from './snapshot.ts';

/** Schemas that are nobody's design: the server's, and that of our own state. */
const notOurs = (schemas: readonly string[]): Sql => sql`
   NOT (n.nspname = 'information_schema' OR pg_catalog.starts_with(n.nspname::pg_catalog.text, 'pg_')
        OR n.nspname = ANY (${textArray(schemas)}))`;

/** Tables, materialized views and foreign tables of a database, partitions, temporary ones and those of extensions left out. */
export async function discoverTables(
  client: Client,
  { except }: { readonly except: readonly string[] },
): Promise<readonly RelationName[]> {
  const query = sql`
SELECT n.nspname::pg_catalog.text AS schema, c.relname::pg_catalog.text AS name
  FROM pg_catalog.pg_class c
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
 WHERE c.relkind IN ('r', 'p', 'm', 'f') AND NOT c.relispartition AND c.relpersistence <> 't' AND ${notOurs(except)}
   AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                    WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass AND d.objid = c.oid AND d.deptype = 'e')
 ORDER BY 1, 2`;
  const { rows } = await client.query<{ schema: string; name: string }>(query.text);
  return rows.map((row) => asAsked(row, TABLE));
}

/** What there is of every kind, as far as its catalog query has to be told. */
export async function discover(
  client: Client,
  server: Server,
  providers: readonly Provider[],
  territory: Territory,
): Promise<readonly Asked[]> {
  const asking = providers.flatMap(({ schema, init }) => {
    const query = init?.discover?.(territory, server) ?? null;
    return query === null ? [] : [{ kind: schema.kind, query }];
  });
  const answers = await inSnapshot(
    client,
    asking.map(({ query }) => query),
    { members: territory.tables },
  );
  return asking.flatMap(({ kind }, i) => (answers[i] ?? []).map((row) => askedOf(kind, row)));
}

const { anything, fields, list, map, nullable, optional, text } = shape;
const TABLE = fields({ schema: text, name: text });
const ASKED = fields({
  names: list(text),
  spec: map(anything),
  table: optional(nullable(TABLE)),
});

function askedOf(kind: string, row: Row): Asked {
  const asked = asAsked(row, ASKED) as Pick<Asked, 'names' | 'table' | 'spec'> & Row;
  const { names, table, spec } = asked;
  return { kind, names, spec, ...(table == null ? {} : { table }) };
}
