import { expect, test } from 'vitest';
import { freshDatabase } from './database.ts';
import { apply, plan } from './dbopt.ts';

const DESIGN = `
version: 1
tables:
  t: { indexes: { t_a: { on: [a] } } }
`;

test('a design is planned and applied in this process', async () => {
  const { client, url } = await freshDatabase();
  await client.query('CREATE TABLE t (a int)');
  expect((await plan(url, DESIGN)).counts.add).toBe(1);
  const { outcome, events } = await apply(url, DESIGN);
  expect([outcome, events.at(-1)?.type]).toEqual(['done', 'run-done']);
  expect((await plan(url, DESIGN)).steps).toEqual([]);
});

test('what is wrong is thrown', async () => {
  const { url } = await freshDatabase();
  await expect(plan(url, 'version: 1\ntabels: {}')).rejects.toThrow('tabels');
  await expect(apply(url, DESIGN)).rejects.toThrow('public.t');
});
