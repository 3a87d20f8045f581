import { expect, test } from 'vitest';
import { DboptError, type Diagnostic } from '../../../src/model/index.ts';
import { closingCheck, planAfter } from '../../../src/operations/apply/closing.ts';
import { change, planOf, step } from '../../apply/bench.ts';

const NOBODY = { diagnostics: () => {}, complete: () => {}, left: async () => {} };

const warning = (code: Diagnostic['code'], address: string): Diagnostic => ({
  ...{ severity: 'warning', code, message: code, address },
});

/** The hint, where one change is left. */
async function hintOf(...diagnostics: readonly Diagnostic[]): Promise<string | undefined> {
  const changes = [change('setting.work_mem', { kind: 'setting' })];
  const plan = { ...planOf({ steps: [], changes }), diagnostics };
  const error: unknown = await closingCheck(plan, NOBODY).catch((caught: unknown) => caught);
  return error instanceof DboptError ? error.diagnostics[0]?.hint : undefined;
}

test('what is told of the resource that is left is why', async () => {
  expect(await hintOf(warning('pending-restart', 'setting.work_mem'))).toBe(
    'what stands in its way is told above: pending-restart; mend that, then apply again',
  );
});

test('a broken line is told at any of the settings', async () => {
  expect(await hintOf(warning('broken-configuration', 'setting.autovacuum'))).toMatch(
    /broken-configuration/,
  );
});

test.each([
  ['nothing is told', []],
  ['something is told of another', [warning('unchecked-setting', 'role.app')]],
])('%s: somebody may be at work', async (_, diagnostics) => {
  expect(await hintOf(...diagnostics)).toMatch(/^somebody may be changing/);
});

/** How often it is planned again, where a setting was changed and this is still left. */
async function looks(...left: readonly string[]): Promise<number> {
  const done = step({
    ...{ address: 'setting.max_connections', phase: 'settings', mode: 'single', sql: [] },
  });
  const plan = planOf({ steps: [], changes: left.map((address) => change(address)) });
  let times = 0;
  await planAfter(planOf({ steps: [done] }), async () => {
    times++;
    return { plan: times === 3 ? planOf({ steps: [] }) : plan };
  });
  return times;
}

test('a reload is waited for, and what comes only after a restart is not', async () => {
  expect(await looks()).toBe(1);
  expect(await looks('setting.max_connections')).toBe(3);
  expect(await looks('extension.pg_stat_statements')).toBe(1);
});
