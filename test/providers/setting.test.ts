import { beforeAll, describe, expect, test } from 'vitest';
import type { Value } from '../../src/model/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { setting } from '../../src/providers/setting.ts';
import { ownDatabase } from '../support/own-server.ts';
import { reload } from '../support/reload.ts';
import { change, declare, differences, entry, look, run, settle, stepsOf } from './support.ts';

const USED = [
  'bgwriter_delay',
  'checkpoint_completion_target',
  'log_destination',
  'log_statement_stats',
  'max_locks_per_transaction',
  'session_preload_libraries',
  'vacuum_cost_limit',
  'wal_buffers',
  'wal_compression',
  'wal_sender_timeout',
];
let client: Client;
let major: number;

const of = (name: string, value: Value) => declare('setting', name, { value });

async function reset(): Promise<void> {
  for (const name of USED) await client.query(`ALTER SYSTEM RESET ${name}`);
  await reload(client);
}

beforeAll(async () => {
  // Of its own: others reload the shared one while a value waits to be reloaded.
  ({ client } = await ownDatabase());
  major = Math.trunc(
    (await client.query('SHOW server_version_num')).rows[0]?.server_version_num / 10_000,
  );
  await reset();
});

test.each<[string, Value, string]>([
  ['bgwriter_delay', '0.5s', "ALTER SYSTEM SET bgwriter_delay TO '500ms'"],
  ['checkpoint_completion_target', 0.75, "ALTER SYSTEM SET checkpoint_completion_target TO '0.75'"],
  ['log_statement_stats', true, "ALTER SYSTEM SET log_statement_stats TO 'on'"],
  ['wal_compression', 'on', "ALTER SYSTEM SET wal_compression TO 'pglz'"],
  ['log_destination', ['stderr', 'csvlog'], "ALTER SYSTEM SET log_destination TO 'stderr, csvlog'"],
  ['wal_sender_timeout', '90min', "ALTER SYSTEM SET wal_sender_timeout TO '90min'"],
])('%s is set to %s, and then equals it', async (name, value, statement) => {
  const { statements, after } = await settle(client, setting, of(name, value));
  expect(statements.slice(0, 2)).toEqual([statement, 'SELECT pg_catalog.pg_reload_conf()']);
  expect(differences(after)).toEqual([]);
  expect(after.actual?.fields.value?.inherited).toBeUndefined();
  expect(after.diagnostics).toEqual([]);
});

test('a default says so and comes back by RESET', async () => {
  const name = 'vacuum_cost_limit';
  const { before } = await settle(client, setting, of(name, 321));
  expect(before.actual?.fields.value).toEqual({
    value: 200,
    text: '200 (default)',
    inherited: true,
  });
  const looked = await look(client, setting, of(name, 321));
  const planned = change(setting, looked.actual, null, before.actual?.fields ?? {});
  const statements = await run(client, setting, planned, looked.snapshot);
  expect(statements[0]).toBe(`ALTER SYSTEM RESET ${name}`);
  expect((await look(client, setting, of(name, 200))).actual?.fields).toEqual(
    before.actual?.fields,
  );
});

test('a default that is asked for stays a default', async () => {
  expect(differences(await look(client, setting, of('temp_tablespaces', [])))).toEqual([]);
});

test('a value of postgresql.conf that will do is left there', async () => {
  const { rows } = await client.query(
    "SELECT name, setting FROM pg_file_settings WHERE sourcefile LIKE '%/postgresql.conf' AND name = 'lc_messages'",
  );
  const looked = await look(client, setting, of('lc_messages', String(rows[0]?.setting)));
  expect(looked.actual?.fields.value?.text).toMatch(/ \(postgresql\.conf\)$/);
  expect(looked.actual?.fields.value?.inherited).toBe(true);
  expect(differences(looked)).toEqual([]);
});

describe('what waits for a restart', () => {
  const declared = of('max_locks_per_transaction', 100);

  test('is configured all the same, and told', async () => {
    const { before, after } = await settle(client, setting, declared);
    const planned = change(setting, before.actual, before.self ?? null, before.self?.fields ?? {});
    expect(stepsOf(setting, planned, before.snapshot)).toMatchObject([
      { mode: 'single', effect: 'restart', locks: [], hazards: [{ code: 'restart' }] },
    ]);
    expect(differences(after)).toEqual([]);
    expect(after.diagnostics).toMatchObject([{ severity: 'warning', code: 'pending-restart' }]);
  });

  test('is known from the state where the files cannot be read', async () => {
    const blind = { readsFileSettings: false };
    const unknown = await look(client, setting, declared, [], blind);
    expect(differences(unknown)).toEqual(['value: 64 (default) → 100']);
    const state = entry('setting', 'max_locks_per_transaction', {
      value: { value: 100, text: '100' },
    });
    const known = await look(client, setting, declared, [state], blind);
    expect(differences(known)).toEqual([]);
    expect(known.diagnostics).toMatchObject([{ code: 'pending-restart' }]);
  });
});

test('a value that the server replaces by one of its choice waits for nothing', async () => {
  const { after } = await settle(client, setting, of('wal_buffers', -1));
  expect(after.actual?.fields.value?.value).toBe(-1);
  expect(after.diagnostics).toEqual([]);
});

test.each<[string, Value, string, string]>([
  ['bgwriter_delay', 321, '321ms', '200ms'],
  ['checkpoint_completion_target', 0.5, '0.5', '0.9'],
  ['log_statement_stats', true, 'on', 'off'],
])('%s: a value that nobody reloaded is reloaded', async (name, value, text, running) => {
  await reset();
  await client.query(`ALTER SYSTEM SET ${name} = '${text}'`);
  const { before: seen, statements, after } = await settle(client, setting, of(name, value));
  expect(differences(seen)).toEqual([`reloaded: no: ${running} runs → yes`]);
  expect(statements).toEqual(['SELECT pg_catalog.pg_reload_conf()']);
  expect(differences(after)).toEqual([]);
  expect(Object.keys(after.self?.fields ?? {})).toEqual(['value']);
});

test('what is included in a list joins what others put there', async () => {
  const name = 'session_preload_libraries';
  const before = await look(client, setting, declare('setting', name, { include: ['plpgsql'] }));
  expect(differences(before)).toEqual(["value: '' (default) → plpgsql"]);
  await client.query(`ALTER SYSTEM SET ${name} = 'plpgsql'`);
  const after = await look(client, setting, declare('setting', name, { include: ['plpgsql'] }));
  expect(differences(after)).toEqual([]);
  const more = await look(client, setting, declare('setting', name, { include: ['b', 'plpgsql'] }));
  expect(more.self?.fields.value?.value).toEqual(['plpgsql', 'b']);
  await client.query(`ALTER SYSTEM RESET ${name}`);
});

test.each<[string, Value, string, RegExp | undefined]>([
  ['max_wal_sise', 1, 'unknown-setting', /did you mean "?max_wal_size/],
  ['max_wal_size', 'big', 'bad-value', undefined],
  ['data_directory', '/', 'cannot-be-changed', undefined],
  ['config_file', '/', 'cannot-be-changed', undefined],
  ['server_version', '15', 'cannot-be-changed', undefined],
  ['shared_preload_libraries', [], 'bad-value', undefined],
])('%s = %s is refused', async (name, value, code, hint) => {
  const { desired, diagnostics } = await look(client, setting, of(name, value));
  expect(desired).toEqual([]);
  expect(diagnostics).toMatchObject([{ severity: 'error', code }]);
  if (hint !== undefined) expect(diagnostics[0]?.hint).toMatch(hint);
});

test('nothing can be included in what is no list', async () => {
  const declared = declare('setting', 'cluster_name', { include: ['a'] });
  expect((await look(client, setting, declared)).diagnostics[0]?.code).toBe('not-a-list');
});

test('a server that refuses ALTER SYSTEM gets the line to paste', async () => {
  const declared = of('max_wal_size', '50GB');
  const { diagnostics } = await look(client, setting, declared, [], { altersSystem: false });
  expect(diagnostics).toMatchObject([
    {
      severity: 'warning',
      code: 'cannot-alter-system',
      hint: expect.stringMatching(/max_wal_size = 50GB/),
    },
  ]);
});

test('a setting of a library that is not loaded', async () => {
  const declared = of('no_such_library.knob', 7);
  const looked = await look(client, setting, declared);
  if (major < 17) {
    expect(looked.diagnostics).toMatchObject([{ severity: 'error', code: 'library-not-loaded' }]);
    return;
  }
  expect(looked.diagnostics).toMatchObject([{ severity: 'warning', code: 'unchecked-setting' }]);
  const { after } = await settle(client, setting, declared);
  expect(differences(after)).toEqual([]);
  expect(after.diagnostics).toEqual([]);
  const gone = change(setting, after.actual, null, {}, 'delete');
  await run(client, setting, gone, after.snapshot);
  expect((await look(client, setting, declared)).actual).toBeUndefined();
});
