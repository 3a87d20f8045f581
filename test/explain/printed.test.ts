import { expect, test } from 'vitest';
import { readPlan, readPlans } from '../../src/explain/index.ts';
import { freshDatabase } from '../support/database.ts';
import { aligned, bordered, expanded, quoted } from '../support/explain/printed.ts';
import { explainText } from '../support/explain/run.ts';

const SQL = "SELECT count(*) FROM generate_series(1, 300) g WHERE g::text <> 'a +' AND g > 3";

/** One plan in the formats that EXPLAIN has, as the server wrote them. */
async function written(t: Parameters<typeof freshDatabase>[0]) {
  const { client } = await freshDatabase(t, { needs: ['sessions'] });
  const options = 'ANALYZE, TIMING OFF, SUMMARY OFF, BUFFERS OFF';
  const of = (format: 'text' | 'json' | 'yaml' | 'xml') =>
    explainText(client, { sql: SQL }, format, options);
  return {
    text: await of('text'),
    json: await of('json'),
    yaml: await of('yaml'),
    xml: await of('xml'),
  };
}

test('as psql prints it: aligned, with borders, expanded; as other tools quote it', async (t) => {
  const formats = await written(t);
  const plan = readPlan(formats.json);
  for (const [name, text] of Object.entries(formats)) {
    const multiline = name !== 'text';
    for (const print of [aligned, bordered, expanded, quoted]) {
      const printed = print(text, multiline);
      expect(readPlan(printed), `${name}\n${printed}`).toEqual(plan);
      expect(readPlan(printed.replaceAll('\n', '\r\n')), `${name}\n${printed}`).toEqual(plan);
    }
  }
});

test('as auto_explain logs it: stderr, csvlog, jsonlog', async (t) => {
  const formats = await written(t);
  const plan = readPlan(formats.json);
  for (const [name, written] of Object.entries(formats)) {
    // Of JSON and XML auto_explain has an object and no list around the one plan.
    const text = name === 'json' ? JSON.stringify(JSON.parse(written)[0], null, 2) : written;
    const body = name === 'text' ? `Query Text: SELECT 1,\n  'a "b"'\n${text}` : text;
    const message = `duration: 12.345 ms  plan:\n${body}`;
    const logs = [
      `2026-11-28 12:00:00.000 UTC [77] LOG:  ${message.replaceAll('\n', '\n\t')}\n2026-11-28 12:00:01.000 UTC [77] LOG:  done\n`,
      `2026-11-28 12:00:00.000 UTC,"me","db",77,"[local]",6564,3,"SELECT",2026-11-28 12:00:00 UTC,3/4,0,LOG,00000,"${message.replaceAll('"', '""')}",,,,,,,,,"psql","client backend",,0\n`,
      `${JSON.stringify({ timestamp: '2026-11-28', error_severity: 'LOG', message })}\n{"message":"other"}\n`,
      `${message}\n`,
    ];
    for (const log of logs) {
      const found = readPlan(log);
      expect(found.duration, log).toBe(12.345);
      expect(found.nodes, log).toEqual(plan.nodes);
      if (name === 'text') expect(found.query).toBe(`SELECT 1,\n  'a "b"'`);
    }
  }
});

test('of several plans the one that took longest comes first', () => {
  const plan = (ms: number) =>
    `Result  (cost=0.00..0.01 rows=1 width=4) (actual time=0.1..${ms} rows=1 loops=1)`;
  const log = [3, 90, 7]
    .map(
      (ms) =>
        `2026 LOG:  duration: ${ms}.000 ms  plan:\n\tQuery Text: SELECT ${ms}\n\t${plan(ms)}\n`,
    )
    .join('2026 LOG:  something else\n');
  const plans = readPlans(`${log}2026 LOG:  duration: 800.000 ms  plan:\n\tQuery Text: cut`);
  expect(plans.map(({ query }) => query)).toEqual(['SELECT 90', 'SELECT 7', 'SELECT 3']);
});

const NODES = ['Sort', 'Seq Scan'];
const SORT = `Sort  (cost=4.32..4.57 rows=100 width=4) (actual time=0.1..0.2 rows=100 loops=1)
  Sort Key: a
  Sort Method: quicksort  Memory: 28kB
  ->  Seq Scan on t  (cost=0.00..1.00 rows=100 width=4) (actual time=0.1..0.2 rows=100 loops=1)
        Filter: (b > 3)
        Rows Removed by Filter: 7
Planning Time: 0.5 ms
Execution Time: 0.9 ms`;

test.each([
  ['indented', SORT.replaceAll(/^/gm, '      ')],
  ['indented, but for the first line', SORT.replaceAll(/^/gm, '  ').trimStart()],
  [
    'with words of a session around it',
    `me=# EXPLAIN ANALYZE SELECT 1;\n  QUERY PLAN\n------\n${SORT.replaceAll(/^/gm, ' ')}\n(8 rows)\n\nme=# \\q\n`,
  ],
  [
    'with a footer of another language',
    `  QUERY PLAN\n------\n${SORT.replaceAll(/^/gm, ' ')}\n(8 Zeilen)\n`,
  ],
  [
    'with lines of a frame',
    `┌──────┐\n│ QUERY PLAN │\n├──────┤\n${SORT.replaceAll(/^(.*)$/gm, '│ $1   │')}\n└──────┘\n(8 rows)\n`,
  ],
  ['with lines between', SORT.replaceAll('\n', '\n\n')],
  ['with a mark of its encoding', `\ufeff${SORT}`],
  ['quoted in a mail', `Bob wrote:\n${SORT.replaceAll(/^/gm, '> ')}\n\n-- \nBob`],
  ['quoted twice', SORT.replaceAll(/^/gm, '>> ')],
  ['in comments of SQL', SORT.replaceAll(/^/gm, '-- ')],
  ['in a comment of code', SORT.replaceAll(/^/gm, ' * ')],
  [
    'with numbers of lines',
    SORT.split('\n')
      .map((row, i) => `${i + 1}\t${row}`)
      .join('\n'),
  ],
  ['of which each line is a literal', SORT.replaceAll(/^(.*)$/gm, "'$1',")],
  [
    'in a double frame',
    `╔══════╗\n║ QUERY PLAN ║\n╠══════╣\n${SORT.replaceAll(/^(.*)$/gm, '║ $1   ║')}\n╚══════╝\n`,
  ],
  ['wrapped before its numbers', SORT.replaceAll('  (cost', '\n(cost')],
  [
    'wrapped within its numbers',
    SORT.replaceAll(' rows=', '\nrows=').replaceAll(' (actual', '\n(actual'),
  ],
  ['wrapped within a condition', SORT.replace('(b > 3)', '(b >\n3)')],
])('a plan %s', (_, text) => {
  const plan = readPlan(text);
  expect(plan.nodes.map(({ type }) => type)).toEqual(NODES);
  expect(plan).toMatchObject({ planningTime: 0.5, executionTime: 0.9, other: {} });
  expect(plan.nodes[1]).toMatchObject({ relation: 't', conditions: { Filter: '(b > 3)' } });
  expect(plan.nodes[0]?.sort).toEqual({ method: 'quicksort', kilobytes: 28, on: 'Memory' });
});
