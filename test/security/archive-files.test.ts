import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { expect, onTestFinished, test, vi } from 'vitest';
import { listArchives, openArchiveStore } from '../../src/archive/index.ts';
import {
  archivesAt,
  bringBack,
  detached,
  filesIn,
  folder,
  readBackAt,
  settle,
} from '../support/archive/stage.ts';

vi.setConfig({ testTimeout: 60_000 });

const PLACED: readonly (readonly [string, (path: string) => Promise<unknown>])[] = [
  ['a pipe', (path) => execa('mkfifo', [path])],
  ['a folder', (path) => mkdir(path)],
  [
    'a socket',
    async (path) => {
      const server = createServer();
      onTestFinished(() => void server.close());
      await new Promise((done) => server.listen(path, () => done(null)));
    },
  ],
];

test.for(PLACED)('%s in the place of data is refused at once', async ([, place], t) => {
  const to = await folder();
  const { url } = await detached(t, { archive: { to, format: 'csv.gz' }, count: 20 });
  await settle(url);
  const [archive] = await archivesAt(to);
  const data = (await filesIn(to)).find((file) => file.includes('data.')) ?? '';
  await rm(data);
  await place(data);
  expect(await readBackAt(archive)).toMatch(/no regular file|cannot be read|is not there/);
  await expect(bringBack(url, archive)).rejects.toMatchObject({
    diagnostics: [{ code: 'archive-trouble' }],
  });
  const key = data.slice(fileURLToPath(to).length + 1);
  await expect((await openArchiveStore(to)).read(key)).rejects.toThrow();
});

test('what stands in the place of a manifest and is none is told, and hides no other', async () => {
  const to = await folder();
  const root = fileURLToPath(to);
  const at = (i: number) => `${root}/app.events_p${i}/20260301T020000Z-0000000${i}/manifest.json`;
  const outside = fileURLToPath(await folder());
  await writeFile(`${outside}/other`, '{}');
  const placed: readonly ((path: string) => Promise<unknown>)[] = [
    ...PLACED.map(([, place]) => place),
    (path) => symlink(`${outside}/other`, path),
    (path) => symlink(`${root}/nowhere`, path),
    (path) => symlink(path, path),
    (path) => writeFile(path, ''),
  ];
  for (const [i, place] of placed.entries()) {
    await mkdir(dirname(at(i)), { recursive: true });
    await place(at(i));
  }
  const { archives, diagnostics } = await listArchives(await openArchiveStore(to));
  expect(archives).toEqual([]);
  const told = placed.map((_, i) =>
    diagnostics.filter(({ message }) => message.includes(`_p${i}/`)),
  );
  expect(told.map((each) => each.length)).toEqual(placed.map(() => 1));
});

test('whoever stops does not wait for what is being read', async () => {
  const to = await folder();
  await writeFile(`${fileURLToPath(to)}/big`, Buffer.alloc(20_000_000));
  const stop = new AbortController();
  const { body } = await (await openArchiveStore(to)).read('big', stop.signal);
  const whole = (async () => {
    for await (const _ of body) stop.abort();
  })();
  await expect(whole).rejects.toMatchObject({ name: 'AbortError' });
});
