import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ApplyEvent, LoopEvent, Round } from '../../../src/model/index.ts';
import { letLoop, loopStatus, runRound, stopLoop } from '../../../src/operations/loop/index.ts';
import { plan } from '../../support/dbopt.ts';
import { GOOD, quietDesign } from '../../support/loop/quiet.ts';
import { loopScene, sabotage, WRONG_INDEX } from '../../support/loop/scene.ts';

const QUIET = { load: false };
const good = [sabotage([GOOD], 'good')];
const bad = [sabotage([WRONG_INDEX], 'bad')];

const definition = async ({ client }: Awaited<ReturnType<typeof loopScene>>, name: string) =>
  (await client.query<{ d: string }>(`SELECT pg_get_indexdef('${name}'::regclass) AS d`)).rows[0]
    ?.d;
const invalid = async ({ client }: Awaited<ReturnType<typeof loopScene>>) =>
  (
    await client.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM pg_index WHERE NOT indisvalid',
    )
  ).rows[0]?.n;

const begins = (event: LoopEvent | ApplyEvent, phase: string) =>
  event.type === 'round-phase' && event.phase === phase && event.status === 'begun';

async function expectAgreement(scene: Awaited<ReturnType<typeof loopScene>>, text: string) {
  expect(await scene.read()).toBe(text);
  expect((await plan(scene.url, text)).changes.filter(({ action }) => action !== 'adopt')).toEqual(
    [],
  );
  expect(await invalid(scene)).toBe(0);
}

test('judged by checks: kept, taken back, halted after two, and let go on', {
  timeout: 60_000,
}, async () => {
  const scene = await loopScene(quietDesign(), QUIET);
  expect((await scene.round(good)).round).toMatchObject({
    outcome: 'kept',
    why: expect.stringContaining('no control'),
  });
  const text = await scene.read();
  expect(text).toContain('payload jsonb_path_ops');
  const { round } = await scene.round(bad);
  expect(round).toMatchObject({ outcome: 'reverted', undo: 'worse', verdict: { is: 'worse' } });
  await expectAgreement(scene, text);
  // The same again, whatever it is called.
  const again = await scene.round([sabotage([WRONG_INDEX], 'another')]);
  expect(again.round).toMatchObject({
    outcome: 'nothing',
    passed: [{ why: expect.stringContaining('taken back') }],
  });
  const other = { ...WRONG_INDEX, field: 'where', from: null, to: 'id < 0' };
  expect((await scene.round([sabotage([other], 'other')])).round?.outcome).toBe('reverted');
  expect(await scene.round(good)).toMatchObject({
    round: null,
    next: null,
    why: expect.stringContaining('seven days'),
  });
  await letLoop(scene.source);
  expect((await scene.round(good)).round?.outcome).toBe('nothing');
  await expectAgreement(scene, text);
});

test.each<[string, Parameters<typeof quietDesign>[0], Round['outcome'], RegExp]>([
  [
    'consent that the policy does not give',
    { policy: '' },
    'nothing',
    /policy.allow does not have index-build/,
  ],
  [
    'a window that is closed',
    {
      policy:
        'policy: { allow: [index-build, index-replace], window: { cron: "0 0 29 2 *", for: 1h } }\n',
    },
    'nothing',
    /policy.window is closed/,
  ],
  [
    'a budget that is too small',
    {
      loop: 'loop: { mode: apply, budget: { max_bytes: 1kB }, observe: { before: 300ms, after: 300ms, settle: 1ms } }\n',
    },
    'nothing',
    /1024 of loop.budget are left/,
  ],
  ['nothing that could judge it', { more: '' }, 'nothing', /nothing would tell/],
  [
    'mode report',
    { loop: 'loop: { observe: { before: 300ms, after: 300ms, settle: 1ms } }\n' },
    'reported',
    /nothing is done/,
  ],
  [
    'changes that nobody applied',
    { more: 'settings: { work_mem: 5MB }\n' },
    'waits',
    /plan is not empty/,
  ],
])('%s: nothing is written, nothing applied', { timeout: 60_000 }, async (_, how, outcome, why) => {
  const design = quietDesign(how);
  const scene = await loopScene(design, QUIET);
  const before = await definition(scene, 'events_payload');
  const { round } = await scene.round(good);
  expect(round?.outcome).toBe(outcome);
  expect([round?.why, ...(round?.passed ?? []).map((one) => one.why)].join('; ')).toMatch(why);
  expect(await scene.read()).toBe(design);
  expect(await definition(scene, 'events_payload')).toBe(before);
});

test('what people write meanwhile stays theirs', { timeout: 60_000 }, async () => {
  const scene = await loopScene(quietDesign(), QUIET);
  const text = await scene.read();
  // Before the edit: nothing is written over it.
  scene.on((event) => begins(event, 'edit') && scene.write(`${text}# mine\n`));
  expect((await scene.round(bad)).round).toMatchObject({ outcome: 'waits' });
  expect(await scene.read()).toBe(`${text}# mine\n`);
  // Beside the edit: it is taken out around it, and theirs is not applied along with it.
  await scene.write(text);
  const mine = text.replace('version: 1\n', 'version: 1\nsettings: { work_mem: 6MB }\n');
  scene.on(async (event) => {
    if (begins(event, 'settle'))
      await scene.write(
        (await scene.read()).replace('version: 1\n', 'version: 1\nsettings: { work_mem: 6MB }\n'),
      );
  });
  expect((await scene.round(bad)).round).toMatchObject({ outcome: 'reverted' });
  expect(await scene.read()).toBe(mine);
  expect((await plan(scene.url, mine)).changes.map(({ address }) => address)).toEqual([
    'setting.work_mem',
  ]);
  // The same line: it is left to them.
  await scene.write(text);
  await letLoop(scene.source);
  const other = { ...WRONG_INDEX, field: 'where', from: null, to: 'id < 0' };
  scene.on(async (event) => {
    if (begins(event, 'settle'))
      await scene.write((await scene.read()).replace('id < 0', 'id < 1'));
  });
  expect((await scene.round([sabotage([other], 'other')])).round).toMatchObject({
    outcome: 'taken-over',
  });
  expect(await scene.read()).toContain('id < 1');
});

const SLOW = `CREATE FUNCTION slow(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS 'BEGIN PERFORM pg_sleep(0.005); RETURN $1; END'`;
const BUILD = { ...WRONG_INDEX, to: ['(public.slow(id))'] };

test.each<
  [
    string,
    (scene: Awaited<ReturnType<typeof loopScene>>, stop: AbortController) => Promise<unknown>,
  ]
>([
  ['a signal', async (_, stop) => stop.abort()],
  [
    'the file',
    async ({ folder }) => {
      await mkdir(join(folder, '.dbopt'), { recursive: true });
      await writeFile(join(folder, '.dbopt', 'STOP'), '');
    },
  ],
  ['the row', async ({ client }) => client.query('INSERT INTO dbopt.loop_stop DEFAULT VALUES')],
])(
  '%s stops it in the middle of a build, within two seconds, and leaves nothing',
  { timeout: 60_000 },
  async (_, act) => {
    const scene = await loopScene(quietDesign(), QUIET);
    await scene.client.query(SLOW);
    const text = await scene.read();
    const stop = new AbortController();
    let since = 0;
    scene.on((event) => {
      if (event.type !== 'step-started' || since > 0) return;
      since = performance.now();
      setTimeout(() => {
        since = performance.now();
        act(scene, stop);
      }, 500);
    });
    const { round } = await runRound(scene.options([sabotage([BUILD], 'slow')]), stop.signal);
    expect(round).toMatchObject({ outcome: 'stopped' });
    expect(performance.now() - since).toBeLessThan(2_000);
    await expectAgreement(scene, text);
    await rm(join(scene.folder, '.dbopt', 'STOP'), { force: true });
  },
);

test('one loop at a time; a stopped one begins nothing', { timeout: 60_000 }, async () => {
  const scene = await loopScene(quietDesign(), QUIET);
  let second: Promise<unknown> | undefined;
  scene.on((event) => {
    second ??= begins(event, 'baseline')
      ? scene.round(good).catch((error: Error) => error.message)
      : undefined;
  });
  expect((await scene.round(good)).round?.outcome).toBe('kept');
  expect(await second).toMatch(/another run holds the lock/);
  await stopLoop(scene.source, 'ann', 'release');
  expect(await scene.round(good)).toMatchObject({
    round: null,
    why: 'the state says stop, by ann: release',
  });
});

test('a state in a file knows the rounds and the stop as well', { timeout: 60_000 }, async () => {
  const design = quietDesign().replace('version: 1\n', 'version: 1\nstate: { in: file }\n');
  const scene = await loopScene(design, QUIET);
  expect((await scene.round(good)).round?.outcome).toBe('kept');
  expect((await scene.round(bad)).round?.outcome).toBe('reverted');
  const { rounds } = await loopStatus(scene.source);
  expect(rounds.map(({ outcome }) => outcome)).toEqual(['reverted', 'kept']);
  await stopLoop(scene.source, 'ann', 'release');
  expect((await loopStatus(scene.source)).stopped).toContain('by ann: release');
  await letLoop(scene.source);
  expect((await loopStatus(scene.source)).stopped).toBeNull();
});

test('stopped while it watches, a change stays and is judged at the next start', {
  timeout: 60_000,
}, async () => {
  const scene = await loopScene(quietDesign(), QUIET);
  const text = await scene.read();
  const stopAt = async (phase: string) => {
    const stop = new AbortController();
    let since = 0;
    scene.on((event) => {
      if (!begins(event, phase)) return;
      since = performance.now();
      stop.abort();
    });
    const { round } = await runRound(scene.options(bad), stop.signal);
    expect(performance.now() - since).toBeLessThan(2_000);
    return round?.outcome;
  };
  expect(await stopAt('baseline')).toBe('stopped');
  expect(await stopAt('choose')).toBe('stopped');
  await expectAgreement(scene, text);
  expect(await stopAt('watch')).toBeNull();
  expect(await scene.read()).not.toBe(text);
  scene.on(() => {});
  expect((await scene.round(good)).round).toMatchObject({
    outcome: 'reverted',
    change: { code: 'bad' },
  });
  await expectAgreement(scene, text);
});

test('an edit that a dead loop left half written, with people at it since, is taken out', {
  timeout: 60_000,
}, async () => {
  const scene = await loopScene(quietDesign(), QUIET);
  const text = await scene.read();
  // It dies between the write and the word that it is written.
  scene.on((event) => {
    if (event.type === 'round-phase' && event.phase === 'edit' && event.status === 'done')
      throw new Error('dead');
  });
  await expect(scene.round(bad)).rejects.toThrow('dead');
  const { client } = scene;
  await client.query(
    `UPDATE dbopt.loop SET round = jsonb_set(round::jsonb, '{marks}', (round::jsonb -> 'marks') - -1)::text`,
  );
  scene.on(() => {});
  await scene.write((await scene.read()).replace('version: 1\n', 'version: 1\n# mine\n'));
  expect((await scene.round(bad)).round).toMatchObject({ outcome: 'waits' });
  await expectAgreement(scene, text.replace('version: 1\n', 'version: 1\n# mine\n'));
});
