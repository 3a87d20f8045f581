import { renderToString } from 'ink';
import { describe, expect, test } from 'vitest';
import type { ApplyEvent } from '../../../src/model/index.ts';
import { ApplyView } from '../../../src/ui/ink/apply-view.tsx';
import { advance, noProgress } from '../../../src/ui/progress.ts';
import { expectGolden } from '../golden.ts';
import { eventsUpTo, partitioned } from '../partitioned.ts';
import { at, failedApply, goodApply, halfApply } from '../run.ts';
import { featureStore } from '../sample.ts';

function draw(events: readonly ApplyEvent[], width: number): string {
  const progress = events.reduce(
    (now, event) => advance(now, featureStore, event),
    noProgress(featureStore),
  );
  const screen = { width, now: Date.parse(at(73)) };
  return renderToString(<ApplyView progress={progress} screen={screen} />, { columns: width });
}

const moments = { started: [], half: halfApply, done: goodApply, failed: failedApply };

describe.each(Object.entries(moments))('%s', (name, events) => {
  test.each([40, 80, 120, 200])('at %i columns', (width) => {
    expectGolden(`ink/apply-${name}-${width}.txt`, `${draw(events, width)}\n`);
  });
});

test('work of unknown size has its phase, but no bar', () => {
  const step = featureStore.steps[4]?.id ?? '';
  const unknown = {
    type: 'step-progress',
    at: at(73),
    step,
    phase: 'waiting for writers',
    done: 0,
    total: 0,
  } as const;
  expect(draw([...halfApply, unknown], 80)).toContain('\n    waiting for writers\n');
});

test('an event of an unknown step changes nothing', () => {
  const before = noProgress(featureStore);
  const stray: ApplyEvent = { type: 'step-done', at: at(1), step: 'nobody', seconds: 1 };
  expect(advance(before, featureStore, stray).log).toEqual([]);
});

test('a step that may not begin yet says why, and until when; then it goes on like any other', () => {
  const step = featureStore.steps[5]?.id ?? '';
  const paused: ApplyEvent = {
    type: 'paused',
    at: at(73),
    step,
    reason: 'policy.window is closed',
    until: '2026-03-07T01:00:00.000Z',
  };
  const frame = draw([...halfApply, paused], 80);
  expect(frame).toContain(step);
  expect(frame).toContain('paused: policy.window is closed, until 2026-03-07 01:00:00Z');
  const started: ApplyEvent = { type: 'step-started', at: at(73), step, title: 'build' };
  expect(draw([...halfApply, paused, started], 80)).not.toContain('paused');
});

describe('the partitions of a table', () => {
  const scene = partitioned(102);
  const frame = (done: number, width: number) => {
    const events = eventsUpTo(done);
    const progress = events.reduce((now, event) => advance(now, scene, event), noProgress(scene));
    const screen = { width, now: Date.parse(at(73)) };
    return renderToString(<ApplyView progress={progress} screen={screen} />, { columns: width });
  };

  test.each([80, 120])('are one line with a counter at %i columns', (width) => {
    expect(frame(40, width)).toContain('column.app.audit.body  40 of 103 steps');
    expectGolden(`ink/apply-partitions-${width}.txt`, `${frame(40, width)}\n`);
  });

  test('scroll away as a group', () => {
    expect(frame(103, 80).match(/✓/g)).toHaveLength(1);
  });
});
