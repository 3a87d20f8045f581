import { expect, test } from 'vitest';
import { readPlan } from '../../src/explain/index.ts';

const node = (type: string, more: object = {}) => ({
  'Node Type': type,
  'Startup Cost': 0,
  'Total Cost': 10,
  'Plan Rows': 10,
  'Plan Width': 4,
  'Actual Total Time': 10,
  'Actual Rows': 10,
  'Actual Loops': 1,
  ...more,
});

const read = (plan: object, more: object = {}) =>
  readPlan(JSON.stringify([{ Plan: plan, 'Execution Time': 100, ...more }]));

test('rows and times are told per loop and in all', () => {
  const inner = node('Index Scan', {
    'Plan Rows': 1,
    'Actual Rows': 30,
    'Actual Loops': 20,
    'Actual Total Time': 2,
  });
  const [, scan] = read(node('Nested Loop', { 'Actual Total Time': 70, Plans: [inner] })).nodes;
  expect(scan?.rows).toEqual({ planned: 1, perLoop: 30, inAll: 600, qError: 30, comparable: true });
  expect(scan?.time).toEqual({ perLoop: 2, inAll: 40, exclusive: 40, share: 0.4 });
});

test('time of parallel processes is shared by them', () => {
  const scan = node('Seq Scan', {
    'Parallel Aware': true,
    'Actual Loops': 3,
    'Actual Total Time': 60,
  });
  const gather = node('Gather', { 'Actual Total Time': 80, 'Workers Launched': 2, Plans: [scan] });
  const [above, below] = read(gather).nodes;
  expect(below?.label).toBe('Parallel Seq Scan');
  expect([below?.processes, below?.time.inAll, above?.time.exclusive]).toEqual([3, 60, 20]);
});

test('a CTE runs within its readers, once', () => {
  const cte = node('Seq Scan', {
    'Parent Relationship': 'InitPlan',
    'Subplan Name': 'CTE seen',
    'Actual Total Time': 30,
  });
  const reader = (ms: number) => node('CTE Scan', { 'CTE Name': 'seen', 'Actual Total Time': ms });
  const plan = read(
    node('Append', { 'Actual Total Time': 60, Plans: [cte, reader(40), reader(15)] }),
  );
  expect(plan.nodes.map(({ time }) => time.exclusive)).toEqual([5, 30, 10, 15]);
});

test.each([
  ['until 16', 'InitPlan 1 (returns $0)', '(id > $0)'],
  ['from 17 on', 'InitPlan 1', '(id > (InitPlan 1).col1)'],
])('an InitPlan runs within the node that reads it: %s', (_, name, filter) => {
  const initial = node('Aggregate', {
    'Parent Relationship': 'InitPlan',
    'Subplan Name': name,
    'Actual Total Time': 20,
  });
  const scan = node('Seq Scan', { Filter: filter, 'Actual Total Time': 50 });
  const plan = read(node('Sort', { 'Actual Total Time': 55, Plans: [initial, scan] }));
  expect(plan.nodes.map(({ time }) => time.exclusive)).toEqual([5, 20, 30]);
  expect(plan.nodes[1]?.subplan).toBe('InitPlan 1');
});

test('what was never executed has no numbers, and what is not known is kept', () => {
  const scan = node('Seq Scan', {
    'Actual Loops': 0,
    'Actual Rows': 0,
    Odd: ['a', 'b'],
    Odder: '7',
  });
  const [one] = read(scan).nodes;
  expect(one).toMatchObject({ neverExecuted: true, loops: null, other: { Odd: 'a, b', Odder: 7 } });
  expect(one?.rows.qError).toBeNull();
});

test('a plan deeper than any stack', () => {
  let plan = node('Result');
  for (let i = 0; i < 2_000; i += 1) plan = node('Materialize', { Plans: [plan] });
  expect(read(plan).nodes).toHaveLength(2_001);
});
