import { expect, test, vi } from 'vitest';
import type { StateEntry } from '../../src/model/index.ts';
import { entry } from '../state/samples.ts';
import { plan } from '../support/dbopt.ts';
import { brought, DESIGN, EVIL, stage } from './state-file.ts';

vi.setConfig({ testTimeout: 120_000 });

const key = { column: null, expression: null, collation: '', opclass: '', params: [] };
const on = (more: object) => ({
  value: [{ ...key, desc: false, nullsFirst: false, ...more }],
  text: 'x',
});
const given = (kind: string, name: string, table: string, field: string, former: object) =>
  ({
    ...{ ...entry, address: `${kind}.app.${name}`, kind, names: ['app', name], made: false },
    ...{ table: { schema: 'app', name: table }, proof: 'p' },
    fields: { [field]: { now: { value: null, text: '' }, former } },
  }) as StateEntry;

test.for([
  ['a predicate', given('index', 'i', 'a', 'where', { value: `true; ${EVIL}`, text: '' })],
  ['that of a tree', given('index', 'pi', 'p', 'where', { value: `true); ${EVIL}`, text: '' })],
  ['an element', given('index', 'i', 'a', 'on', on({ expression: `v); ${EVIL}; --` }))],
  [
    'an opclass',
    given('index', 'pi', 'p', 'on', on({ column: 'id', opclass: `int4_ops); ${EVIL}; --` })),
  ],
  [
    'a parameter',
    given(
      'index',
      'i',
      'a',
      'on',
      on({ column: 'v', opclass: 'gist', params: [`a=1'); ${EVIL}; --`] }),
    ),
  ],
  [
    'statistics',
    given('statistics', 's', 'a', 'on', {
      value: { columns: ['id'], expressions: [`v) FROM app.a; ${EVIL}; --`] },
      text: '',
    }),
  ],
] as const)(
  '%s that the state would give back is one, or the plan is refused',
  async ([, one], t) => {
    const { url, seen } = await stage(t);
    const cwd = await brought({ entries: [one] });
    await expect(plan(url, DESIGN, { cwd })).rejects.toMatchObject({
      diagnostics: [
        {
          code: 'state-corrupt',
          address: one.address,
          message: expect.stringMatching(/state\.json, line \d+: .* is no definition/),
        },
      ],
    });
    expect(await seen()).toBe(0);
  },
);

test.for([
  ['deep', `${'abs('.repeat(500)}id${')'.repeat(500)} > 5`],
  ['long', `id IN (${Array.from({ length: 20_000 }, (_, i) => i).join(', ')})`],
])('one that is too %s is not called corrupt', async ([, text], t) => {
  const { url } = await stage(t);
  const cwd = await brought({
    entries: [given('index', 'i', 'a', 'where', { value: text, text })],
  });
  await expect(plan(url, DESIGN, { cwd })).rejects.toMatchObject({
    diagnostics: [{ code: 'too-deep', address: 'index.app.i' }],
  });
});

test('and one that is a definition is given back', async (t) => {
  const { url } = await stage(t);
  const former = { value: '(id > 5)', text: '(id > 5)' };
  const cwd = await brought({ entries: [given('index', 'i', 'a', 'where', former)] });
  const { steps } = await plan(url, DESIGN, { cwd });
  expect(steps.flatMap(({ sql }) => sql).join('\n')).toContain('WHERE (id > 5)');
});

test('what is given back is told by what is done', async (t) => {
  const { url } = await stage(t);
  const one = given('index', 'i', 'a', 'where', { value: '(id > 1)', text: 'id > 999' });
  const unique = { now: { value: null, text: '' }, former: { value: true, text: 'false' } };
  const cwd = await brought({ entries: [{ ...one, fields: { ...one.fields, unique } }] });
  const { changes } = await plan(url, DESIGN, { cwd });
  const change = changes.find(({ address }) => address === 'index.app.i');
  expect(change?.fields.map(({ field, to }) => [field, to?.text])).toEqual([
    ['where', '(id > 1)'],
    ['unique', 'true'],
  ]);
});

test('what it cannot have been is refused, with its place', async (t) => {
  const { url } = await stage(t);
  const cwd = await brought({
    entries: [given('index', 'i', 'a', 'where', { value: [1], text: 'x' })],
  });
  await expect(plan(url, DESIGN, { cwd })).rejects.toMatchObject({
    diagnostics: [
      {
        code: 'state-corrupt',
        message: expect.stringMatching(
          /state\.json, line \d+: .* to index\.app\.i as where is no such value/,
        ),
      },
    ],
  });
});

test.for([true, false])(
  'what has the name on another table is not ours, and stays; made: %s',
  async (made, t) => {
    const { url } = await stage(t);
    const one = given('index', 'i', 'p', 'where', { value: '(id > 1)', text: '(id > 1)' });
    const other = given('statistics', 's', 'p', 'target', { value: 5, text: '5' });
    const cwd = await brought({ entries: [one, other].map((each) => ({ ...each, made })) });
    const { changes, steps, diagnostics } = await plan(url, DESIGN, { cwd });
    const told = changes.filter(({ address }) => [one.address, other.address].includes(address));
    expect(told.map(({ action }) => action)).toEqual(['forget', 'forget']);
    expect(steps).toEqual([]);
    expect(diagnostics.filter(({ code }) => code === 'name-taken')).toMatchObject([
      { message: expect.stringMatching(/^2 resources: .* was not made by dbopt, and stays/) },
    ]);
  },
);
