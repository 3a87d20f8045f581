import { expect, test } from 'vitest';
import { eventPrinter, renderApplyEvent } from '../../../src/ui/index.ts';
import { expectGolden } from '../golden.ts';
import { failedApply, goodApply } from '../run.ts';

test('one line an event', () => {
  const text = [...goodApply, ...failedApply]
    .map((event) => `${renderApplyEvent(event)}\n`)
    .join('');
  expectGolden('events.txt', text);
});

test('a log gets each tenth of a long build once', () => {
  const lines: string[] = [];
  const print = eventPrinter((text) => lines.push(text));
  for (let done = 0; done <= 1000; done += 1) {
    print({
      type: 'step-progress',
      at: '2026-03-01T02:00:00Z',
      step: 'a',
      phase: 'building index',
      done,
      total: 1000,
    });
  }
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe('a: building index 100%\n');
});

test('a pause says why, and until when where that is known', () => {
  const paused = {
    type: 'paused',
    at: '2026-03-01T02:00:00Z',
    step: 'a',
    reason: 'closed',
  } as const;
  expect(renderApplyEvent(paused)).toBe('a: paused: closed');
  expect(renderApplyEvent({ ...paused, until: '2026-03-07T01:00:00.000Z' })).toBe(
    'a: paused: closed, until 2026-03-07 01:00:00Z',
  );
});

test('an interrupt is told once, with the way on', () => {
  const at = '2026-03-01T02:00:00Z';
  const diagnostic = {
    severity: 'error',
    code: 'interrupted',
    message: 'stopped on request',
  } as const;
  expect(renderApplyEvent({ type: 'step-failed', at, step: 'a', diagnostic })).toBe('a: stopped');
  expect(
    renderApplyEvent({ type: 'run-done', at, run: 'r', outcome: 'interrupted', done: 1 }),
  ).toBe('apply: interrupted, 1 step done: apply again to go on, what is done stays done');
});
