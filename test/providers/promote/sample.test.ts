import { expect, test } from 'vitest';
import { plan } from '../../support/dbopt.ts';
import { design, MIXED, table, told } from './support.ts';

test('a big table is sampled', async () => {
  const { url, client } = await table(`
    CREATE TABLE t (id int, payload jsonb, filler text);
    ALTER TABLE t ALTER filler SET STORAGE PLAIN;
    INSERT INTO t SELECT n, jsonb_build_object('mixed', CASE n % 2 WHEN 0 THEN 'x' ELSE '1' END), repeat('x', 7000)
      FROM generate_series(1, 9000) n;`);
  const { diagnostics } = await plan(url, design(MIXED('set null')));
  const bad = told(diagnostics).find((text) => text.includes('bad-values')) ?? '';
  const [, count = '', rows = ''] = /about ([\d,]+) of ([\d,]+) rows/.exec(bad) ?? [];
  const value = (text: string) => Number(text.replaceAll(',', ''));
  expect(value(rows)).toBeGreaterThan(8_000);
  expect(value(rows)).toBeLessThan(10_000);
  expect(value(count) / value(rows)).toBeCloseTo(0.5, 1);
  await client.query('DROP TABLE t');
});
