import { expect, test } from 'vitest';
import { summary } from '../../../src/cli/init-summary.ts';
import { countKinds } from '../../../src/operations/init/counts.ts';
import { KINDS } from '../../../src/providers/index.ts';

const table = { schema: 'public', name: 't' };
const one = (kind: string, spec = { on: ['a'] }) => ({ kind, names: [], table, spec, notes: {} });

test('what there is, counted', () => {
  const many = [one('index'), one('index'), one('statistics'), one('partitions'), one('column')];
  expect(summary(countKinds(many, KINDS))).toBe(
    '1 table, 2 indexes, 1 statistics object, 1 partition key, 1 column',
  );
  expect(summary(countKinds([{ ...one('table'), spec: {} }], KINDS))).toBe(
    'nothing differs from the defaults',
  );
});
