import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { fileStore } from '../../src/state/index.ts';

const GOOD = {
  ...{ at: '2026-01-02T03:04:05.678Z', system_id: null, database_oid: 1, postmaster_start: 'x' },
  ...{ counting_since: null, database: {}, checkpointer: {}, bgwriter: {}, io: null },
  ...{ wal: { segments: null }, io_reset: null, tables: { 1: { seq_scan: 0 } }, indexes: {} },
  ...{ statements: null, statements_info: null, buffercache: null },
};
const pack = (value: unknown, room = 0) =>
  deflateSync(`${JSON.stringify(value)}${' '.repeat(room)}`).toString('base64');

/** What is read of a text that lies beside the state, and whether it is told that it is damaged. */
async function readBeside(text: string) {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 's.json.reading'), text);
  const told: string[] = [];
  const store = fileStore(join(folder, 's.json'), undefined, { believed: true });
  const reading = await store.reading((where) => told.push(where));
  return { reading, told: told.length };
}

test('a reading comes back as it was packed', async () => {
  expect(await readBeside(pack(GOOD))).toEqual({ reading: GOOD, told: 0 });
  expect(await readBeside('')).toEqual({ reading: null, told: 0 });
});

test.for([
  ['one that unpacks to more than anybody packs', () => pack(GOOD, 128 * 1024 * 1024)],
  ['one that is cut short', () => pack(GOOD).slice(0, 40)],
  ['text that is not packed', () => JSON.stringify(GOOD)],
  ['null', () => pack(null)],
  ['tables that are null', () => pack({ ...GOOD, tables: null })],
  ['a table that is null', () => pack({ ...GOOD, tables: { 1: null } })],
  ['segments without times', () => pack({ ...GOOD, wal: { segments: {} } })],
  ['a time that is none', () => pack({ ...GOOD, at: 'infinity' })],
] as const)('%s is damaged, and told', async ([, text]) => {
  expect(await readBeside(text())).toEqual({ reading: null, told: 1 });
});
