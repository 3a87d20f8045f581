import { expect } from 'vitest';
import type { Retirement } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { archivesAt, detached, folder, settle } from './stage.ts';

/** A partition that has been archived. */
export async function archived(t: Parameters<typeof detached>[0], more: Partial<Retirement> = {}) {
  const to = await folder();
  const it = await detached(t, { archive: { to, format: 'csv.gz' }, ...more });
  const before = await shape(it.client);
  expect((await settle(it.url)).diagnostics).toEqual([]);
  const [archive] = await archivesAt(to);
  return { ...it, to, archive, before };
}

/** All that is known of the table but for its rows, its comment and what the detach left. */
export async function shape(client: Client) {
  const columns = `SELECT attname, format_type(atttypid, atttypmod) AS type, attnotnull, attstorage, attcollation::regcollation::text AS collation, attgenerated,
      pg_get_expr(adbin, adrelid) AS value FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
     WHERE attrelid = 'app.events_old'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`;
  const indexes = `SELECT pg_get_indexdef(indexrelid) AS text, indisprimary FROM pg_index WHERE indrelid = 'app.events_old'::regclass ORDER BY 1`;
  const checks = `SELECT conname, pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conrelid = 'app.events_old'::regclass AND contype IN ('c', 'p') ORDER BY 1`;
  const about = `SELECT reloptions, relpersistence, relreplident, pg_get_userbyid(relowner) AS owner FROM pg_class WHERE oid = 'app.events_old'::regclass`;
  const found: unknown[] = [];
  for (const query of [columns, indexes, checks, about])
    found.push((await client.query(query)).rows);
  return found;
}
