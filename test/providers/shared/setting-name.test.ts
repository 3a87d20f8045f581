import { beforeAll, describe, expect, test } from 'vitest';
import type { Server } from '../../../src/model/index.ts';
import { type Client, readServer } from '../../../src/postgres/index.ts';
import { database } from '../../../src/providers/database.ts';
import { setting } from '../../../src/providers/setting.ts';
import { definitionOf, settingName } from '../../../src/providers/shared/setting-name.ts';
import { ownDatabase } from '../../support/own-server.ts';
import { reload } from '../../support/reload.ts';
import { declare, differences, look, settle } from '../support.ts';

let client: Client;
let server: Server;

beforeAll(async () => {
  ({ client } = await ownDatabase());
  server = await readServer(client);
});

test.each(['timezone', 'TimeZone', 'TIMEZONE', 'DateStyle', 'intervalstyle', 'Work_Mem'])(
  '%s is a setting',
  (name) => {
    expect(definitionOf(server, name)).toBeDefined();
    expect(settingName(server, name).toLowerCase()).toBe(name.toLowerCase());
    expect(server.settings[settingName(server, name)]).toBeDefined();
  },
);

test.each(['role', 'session_authorization', 'seed', 'is_superuser'])(
  'pg_settings does not list %s, and it is there',
  (name) => expect(definitionOf(server, name)).toBeDefined(),
);

describe('names with capitals', () => {
  const cases = [
    ['timezone', 'Europe/Rome', 'TimeZone'],
    ['DATESTYLE', 'ISO, DMY', 'DateStyle'],
    ['IntervalStyle', 'iso_8601', 'IntervalStyle'],
  ] as const;

  test.each(cases)('%s of a database is set once and then equal', async (written, value, name) => {
    const declared = declare('database', server.database, { settings: { [written]: value } });
    const { before, statements, after } = await settle(client, database, declared);
    expect(before.self?.fields[`settings.${name}`]?.text).toBe(value);
    expect(statements).toEqual([expect.stringContaining(` SET "${name}" TO '${value}'`)]);
    expect(differences(after)).toEqual([]);
  });

  test.each(cases)('%s of the server', async (written, value, name) => {
    const declared = declare('setting', written.toLowerCase(), { value });
    const { statements, after } = await settle(client, setting, declared);
    expect(statements[0]).toBe(`ALTER SYSTEM SET "${name}" TO '${value}'`);
    expect(differences(after)).toEqual([]);
    await client.query(`ALTER SYSTEM RESET ${name}`);
    await reload(client);
  });

  test('two spellings are the same setting twice', async () => {
    const settings = { TimeZone: 'UTC', timezone: 'UTC' };
    const { diagnostics } = await look(
      client,
      database,
      declare('database', server.database, { settings }),
    );
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'duplicate-name' }]);
  });

  test('what the server does not know keeps the spelling that the catalog has', async () => {
    await client.query(
      `ALTER DATABASE ${client.escapeIdentifier(server.database)} SET "My_App.Knob" TO '1'`,
    );
    const declared = declare('database', server.database, { settings: { 'my_app.KNOB': 2 } });
    const { statements, after } = await settle(client, database, declared);
    expect(statements).toEqual([expect.stringContaining(`SET "My_App"."Knob" TO '2'`)]);
    expect(differences(after)).toEqual([]);
    expect(Object.keys(after.actual?.fields ?? {})).toContain('settings.My_App.Knob');
  });
});

test.each(['role', 'seed', 'session_authorization'])(
  '%s is no setting of a server',
  async (name) => {
    const { diagnostics } = await look(client, setting, declare('setting', name, { value: '0' }));
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'cannot-be-changed' }]);
  },
);

test('role, session_authorization and seed are settings of a database', async () => {
  const settings = { role: server.user, session_authorization: server.user, seed: 0.5 };
  const declared = declare('database', server.database, { settings });
  const { after } = await settle(client, database, declared);
  expect(after.diagnostics).toEqual([]);
  expect(differences(after)).toEqual([]);
});
