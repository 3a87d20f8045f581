import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';

test('the demo walks the whole way, and its last act measures what its advice brought', {
  timeout: 180_000,
}, async () => {
  const { dbopt } = await workplace('version: 1\n');
  const { code, stdout, stderr } = await dbopt(['demo']);
  expect(code, stderr).toBe(0);
  expect(stdout).toMatch(/the application ran \d+ statements: 0 errors/);
  const act = stdout.slice(stdout.indexOf('dbopt advise index'));
  expect(act).toContain('index-covering');
  expect(act).toMatch(/^\+.*quotas_owner: .*include: \[daily\]/m);
  const told =
    act
      .match(/(\d+) buffers\s+→\s+(\d+) buffers/)
      ?.slice(1)
      .map(Number) ?? [];
  const seen =
    act
      .match(/lookup read (\d+) pages .* and now (\d+)\./)
      ?.slice(1)
      .map(Number) ?? [];
  const saved = ([before = 0, after = 0]: number[]) => 1 - after / before;
  expect(saved(seen)).toBeGreaterThan(0.5);
  expect(Math.abs(saved(seen) - saved(told))).toBeLessThanOrEqual(0.3 * saved(told));
});
