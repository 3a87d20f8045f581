import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import type { ApplyEvent, LoopEvent, LoopStatus, Round } from '../../../src/model/index.ts';
import {
  loopHistoryJson,
  loopMetrics,
  loopStatusJson,
  renderLoopHistory,
  renderLoopStatus,
  renderProposal,
  renderRound,
} from '../../../src/ui/index.ts';
import { hear, IDLE, runningLines } from '../../../src/ui/loop/running.ts';
import { sparkline } from '../../../src/ui/loop/words.ts';
import { drawText } from '../../../src/ui/text/draw.ts';
import { change, roundOf } from '../../support/loop/rounds.ts';
import { strictly } from '../../support/strict-schema.ts';
import { expectGolden } from '../golden.ts';

const patch = `--- a/dbopt.yaml
+++ b/dbopt.yaml
@@ -8,2 +8,2 @@
     indexes:
-      features_lookup: { on: [entity_id] }
+      features_lookup: { on: [entity_id], include: [score] }
`;
const wave = (around: number) =>
  Array.from({ length: 15 }, (_, i) => around * (1 + 0.1 * Math.sin(i)));
const reverted = roundOf({
  ...{ outcome: 'reverted', undo: 'worse', id: '7d3e' },
  why: 'the statements that use it: 1.31 times the time, against the control',
  change: change({
    ...{ code: 'index-covering', advisor: 'index', address: 'index.ml_features.features_lookup' },
    title: 'with score included it would answer a query of 1,200 calls alone',
    gain: {
      how: 'measured',
      what: 'buffers a lookup, on a copy of 20,000 rows',
      before: 12,
      after: 4,
      unit: 'buffers',
    },
    evidence: [
      {
        what: 'calls',
        value: 1200,
        unit: null,
        window: null,
        interval: null,
        from: 'pg_stat_statements',
      },
    ],
    hazards: ['index-build', 'index-replace'],
    files: [{ file: 'dbopt.yaml', patch, before: 'a', after: 'b' }],
  }),
  verdict: {
    ...{ is: 'worse', why: 'the statements that use it: 1.31 times the time, against the control' },
    comparisons: [
      {
        what: 'the statements that use it',
        before: wave(1),
        after: wave(1.31),
        ratio: 1.31,
        p: 0.00002,
      },
    ],
  },
});
const nothing = roundOf({
  ...{ outcome: 'nothing', change: null, why: 'no gain was measured that the loop may take' },
  passed: [
    {
      code: 'index-unused',
      address: 'index.public.a',
      why: 'it would drop something, which the loop never does',
    },
  ],
});
const open = roundOf({
  outcome: null,
  endedAt: null,
  marks: [{ phase: 'settle', status: 'begun', at: '2026-03-01T00:30:00Z' }],
});
const rounds: readonly Round[] = [open, reverted, nothing];
const status: LoopStatus = {
  database: 'shop',
  running: null,
  stopped: 'two changes were taken back within seven days',
  rounds,
};

test.each([80, 120])('rounds, history and status in %d columns', (width) => {
  const options = { width, color: false };
  const text = [
    renderRound(reverted, options),
    renderRound(nothing, options),
    renderLoopHistory(rounds, options),
    renderLoopStatus(status, options),
    renderLoopHistory([], options),
  ].join('\n');
  expect(Math.max(...text.split('\n').map((row) => row.length))).toBeLessThanOrEqual(width);
  expectGolden(`loop.${width}.txt`, text);
});

test('machines get what the schema says', () => {
  const file = new URL('../../../schema/loop.schema.json', import.meta.url);
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(
    strictly(JSON.parse(readFileSync(file, 'utf8'))),
  );
  for (const told of [loopHistoryJson(rounds), loopStatusJson(status)]) {
    validate(JSON.parse(JSON.stringify(told)));
    expect(validate.errors).toBeNull();
  }
  expectGolden('loop.prom', loopMetrics(status));
});

test('the text of a pull request; of nothing there is none', () => {
  expectGolden('loop.md', renderProposal({ ...reverted, outcome: 'proposed' }) ?? '');
  expect(renderProposal(reverted)).toBeNull();
  expect(renderProposal(nothing)).toBeNull();
});

test('a round at work, step by step', () => {
  const at = '2026-03-01T00:00:00Z';
  const phase = (
    name: 'baseline' | 'choose' | 'apply' | 'watch',
    state: 'begun' | 'done',
    seconds: number | null = null,
  ): LoopEvent => ({
    ...{ type: 'round-phase', at, round: 'r', phase: name, status: state, seconds },
    change: name === 'baseline' ? null : reverted.change,
  });
  const sample = (window: 'before' | 'after', ms: number | null): LoopEvent => ({
    type: 'round-sample',
    at,
    round: 'r',
    window,
    sample: 1,
    of: 15,
    ms,
  });
  const step: ApplyEvent = {
    type: 'step-progress',
    at,
    step: 'index.public.a#build',
    phase: 'building index',
    done: 3,
    total: 10,
  };
  const events = [
    [
      phase('baseline', 'begun', 1800),
      sample('before', 1),
      sample('before', null),
      sample('before', 2),
    ],
    [
      phase('baseline', 'done'),
      phase('choose', 'begun'),
      phase('choose', 'done'),
      phase('apply', 'begun'),
      step,
    ],
    [phase('apply', 'done'), phase('watch', 'begun', 1800), sample('after', 4)],
    [
      { type: 'round-done', at, round: reverted },
      { type: 'loop-waits', at, until: at, why: null },
    ],
  ] as const;
  let loop = IDLE;
  const screens = events.map((some) => {
    for (const event of some) loop = hear(loop, event);
    return drawText([...loop.log.flat(), ...runningLines(loop, Date.parse(at) + 60_000)], {
      width: 80,
      color: false,
    });
  });
  expectGolden('loop.running.txt', screens.join('---\n'));
});

test('a window of hours is drawn in the room of one of half an hour', () => {
  const values = Array.from({ length: 120 }, (_, i) => (i < 60 ? 1 : 2));
  expect(sparkline(values)).toBe(`${'▅'.repeat(15)}${'█'.repeat(15)}`);
  expect(sparkline([...values, null])).toHaveLength(25);
});
