import { expect, test, vi } from 'vitest';
import type { Step } from '../../src/model/index.ts';
import { upkeep } from '../state/samples.ts';
import { apply } from '../support/dbopt.ts';
import { brought, DESIGN, EVIL, stage } from './state-file.ts';

vi.setConfig({ testTimeout: 120_000 });

const owing = (sql: readonly string[], more: object = {}): unknown => ({
  ...{ ...upkeep, id: 'table.app.a#analyze', address: 'table.app.a', title: 'analyze app.a' },
  ...{ sql, locks: [], ...more },
});

test('nothing that a journal owes is sent but upkeep, whatever else it says', async (t) => {
  const { url, seen } = await stage(t);
  for (const owes of [
    owing([EVIL]),
    owing([`ANALYZE app.a; ${EVIL}`]),
    owing(['ANALYZE app.a', EVIL]),
    owing(['ANALYZE app.a (v)']),
    owing(['VACUUM FULL app.a']),
    owing(['VACUUM (TRUNCATE false) app.a, app.p']),
    owing(["SELECT pg_catalog.gin_clean_pending_list(app.f('app.i')::pg_catalog.regclass)"]),
    owing([
      `SELECT pg_catalog.gin_clean_pending_list('app.i'::pg_catalog.regclass); ${EVIL}; SELECT (''::pg_catalog.regclass)`,
    ]),
    owing([`ANALYZE "app"."a" -- \n; ${EVIL}`]),
    owing(['ANALYZE app.a'], { phase: 'drops' }),
    owing([]),
  ]) {
    const cwd = await brought({ owes: [owes] });
    await expect(apply(url, DESIGN, { cwd }), JSON.stringify(owes)).rejects.toMatchObject({
      diagnostics: [
        {
          code: 'state-corrupt',
          message: expect.stringContaining('step.owes.0'),
          place: { file: expect.stringContaining('state.json.journal'), line: 2 },
        },
      ],
    });
  }
  expect(await seen()).toBe(0);
});

test('what is owed is made anew from its relation and its sort', async (t) => {
  const { url, seen } = await stage(t);
  const forged: Partial<Step> = {
    ...{ title: 'nothing', mode: 'batches', batches: { unit: 'rows', size: 1 } },
    ...{ makes: ['app.seen'], calls: { tables: ['app.seen'], parts: [] }, needs: ['x'] },
  };
  const owes = [
    owing(['ANALYZE "app"."a"'], forged),
    owing(['VACUUM app.a'], { id: 'table.app.a#vacuum' }),
    owing(['ANALYZE app.gone'], { id: 'table.app.gone#analyze' }),
  ];
  const { plan: done, outcome } = await apply(url, DESIGN, { cwd: await brought({ owes }) });
  expect(outcome).toBe('done');
  expect(done.steps.map(({ title, mode, sql, makes }) => [title, mode, sql, makes])).toEqual([
    ['analyze app.a', 'single', ['ANALYZE app.a'], []],
    [expect.stringMatching(/^vacuum app\.a/), 'single', ['VACUUM (TRUNCATE false) app.a'], []],
  ]);
  expect(await seen()).toBe(0);
});
