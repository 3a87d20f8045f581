import { rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { archived } from '../support/archive/archived.ts';
import { archivesAt, bringBack, filesIn } from '../support/archive/stage.ts';
import { workplace } from '../support/cli.ts';

vi.setConfig({ testTimeout: 120_000 });

/** One archived partition, and a folder to run the command line in. */
async function scene(t: Parameters<typeof archived>[0]) {
  const it = await archived(t);
  const place = await workplace('version: 1');
  const at = ['--from', it.to, '--url', it.url];
  const archive = async (verb: string, ...more: string[]) => {
    const { code, stdout, stderr } = await place.dbopt(['archive', verb, ...at, ...more]);
    return { code, stdout, stderr: stderr.replaceAll(/\s+/g, ' ') };
  };
  const forget = (...more: string[]) =>
    place.dbopt(['archive', 'forget', '--url', it.url, ...more]);
  const manifest = (await filesIn(it.to)).find((file) => file.endsWith('manifest.json')) ?? '';
  return { ...it, ...place, archive, forget, manifest };
}

test('a manifest is gone: told until it is back, or given up', async (t) => {
  const { archive, forget, manifest, to } = await scene(t);
  await rename(manifest, `${manifest}.away`);
  for (const verb of ['list', 'verify']) {
    const { code, stdout, stderr } = await archive(verb);
    expect([code, stdout]).toEqual([2, expect.stringMatching(/events_old.* missing/)]);
    expect(stdout).not.toContain('whole');
    expect(stderr).toContain('no table has the rows');
  }
  const told = JSON.parse((await archive('list', '--format', 'json')).stdout);
  expect(told).toMatchObject({ archives: [], missing: [{ table: 'app.events_old', from: to }] });
  const back = await archive('restore', 'events_old');
  expect([back.code, back.stderr]).toEqual([1, expect.stringContaining('archive-missing')]);
  await writeFile(manifest, '{}');
  const damaged = await archive('verify');
  expect([damaged.code, damaged.stdout]).toEqual([
    2,
    'No archive is there; 1 with a manifest that cannot be read.',
  ]);
  expect((await archive('restore', 'events_old')).stderr).toContain('bad-manifest');
  await rename(`${manifest}.away`, manifest);
  const kept = await forget('app.events_old');
  expect([kept.code, kept.stderr]).toEqual([1, expect.stringContaining('no-such-archive')]);
  await rm(fileURLToPath(to), { recursive: true });
  expect((await archive('verify', 'events_old')).code).toBe(2);
  expect((await forget('--older-than', '1')).stdout).toContain('Nothing was done');
  expect((await forget('events_old')).stdout).toContain('is no longer known');
  const after = await archive('verify');
  expect([after.code, after.stdout]).toEqual([0, 'No archive is there.']);
});

test('what is not there, and is not missing either', async (t) => {
  const { client, archive, manifest, to, url, dbopt } = await scene(t);
  const [{ id } = { id: '' }] = (await client.query('SELECT id FROM dbopt.archives')).rows;
  const verified = async () => {
    const { code, stdout, stderr } = await archive('verify');
    return [code, stdout.split('\n').at(-1), stderr];
  };
  const none = [0, 'No archive is there.', ''];
  // The place of somebody else, too: with a slash at its end it is the same one.
  const own = await dbopt(['archive', 'verify', '--from', `${to}/`, '--url', url]);
  expect([own.code, own.stdout]).toEqual([0, expect.not.stringContaining('unknown')]);
  await rename(manifest, `${manifest}.away`);
  expect((await dbopt(['archive', 'list', '--from', `${to}/`, '--url', url])).code).toBe(2);
  const elsewhere = await dbopt(['archive', 'list', '--from', `${to}/other`, '--url', url]);
  expect([elsewhere.code, elsewhere.stdout]).toEqual([0, '0 archives, 0 bytes.']);
  // Cut off before its manifest was put, or restored: a table has the rows.
  await client.query('CREATE TABLE app.events_old ()');
  await client.query(
    `UPDATE dbopt.archives SET table_oid = 'app.events_old'::regclass WHERE id = $1`,
    [id],
  );
  expect(await verified()).toEqual(none);
  await client.query('ALTER TABLE app.events_old RENAME TO another');
  expect((await verified())[0]).toBe(2);
  // It never got as far as its manifest.
  await client.query('UPDATE dbopt.archives SET digest = NULL');
  expect(await verified()).toEqual(none);
});

test('where the state cannot be asked, nobody says that all is there', async (t) => {
  const { to, dbopt, manifest } = await scene(t);
  await rm(manifest);
  for (const verb of ['list', 'verify']) {
    const alone = ['archive', verb, '--from', to, '--url', 'postgresql://nobody@127.0.0.1:1/none'];
    const { code, stdout, stderr } = await dbopt(alone);
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/whether others should be is not known/),
    ]);
    expect(stderr).toContain('manifests-unchecked');
    expect(JSON.parse((await dbopt([...alone, '--format', 'json'])).stdout).missing).toBeNull();
  }
});

test('a restored partition has its rows; where it is dropped by hand, its archive has to be there', async (t) => {
  const { client, url, archive, manifest, to } = await scene(t);
  const [found] = await archivesAt(to);
  await bringBack(url, found);
  await rename(manifest, `${manifest}.away`);
  expect((await archive('verify')).code).toBe(0);
  await client.query('DROP TABLE app.events_old');
  expect((await archive('verify')).code).toBe(2);
  await rename(`${manifest}.away`, manifest);
  expect((await archive('verify')).stdout).toContain('1 archive read, all whole.');
});
