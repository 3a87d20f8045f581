import { expect, test } from 'vitest';
import { apply, plan } from '../../support/dbopt.ts';
import { design, table, told } from './support.ts';

const entry = (type: string, by = 'trigger'): string =>
  `c: { from: payload ->> 'n', type: ${type}, by: ${by} }`;

test.each([
  ['text', 'say by: generated, which reaches their rows too'],
  ['date', 'where all rows are theirs, declare it on them'],
])('a table that others inherit from, to %s', async (type, hint) => {
  const { url, client } = await table();
  await client.query(
    `CREATE TABLE heir () INHERITS (t); INSERT INTO heir VALUES (0, '{"n": "x"}')`,
  );
  const { diagnostics, steps } = await plan(url, design(entry(type)));
  expect([steps, diagnostics]).toMatchObject([[], [{ code: 'has-children', hint }]]);
  expect(told(diagnostics)).toEqual([
    'error has-children: public.heir inherits from public.t, and no trigger of that one sets a column of theirs',
  ]);
  if (type !== 'text') return;
  const generated = design(entry(type, 'generated, on_bad_value: refuse'));
  expect(await apply(url, generated)).toMatchObject({ outcome: 'done' });
  const { rows } = await client.query('SELECT c FROM heir');
  expect(rows).toEqual([{ c: 'x' }]);
});
