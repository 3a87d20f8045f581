import { vi } from 'vitest';
import type { Client } from '../../src/postgres/index.ts';

/** Has the server read its settings again, and waits until it has: a reload that comes late would take what was set after
 *  it was asked for. */
export async function reload(client: Client): Promise<void> {
  const asked = await client.query<{ at: string }>(
    'SELECT clock_timestamp()::text AS at, pg_reload_conf()',
  );
  // This session is told after the server has read them itself.
  const loaded = 'SELECT pg_conf_load_time() > $1 AS ok';
  const isLoaded = async () => (await client.query(loaded, [asked.rows[0]?.at])).rows[0]?.ok;
  await vi.waitUntil(isLoaded, { timeout: 30_000 });
}
