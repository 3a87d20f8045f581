import { expect, test } from 'vitest';
import { diagnose, readPlan } from '../../src/explain/index.ts';
import type { QueryPlan } from '../../src/model/index.ts';
import { freshDatabase } from '../support/database.ts';
import { explainText } from '../support/explain/run.ts';
import { STATEMENTS, type Statement, TABLES } from '../support/explain/statements.ts';

/** TIMING OFF, so that two executions tell the same. ANALYZE without VERBOSE: one-execution.test.ts. */
const OPTIONS = [
  '',
  'VERBOSE, SETTINGS',
  'ANALYZE, VERBOSE, BUFFERS, WAL, TIMING OFF, SUMMARY OFF',
  'ANALYZE, COSTS OFF, BUFFERS OFF, TIMING OFF, SUMMARY OFF',
  'COSTS OFF, VERBOSE',
];

/** Which process does what is by chance, and so is what each of them needs. */
const isByChance = ({ name }: Statement, options: string): boolean =>
  name.includes('parallel') && options.includes('ANALYZE');

/** What changes rows leaves dead ones, so that each time the table is larger. */
const steady = (plan: QueryPlan): object =>
  plan.nodes.some(({ type }) => type === 'ModifyTable' || type === 'LockRows')
    ? {
        ...plan,
        nodes: plan.nodes.map(({ rows, ...node }) => ({
          ...node,
          ...{ rows: [rows.perLoop, rows.inAll], cost: null, buffers: null, other: {} },
        })),
      }
    : plan;

test('a plan is the same in every format, and so is what is wrong with it', {
  timeout: 240_000,
}, async (t) => {
  const { client } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query(TABLES.replace(/VACUUM ANALYZE;/, ''));
  await client.query('VACUUM ANALYZE');
  let plans = 0;
  for (const statement of STATEMENTS) {
    for (const options of OPTIONS) {
      // The first one fills caches and sets hint bits.
      if (options.startsWith('ANALYZE')) await explainText(client, statement, 'json', options);
      const about = `${statement.name} (${options})`;
      const json = readPlan(await explainText(client, statement, 'json', options));
      for (const format of ['text', 'yaml', 'xml'] as const) {
        const plan = readPlan(await explainText(client, statement, format, options));
        plans += 1;
        if (isByChance(statement, options)) {
          expect(
            plan.nodes.map(({ label, relationship }) => `${label} ${relationship}`),
            `${about} as ${format}`,
          ).toEqual(json.nodes.map(({ label, relationship }) => `${label} ${relationship}`));
        } else {
          expect(steady(plan), `${about} as ${format}`).toEqual(steady(json));
          expect(
            diagnose(plan).map(({ code, node }) => [code, node]),
            about,
          ).toEqual(diagnose(json).map(({ code, node }) => [code, node]));
        }
      }
    }
  }
  expect(plans).toBeGreaterThan(800);
});

test('times are read in every format', async (t) => {
  const { client } = await freshDatabase(t, { needs: ['sessions'] });
  const sql = 'SELECT count(*) FROM generate_series(1, 50000)';
  for (const format of ['text', 'json', 'yaml', 'xml'] as const) {
    const plan = readPlan(await explainText(client, { sql }, format, 'ANALYZE, BUFFERS'));
    expect(plan.timed, format).toBe(true);
    expect(plan.executionTime, format).toBeGreaterThan(0);
    expect(plan.planningTime, format).toBeGreaterThan(0);
    const sum = plan.nodes.reduce((all, { time }) => all + (time.exclusive ?? 0), 0);
    expect(Math.abs(sum - (plan.nodes[0]?.time.inAll ?? 0)), format).toBeLessThan(0.01);
  }
});
