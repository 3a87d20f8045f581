import type { Client } from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { load } from '../../src/operations/warm/load.ts';
import { connect, pinWriting, readCache, readWarmables } from '../../src/postgres/index.ts';
import { freshDatabase } from '../support/database.ts';

async function session(url: string): Promise<Client> {
  const client = await connect({ url, applicationName: 'dbopt test' });
  onTestFinished(() => client.end());
  return client;
}

test('a view is not read in the place of a table, and triggers may read theirs', async (t) => {
  const { url, client } = await freshDatabase(t);
  await client.query('CREATE VIEW public.v AS SELECT 1 AS a');
  const name = "current_setting('restrict_nonsystem_relation_kind', true)";
  const { rows } = await client.query(`SELECT ${name} IS NOT NULL AS restricts`);
  if (rows[0]?.restricts !== true) return;
  const ours = await session(url);
  await expect(ours.query('SELECT * FROM public.v')).rejects.toMatchObject({ code: '55000' });
  await pinWriting(ours);
  expect((await ours.query('SELECT * FROM public.v')).rows).toEqual([{ a: 1 }]);
});

test.for([
  'regclass, text, text, float8, int8',
  'regclass, text, text, numeric, int8',
  'oid, text, text, int8, int8',
])('warm calls the extension’s function, not one of (%s)', async (types, t) => {
  const { url, client } = await freshDatabase(t);
  await client.query(`
    CREATE EXTENSION pg_prewarm SCHEMA public;
    CREATE TABLE public.t AS SELECT generate_series(1, 1000) AS a;
    CREATE SEQUENCE public.hit;
    CREATE FUNCTION public.pg_prewarm(${types}) RETURNS int8 LANGUAGE sql AS $$ SELECT nextval('public.hit') $$`);
  const ours = await session(url);
  const cache = await readCache(ours);
  expect(cache.schema).toBe('public');
  const [found] = await readWarmables(ours, [{ schema: 'public', name: 't' }]);
  expect(found?.found).toHaveLength(1);
  const at = { schema: 'public', blockSize: cache.blockSize };
  for (const one of found?.found ?? []) await load(ours, one, at, new AbortController().signal);
  expect((await client.query('SELECT is_called FROM public.hit')).rows).toEqual([
    { is_called: false },
  ]);
});
