import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect, onTestFinished, test, vi } from 'vitest';
import { listArchives, missingFrom, openArchiveStore } from '../../src/archive/index.ts';
import { archived } from '../support/archive/archived.ts';
import { bringBack, folder, readBackAt } from '../support/archive/stage.ts';

vi.setConfig({ testTimeout: 60_000 });

const NOBODY = 65_534;

/** Root reads whatever its mode is, so what follows is done by somebody else. */
async function asAnybody<T>(act: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0 || process.seteuid === undefined) return act();
  process.seteuid(NOBODY);
  try {
    return await act();
  } finally {
    process.seteuid(0);
  }
}

const listing = async (to: string) => listArchives(await openArchiveStore(to));

async function closed(path: string, mode: number): Promise<void> {
  await chmod(path, mode);
  onTestFinished(() => chmod(path, 0o700));
}

/** Beside a whole archive somebody puts a manifest, and closes what leads to it or itself. */
const CLOSED: readonly (readonly [string, up: number, mode: number, told: string])[] = [
  ['a manifest', 0, 0o000, 'the manifest app.zz/20260101T000000Z-00000000/manifest.json cannot'],
  ['its folder', 1, 0o000, 'what is in "app.zz/20260101T000000Z-00000000/" cannot'],
  ['the folder of its table', 2, 0o000, 'what is in "app.zz/" cannot'],
  ['a folder that can be listed alone', 2, 0o444, 'what is in "app.zz/20260101T000000Z-00000000/"'],
  ['a folder that can be passed alone', 2, 0o111, 'what is in "app.zz/" cannot'],
];

test.for(CLOSED)('%s of somebody else hides no archive', async ([, up, mode, told], t) => {
  const { to, url } = await archived(t);
  const manifest = join(fileURLToPath(to), 'app.zz/20260101T000000Z-00000000/manifest.json');
  await mkdir(dirname(manifest), { recursive: true });
  await writeFile(manifest, '{}');
  await closed(join(manifest, ...Array.from({ length: up }, () => '..')), mode);
  await chmod(fileURLToPath(to), 0o755);
  await asAnybody(async () => {
    const { archives, diagnostics } = await listing(to);
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'bad-manifest' }]);
    expect(diagnostics[0]?.message).toContain(told);
    expect(diagnostics[0]?.message).toContain('EACCES');
    expect(archives).toHaveLength(1);
    expect(await readBackAt(archives[0])).toBeNull();
    await bringBack(url, archives[0]);
  });
});

test('a path that is too long hides no archive, either', async () => {
  const to = await folder();
  const name = 'x'.repeat(250);
  const [before, path] = [process.cwd(), fileURLToPath(to)];
  onTestFinished(async () => {
    process.chdir(before);
    // Node has no way to what has a path that is too long.
    await execa('rm', ['-r', join(path, name)]);
  });
  process.chdir(path);
  for (let depth = 0; depth < 17; depth += 1) {
    await mkdir(name);
    process.chdir(name);
  }
  const { diagnostics } = await listing(to);
  expect(diagnostics).toMatchObject([{ code: 'bad-manifest' }]);
  expect(diagnostics[0]?.message).toContain('ENAMETOOLONG');
});

test('what lies in a closed folder is not known to be missing', async (t) => {
  const { to, archive, client } = await archived(t);
  const { rows } = await client.query('SELECT id FROM dbopt.archives');
  const id = String(rows[0]?.id);
  expect(archive?.manifest.id).toBe(id);
  const table = { schema: 'app', name: 'events_old' };
  const record = { ...{ id, table, parent: table, to, oid: 1, at: '', digest: '' }, instance: '' };
  const path = fileURLToPath(to);
  await closed(join(path, 'app.events_old'), 0o000);
  await chmod(path, 0o755);
  await asAnybody(async () => {
    const found = await listing(to);
    expect(found.archives).toEqual([]);
    expect(missingFrom([found], [record])).toEqual([]);
    expect(missingFrom([{ ...found, closed: [] }], [record])).toEqual([record]);
  });
});

test('where the place itself is closed, that is the trouble, and the hint is for readers, too', async () => {
  const to = await folder();
  await closed(fileURLToPath(to), 0o000);
  const found = asAnybody(() => listing(to));
  await expect(found).rejects.toMatchObject({
    diagnostics: [{ code: 'archive-trouble', hint: expect.stringContaining('no right to that') }],
  });
});
