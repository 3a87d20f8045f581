import { expect, test, vi } from 'vitest';
import { sql } from '../../src/postgres/index.ts';
import { send } from '../../src/state/door.ts';
import { grantsScene, ROUND } from './grants-scene.ts';

vi.setConfig({ testTimeout: 60_000 });

const { client, major, store, whole, given } = grantsScene();

const untrusted = (said: string) => ({
  diagnostics: [
    expect.objectContaining({
      code: 'state-untrusted',
      message: expect.stringContaining(said),
      hint: expect.stringContaining('REVOKE USAGE, UPDATE ON ALL SEQUENCES IN SCHEMA dbopt'),
    }),
  ],
});

test.for([
  ['UPDATE', 'steps_position_seq', 'mallory'],
  ['USAGE', 'archives_position_seq', 'mallory'],
  ['USAGE', 'steps_position_seq', 'PUBLIC'],
])('%s on %s that %s was granted: the state is not believed', async ([right, sequence, whom]) => {
  await whole();
  await client().query(`GRANT ${right} ON SEQUENCE dbopt.${sequence} TO ${whom}`);
  const refused = untrusted(`${whom} may ${right} on the sequence ${sequence}`);
  await expect(store().load()).rejects.toMatchObject(refused);
  await expect(store().recall()).rejects.toMatchObject(refused);
  await expect(store().prepare()).rejects.toMatchObject(refused);
  await expect(store().keepRound(ROUND)).rejects.toMatchObject(refused);
  expect(await store().keepVerdicts({ at: ROUND.startedAt, checks: [] })).toBe(false);
  await client().query(`REVOKE USAGE, UPDATE ON ALL SEQUENCES IN SCHEMA dbopt FROM ${whom}`);
  expect((await store().load()).lineage).not.toBe('');
});

test('a grant on a column is named, and goes with the privilege on the table', async () => {
  await whole();
  await client().query('GRANT UPDATE (fields), INSERT (run) ON dbopt.resources TO mallory');
  await expect(store().load()).rejects.toMatchObject(
    untrusted('may INSERT on a column of resources'),
  );
  await client().query('REVOKE INSERT, UPDATE ON ALL TABLES IN SCHEMA dbopt FROM mallory');
  expect((await store().load()).lineage).not.toBe('');
});

test('reading a sequence, REFERENCES and MAINTAIN are no reason to doubt a state', async () => {
  await whole();
  await client().query(`
    GRANT SELECT ON ALL SEQUENCES IN SCHEMA dbopt TO mallory;
    GRANT REFERENCES ON dbopt.runs TO mallory; GRANT REFERENCES (address) ON dbopt.resources TO PUBLIC`);
  if (major() >= 17) await client().query('GRANT MAINTAIN ON dbopt.steps TO mallory');
  expect((await store().load()).lineage).not.toBe('');
  // The next apply takes them back.
  await store().prepare();
  expect(await given()).toEqual([]);
});

test('a sequence of others in the schema is none of the state’s', async () => {
  await whole();
  await client().query(
    'CREATE SEQUENCE dbopt.theirs; GRANT ALL ON SEQUENCE dbopt.theirs TO mallory',
  );
  expect((await store().load()).lineage).not.toBe('');
});

test('where others own the tables, a sequence that was granted meanwhile is seen under the lock', async () => {
  await whole();
  const write = () =>
    send(client(), { schema: 'dbopt', shared: true }, [{ table: 'steps', text: sql`SELECT` }]);
  await write();
  await client().query('GRANT UPDATE ON SEQUENCE dbopt.steps_position_seq TO mallory');
  await expect(write()).rejects.toMatchObject({
    diagnostics: [
      {
        code: 'state-untrusted',
        message: expect.stringContaining('mallory may UPDATE on the seq'),
      },
    ],
  });
});
