import { expect, test } from 'vitest';
import { startApply } from '../faults/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { plan } from '../support/dbopt.ts';

const DESIGN = `
version: 1
policy: { concurrent_wait: 2s }
tables:
  t: { indexes: { t_a: { on: [a] } } }
`;

test('an old snapshot is named, ends the wait after its budget, and leaves nothing behind', async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query('CREATE TABLE t (a int)');
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1');
  const { code, stderr, heard } = await (await startApply(url, DESIGN)).ended;
  expect(code).toBe(3);
  expect(stderr).toMatch(
    /gave up after waiting \d+ s.*\(dbopt\s+test,\s+user \w+,\s+idle\s+in\s+transaction/s,
  );
  const blockers = heard.flatMap(({ event }) =>
    event.type === 'step-waiting' ? event.blockers : [],
  );
  expect(blockers[0]).toMatchObject({ application: 'dbopt test', state: 'idle in transaction' });
  await client.query('COMMIT');
  expect((await client.query(`SELECT FROM pg_class WHERE relname = 't_a'`)).rows).toEqual([]);
  expect((await client.query('SELECT outcome FROM dbopt.runs')).rows).toEqual([
    { outcome: 'failed' },
  ]);
  expect((await (await startApply(url, DESIGN)).ended).code).toBe(0);
  expect((await plan(url, DESIGN)).steps).toEqual([]);
}, 60_000);
