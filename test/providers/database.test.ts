import { expect, test } from 'vitest';
import type { Value } from '../../src/model/index.ts';
import { database } from '../../src/providers/database.ts';
import { freshDatabase } from '../support/database.ts';
import { apply, plan } from '../support/dbopt.ts';
import { declared } from '../support/init.ts';
import { change, declare, differences, entry, look, run, settle } from './support.ts';

const UNLIMITED = { connection_limit: { value: -1, text: '-1' } };

const of = (name: string, settings: { readonly [name: string]: Value }) =>
  declare('database', name, { settings });

test('settings are set, equal the design, and go away again', async () => {
  const { client } = await freshDatabase();
  const name = client.database ?? '';
  const wanted = of(name, { default_toast_compression: 'PGLZ', work_mem: '8192kB' });
  const { statements, after } = await settle(client, database, wanted);
  expect(statements).toEqual([
    `ALTER DATABASE ${name} SET default_toast_compression TO 'pglz'`,
    `ALTER DATABASE ${name} SET work_mem TO '8MB'`,
  ]);
  expect(differences(after)).toEqual([]);
  expect(after.diagnostics).toEqual([]);

  const state = entry('database', name, after.self?.fields ?? {});
  const back = { 'settings.work_mem': null, 'settings.default_toast_compression': null };
  await run(client, database, change(database, after.actual, null, back), after.snapshot);
  expect((await look(client, database, of(name, {}), [state])).actual?.fields).toEqual(UNLIMITED);
});

test('settings that nobody manages are not even read', async () => {
  const { client } = await freshDatabase();
  const name = client.database ?? '';
  await client.query(`ALTER DATABASE ${name} SET app.secret = 'x'`);
  const looked = await look(client, database, of(name, { work_mem: '8MB' }));
  expect(looked.actual?.fields).toEqual(UNLIMITED);
});

test('what holds for the whole server only is refused, and so is a database that is not there', async () => {
  const { client } = await freshDatabase();
  const wrong = await look(client, database, of(client.database ?? '', { max_wal_size: '1GB' }));
  expect(wrong.diagnostics).toMatchObject([{ code: 'not-per-session' }]);
  const missing = await look(client, database, of('no such database', { work_mem: '1GB' }));
  expect(missing.diagnostics).toMatchObject([{ code: 'no-such-database' }]);
});

test('a limit of connections is set, found by init, and given back', async () => {
  const found = await freshDatabase();
  const name = found.client.database ?? '';
  const design = `version: 1\ndatabases: { '${name}': { connection_limit: 30 } }\n`;
  expect(await apply(found.url, design)).toMatchObject({ outcome: 'done' });
  expect((await plan(found.url, design)).changes).toEqual([]);
  expect(await declared(found, 'database', {})).toEqual({ [name]: { connection_limit: 30 } });
  const { steps } = await plan(found.url, 'version: 1\n');
  expect(steps.map(({ sql }) => sql)).toEqual([[`ALTER DATABASE ${name} CONNECTION LIMIT -1`]]);
});
