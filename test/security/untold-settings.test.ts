import { expect, onTestFinished, test } from 'vitest';
import { designOf } from '../../src/operations/init/design-of.ts';
import { hasChanges } from '../../src/planner/index.ts';
import { connect } from '../support/connect.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { apply, drift, plan } from '../support/dbopt.ts';

/** A role, and a database of another encoding on the same server. */
async function scene(t: Parameters<typeof freshDatabase>[0], encoding: string) {
  const found = await freshDatabase(t, { needs: ['sessions'] });
  const name = `untold_${encoding.toLowerCase()}_${process.pid}_${Math.random().toString(36).slice(2)}`;
  await found.client.query(`CREATE ROLE ${name}`);
  await found.client.query(
    `CREATE DATABASE ${name} ENCODING '${encoding}' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`,
  );
  const url = new URL(found.url);
  url.pathname = `/${name}`;
  const there = await connect({ url: url.href, applicationName: 'dbopt test' });
  onTestFinished(async () => {
    await there.end();
    await found.client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await found.client.query(`DROP ROLE ${name}`);
  });
  return { ...found, name, there, thereUrl: url.href };
}

/** A setting in these bytes, whatever the encoding of the database. */
const setBytes = (there: TestDatabase['client'], owner: string, bytes: string) =>
  there.query(
    `DO $$ BEGIN EXECUTE 'ALTER ${owner} SET app.title = ''' ||
      pg_catalog.convert_from('\\x${bytes}', pg_catalog.getdatabaseencoding()) || ''''; END $$`,
  );

const LATIN = Buffer.from('Jürgen', 'latin1').toString('hex');
const designed = (role: string, title: string) =>
  `version: 1\nroles: { ${role}: { settings: { app.title: "${title}", work_mem: 8MB } } }\n`;

test.each(['LATIN1', 'SQL_ASCII'])(
  'a setting whose bytes are no text here is neither equal to anything nor written down: set in %s',
  async (encoding) => {
    const { client, url, name, there } = await scene(undefined, encoding);
    await setBytes(there, `ROLE ${name}`, LATIN);
    const design = designed(name, 'J\\ufffdrgen');
    const done = await apply(url, design);
    expect(done.outcome).toBe('done');
    expect(done.plan.changes).toMatchObject([{ fields: [{ field: 'settings.work_mem' }] }]);
    const again = await plan(url, design);
    expect(hasChanges(again)).toBe(false);
    expect(again.diagnostics).toMatchObject([
      { code: 'untold', message: expect.stringMatching(/settings\.app\.title.*bytes/) },
    ]);
    expect((await drift(url, design)).findings).toEqual([]);
    const found = await designOf(client, {});
    expect(found.text).toContain(`${name}:`);
    expect(found.text).not.toContain('app.title');
    expect(found.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'untold', address: `role.${name}` }),
    );
    // What left the design is given back, and that one stays.
    expect((await apply(url, 'version: 1\n')).outcome).toBe('done');
    const { rows } = await client.query(
      "SELECT setconfig::text ~ 'work_mem' AS ours FROM pg_db_role_setting WHERE setrole = $1::regrole",
      [name],
    );
    expect(rows).toEqual([{ ours: false }]);
  },
);

test('in a database without an encoding one setting does not stop a plan', async (t) => {
  const { name, there, thereUrl } = await scene(t, 'SQL_ASCII');
  await setBytes(there, `ROLE ${name}`, LATIN);
  const seen = await plan(thereUrl, designed(name, 'x'));
  expect(seen.diagnostics).toMatchObject([{ code: 'untold' }]);
  // UTF-8 is read there as what it is.
  await setBytes(there, `ROLE ${name}`, Buffer.from('Jürgen').toString('hex'));
  expect((await plan(thereUrl, designed(name, 'Jürgen'))).diagnostics).toEqual([]);
});

test('settings of a database of another encoding are other characters there', async (t) => {
  const { url, name, there } = await scene(t, 'LATIN1');
  await setBytes(there, `DATABASE ${name}`, LATIN);
  const design = (title: string) =>
    `version: 1\ndatabases: { ${name}: { settings: { app.title: "${title}" } } }\n`;
  expect((await plan(url, design('x'))).diagnostics).toMatchObject([{ code: 'untold' }]);
  await setBytes(there, `DATABASE ${name}`, Buffer.from('Jürgen').toString('hex'));
  expect((await plan(url, design('Jürgen'))).diagnostics).toMatchObject([{ code: 'untold' }]);
  await there.query(`ALTER DATABASE ${name} SET app.title = 'plain'`);
  expect((await plan(url, design('plain'))).diagnostics).toEqual([]);
});

test.each([
  [
    'that does not compress',
    "(SELECT string_agg(md5(i::text), '') FROM generate_series(1, 6000) i)",
  ],
  ['that compresses', "repeat('x', 300000)"],
])('a setting too long to be read is told, and left alone: one %s', async (_, text) => {
  const { client, url, name } = await scene(undefined, 'UTF8');
  await client.query(
    `DO $$ BEGIN EXECUTE format('ALTER ROLE ${name} SET app.title = %L', ${text}); END $$`,
  );
  const seen = await plan(url, designed(name, 'x'));
  expect(seen.diagnostics).toMatchObject([
    { code: 'untold', message: expect.stringMatching(/app\.title.* a text of \d+/) },
    ...(seen.diagnostics.length > 1 ? [{ code: 'untold' }] : []),
  ]);
  expect(JSON.stringify(seen).length).toBeLessThan(20_000);
});
