import { expect, test } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { apply, drift } from '../support/dbopt.ts';
import { brief } from '../support/drift/way.ts';

const DESIGN = `
version: 1
tables:
  public.e:
    with: { fillfactor: 90 }
    partitions: { by: range (at), every: 1 day, ahead: 2, keep: 5 days }
`;
const today = '2030-06-10T12:00:00Z';
const tomorrow = '2030-06-11T12:00:00Z';

test('what falls due by the clock is unapplied; what somebody did to partitions is not', async () => {
  const { url, client } = await freshDatabase();
  await client.query('CREATE TABLE e (at timestamptz NOT NULL, v int) PARTITION BY RANGE (at)');
  await apply(url, DESIGN, { now: today });
  expect(brief(await drift(url, DESIGN, { now: today }))).toEqual([]);
  expect(brief(await drift(url, DESIGN, { now: tomorrow }))).toEqual([
    'unapplied partitions.public.e ahead',
  ]);

  const { rows } = await client.query<{ name: string }>(
    "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'e'::regclass ORDER BY 1",
  );
  const [first, , last] = rows.map(({ name }) => name);
  await client.query(`ALTER TABLE ${first} SET (fillfactor = 50)`);
  await client.query(`DROP TABLE ${last}`);
  expect(brief(await drift(url, DESIGN, { now: today }))).toEqual([
    `drift table.public.${first} with.fillfactor`,
    `missing table.public.${last}`,
    'unapplied partitions.public.e ahead',
  ]);
});
