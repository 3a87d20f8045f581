import { expect, test } from 'vitest';
import { bench, notices, step } from '../apply/bench.ts';
import { freshDatabase } from '../support/database.ts';
import { plan } from '../support/dbopt.ts';

const MOST = 4_001;

const said = (level: string) => `
CREATE FUNCTION public.said(n int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RAISE ${level} '%', repeat('x', 3000000) USING DETAIL = repeat('y', 3000000), HINT = repeat('z', 3000000);
  RETURN n;
END $$`;

test('an error of many megabytes is cut before anything reads it', async () => {
  const { client } = await freshDatabase();
  await client.query(said('EXCEPTION'));
  const error: object = await client.query('SELECT said(1)').catch((raised) => raised);
  for (const name of ['message', 'detail', 'hint', 'where']) {
    expect(Reflect.get(error, name).length).toBeLessThanOrEqual(MOST);
  }
  expect(Reflect.get(error, 'stack').length).toBeLessThan(2 * MOST);
});

test('a step that ends in one is told in short, and so is a warning', async () => {
  const it = await bench();
  await it.client.query(said('WARNING'));
  const work = (sql: string) => ({ steps: [step({ mode: 'transaction', sql: [sql] })] });
  await it.apply(work('SELECT public.said(1)'));
  expect(notices(it)[0]?.message.length).toBeLessThanOrEqual(MOST);
  await it.client.query(said('EXCEPTION').replace('CREATE', 'CREATE OR REPLACE'));
  const { diagnostics } = await it.apply(work('SELECT public.said(1)'));
  expect(diagnostics[0]?.message.length).toBeLessThan(3 * MOST);
});

test('a probe that ends in one is told by its code', async () => {
  const { url, client } = await freshDatabase();
  await client.query(said('EXCEPTION'));
  await client.query('CREATE TABLE public.t (id int)');
  const design = {
    tables: { 'public.t': { indexes: { i: { on: ['id'], where: 'id < public.said(1)' } } } },
  };
  const error: object = await plan(url, JSON.stringify({ version: 1, ...design })).catch((e) => e);
  expect(JSON.stringify(error)).toContain('P0001');
  expect(JSON.stringify(error)).not.toContain('xxx');
});
