import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { connectAsIs } from '../../../src/postgres/session/open.ts';
import { freshDatabase } from '../../support/database.ts';

type Case = readonly [when: string, pipeline: boolean, asks: (client: Client) => Promise<unknown>];

test.for<Case>([
  ['in a question', false, (client) => client.query('SELECT pg_sleep(60)')],
  [
    'among questions that went out together',
    true,
    (client) => Promise.all([client.query('SELECT pg_sleep(60)'), client.query('SELECT 1')]),
  ],
  ['while nothing was asked', false, () => sleep(200)],
])('ended %s, a session says why to whoever asks later', async ([, pipeline, asks], t) => {
  const { url, client } = await freshDatabase(t, { needs: ['sessions'] });
  const ended = await connectAsIs({ url, applicationName: 'to be ended', pipeline });
  const open = asks(ended).catch(() => null);
  await expect
    .poll(async () => {
      const { rowCount } = await client.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'to be ended'",
      );
      return rowCount;
    })
    .toBe(0);
  await open;
  await expect(ended.query('SELECT 1')).rejects.toMatchObject({ code: '57P01' });
  await expect(ended.query('SELECT 1')).rejects.toMatchObject({ code: '57P01' });
});
