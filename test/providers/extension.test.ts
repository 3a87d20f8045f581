import { beforeEach, describe, expect, test } from 'vitest';
import type { ValueMap } from '../../src/model/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { extension } from '../../src/providers/extension.ts';
import { freshDatabase } from '../support/database.ts';
import { change, declare, differences, look, run, settle, stepsOf } from './support.ts';

let client: Client;
beforeEach(async () => {
  ({ client } = await freshDatabase());
});

const of = (name: string, spec: ValueMap = {}) => declare('extension', name, spec);

describe('making one', () => {
  test('the default version, where the constraint allows it', async () => {
    const { statements, after } = await settle(
      client,
      extension,
      of('hstore', { version: '>=1.0' }),
    );
    expect(statements).toEqual([
      expect.stringMatching(/^CREATE EXTENSION hstore SCHEMA public VERSION '1\.\d'$/),
    ]);
    expect(differences(after)).toEqual([]);
    expect(after.diagnostics).toEqual([]);
  });

  test('else the highest that will do; later an update', async () => {
    const { after } = await settle(client, extension, of('hstore', { version: '1.4' }));
    expect(after.actual?.fields.version?.value).toBe('1.4');
    const updated = await settle(client, extension, of('hstore', { version: '>=1.5, <1.7' }));
    expect(updated.statements).toEqual(["ALTER EXTENSION hstore UPDATE TO '1.6'"]);
    expect(differences(updated.after)).toEqual([]);
  });

  test('its schema is made where it is missing, and dropped with it', async () => {
    const declared = of('hstore', { schema: 'Odd one' });
    const looked = await look(client, extension, declared);
    const planned = change(extension, undefined, looked.self ?? null, looked.self?.fields ?? {});
    const [step] = stepsOf(extension, planned, looked.snapshot);
    expect(step?.makes).toEqual(['"Odd one"']);
    const { after } = await settle(client, extension, declared);
    expect(differences(after)).toEqual([]);

    const gone = change(extension, after.actual, null, {}, 'delete');
    const statements = await run(client, extension, gone, after.snapshot, ['"Odd one"']);
    expect(statements).toEqual(['DROP EXTENSION hstore', 'DROP SCHEMA "Odd one"']);
    expect((await look(client, extension, declared)).actual).toBeUndefined();
  });

  test('its script runs where it will be, and a later one where it is; both where those are that it requires', async () => {
    await client.query('CREATE SCHEMA elsewhere; CREATE EXTENSION cube SCHEMA elsewhere');
    const calls = async (spec: ValueMap) => {
      const { actual, self, snapshot } = await look(client, extension, of('earthdistance', spec));
      const to = self?.fields ?? {};
      const { version = null, schema = null } = to;
      const planned = change(extension, actual, self ?? null, actual ? { version, schema } : to);
      return stepsOf(extension, planned, snapshot).map((step) => step.calls);
    };
    const script = { extension: 'earthdistance', requires: ['cube'], coming: {} };
    const nothing = { tables: [], parts: [] };
    expect(await calls({ schema: 'own' })).toEqual([
      { ...nothing, scripts: [{ ...script, schema: 'own' }] },
    ]);
    await client.query('CREATE EXTENSION earthdistance');
    expect(await calls({ schema: 'own' })).toEqual([
      { ...nothing, scripts: [{ ...script, schema: null }] },
      { ...nothing, moves: [{ extension: 'earthdistance', schema: 'own' }] },
    ]);
  });

  test('a schema that holds something else stays', async () => {
    const { after } = await settle(client, extension, of('hstore', { schema: 'mine' }));
    await client.query('CREATE TABLE mine.t (a int)');
    const { actual, snapshot } = await look(client, extension, of('hstore'));
    const gone = change(extension, actual, null, {}, 'delete');
    expect(after.actual?.facts.alone).toBe(true);
    expect(await run(client, extension, gone, snapshot, ['mine'])).toEqual([
      'DROP EXTENSION hstore',
    ]);
  });
});

test('one that is relocatable moves, one that is not is refused', async () => {
  await client.query('CREATE EXTENSION hstore SCHEMA public');
  const moved = await settle(client, extension, of('hstore', { schema: 'elsewhere' }));
  expect(moved.statements).toEqual([
    'CREATE SCHEMA IF NOT EXISTS elsewhere',
    'ALTER EXTENSION hstore SET SCHEMA elsewhere',
  ]);
  expect(differences(moved.after)).toEqual([]);
  const fixed = await look(client, extension, of('plpgsql', { schema: 'elsewhere' }));
  expect(fixed.diagnostics).toMatchObject([{ severity: 'error', code: 'fixed-schema' }]);
});

test('no schema is planned under a name that is the server’s; its own will do', async () => {
  const wanted = of('hstore', { schema: 'pg_odd' });
  for (const before of ['SELECT', 'CREATE EXTENSION hstore']) {
    await client.query(before);
    const { diagnostics } = await look(client, extension, wanted);
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'bad-name' }]);
  }
  expect(
    (await look(client, extension, of('hstore', { schema: 'pg_catalog' }))).diagnostics,
  ).toEqual([]);
});

test('an installed version that will do is left alone', async () => {
  await client.query("CREATE EXTENSION hstore VERSION '1.5'");
  for (const version of ['*', '1.5', '^1.4', '>=1.5 <2']) {
    expect(differences(await look(client, extension, of('hstore', { version })))).toEqual([]);
  }
});

test.each<[string, ValueMap, string, RegExp]>([
  ['hstor', {}, 'extension-not-available', /hstore/],
  ['no_such_extension_at_all', {}, 'extension-not-available', /install/],
  ['hstore', { version: '>=99' }, 'version-not-available', /available: 1\.4, /],
  ['hstore', { version: 'newest' }, 'bad-version', />=0\.7/],
  ['earthdistance', {}, 'extension-required', /declare cube too/],
])('%s %o is refused', async (name, spec, code, hint) => {
  const { desired, diagnostics } = await look(client, extension, of(name, spec));
  expect(desired).toEqual([]);
  expect(diagnostics).toMatchObject([
    { severity: 'error', code, hint: expect.stringMatching(hint) },
  ]);
});

test('there is no way back to an older version', async () => {
  await client.query('CREATE EXTENSION hstore');
  const looked = await look(client, extension, of('hstore', { version: '1.4' }));
  expect(looked.diagnostics).toMatchObject([{ severity: 'error', code: 'no-update-path' }]);
  if (looked.actual === undefined) throw new Error('hstore is there');
  const former = { value: '1.4', text: '1.4' };
  const back = { from: null, to: former, actual: looked.actual };
  expect(extension.changes.how('version', back)).toBe('ignore');
});

describe('dropping one', () => {
  test('takes its own tables along only with consent', async () => {
    await client.query(
      'CREATE EXTENSION hstore; CREATE TABLE own (a int); ALTER EXTENSION hstore ADD TABLE own',
    );
    const { actual, snapshot } = await look(client, extension, of('hstore'));
    const gone = change(extension, actual, null, {}, 'delete');
    expect(stepsOf(extension, gone, snapshot)).toMatchObject([
      { phase: 'extension drops', hazards: [{ code: 'data-loss' }] },
    ]);
  });

  test('waits for those that require it', async () => {
    await client.query('CREATE EXTENSION cube; CREATE EXTENSION earthdistance');
    const { snapshot } = await look(client, extension, of('earthdistance'));
    const gone = change(extension, snapshot.actual['extension.cube'], null, {}, 'delete');
    expect(stepsOf(extension, gone, snapshot)).toMatchObject([
      { needs: ['extension.earthdistance#drop'], hazards: [] },
    ]);
  });
});
