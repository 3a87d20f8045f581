import { expect, test } from 'vitest';
import { readPlan, readPlans } from '../../src/explain/index.ts';
import { lines, PLAN } from '../support/explain/pasted.ts';

const asItWas = readPlan(PLAN);

test.each([
  ['a container', (i: number) => `db-1  | 2026-11-28 12:00:0${i} UTC [77] `, 'db-1  | '],
  [
    'a pod',
    (i: number) => `2026-11-28T12:00:00.12${i}Z stderr F [7] `,
    '2026-11-28T12:00:00.999Z stderr F ',
  ],
  [
    'a journal',
    (i: number) => `Nov 28 12:00:0${i} db postgres[77]: `,
    'Nov 28 12:00:09 db postgres[77]: ',
  ],
  ['a file whose tabs are spaces', (i: number) => `2026-11-28 12:00:0${i} [7] `, ''],
])('in the log of %s', (_, start, further) => {
  const tab = further === '' ? '        ' : further.includes('postgres') ? '#011' : '\t';
  const log = [1, 2].flatMap((i) => [
    `${start(i)}LOG:  duration: ${i}.5 ms  plan:`,
    `${further}${tab}Query Text: SELECT ${i},`,
    `${further}${tab}  '(cost=0.00..1.00 rows=1 width=4)'`,
    ...lines.slice(0, -2).map((line) => `${further}${tab}${line}`),
    `${start(i)}ERROR:  syntax error`,
  ]);
  const plans = readPlans(log.join('\n'));
  expect(plans.map(({ duration }) => duration)).toEqual([2.5, 1.5]);
  expect(plans[0].query).toBe("SELECT 2,\n  '(cost=0.00..1.00 rows=1 width=4)'");
  expect(plans[0].nodes.map(({ label, depth, conditions }) => [label, depth, conditions])).toEqual(
    asItWas.nodes.map(({ label, depth, conditions }) => [label, depth, conditions]),
  );
});
