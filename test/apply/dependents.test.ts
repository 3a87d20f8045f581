import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schedule } from '../../src/apply/schedule.ts';
import { PHASES, type Step } from '../../src/model/index.ts';
import { planOf, step } from './bench.ts';
import { on } from './tables.ts';

/** Begins and ends steps until nothing is left; those named fail. Returns what was done, in its order. */
function runOf(steps: readonly Step[], failing: ReadonlySet<string>): readonly string[] {
  const it = schedule(planOf({ steps }));
  const done: string[] = [];
  for (let next = it.next(); next !== null; next = it.next()) {
    const end = failing.has(next.id) ? 'failed' : 'done';
    it[end](next);
    if (end === 'done') done.push(next.id);
  }
  return done;
}

const of = (id: string, table: string, more: Partial<Step> = {}) => on(table, { id, ...more });
const role = (id: string, more: Partial<Step> = {}) =>
  step({ mode: 'single', sql: [], id, address: `role.${id}`, phase: 'settings', ...more });

test.each<[name: string, steps: readonly Step[], done: readonly string[]]>([
  ['another table', [of('bad', 't'), of('u', 'u')], ['u']],
  ['another table, later', [of('bad', 't'), of('u', 'u', { phase: 'drops' })], ['u']],
  ['the same table', [of('bad', 't'), of('t', 't', { phase: 'indexes' })], []],
  ['the same table, before', [of('t', 't'), of('bad', 't')], ['t']],
  ['what needs it', [of('bad', 't'), of('u', 'u', { needs: ['bad'] })], []],
  [
    'what needs what needs it',
    [of('bad', 't'), of('u', 'u', { needs: ['bad'] }), of('v', 'v', { needs: ['u'] })],
    [],
  ],
  ['a role of the same phase', [role('bad'), role('r')], ['r']],
  ['the rest of a role', [role('bad'), role('r', { address: 'role.bad' })], []],
  ['a table after a role', [role('bad'), of('t', 't', { phase: 'options' })], []],
  ['a role after a table', [of('bad', 't'), role('r', { phase: 'drops' })], []],
  [
    'a table after a role after a table',
    [
      of('bad', 't', { phase: 'options' }),
      of('u', 'u', { phase: 'indexes' }),
      role('r', { phase: 'caches' }),
      of('v', 'v', { phase: 'drops' }),
    ],
    ['u'],
  ],
])('after a failure: %s', (_, steps, done) => {
  expect([...runOf(steps, new Set(['bad']))].sort()).toEqual([...done].sort());
});

const plans = fc
  .array(
    fc.record({
      table: fc.constantFrom('t', 'u', 'v', null),
      phase: fc.constantFrom(...PHASES),
      need: fc.nat(30),
      fails: fc.boolean(),
    }),
    { maxLength: 16 },
  )
  .map((all) =>
    [...all]
      .sort((a, b) => PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase))
      .map((each, i) => {
        const needs = each.need < i ? [`s${each.need}`] : [];
        const made =
          each.table === null
            ? role(`s${i}`, { phase: each.phase, needs })
            : of(`s${i}`, each.table, { phase: each.phase, needs });
        return { ...each, step: made };
      }),
  );

test('nothing runs after a failure that it needs, and no table hinders another', () => {
  fc.assert(
    fc.property(plans, (all) => {
      const failing = new Set(all.flatMap(({ step, fails }) => (fails ? step.id : [])));
      const done = new Set(
        runOf(
          all.map(({ step }) => step),
          failing,
        ),
      );
      all.forEach(({ step, table }, i) => {
        const before = all.slice(0, i);
        const lost = before.filter((each) => !done.has(each.step.id));
        const hindered = lost.some(
          (each) =>
            step.needs.includes(each.step.id) ||
            (table !== null && each.table === table) ||
            ((table === null || each.table === null) && each.step.phase !== step.phase),
        );
        expect(done.has(step.id), step.id).toBe(!failing.has(step.id) && !hindered);
      });
    }),
  );
});
