import { expect, test } from 'vitest';
import { DboptError, type Diagnostic } from '../../../src/model/index.ts';
import { closingCheck } from '../../../src/operations/apply/closing.ts';
import { change, planOf } from '../../apply/bench.ts';

const NOBODY = { diagnostics: () => {}, complete: () => {}, left: async () => {} };

const warning = (code: string, address: string): Diagnostic => ({
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
