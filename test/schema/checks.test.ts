import { expect, test } from 'vitest';
import { designOf, readDesign } from '../support/verify/verify.ts';

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

const BROKEN: readonly (readonly [line: string, code: string])[] = [
  ['a01: { toast_ratio: t, max: 10 }', 'wrong-type'],
  ['a02: { toast_ratio: t, max: 10 % }', 'bad-value'],
  ['a03: { toast_ratio: t, max: 0.1 }', 'wrong-type'],
  ['a04: { toast_ratio: t, max: -1% }', 'bad-value'],
  ['a05: { toast_ratio: t }', 'no-bound'],
  ['a06: { toast_ratio: 5, max: 1% }', 'wrong-type'],
  ['a07: { toast_ratio: "", max: 1% }', 'bad-value'],
  ['a08: { toast_ratio: t, maks: 1% }', 'unknown-key'],
  ['a09: { toast_ratios: t, max: 1% }', 'unknown-check'],
  ['a10: { max: 1% }', 'unknown-check'],
  ['a11: {}', 'unknown-check'],
  ['a12: toast', 'wrong-type'],
  ['a13: [toast]', 'wrong-type'],
  ['a14: 7', 'wrong-type'],
  ['a15: { toast_ratio: t, bloat: t, max: 1% }', 'two-checks'],
  ['a16: { toast_ratio: t, min: 20%, max: 10% }', 'bad-value'],
  ['a17: { toast_ratio: t, max: 1%, severity: fatal }', 'bad-value'],
  ['a18: { toast_ratio: t, max: 1%, strict: yes }', 'wrong-type'],
  ['a19: { toast_ratio: t, max: 1%, when: plan }', 'bad-value'],
  ['a20: { toast_ratio: t, max: 1%, for: 5s }', 'unknown-key'],
  ['a21: { dead_tuples: t, max: 101% }', 'bad-value'],
  ['a22: { dead_tuples: [t], max: 1% }', 'wrong-type'],
  ['a23: { buffer_hit: database, min: 99%, for: 0s }', 'bad-value'],
  ['a24: { buffer_hit: database, min: 99%, for: 30 }', 'wrong-type'],
  ['a25: { buffer_hit: database, min: 99%, for: 1 day }', 'bad-value'],
  ['a26: { key_length: t.c, max: 3% }', 'wrong-type'],
  ['a27: { key_length: t.c, max: three }', 'wrong-type'],
  ['a28: { partitions_ahead: t, min: 30 }', 'wrong-type'],
  ['a29: { partitions_ahead: t, min: 30d }', 'bad-value'],
  ['a30: { partitions_ahead: t, min: 1 month }', 'bad-value'],
  ['a31: { checkpoints: server, max: 1% }', 'unknown-key'],
  ['a32: { checkpoints: server, requested: 10% }', 'wrong-type'],
  ['a33: { checkpoints: server, requested: {} }', 'bad-value'],
  ['a34: { checkpoints: server, requested: { most: 10% } }', 'unknown-key'],
  ['a35: { latency: select 1, p99: { max: 50 } }', 'wrong-type'],
  ['a36: { latency: select 1, p90: { max: 50ms } }', 'unknown-key'],
  ['a37: { latency: select 1, p99: { max: 50ms }, rate: 1000 }', 'wrong-type'],
  ['a38: { latency: select 1, p99: { max: 50ms }, rate: 0/s }', 'bad-value'],
  ['a39: { latency: select 1, p99: { max: 50ms }, connections: 0 }', 'bad-value'],
  ['a40: { latency: select 1, rate: 10/s }', 'no-bound'],
  ['a41: { plan: select 1 }', 'no-bound'],
  ['a42: { plan: select 1, forbid: Nested Loop }', 'wrong-type'],
  ['a43: { plan: select 1, forbid: [] }', 'bad-value'],
  ['a44: { plan: select 1, estimates: { within: 10 } }', 'wrong-type'],
  ['a45: { plan: select 1, pruned: false }', 'bad-value'],
  ['a46: { plan: select 1, forbid: [x], params: { a: 1 } }', 'wrong-type'],
  ['a47: { pool: /srv/app/db.py, max: 50 }', 'bad-value'],
  ['a48: { pool: src/db.py, max: 50% }', 'wrong-type'],
  ['a49: { pool: src/db.py }', 'no-bound'],
  ['a50: { pool: src/db.py, max: 50, workers: 0 }', 'bad-value'],
  ['a51: { pool: src/db.py, max: 50, replicas: two }', 'wrong-type'],
  ['a52: { pool: src/db.py, max: 50, size: 5 }', 'unknown-key'],
  ['a53: { pool: [src/db.py], max: 50 }', 'wrong-type'],
  ['a54: { pool: "", max: 50 }', 'bad-value'],
  ['a55: { pool: src/db.py, p99: { max: 50 } }', 'unknown-key'],
];

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
