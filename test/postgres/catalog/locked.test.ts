import { expect, onTestFinished, test } from 'vitest';
import type { Relation } from '../../../src/model/index.ts';
import { inSnapshot, readSizes } from '../../../src/postgres/index.ts';
import { connect } from '../../support/connect.ts';
import { freshDatabase } from '../../support/database.ts';
import { sizeOf } from '../../support/size.ts';

/** A table that somebody else has to itself. */
async function locked() {
  const { client, url } = await freshDatabase();
  await client.query('CREATE TABLE busy (id int); INSERT INTO busy VALUES (1); ANALYZE busy');
  const holder = await connect({ url, applicationName: 'mover' });
  onTestFinished(() => holder.end());
  await holder.query('BEGIN; LOCK TABLE busy IN ACCESS EXCLUSIVE MODE');
  return { client, holder };
}

test('reading does not wait for ever, and says for whom it waited', async () => {
  const { client, holder } = await locked();
  const read = () => inSnapshot(client, ["SELECT pg_table_size('public.busy')"], { patience: 100 });
  await expect(read()).rejects.toMatchObject({
    diagnostics: [
      {
        code: 'table-locked',
        message: expect.stringContaining('waited 0.1 s'),
        hint: expect.stringMatching(/public\.busy by pid \d+ \(mover, user .*LOCK TABLE busy/),
      },
    ],
  });
  await holder.query('ROLLBACK');
  expect(await read()).toHaveLength(1);
});

test('a prepared transaction is named as one', async () => {
  const { client, holder } = await locked();
  await holder.query("PREPARE TRANSACTION 'left here'");
  onTestFinished(async () => {
    await client.query("ROLLBACK PREPARED 'left here'");
  });
  const read = inSnapshot(client, ["SELECT pg_table_size('public.busy')"], { patience: 100 });
  await expect(read).rejects.toMatchObject({
    diagnostics: [
      { hint: expect.stringMatching(/public\.busy by prepared transaction left here \(user /) },
    ],
  });
});

test('of a locked table the size is what the statistics say', async () => {
  const { client, holder } = await locked();
  const { rows } = await client.query<{ oid: number }>(
    "SELECT oid::int8 FROM pg_class WHERE relname = 'busy'",
  );
  const busy: Relation = {
    ...{ oid: rows[0]?.oid ?? 0, schema: 'public', name: 'busy', kind: 'r', persistence: 'p' },
    ...{ pages: 7, rows: 1, allVisible: 3, hasToast: false, options: [], toastOptions: [] },
    ...{ parent: null, children: [] },
  };
  expect(await readSizes(client, [busy])).toEqual({
    'public.busy': sizeOf(7 * 8192, { hidden: 4, rows: 1 }),
  });
  await holder.query('ROLLBACK');
  expect(await readSizes(client, [busy])).toEqual({
    'public.busy': sizeOf(8192, { hidden: 1, rows: 1 }),
  });
});
