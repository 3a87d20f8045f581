import { expect, test } from 'vitest';
import { DEFAULT_LOOP } from '../../src/model/index.ts';
import { designOf, readDesign } from '../support/verify/verify.ts';

test('what is not said is as careful as can be', async () => {
  expect((await readDesign('version: 1\n')).loop).toEqual(DEFAULT_LOOP);
  expect(DEFAULT_LOOP.mode).toBe('report');
});

test('times, sizes and names', async () => {
  const { loop } = await readDesign(`version: 1
loop:
  mode: apply
  every: 90min
  advisors: [gin, vacuum]
  max_changes: 1 per round
  cooldown: 1d
  budget: { max_bytes: 512MB }
  observe: { before: 20min, after: 0.5h, settle: 30s }
  control: auto
`);
  expect(loop).toEqual({
    ...{ mode: 'apply', every: 5_400_000, advisors: ['gin', 'vacuum'], cooldown: 86_400_000 },
    ...{ maxBytes: 512 * 1024 ** 2, before: 1_200_000, after: 1_800_000, settle: 30_000 },
  });
});

test.each([
  'mode: always',
  'max_changes: 2 per round',
  'every: 30',
  'every: 0min',
  'cooldown: soon',
  'budget: { max_bytes: 20 }',
  'observe: { before: -1min }',
  'control: none',
  'cadence: 1h',
  'advisors: [gim]',
])('loop: { %s } is told at its place', async (text) => {
  const { design, diagnostics } = await designOf(`version: 1\nloop: { ${text} }\n`);
  expect(design).toBeNull();
  expect(diagnostics[0]).toMatchObject({ severity: 'error', place: { line: 2 } });
});
