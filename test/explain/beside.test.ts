import { expect, test, vi } from 'vitest';
import { readPlan } from '../../src/explain/index.ts';
import { freshDatabase } from '../support/database.ts';

vi.setConfig({ testTimeout: 60_000 });

const PLAN = {
  Plan: {
    ...{ 'Node Type': 'Seq Scan', 'Relation Name': 't', Alias: 't' },
    ...{ 'Startup Cost': 0, 'Total Cost': 1, 'Plan Rows': 1, 'Plan Width': 4 },
  },
};

/** What servers write beside a plan, and what a later one may. */
const BESIDE: readonly object[] = [
  {},
  { Settings: { work_mem: '8MB' } },
  { 'Query Text': "select * from t where name = 'n5'" },
  { 'Query Text': 'select 1', 'Query Parameters': "$1 = 'a'" },
  { 'Query Identifier': 123_456_789_012 },
  { Planning: { 'Shared Hit Blocks': 1, 'Shared Read Blocks': 0 } },
  { Triggers: [] },
  { Triggers: [{ 'Trigger Name': 'x', Relation: 't', Time: 1, Calls: 1 }] },
  { Serialization: { Time: 1, 'Output Volume': 1, Format: 'text' } },
  {
    Settings: { jit_above_cost: '0', search_path: '"$user", public' },
    JIT: { Functions: 1, Options: { Inlining: true }, Timing: { Total: 1 } },
  },
  { 'Of A Later Server': { Word: 'x' } },
  { 'Of A Later Server': 'x' },
];

test.each(BESIDE.map((more) => [JSON.stringify(more), more] as const))(
  'JSON on one line, with %s before or after the plan',
  (_, more) => {
    for (const whole of [
      { ...PLAN, ...more },
      { ...more, ...PLAN },
    ]) {
      for (const shape of [whole, [whole], [{ 'QUERY PLAN': [whole] }]]) {
        const text = JSON.stringify(shape);
        for (const form of [
          text,
          `${text}\n`,
          `QUERY PLAN\n${text}\n(1 row)\n`,
          `"${text.replaceAll('"', '""')}"`,
          `'${text.replaceAll("'", "''")}'`,
        ]) {
          // Whether a backslash is the literal's or JSON's, SQL and programs see differently.
          if (form.startsWith("'") && /['\\]/.test(text)) continue;
          expect({ form, type: readPlan(form).nodes[0]?.type }).toEqual({ form, type: 'Seq Scan' });
        }
      }
    }
  },
);

test('what a server writes beside its plan is read in every format', async (t) => {
  const { client } = await freshDatabase(t);
  await client.query(`CREATE TABLE t (id int); INSERT INTO t SELECT generate_series(1, 100);
    CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
    CREATE TRIGGER f AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
    SET work_mem = '8MB'; SET compute_query_id = on; SET jit = on; SET jit_above_cost = 0`);
  const { rows } = await client.query<{ now: string }>('SHOW server_version_num');
  const isNew = Number(Object.values(rows[0] ?? {})[0]) >= 170_000;
  for (const format of ['TEXT', 'JSON', 'YAML', 'XML']) {
    for (const options of [
      '',
      'ANALYZE, BUFFERS, VERBOSE',
      ...(isNew ? ['ANALYZE, SERIALIZE, MEMORY'] : []),
    ]) {
      for (const statement of ['SELECT * FROM t', 'INSERT INTO t VALUES (1)']) {
        const asked = `EXPLAIN (SETTINGS, ${options === '' ? '' : `${options}, `}FORMAT ${format}) ${statement}`;
        const said = await client.query<{ 'QUERY PLAN': unknown }>(asked);
        const lines = said.rows.map((row) => row['QUERY PLAN']);
        const text = format === 'JSON' ? JSON.stringify(lines[0]) : lines.join('\n');
        expect({ asked, settings: readPlan(text).settings }).toMatchObject({
          asked,
          settings: { work_mem: '8MB' },
        });
      }
    }
  }
});
