import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { databaseStore, fileStore, type Store } from '../../src/state/index.ts';
import { freshDatabase } from '../support/database.ts';
import { entry, record, run, upkeep } from './samples.ts';

const STORES: { readonly [name: string]: () => Promise<Store> } = {
  'database store': async () => databaseStore((await freshDatabase()).client, 'dbopt'),
  'file store': async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dbopt-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    return fileStore(join(folder, 'deep', 'state.json'));
  },
};

// Both stores keep the same promises.
describe.each(Object.entries(STORES))('%s', (_name, make) => {
  test('entries come back as they were put', async () => {
    const store = await make();
    await store.prepare();
    const bare = { ...entry, address: 'table.public."Odd.Name"' };
    const { table, proof, ...rest } = bare;
    await store.put({ ...entry, keep: true });
    await store.put(entry);
    await store.put(rest);
    await store.bumpSerial(4);
    await store.bumpSerial(4);
    const state = await store.load();
    expect(state.serial).toBe(5);
    expect(state.entries).toEqual({ [entry.address]: entry, [bare.address]: rest });
    await store.remove(entry.address);
    await store.remove('index.never.was');
    expect(Object.keys((await store.load()).entries)).toEqual([bare.address]);
  });

  test('entries that are written together may have their fields in any order', async () => {
    const store = await make();
    await store.prepare();
    const bare = { ...entry, address: 'table.public."Odd.Name"', kind: 'table' };
    const turned = Object.fromEntries(Object.entries(bare).reverse()) as typeof bare;
    await store.write({ after: 1, put: [entry, turned] });
    expect((await store.load()).entries).toEqual({ [entry.address]: entry, [bare.address]: bare });
  });

  test('what was set out to be made is open until a run that had to do with it has come to its end', async () => {
    const store = await make();
    await store.prepare();
    const [first, second, third] = ['1', '2', '3'].map((n) => ({
      ...run,
      id: `0b4f3b52-9a0d-4b51-8e58-00000000000${n}`,
      startedAt: `2026-01-0${n}T03:04:05.678Z`,
    })) as [typeof run, typeof run, typeof run];
    const open = async (of: typeof run, address: string, ...makes: readonly string[]) =>
      store.begin({ ...record, run: of.id, step: `${address}#build`, address, makes });
    const made = async () => [...(await store.recall()).made].sort();
    await store.openRun(first);
    await open(first, 'index.public.i', 'public.i_dbopt_new');
    await open(first, 'index.public.j', 'public.j_dbopt_new', 'public.j_dbopt_old');
    await open(first, 'extension.e', 'es');
    await store.closeRun({ ...first, outcome: 'interrupted', endedAt: first.startedAt });
    await store.openRun(second);
    await open(second, 'index.public.i', 'public.i_dbopt_old');
    await open(second, 'index.public.j_dbopt_new');
    const left = ['public.j_dbopt_new', 'public.j_dbopt_old'];
    expect(await made()).toEqual(['es', 'public.i_dbopt_new', 'public.i_dbopt_old', ...left]);
    await store.closeRun({ ...second, outcome: 'done', endedAt: second.startedAt });
    expect(await made()).toEqual(['es', 'public.j_dbopt_old']);
    await store.openRun(third);
    await open(third, 'index.public.i', 'public.i_dbopt_new');
    expect(await made()).toEqual(['es', 'public.i_dbopt_new', 'public.j_dbopt_old']);
  });

  test('what steps took is told newest first, the last of each sort, and of what is done only', async () => {
    const store = await make();
    expect(await store.paces()).toEqual([]);
    await store.prepare();
    expect(await store.paces()).toEqual([]);
    await store.openRun(run);
    const end = { endedAt: '2026-01-02T03:04:06.000Z' } as const;
    const work = (amount: number, sort = 'B-tree build') => ({ sort, amount, seconds: 1.5 });
    for (let n = 1; n <= 25; n++) {
      const one = { ...record, step: `build ${n}` };
      await store.begin(one);
      await store.write({ after: 0, step: { ...one, ...end, status: 'done', work: work(n) } });
    }
    const others = ['vacuum', 'failed', 'unknown'].map((step) => ({ ...record, step }));
    for (const one of others) await store.begin(one);
    const [vacuum = record, failed = record, unknown = record] = others;
    await store.write({
      after: 0,
      step: {
        ...vacuum,
        ...end,
        status: 'done',
        work: { ...work(7, 'vacuum'), short: true },
      },
    });
    await store.write({
      after: 0,
      step: { ...failed, ...end, status: 'failed', error: 'no', work: work(99) },
    });
    await store.write({ after: 0, step: { ...unknown, ...end, status: 'done' } });
    const [first, ...rest] = await store.paces();
    expect(first).toEqual({ ...work(7, 'vacuum'), short: true });
    expect(rest).toEqual(Array.from({ length: 20 }, (_, i) => work(25 - i)));
    expect((await store.steps()).at(-2)).toMatchObject({ step: 'failed' });
    expect((await store.steps())[3]).toMatchObject({ step: 'build 4', work: work(4) });
  });

  test('the journal tells runs newest first and steps in their order', async () => {
    const store = await make();
    await store.prepare();
    const later = {
      ...run,
      id: '1b4f3b52-9a0d-4b51-8e58-0b8f3f8b7a11',
      startedAt: '2026-01-03T00:00:00.000Z',
    };
    await store.openRun(run);
    await store.begin(record);
    await store.begin({ ...record, step: 'second', makes: [] });
    const end = { endedAt: '2026-01-02T03:04:06.000Z' } as const;
    const failed = {
      ...record,
      ...end,
      step: 'second',
      makes: [],
      status: 'failed',
      error: 'no',
    } as const;
    await store.write({ after: 0, step: failed });
    const done = { ...record, ...end, status: 'done' } as const;
    await store.write({ after: 0, step: done });
    await store.openRun(later);
    expect(await store.openRuns()).toEqual([later, run]);
    const closed = { ...run, ...end, outcome: 'failed' } as const;
    await store.closeRun(closed);
    expect(await store.openRuns()).toEqual([later]);
    expect(await store.runs()).toEqual([later, closed]);
    expect(await store.runs(1)).toEqual([later]);
    expect(await store.steps()).toEqual([done, failed]);
    expect(await store.steps(run.id)).toHaveLength(2);
    expect(await store.steps(later.id)).toEqual([]);
    expect((await store.recall()).made).toEqual(new Set(record.makes));
  });

  test('upkeep is owed from when what calls for it begins until it is done', async () => {
    const store = await make();
    await store.prepare();
    await store.openRun(run);
    const build = { ...record, owes: [upkeep] };
    const analyze = { ...record, step: upkeep.id, makes: [] };
    expect((await store.recall()).owed).toEqual([]);
    await store.begin(build);
    expect((await store.recall()).owed).toEqual([upkeep]);
    await store.write({ after: 0, step: { ...build, status: 'done' } });
    await store.begin(analyze);
    await store.write({ after: 0, step: { ...analyze, status: 'failed' } });
    expect((await store.recall()).owed).toEqual([upkeep]);
    await store.write({ after: 0, step: { ...analyze, status: 'done' } });
    expect((await store.recall()).owed).toEqual([]);
    await store.begin({ ...build, step: 'again' });
    expect((await store.recall()).owed).toEqual([upkeep]);
    await store.write({
      after: 0,
      step: { ...build, step: 'again', status: 'failed', makes: [], owes: [] },
    });
    expect((await store.recall()).owed).toEqual([]);
  });
});
