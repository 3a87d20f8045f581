import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ApplyEvent, Plan, Step } from '../../src/model/index.ts';
import { eventPrinter } from '../../src/ui/index.ts';
import { advance, noProgress } from '../../src/ui/progress.ts';
import { timeLeft } from '../../src/ui/time-left.ts';
import { said, worstAfter } from '../support/replay.ts';
import { BLANK_STEP } from '../support/step.ts';
import { plan, step } from './fixtures.ts';

const at = (seconds: number) => new Date(seconds * 1000).toISOString();
const start = (id: string, seconds: number): ApplyEvent => ({
  ...{ type: 'step-started', at: at(seconds), step: id, title: id },
});
const end = (id: string, seconds: number, took: number): ApplyEvent => ({
  ...{ type: 'step-done', at: at(seconds), step: id, seconds: took },
});
const build = (name: string, seconds: number | null): Step =>
  step(name, 'build', { seconds, work: { sort: 'HNSW build', amount: 1, usual: null } });
const quick = (name: string) => step(name, 'set');

const leftAfter = (of: Plan, events: readonly ApplyEvent[], now: number) =>
  timeLeft(
    events.reduce((progress, event) => advance(progress, of, event), noProgress(of)),
    now * 1000,
  );

const begun: ApplyEvent = { type: 'run-started', at: at(0), run: 'r', steps: 3 };

test('steps under way and steps to come', () => {
  const three = plan([], [build('index.s.a', 10), build('index.s.b', 20), build('index.s.c', 40)]);
  expect(leftAfter(three, [begun], 0)).toBe(70);
  expect(leftAfter(three, [begun, start('index.s.a#build', 0)], 4)).toBe(66);
  const done = [begun, start('index.s.a#build', 0), end('index.s.a#build', 9, 9)];
  expect(leftAfter(three, done, 9)).toBeCloseTo(60 * Math.sqrt(12 / 13));
});

test('as many as run now run side by side', () => {
  const three = plan([], [build('index.s.a', 10), build('index.s.b', 20), build('index.s.c', 40)]);
  const two = [begun, start('index.s.a#build', 0), start('index.s.b#build', 0)];
  expect(leftAfter(three, two, 0)).toBe(35);
  const last = plan([], [build('index.s.a', 10), build('index.s.b', 90)]);
  expect(leftAfter(last, two, 0)).toBe(90);
});

test('nobody knows with a step to come that is the first of its sort', () => {
  const unknown = plan([], [build('index.s.a', 10), build('index.s.b', null)]);
  expect(leftAfter(unknown, [begun, start('index.s.a#build', 0)], 1)).toBeNull();
});

test('once the first of its sort is done, the others are known by it, each by its work', () => {
  const leaf = (name: string, amount: number): Step =>
    step(name, 'build', { work: { sort: 'HNSW build', amount, usual: null } });
  const leaves = plan([], [leaf('index.s.a', 10), leaf('index.s.b', 20), leaf('index.s.c', 5)]);
  const first = [begun, start('index.s.a#build', 0)];
  expect(leftAfter(leaves, first, 20)).toBeNull();
  const done = [...first, end('index.s.a#build', 20, 20)];
  expect(leftAfter(leaves, done, 20)).toBe(50);
  expect(leftAfter(leaves, [...done, start('index.s.b#build', 20)], 30)).toBe(40);
});

test('steps of catalogs take what those before them took', () => {
  const names = Array.from({ length: 100 }, (_, i) => `table.s.t${i}`);
  const many = plan([], names.map(quick));
  const events = names
    .slice(0, 50)
    .flatMap((name, i) => [start(`${name}#set`, i * 0.2), end(`${name}#set`, i * 0.2 + 0.2, 0.2)]);
  expect(leftAfter(many, [begun, ...events], 10)).toBeCloseTo(10);
});

test('a log says with each tenth of a build how long it all still takes', () => {
  const lines: string[] = [];
  const one = plan([], [build('index.s.a', 100)]);
  const print = eventPrinter((line) => lines.push(line), one);
  print(begun);
  print(start('index.s.a#build', 0));
  const progress = { type: 'step-progress', step: 'index.s.a#build', total: 100 } as const;
  print({ ...progress, at: at(40), phase: 'building index: loading tuples', done: 50 });
  expect(lines.at(-1)).toMatch(/loading tuples 50%, ~\d+ s left\n$/);
});

interface Recorded {
  readonly steps: readonly (Pick<Step, 'id' | 'address' | 'title'> & Partial<Step>)[];
  readonly events: readonly ApplyEvent[];
}

const recorded: { readonly [what: string]: Recorded } = JSON.parse(
  readFileSync(new URL('recorded-applies.json', import.meta.url), 'utf8'),
);

test.each(Object.entries(recorded))(
  'after its first quarter an apply knows how long it takes, by a factor of two: %s',
  (_, one) => {
    const made = plan(
      [],
      one.steps.map((each) => ({ ...BLANK_STEP, ...each })),
    );
    const looks = said(made, one.events);
    expect(looks.length).toBeGreaterThan(10);
    expect(worstAfter(looks, 0.25)).toBeLessThan(2);
  },
);
