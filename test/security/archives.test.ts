import { mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openArchiveStore } from '../../src/archive/index.ts';
import { targetOf } from '../../src/archive/restore/target.ts';
import { id, loadParser, sql } from '../../src/postgres/index.ts';
import { archived } from '../support/archive/archived.ts';
import {
  archivesAt,
  bringBack,
  CONTENT,
  detached,
  exists,
  filesIn,
  folder,
  one,
  readBackAt,
  settle,
} from '../support/archive/stage.ts';
import { connect } from '../support/connect.ts';
import { takeOver } from '../support/take-over.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Another database of the same server, everything in it the same. */
async function copyOf(url: string) {
  const place = new URL(url);
  const [name, copy] = [place.pathname.slice(1), `${place.pathname.slice(1)}_copy`];
  place.pathname = '/postgres';
  const admin = await connect({ url: place.href, applicationName: 'copies' });
  await admin.query(sql`CREATE DATABASE ${id(copy)} TEMPLATE ${id(name)}`.text);
  onTestFinished(async () => {
    await admin.query(sql`DROP DATABASE ${id(copy)} WITH (FORCE)`.text);
    await admin.end();
  });
  place.pathname = `/${copy}`;
  return place.href;
}

test('a copy taken between the archive and the drop removes nothing that the original wrote', async (t) => {
  const to = await folder();
  const { client, url } = await detached(t, { archive: { to, format: 'csv.gz' } });
  await client.query('CREATE VIEW app.still AS SELECT id FROM app.events_old');
  expect((await settle(url)).settled).toMatchObject([{ outcome: 'failed' }]);
  const [before] = await archivesAt(to);
  await client.end();
  const copy = await copyOf(url);
  const there = await connect({ url: copy, applicationName: 'test' });
  await takeOver(there);
  await there.query('DROP VIEW app.still; DELETE FROM app.events_old WHERE id > 10');
  const told: string[] = [];
  const run = await settle(copy, { tell: (line) => told.push(line) });
  expect(run.settled).toMatchObject([{ outcome: 'done', archive: { rows: 10 } }]);
  expect(told.join()).toContain('remove it by hand');
  await there.end();
  const ids = (await archivesAt(to)).map(({ manifest }) => manifest.id);
  expect(ids).toHaveLength(2);
  expect(ids).toContain(before?.manifest.id);
  expect(await readBackAt(before)).toBeNull();
});

test('a copy taken while an archive was being written leaves what is there', async (t) => {
  const to = await folder();
  const { client, url } = await detached(t, { archive: { to, format: 'csv.gz' } });
  await client.query('CREATE VIEW app.still AS SELECT id FROM app.events_old');
  await settle(url);
  const manifest = (await filesIn(to)).find((file) => file.endsWith('.json')) ?? '';
  await rename(manifest, `${manifest}.later`);
  await client.end();
  const copy = await copyOf(url);
  const there = await connect({ url: copy, applicationName: 'test' });
  await takeOver(there);
  await there.query('DROP VIEW app.still');
  await there.end();
  expect((await settle(copy)).settled).toMatchObject([{ outcome: 'done' }]);
  await rename(`${manifest}.later`, manifest);
  expect(await archivesAt(to)).toHaveLength(2);
  for (const archive of await archivesAt(to)) expect(await readBackAt(archive)).toBeNull();
});

test.for([
  [
    'a function in an index',
    (text: string) => text.replace('(note) WHERE', '(app.evil(note)) WHERE'),
  ],
  [
    'a function in a constraint',
    (text: string) => text.replace('CHECK ((id >= 0))', 'CHECK (app.evil(id))'),
  ],
  ['another range', (text: string) => text.replace('2026-01-01 00', '2026-01-01 01')],
] as const)('a manifest in which somebody wrote %s is not believed', async ([, change], t) => {
  const { client, url, to } = await archived(t);
  await client.query(`
    CREATE TABLE ran (x int);
    CREATE FUNCTION app.evil(x anyelement) RETURNS bool IMMUTABLE LANGUAGE plpgsql AS
      'BEGIN INSERT INTO public.ran VALUES (1); RETURN true; END'`);
  const file = (await filesIn(to)).find((name) => name.endsWith('.json')) ?? '';
  const text = await readFile(file, 'utf8');
  expect(change(text)).not.toBe(text);
  await writeFile(file, change(text));
  const [changed] = await archivesAt(to);
  await expect(bringBack(url, changed)).rejects.toMatchObject({
    diagnostics: [{ code: 'unknown-manifest', hint: expect.stringContaining('--digest ') }],
  });
  expect(await exists(client, 'app.events_old')).toBe(false);
  expect((await client.query('SELECT FROM ran')).rows).toEqual([]);
});

test('an archive of another database comes back by its digest, and makes nothing that the table has not', async (t) => {
  const { client, url, archive, content } = await archived(t);
  await client.query('DELETE FROM dbopt.archives');
  await expect(bringBack(url, archive)).rejects.toMatchObject({
    diagnostics: [{ code: 'unknown-manifest' }],
  });
  const consent = archive?.digest;
  expect(await bringBack(url, archive, { consent })).toBe('restored');
  expect(await one(client, CONTENT('app.events'))).toEqual(content);
  expect(await exists(client, 'app.events_old_note')).toBe(false);
  expect(await exists(client, 'app.events_old_pkey')).toBe(true);
});

test('what a restore evaluates runs with the rights of the table’s owner', async (t) => {
  const { client, url, archive } = await archived(t);
  const owner = `owner_${process.pid}`;
  await client.query(`
    CREATE ROLE ${owner};
    CREATE TABLE ran AS SELECT current_user::text AS by WHERE false;
    GRANT ALL ON ran TO PUBLIC; GRANT USAGE ON SCHEMA app TO ${owner};
    CREATE FUNCTION app.look(x bigint) RETURNS bool LANGUAGE plpgsql AS
      'BEGIN INSERT INTO public.ran VALUES (current_user); RETURN true; END';
    ALTER TABLE app.events ADD CHECK (app.look(id));
    ALTER TABLE app.events OWNER TO ${owner}`);
  onTestFinished(async () => {
    await client.query(`DROP OWNED BY ${owner}; DROP ROLE ${owner}`);
  });
  await bringBack(url, archive);
  const { rows } = await client.query('SELECT DISTINCT by FROM ran');
  expect(rows).toEqual([{ by: owner }]);
});

test('a partition key that calls a function is evaluated with the rights of the table’s owner', async (t) => {
  const { client, archive } = await archived(t);
  const owner = `keeper_${process.pid}`;
  await client.query(`
    CREATE ROLE ${owner};
    GRANT USAGE ON SCHEMA app TO ${owner};
    CREATE FUNCTION app.key(x bigint) RETURNS bigint IMMUTABLE LANGUAGE plpgsql AS
      'BEGIN IF current_user <> ''${owner}'' THEN RAISE ''ran as %'', current_user; END IF; RETURN x; END';
    CREATE TABLE app.keyed (LIKE app.events) PARTITION BY RANGE (app.key(id));
    CREATE TABLE app.keyed_rest PARTITION OF app.keyed DEFAULT;
    ALTER TABLE app.keyed OWNER TO ${owner}`);
  onTestFinished(async () => {
    await client.query(`RESET ROLE; DROP OWNED BY ${owner} CASCADE; DROP ROLE ${owner}`);
  });
  if (archive === undefined) throw new Error('nothing was archived');
  await loadParser();
  const there = (bounds: string) =>
    targetOf(client, {
      ...archive.manifest,
      key: null,
      parent: { schema: 'app', name: 'keyed' },
      bounds,
    });
  await expect(there('FOR VALUES FROM (100000) TO (200000)')).resolves.toBeDefined();
  await client.query(
    `ALTER TABLE app.keyed ALTER at DROP NOT NULL; SET ROLE ${owner}; INSERT INTO app.keyed (id) VALUES (7); RESET ROLE`,
  );
  await expect(there('FOR VALUES FROM (0) TO (100000)')).rejects.toMatchObject({
    diagnostics: [{ code: 'cannot-restore', message: expect.stringContaining('keyed_rest') }],
  });
});

test('keys that lead out of the place, and links that do', async () => {
  const to = await folder();
  const store = await openArchiveStore(to);
  const path = fileURLToPath(to);
  async function* body() {
    yield Buffer.from('x');
  }
  for (const key of [
    '../x',
    'a/../../x',
    '/etc/x',
    'a//x',
    './x',
    'a/..',
    'a\\..\\x',
    'a/\u0000x',
    '',
  ]) {
    const refused = expect.objectContaining({ code: 'archive-out-of-place' });
    await expect(store.put(key, body(), 1), key).rejects.toMatchObject({ diagnostics: [refused] });
    if (key === '') continue;
    await expect(store.remove(key), key).rejects.toMatchObject({ diagnostics: [refused] });
    await expect(store.read(key), key).rejects.toMatchObject({ diagnostics: [refused] });
    await expect(store.list(key), key).rejects.toMatchObject({ diagnostics: [refused] });
  }
  const outside = fileURLToPath(await folder());
  await mkdir(join(path, 'in'));
  await writeFile(join(outside, 'secret'), 'secret');
  await symlink(outside, join(path, 'out'));
  await symlink(join(outside, 'secret'), join(path, 'in', 'file'));
  await symlink(join(outside, 'new'), join(path, 'in', 'next.partial'));
  for (const key of ['out/x', 'out/deep/x', 'out/secret']) {
    await expect(store.put(key, body(), 1), key).rejects.toThrow('leads out of');
    await expect(store.remove(key), key).rejects.toThrow('leads out of');
  }
  await expect(store.read('in/file')).rejects.toThrow('leads out of');
  await expect(store.put('in/next', body(), 1)).rejects.toThrow();
  expect(await readFile(join(outside, 'secret'), 'utf8')).toBe('secret');
  await store.put('in/fine', body(), 1);
  expect(await store.list('in/')).toContain('in/fine');
});
