import { expect, test } from 'vitest';
import { isDrawn } from '../../src/planner/index.ts';
import { freshDatabase } from '../support/database.ts';
import { apply, plan } from '../support/dbopt.ts';

const text = (indexes: object) => JSON.stringify({ version: 1, tables: { t: { indexes } } });

test('names as those of an index that is being replaced belong to whoever uses them', async (t) => {
  const { client, url } = await freshDatabase(t);
  const drawn = async (design: string) =>
    (await plan(url, design)).changes
      .filter(isDrawn)
      .map(({ action, address }) => [action, address]);
  const there = async () =>
    (
      await client.query(
        "SELECT indexrelid::regclass::text AS name FROM pg_index WHERE indrelid = 't'::regclass ORDER BY 1",
      )
    ).rows.map(({ name }) => name);
  await client.query('CREATE TABLE t (a int, b int, c int); CREATE INDEX i ON t (a)');
  const all = { i: { on: ['b'] }, i_dbopt_new: { on: ['c'] }, i_dbopt_old: { on: ['a', 'b'] } };
  expect((await apply(url, text(all))).outcome).toBe('done');
  expect(await there()).toEqual(['i', 'i_dbopt_new', 'i_dbopt_old']);
  expect(await drawn(text(all))).toEqual([]);

  // Given back, what this design made goes.
  const alone = text({ i: { on: ['b'] } });
  await apply(url, alone);
  expect(await there()).toEqual(['i']);

  // Others make theirs.
  await client.query(
    'CREATE UNIQUE INDEX i_dbopt_new ON t (c); ALTER TABLE t ADD CONSTRAINT i_dbopt_old UNIQUE (a, c)',
  );
  expect(await drawn(alone)).toEqual([]);
  await apply(url, text({ i: { on: ['c', 'b'] } }));
  expect(await there()).toEqual(['i', 'i_dbopt_new', 'i_dbopt_old']);

  // Adopted, and let go, it is given back.
  const adopted = { i: { on: ['c', 'b'] }, i_dbopt_new: { on: ['c'], unique: true } };
  await apply(url, text(adopted));
  expect(await drawn(text({ i: { on: ['c', 'b'] } }))).toEqual([]);
});

test('an index under the name of one that was ours once is found, not ours', async (t) => {
  const { client, url } = await freshDatabase(t);
  await client.query('CREATE TABLE t (a int)');
  await apply(url, text({ i: { on: ['a'] } }));
  await apply(url, text({}));
  await client.query('CREATE INDEX i ON t (a)');
  await apply(url, text({ i: { on: ['a'] } }));
  await apply(url, text({}));
  const { rows } = await client.query("SELECT 1 FROM pg_class WHERE relname = 'i'");
  expect(rows).toHaveLength(1);
});
