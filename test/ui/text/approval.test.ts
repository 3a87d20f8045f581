import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { askApprovalPlain } from '../../../src/ui/index.ts';
import { oddities } from '../oddities.ts';
import { featureStore } from '../sample.ts';

test.each([
  [featureStore, 'yes\n', true],
  [featureStore, 'no\n', false],
  [featureStore, '', false],
  [
    oddities,
    'yes\ndata-loss\nbroken-names\nreplication-stop\nowner-code\nother-owner\nother-design\n',
    true,
  ],
  [oddities, 'yes\ndata-loss\n', false],
  [oddities, 'yes\n', false],
])('case %#', async (plan, typed, approved) => {
  const output = new PassThrough();
  const result = await askApprovalPlain(plan, { input: Readable.from([typed]), output });
  expect(result.approved).toBe(approved);
  expect(String(output.read())).toContain('Do you want to apply this');
});
