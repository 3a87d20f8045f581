import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { workplace } from '../support/cli.ts';
import { runAction } from './run.ts';

vi.setConfig({ testTimeout: 60_000 });

test('half of a plan, as a full disk leaves it, is no plan and no stack trace', async () => {
  const place = await workplace('version: 1\n');
  await place.write('full.sh', 'printf \'{ "counts": { "add\' > plan.json; exit 1\n');
  const given = { dbopt: `sh ${resolve(place.folder, 'full.sh')}`, out: 'plan.json' };
  const { code, said, outputs } = await runAction(place.folder, given, {});
  expect([code, outputs]).toEqual([1, { exitcode: '1' }]);
  expect(said).not.toMatch(/SyntaxError|\bat /);
});
