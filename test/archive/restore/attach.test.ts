import { expect, test } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { archived } from '../../support/archive/archived.ts';
import { BOUNDS, bringBack, CONTENT, exists, one } from '../../support/archive/stage.ts';
import { connect } from '../../support/connect.ts';

test('loaded but not attached: the next restore attaches it', async (t) => {
  const { client, url, content, archive } = await archived(t);
  const other = await connect({ url, applicationName: 'someone' });
  await other.query('BEGIN');
  await other.query('LOCK TABLE app.events IN SHARE ROW EXCLUSIVE MODE');
  await expect(bringBack(url, archive)).rejects.toThrow(
    /attaching app\.events_old: no lock.*someone/,
  );
  await other.end();
  expect(await exists(client, 'app.events_old')).toBe(true);
  expect(await whatAttachSays(client)).toContainEqual(
    expect.stringMatching(/is implied by existing/),
  );
  expect(await bringBack(url, archive)).toBe('attached');
  expect(await one(client, CONTENT('app.events'))).toEqual(content);
});

/** The server tells whether it has to look at the rows. */
async function whatAttachSays(client: Client): Promise<readonly unknown[]> {
  const said: unknown[] = [];
  client.on('notice', ({ message }) => said.push(message));
  await client.query('SET client_min_messages = debug1');
  await client.query('BEGIN');
  await client.query(`ALTER TABLE app.events ATTACH PARTITION app.events_old ${BOUNDS}`);
  await client.query('ROLLBACK');
  await client.query('RESET client_min_messages');
  return said;
}
