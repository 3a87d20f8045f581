import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { fileStore } from '../../src/state/index.ts';
import { entry, record, run } from './samples.ts';

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'dbopt-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

test('an absent state reads as an empty one, and reading makes nothing', async () => {
  const where = await folder();
  const store = fileStore(join(where, 'state.json'));
  expect(await store.load()).toEqual({ version: 1, lineage: '', serial: 0, entries: {} });
  expect(await store.runs()).toEqual([]);
  expect(await readdir(where)).toEqual([]);
});

test('preparing twice keeps the lineage', async () => {
  const store = fileStore(join(await folder(), 'state.json'));
  await store.prepare();
  const { lineage } = await store.load();
  await store.prepare();
  expect((await store.load()).lineage).toBe(lineage);
});

test('whatever a crash left of a write, the state before it is read', async () => {
  const path = join(await folder(), 'state.json');
  const store = fileStore(path);
  await store.prepare();
  await store.put(entry);
  await writeFile(`${path}.new`, '{"version": 1, "lin');
  expect((await store.load()).entries[entry.address]).toEqual(entry);
  await store.remove(entry.address);
  expect((await store.load()).entries).toEqual({});
});

test('a journal cut anywhere in its last line is read up to it, and goes on from there', async () => {
  const path = join(await folder(), 'state.json');
  const journal = `${path}.journal`;
  const store = fileStore(path);
  await store.prepare();
  await store.openRun(run);
  const kept = await readFile(journal, 'utf8');
  await store.begin(record);
  const whole = await readFile(journal, 'utf8');
  for (let end = kept.length; end < whole.length; end += 7) {
    await writeFile(journal, whole.slice(0, end));
    expect(await store.steps()).toEqual([]);
    await store.prepare();
    await store.begin(record);
    expect(await readFile(journal, 'utf8')).toBe(whole);
  }
});

test('a state cut short, edited or of a newer version is refused with its place', async () => {
  const path = join(await folder(), 'state.json');
  const store = fileStore(path);
  await store.prepare();
  const whole = await readFile(path, 'utf8');
  const bad = [
    whole.slice(0, 30),
    '',
    'null',
    '[]',
    '{"version": 1}',
    whole.replace('{}', '{"a":5}'),
  ];
  for (const text of bad) {
    await writeFile(path, text);
    const load = store.load();
    await expect(load).rejects.toMatchObject({ diagnostics: [{ code: 'state-corrupt' }] });
    await expect(load).rejects.toThrow(path);
    await expect(store.prepare()).rejects.toThrow(path);
  }
  await writeFile(path, whole.replace('"version": 1', '"version": 99'));
  await expect(store.load()).rejects.toMatchObject({ diagnostics: [{ code: 'state-newer' }] });
});

test('a broken line inside the journal is named', async () => {
  const path = join(await folder(), 'state.json');
  const store = fileStore(path);
  await store.prepare();
  await appendFile(`${path}.journal`, 'nonsense\n');
  await store.openRun(run);
  await expect(store.runs()).rejects.toThrow(`${path}.journal, line 1`);
});

test('a place that cannot be written says why', async () => {
  const where = await folder();
  await writeFile(join(where, 'file'), '');
  const store = fileStore(join(where, 'file', 'state.json'));
  await expect(store.prepare()).rejects.toMatchObject({
    diagnostics: [{ code: 'state-file', message: expect.stringContaining('no folder') }],
  });
});
