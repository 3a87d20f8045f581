import type { BufferCache, IndexCounters, Row, WalSegments } from '../../../model/index.ts';
import { id, type Sql, sql } from '../../sql/quote.ts';
import type { Fragile } from '../ask.ts';
import { LOCKED } from '../locked.ts';
import { callableIn, type Offered, offers } from '../offered.ts';

/*
 * What functions of extensions and of the file system tell. Each may fail for a reason of its own, a lock or a right,
 * and must not take the rest of a reading with it.
 */

export type Pending = ReadonlyMap<number, NonNullable<IndexCounters['pending']>>;

/** Asks nothing. */
export const nothing = <T>(none: Pick<Fragile<T>, 'what' | 'otherwise'>): Fragile<T> => ({
  ...none,
  query: { text: 'SELECT' },
  read: () => none.otherwise,
});

/** The pending list of each GIN index; null: no pgstattuple, or no right to it. Reads one page of each. */
export function pendingPart(offered: Offered, scope: Sql): Fragile<Pending> {
  const schema = callableIn(offered, 'pgstattuple');
  const none = { what: 'pgstatginindex', otherwise: new Map() };
  if (schema === null || !offers(offered, 'pgstatginindex')) return nothing(none);
  return {
    ...none,
    query: sql`
SELECT x.oid::int8 AS oid, g.pending_pages AS pages, g.pending_tuples AS tuples
  FROM pg_catalog.pg_index i
  JOIN pg_catalog.pg_class c ON c.oid = i.indrelid AND c.relpersistence <> 't' AND c.oid <> ALL (${LOCKED})
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace AND ${scope}
  JOIN pg_catalog.pg_class x ON x.oid = i.indexrelid AND x.relkind = 'i' AND x.oid <> ALL (${LOCKED})
  JOIN pg_catalog.pg_am am ON am.oid = x.relam AND am.amname = 'gin'
  CROSS JOIN LATERAL ${id(schema, 'pgstatginindex')}(x.oid::pg_catalog.regclass) g
 WHERE i.indisvalid AND i.indislive`,
    read: (rows) =>
      new Map(
        rows.map((row) => [
          Number(row.oid),
          { pages: Number(row.pages), tuples: Number(row.tuples) },
        ]),
      ),
  };
}

/** By functions, since sessions of ours read no views of others. null: no pg_buffercache, or no right to it. Before 16 it takes a look at each buffer's descriptor. */
export function bufferCachePart(offered: Offered): Fragile<BufferCache | null> {
  const schema = callableIn(offered, 'pg_buffercache');
  const none = { what: 'pg_buffercache', otherwise: null };
  if (schema === null) return nothing(none);
  const read = ([row]: readonly Row[]) =>
    row === undefined
      ? null
      : { used: Number(row.used), unused: Number(row.unused), dirty: Number(row.dirty) };
  if (offers(offered, 'pg_buffercache_summary')) {
    return {
      ...none,
      query: sql`
SELECT s.buffers_used AS used, s.buffers_unused AS unused, s.buffers_dirty AS dirty
  FROM ${id(schema, 'pg_buffercache_summary')}() s`,
      read,
    };
  }
  if (!offers(offered, 'pg_buffercache_pages')) return nothing(none);
  return {
    ...none,
    query: sql`
SELECT pg_catalog.count(b.relfilenode) AS used, pg_catalog.count(*) - pg_catalog.count(b.relfilenode) AS unused,
       pg_catalog.count(*) FILTER (WHERE b.isdirty) AS dirty
  FROM ${id(schema, 'pg_buffercache_pages')}() AS b(bufferid int, relfilenode oid, reltablespace oid, reldatabase oid,
       relforknumber int2, relblocknumber int8, isdirty bool, usagecount int2, pinning_backends int)`,
    read,
  };
}

/** When the last segments of WAL were written; null: no right to look, or a standby, whose segments come from elsewhere. */
export function segmentsPart(offered: Offered): Fragile<WalSegments | null> {
  const none = { what: 'wal-segments', otherwise: null };
  if (offered.standby || !offers(offered, 'pg_ls_waldir')) return nothing(none);
  return {
    ...none,
    query: sql`
WITH seg AS MATERIALIZED (
  SELECT w.name, w.size, w.modification FROM pg_catalog.pg_ls_waldir() w WHERE w.name ~ '^[0-9A-F]{24}$')
SELECT pg_catalog.count(*) AS count, COALESCE(pg_catalog.sum(size), 0)::float8 AS bytes,
       (SELECT COALESCE(pg_catalog.json_agg(t.at ORDER BY t.at), '[]') FROM (
          SELECT EXTRACT(epoch FROM modification)::float8 AS at FROM seg
           WHERE name <= pg_catalog.pg_walfile_name(pg_catalog.pg_current_wal_insert_lsn())
           ORDER BY name DESC LIMIT 2000) AS t) AS written
  FROM seg`,
    read: ([row]) => (row === undefined ? null : (row as Row & WalSegments)),
  };
}
