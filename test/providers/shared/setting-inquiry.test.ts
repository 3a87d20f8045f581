import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Provider, Value } from '../../../src/model/index.ts';
import { type Client, inquire } from '../../../src/postgres/index.ts';
import { role } from '../../../src/providers/role.ts';
import { setting } from '../../../src/providers/setting.ts';
import { ownDatabase } from '../../support/own-server.ts';
import { change, declare, look } from '../support.ts';

const NAME = `dbopt_asks_${process.pid}`;
let client: Client;

beforeAll(async () => {
  ({ client } = await ownDatabase());
  await client.query(`CREATE ROLE ${NAME}`);
});
afterAll(() => client.query(`DROP ROLE ${NAME}`));

async function answers(provider: Provider, name: string, spec: { [key: string]: Value }) {
  const { snapshot, actual, self, diagnostics } = await look(
    client,
    provider,
    declare(provider.schema.kind, name, spec),
  );
  const planned = change(provider, actual, self ?? null, self?.fields ?? {});
  const told = diagnostics.map(({ code, severity }) => `${severity} ${code}`);
  const context = { snapshot, made: new Set<string>(), sizes: {} };
  for (const one of provider.changes.inquire?.(planned, context) ?? []) {
    told.push(...one.tell(await inquire(client, one, 5_000)).map((d) => `${d.severity} ${d.code}`));
  }
  return told;
}

const ofServer = (name: string, value: Value) => answers(setting, name, { value });
const ofRole = (name: string, value: Value) => answers(role, NAME, { settings: { [name]: value } });

describe('what ALTER SYSTEM refuses', () => {
  test.each<[string, Value]>([
    ['log_destination', 'nowhere'],
    ['max_stack_depth', '1GB'],
    ['log_timezone', 'Mars/Phobos'],
    ['timezone', 'Mars/Phobos'],
    ['datestyle', 'sideways'],
    ['lc_messages', 'xx_XX'],
    ['default_tablespace', 'no_such'],
    ['synchronous_standby_names', 'FIRST 2 (a'],
    ['primary_slot_name', 'No-Slot'],
  ])('%s = %s', async (name, value) => {
    expect(await ofServer(name, value)).toEqual(['error bad-value']);
    const refused = client.query(`ALTER SYSTEM SET ${name} = '${value}'`);
    await expect(refused).rejects.toThrow();
  });

  test.each<[string, Value]>([
    ['log_destination', ['stderr', 'jsonlog']],
    ['max_stack_depth', '1MB'],
    ['log_timezone', 'Europe/Rome'],
    ['datestyle', 'ISO, DMY'],
    ['synchronous_standby_names', 'ANY 1 (a, "b-c", *)'],
    ['synchronous_standby_names', ''],
    ['synchronous_standby_names', 'a, b'],
    ['search_path', ['$user', 'nowhere yet']],
  ])('%s = %s it takes', async (name, value) => {
    expect(await ofServer(name, value)).toEqual([]);
    await client
      .query(`ALTER SYSTEM SET ${name} = '${[value].flat().join('", "')}'`)
      .catch(() => {});
    await client.query(`ALTER SYSTEM RESET ${name}`);
  });

  test('nothing took effect in the session that asked', async () => {
    await ofServer('timezone', 'Europe/Rome');
    const { rows } = await client.query(`SELECT current_setting('TimeZone') AS zone`);
    expect(rows[0]?.zone).not.toBe('Europe/Rome');
  });
});

describe('what sessions of a role would start with', () => {
  test.each<[string, Value, string[]]>([
    ['max_stack_depth', '1GB', ['error bad-value']],
    ['timezone', 'Mars/Phobos', ['error bad-value']],
    // ALTER ROLE takes them: they may come later.
    ['default_tablespace', 'no_such', ['warning bad-value']],
    ['role', 'no_such', ['warning bad-value']],
    ['session_preload_libraries', 'no_such', ['error no-such-library']],
    ['work_mem', '4MB', []],
    ['statement_timeout', '1ms', []],
  ])('%s = %s', async (name, value, expected) => {
    expect(await ofRole(name, value)).toEqual(expected);
  });
});

describe('libraries', () => {
  test.each(['shared_preload_libraries', 'session_preload_libraries', 'archive_library'])(
    '%s: one that is not there',
    async (name) => {
      expect(await ofServer(name, 'no_such')).toContain('error no-such-library');
      expect(await ofServer(name, '$libdir/no_such')).toContain('error no-such-library');
    },
  );

  test.each(['plpgsql', '$libdir/plpgsql', '"plpgsql"'])('%s is there', async (library) => {
    expect(await ofServer('session_preload_libraries', library)).toEqual([]);
  });

  test('none is loaded by the question', async () => {
    // One that no test has sessions start with: those of all tests would.
    const settings = "SELECT count(*)::int AS n FROM pg_settings WHERE name LIKE 'auth_delay.%'";
    expect(await ofServer('session_preload_libraries', 'auth_delay')).toEqual([]);
    expect((await client.query(settings)).rows).toEqual([{ n: 0 }]);
    await client.query("LOAD 'auth_delay'");
    expect((await client.query(settings)).rows).toEqual([{ n: 1 }]);
  });
});

test.each<[string, Value, string]>([
  ['hba_file', '/no/such/file', 'error no-such-file'],
  ['unix_socket_directories', ['/no/such', '/tmp'], 'warning no-such-file'],
  ['shared_buffers', '4TB', 'error would-not-start'],
])('%s = %s: the machine has no such thing', async (name, value, expected) => {
  expect(await ofServer(name, value)).toEqual([expected]);
});
