import { expect, test, vi } from 'vitest';
import { grantsScene } from './grants-scene.ts';

vi.setConfig({ testTimeout: 60_000 });

const { client, store, whole, given } = grantsScene();

test('of all that default privileges give away others keep but what only reads, whenever a table is made', async () => {
  const every = (act: string) =>
    ['TABLES', 'SEQUENCES', 'FUNCTIONS', 'TYPES', 'SCHEMAS']
      .map((kind) => `ALTER DEFAULT PRIVILEGES ${act.replace('KIND', kind)}`)
      .join('; ');
  await client().query(every('GRANT ALL ON KIND TO mallory'));
  await client().query('ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO PUBLIC');
  try {
    await whole();
  } finally {
    await client().query(every('REVOKE ALL ON KIND FROM mallory'));
    await client().query('ALTER DEFAULT PRIVILEGES REVOKE ALL ON TABLES FROM PUBLIC');
  }
  const { rows } = await client().query(
    "SELECT relname FROM pg_class WHERE relnamespace = 'dbopt'::regnamespace AND relkind IN ('r', 'S') ORDER BY relname COLLATE \"C\"",
  );
  expect(rows.map(({ relname }) => relname)).toEqual([
    ...['archives', 'archives_position_seq', 'loop', 'loop_stop', 'reading', 'receipt'],
    ...['resources', 'runs', 'state', 'steps', 'steps_position_seq', 'verdicts'],
  ]);
  expect(await given()).toEqual([]);
  expect((await store().load()).lineage).not.toBe('');
  const { rows: may } = await client().query(`
    SELECT has_table_privilege('mallory', 'dbopt.steps', 'SELECT') AS reads,
           has_sequence_privilege('mallory', 'dbopt.steps_position_seq', 'SELECT') AS reads_seq,
           has_table_privilege('reader', 'dbopt.verdicts', 'SELECT') AS monitors`);
  expect(may).toEqual([{ reads: true, reads_seq: true, monitors: true }]);
  for (const attempt of [
    "SELECT setval('dbopt.steps_position_seq', 9223372036854775807, true)",
    'CREATE TABLE mal.key (run uuid REFERENCES dbopt.runs)',
    'LOCK TABLE dbopt.runs IN SHARE MODE',
    'INSERT INTO dbopt.loop_stop DEFAULT VALUES',
  ]) {
    const asMallory = client().query(`BEGIN; SET LOCAL ROLE mallory; ${attempt}`);
    await expect(asMallory).rejects.toThrow('permission denied');
    await client().query('ROLLBACK');
  }
});
