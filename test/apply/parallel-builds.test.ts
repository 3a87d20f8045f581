import { expect, test } from 'vitest';
import type { Step } from '../../src/model/index.ts';
import { type Bench, bench, QUICK } from './bench.ts';
import { on, tables } from './tables.ts';

const buildOn = (table: string, what: string): Step =>
  on(table, {
    mode: 'concurrent',
    address: `index.public.i_${table}`,
    sql: [`CREATE INDEX CONCURRENTLY i_${table} ON public.${table} ${what}`],
    makes: [`public.i_${table}`],
  });

const invalid = async ({ client }: Bench) =>
  (await client.query('SELECT FROM pg_index WHERE NOT indisvalid')).rowCount;

test.each([
  ['plain columns', '(a)', '(b)'],
  ['expressions', '(lower(b))', '(lower(b))'],
  ['predicates', '(a) WHERE a > 5', '(b) WHERE a > 5'],
])('concurrent builds on two tables do not lock each other up: %s', async (_, one, two) => {
  const it = await bench();
  await tables(it, 'u');
  await it.client.query('INSERT INTO t SELECT n, n::text FROM generate_series(1, 300000) n');
  // A small budget: waiting for the other lane is no reason to give up.
  const policy = { ...QUICK, concurrentWait: 40 };
  const steps = [buildOn('t', one), buildOn('u', two)];
  expect(await it.apply({ steps }, { policy })).toMatchObject({ outcome: 'done' });
  expect(await invalid(it)).toBe(0);
});
