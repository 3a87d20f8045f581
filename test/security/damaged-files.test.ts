import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { planShape, readJson } from '../../src/model/index.ts';
import { loadPlan } from '../../src/operations/index.ts';
import { fileStore } from '../../src/state/index.ts';
import { entry, record, run } from '../state/samples.ts';

const STATE = JSON.stringify(
  { version: 1, lineage: 'x', serial: 1, entries: { [entry.address]: entry } },
  null,
  2,
);

async function stateWith(text: string, journal = '') {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'state.json');
  await writeFile(path, text);
  await writeFile(`${path}.journal`, journal);
  return fileStore(path);
}

const changed = (edit: (state: typeof sample) => unknown) =>
  JSON.stringify(edit(structuredClone(sample)));
const sample = JSON.parse(STATE);

test.for([
  [
    'a merge conflict',
    STATE.replace('  "serial": 1', '<<<<<<< ours\n  "serial": 1'),
    ', line 4: a merge conflict',
  ],
  ['cut short', STATE.slice(0, 200), 'it ends too early'],
  ['empty', '', 'it ends too early'],
  ['null', 'null', 'its whole'],
  ['a list', '[]', 'its whole'],
  ['entries null', changed((s) => ({ ...s, entries: null })), 'entries is not'],
  ['an entry null', changed((s) => ({ ...s, entries: { a: null } })), 'entries.a is not'],
  [
    'names null',
    changed((s) => ({ ...s, entries: { a: { ...entry, names: [null] } } })),
    'entries.a.names.0',
  ],
  [
    'a field of a number',
    changed((s) => ({ ...s, entries: { a: { ...entry, fields: { x: 1 } } } })),
    'entries.a.fields.x',
  ],
  ['its database text', changed((s) => ({ ...s, database: 'x' })), 'database is not'],
] as const)('a state with %s is refused with its place', async ([, text, said]) => {
  await expect((await stateWith(text)).load()).rejects.toMatchObject({
    diagnostics: [{ code: 'state-corrupt', message: expect.stringContaining(said) }],
  });
});

test.for([
  ['a conflict', '<<<<<<< ours\n', 'line 2'],
  ['a step without its SQL', `${JSON.stringify({ step: { ...record, sql: null } })}\n`, 'step.sql'],
  ['a run that is text', '{"run":"x"}\n', 'run is not'],
] as const)('a journal with %s is refused with its place', async ([, line, said]) => {
  const store = await stateWith(STATE, `${JSON.stringify({ run })}\n${line}`);
  await expect(store.runs()).rejects.toMatchObject({
    diagnostics: [
      { code: 'state-corrupt', message: expect.stringContaining(said), place: { line: 2 } },
    ],
  });
});

test.for(['', '{', '<<<<<<< x', 'null', '[null]', '{"plan":null}', '{"plan":{"state":null}}'])(
  'a receipt of %j is none',
  async (text) => {
    const folder = await mkdtemp(join(tmpdir(), 'dbopt-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'state.json'), STATE);
    await writeFile(join(folder, 'state.json.receipt'), text);
    const told: string[] = [];
    const asks = { damaged: (where: string) => told.push(where) };
    const store = fileStore(join(folder, 'state.json'), undefined, { believed: true });
    expect(await store.receipt(asks)).toBeNull();
    expect(told).toEqual(text === '' ? [] : [join(folder, 'state.json.receipt')]);
  },
);

test.for([
  '',
  '{',
  'null',
  '{"version":1}',
  '{"version":1,"changes":[null],"steps":[]}',
  '{"version":1,"steps":[null]}',
])('a sealed plan of %j is refused', async (text) => {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'plan.json'), text);
  await expect(loadPlan(join(folder, 'plan.json'))).rejects.toMatchObject({
    diagnostics: [{ code: 'bad-plan-file' }],
  });
  expect(readJson(text, planShape).damage).toBeDefined();
});
