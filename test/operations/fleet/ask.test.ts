import { expect, test, vi } from 'vitest';
import { fail, type Target } from '../../../src/model/index.ts';
import { askTargets } from '../../../src/operations/fleet/ask.ts';

test('targets that do not answer are waited for so long in all, and the rest are not asked', async () => {
  let clock = 0;
  const now = vi.spyOn(performance, 'now').mockImplementation(() => clock);
  const targets = Array.from({ length: 100 }, (_, i) => ({ name: `t${i}`, wave: 1 }) as Target);
  let asked = 0;
  const reports = await askTargets(targets, async () => {
    asked += 1;
    await Promise.resolve();
    clock += 15_000;
    throw fail('cannot-connect', 'no answer');
  });
  now.mockRestore();
  expect(asked).toBeGreaterThan(4);
  expect(asked).toBeLessThan(50);
  expect(reports).toHaveLength(100);
  expect(reports.at(-1)?.diagnostics).toMatchObject([
    { code: 'cannot-connect', message: expect.stringContaining('not asked') },
  ]);
});

test('those that refuse at once keep nobody from being asked', async () => {
  const targets = Array.from({ length: 50 }, (_, i) => ({ name: `t${i}`, wave: 1 }) as Target);
  let asked = 0;
  await askTargets(targets, async () => {
    asked += 1;
    throw fail('cannot-connect', 'refused');
  });
  expect(asked).toBe(50);
});
