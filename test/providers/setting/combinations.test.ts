import { beforeAll, describe, expect, test } from 'vitest';
import { type Declared, type Value, withRelations } from '../../../src/model/index.ts';
import { type Client, readServer, readSnapshot } from '../../../src/postgres/index.ts';
import { setting } from '../../../src/providers/setting.ts';
import { freshDatabase } from '../../support/database.ts';
import { declare, scopeOf } from '../support.ts';

let client: Client;
let major: number;

beforeAll(async () => {
  const database = await freshDatabase(undefined, { server: true });
  ({ client } = database);
  ({ major } = database.backend);
});

/** What a design of these settings is told: `code: message`. */
async function told(settings: { readonly [name: string]: Value }): Promise<readonly string[]> {
  const declared = Object.entries(settings).map(
    ([name, value]): Declared => declare('setting', name, { value }),
  );
  const server = await readServer(client);
  const snapshot = await readSnapshot(client, server, [setting], scopeOf(declared));
  const context = {
    ...{ declared, entries: {}, probed: {}, task: 'plan' as const },
    snapshot: withRelations(snapshot, []),
  };
  return declared
    .flatMap((one) => setting.wishes.desire(one, context).diagnostics)
    .map(({ code, severity, message }) => `${severity} ${code}: ${message}`);
}

const WRONG: readonly (readonly [{ readonly [name: string]: Value }, RegExp])[] = [
  [{ wal_level: 'minimal' }, /max_wal_senders = 10/],
  [{ wal_level: 'minimal', max_wal_senders: 0, archive_mode: 'on' }, /archive_mode = on/],
  [{ superuser_reserved_connections: 5, max_connections: 5 }, /5 connections are reserved/],
  [{ max_connections: 262_143 }, /processes/],
  [{ min_wal_size: '16MB' }, /two segments/],
];

describe('what the server would not start with', () => {
  test.each(WRONG)('%o', async (settings, message) => {
    expect(await told(settings)).toEqual([
      expect.stringMatching(new RegExp(`^error would-not-start: .*${message.source}`)),
    ]);
  });

  test('a slot that needs the level, and room for it', async () => {
    const { rows } = await client.query(`SELECT current_setting('wal_level') AS level`);
    if (rows[0]?.level !== 'logical') return;
    await client.query(`SELECT pg_create_logical_replication_slot('dbopt_s', 'pgoutput')`);
    expect(await told({ wal_level: 'replica' })).toEqual([expect.stringMatching(/1 logical/)]);
    expect(await told({ max_replication_slots: 0 })).toEqual([expect.stringMatching(/1 slots/)]);
    await client.query(`SELECT pg_drop_replication_slot('dbopt_s')`);
  });
});

test.each([
  { wal_level: 'minimal', max_wal_senders: 0 },
  { wal_level: 'logical', archive_mode: 'on' },
  { superuser_reserved_connections: 4, max_connections: 8 },
  { min_wal_size: '32MB', max_wal_size: '32MB' },
  { archive_command: 'true' },
])('%o is nothing to speak of', async (settings) => expect(await told(settings)).toEqual([]));

test('the later versions have more to clash', async () => {
  if (major < 16) return;
  expect(await told({ archive_command: 'true', archive_library: 'basic_archive' })).toEqual([
    expect.stringMatching(/^warning settings-clash/),
  ]);
  if (major < 17) return;
  expect(await told({ wal_level: 'minimal', max_wal_senders: 0, summarize_wal: true })).toEqual([
    expect.stringMatching(/summarize_wal/),
  ]);
  if (major < 18) return;
  expect(await told({ autovacuum_max_workers: 40 })).toEqual([
    expect.stringMatching(/^warning settings-clash: .*room for 16/),
  ]);
});
