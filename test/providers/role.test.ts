import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Value } from '../../src/model/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { role } from '../../src/providers/role.ts';
import { freshDatabase } from '../support/database.ts';
import { change, declare, differences, entry, look, run, settle } from './support.ts';

const NAME = `Röle "${process.pid}"`;
let client: Client;

beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query(`CREATE ROLE ${client.escapeIdentifier(NAME)} LOGIN`);
});
afterAll(() => client.query(`DROP ROLE ${client.escapeIdentifier(NAME)}`));

const settings = (map: { readonly [name: string]: Value }) =>
  declare('role', NAME, { settings: map });

test('limit and settings are set together, and then equal the design', async () => {
  const declared = declare('role', NAME, {
    connection_limit: 50,
    settings: {
      statement_timeout: '5s',
      work_mem: 65_536,
      enable_seqscan: false,
      search_path: ['$user', 'Odd "one"'],
      'hnsw.ef_search': 100,
    },
  });
  const { before, statements, after } = await settle(client, role, declared);
  expect(before.actual?.fields).toEqual({ connection_limit: { value: -1, text: '-1' } });
  expect(statements.map((s) => s.replaceAll(client.escapeIdentifier(NAME), 'r'))).toEqual([
    'ALTER ROLE r CONNECTION LIMIT 50',
    "ALTER ROLE r SET statement_timeout TO '5s'",
    "ALTER ROLE r SET work_mem TO '64MB'",
    "ALTER ROLE r SET enable_seqscan TO 'off'",
    `ALTER ROLE r SET search_path TO '$user', 'Odd "one"'`,
    "ALTER ROLE r SET hnsw.ef_search TO '100'",
  ]);
  expect(differences(after)).toEqual([]);
});

test('an empty list is a value', async () => {
  const { statements, after } = await settle(client, role, settings({ search_path: [] }));
  expect(statements).toEqual([expect.stringMatching(/ SET search_path TO ''$/)]);
  expect(differences(after)).toEqual([]);
});

test('a setting that no loaded library knows is warned of only where it changes', async () => {
  const changed = await look(client, role, settings({ 'hnsw.ef_search': 200 }));
  expect(changed.diagnostics).toMatchObject([{ severity: 'warning', code: 'unchecked-setting' }]);
  const same = await look(client, role, settings({ 'hnsw.ef_search': 100 }));
  expect(same.diagnostics).toEqual([]);
});

test('what leaves the design goes back to what it was, or to the default', async () => {
  const state = entry('role', NAME, { 'settings.work_mem': { value: 65_536, text: '64MB' } });
  const looked = await look(client, role, settings({ statement_timeout: '5s' }), [state]);
  expect(Object.keys(looked.actual?.fields ?? {}).sort()).toEqual([
    ...['connection_limit', 'settings.statement_timeout', 'settings.work_mem'],
  ]);
  const back = {
    connection_limit: { value: 7, text: '7' },
    'settings.statement_timeout': { value: 1000, text: '1s' },
    'settings.work_mem': null,
  };
  await run(client, role, change(role, looked.actual, null, back), looked.snapshot);
  const { actual } = await look(client, role, settings({ statement_timeout: '1s' }), [state]);
  expect(actual?.fields).toEqual({
    connection_limit: { value: 7, text: '7' },
    'settings.statement_timeout': { value: 1000, text: '1s' },
  });
});

test.each<[string, Value, string]>([
  ['max_wal_size', '50GB', 'not-per-session'],
  ['max_connections', 50, 'not-per-session'],
  ['log_disconnections', true, 'not-per-session'],
  ['server_version', '1', 'cannot-be-changed'],
  ['statement_timeuot', '5s', 'unknown-setting'],
  ['statement_timeout', '5 parsecs', 'bad-value'],
  ['work_mem', '1kB', 'bad-value'],
])('%s = %s is refused', async (name, value, code) => {
  const { diagnostics } = await look(client, role, settings({ [name]: value }));
  expect(diagnostics).toMatchObject([{ severity: 'error', code }]);
});

test('a role that does not exist is an error', async () => {
  const { desired, diagnostics } = await look(client, role, declare('role', 'nobody_here', {}));
  expect(desired).toEqual([]);
  expect(diagnostics).toMatchObject([{ severity: 'error', code: 'no-such-role' }]);
});
