import { expect, test } from 'vitest';
import { designOf, readDesign } from '../support/verify/verify.ts';
import { BROKEN } from './broken-checks.ts';

const checks = (lines: readonly string[]): string =>
  `version: 1\nchecks:\n${lines.map((line) => `  ${line}\n`).join('')}`;

test('bounds are read as numbers: shares from 0 to 1, times in milliseconds', async () => {
  const { checks: read } = await readDesign(
    checks([
      'toast: { toast_ratio: ml_features.features, max: 12.5% }',
      'ahead: { partitions_ahead: ml_features.events, min: 2 weeks, severity: warn }',
      'keys: { key_length: ml_features.features.payload, min: 1, max: 3, strict: true }',
      'wal: { checkpoints: server, requested: { max: 10% }, sync_share: { max: 1% }, when: apply }',
      'lookup: { latency: "select $1", params: "select 1", rate: 1000/s, for: 30s, p99: { max: 50ms } }',
      'join: { plan: select 1, forbid: [Nested Loop] }',
    ]),
  );
  expect(read.map(({ name, type, bounds }) => ({ name, type, bounds }))).toEqual([
    {
      ...{ name: 'toast', type: 'toast_ratio' },
      bounds: [{ quantity: '', unit: 'ratio', min: null, max: 0.125 }],
    },
    {
      ...{ name: 'ahead', type: 'partitions_ahead' },
      bounds: [{ quantity: '', unit: 'span', min: 1_209_600_000, max: null }],
    },
    {
      name: 'keys',
      type: 'key_length',
      bounds: [{ quantity: '', unit: 'number', min: 1, max: 3 }],
    },
    {
      ...{ name: 'wal', type: 'checkpoints' },
      bounds: [
        { quantity: 'requested', unit: 'share', min: null, max: 0.1 },
        { quantity: 'sync_share', unit: 'share', min: null, max: 0.01 },
      ],
    },
    {
      ...{ name: 'lookup', type: 'latency' },
      bounds: [{ quantity: 'p99', unit: 'time', min: null, max: 50 }],
    },
    { name: 'join', type: 'plan', bounds: [] },
  ]);
  expect(read.map(({ severity, strict, when }) => [severity, strict, when])).toEqual([
    ['fail', false, null],
    ['warn', false, null],
    ['fail', true, null],
    ['fail', false, 'apply'],
    ['fail', false, null],
    ['fail', false, null],
  ]);
});

test.each([
  ['0.5ms', 0.5],
  ['1.5ms', 1.5],
  ['0.002s', 2],
  ['1.5m', 90_000],
])('a bound of %s is %f ms, and not rounded', async (max, milliseconds) => {
  const { checks: read } = await readDesign(
    checks([`a: { latency: select 1, rate: 10/s, for: 30s, p99: { max: ${max} } }`]),
  );
  expect(read[0]?.bounds).toEqual([
    { quantity: 'p99', unit: 'time', min: null, max: milliseconds },
  ]);
});

test('what is wrong with checks is told all at once, each at its place', async () => {
  const { design, diagnostics } = await designOf(checks(BROKEN.map(([line]) => line)));
  expect(design).toBeNull();
  const told = BROKEN.map(([line], i) => [
    line,
    diagnostics.find(({ place }) => place?.line === i + 3)?.code,
  ]);
  expect(told).toEqual(BROKEN);
});

test('one mistake is told once', async () => {
  const { diagnostics } = await designOf(checks(BROKEN.map(([line]) => line)));
  const lines = diagnostics.map(({ place }) => place?.line);
  const twice = lines.filter((line, i) => lines.indexOf(line) !== i);
  expect(twice.map((line) => BROKEN[(line ?? 3) - 3]?.[0])).toEqual([]);
});

test.each([
  ['a: { bloat: t, max: 10 }', 'write it with its unit: 10%'],
  ['a: { partitions_ahead: t, min: 30 }', 'write it with its unit: 30 days'],
  [
    'a: { latency: select 1, rate: 10/s, for: 30, p50: { max: 5ms } }',
    'write it with its unit: 30s',
  ],
  [
    'a: { latency: select 1, rate: 10/s, for: 30s, p50: { max: 5 } }',
    'write it with its unit: 5ms',
  ],
  // What a number can say is a text in quotes.
  ['a: { plan: 7 }', 'put it in quotes'],
])('%s: %s', async (line, hint) => {
  const { diagnostics } = await designOf(checks([line]));
  expect(diagnostics.map((one) => one.hint)).toContain(hint);
});
