import { expect, test } from 'vitest';
import { diagnose, readPlans } from '../../src/explain/index.ts';
import { DboptError } from '../../src/model/index.ts';
import { renderExplainHtml, renderExplainText } from '../../src/ui/index.ts';
import { freshDatabase } from '../support/database.ts';
import { explainText, type PlanFormat } from '../support/explain/run.ts';
import { STATEMENTS, TABLES } from '../support/explain/statements.ts';

/** The same numbers in each run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const MARKS = [
  '"',
  "'",
  '{',
  ']',
  '<',
  '->',
  '(cost=',
  '\n',
  '\t',
  '\0',
  ': ',
  '- ',
  '999999999999999999999',
  'NaN',
  '\ud800',
];

function damaged(text: string, next: (below: number) => number): string {
  const at = next(text.length);
  const mark = MARKS[next(MARKS.length)] ?? '';
  switch (next(5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + mark + text.slice(at);
    case 2:
      return text.slice(0, at) + text.slice(at + 1 + next(40));
    case 3:
      return text.slice(at);
    default:
      return text.slice(0, at) + text.slice(next(text.length), next(text.length)) + text.slice(at);
  }
}

/** Read, judged and drawn; or refused, with a place. */
function tried(text: string): 'read' | 'refused' {
  try {
    const [plan] = readPlans(text, 'plan.txt');
    const report = { plan, findings: diagnose(plan), proposals: [], notes: [] };
    renderExplainText(report, { width: 100, color: false });
    renderExplainHtml(report);
    JSON.stringify(report);
    return 'read';
  } catch (error) {
    if (!(error instanceof DboptError)) throw error;
    const [said] = error.diagnostics;
    expect(said?.code).toBe('bad-plan');
    expect(said?.place?.file).toBe('plan.txt');
    expect(said?.place?.line).toBeGreaterThan(0);
    expect(said?.place?.line).toBeLessThanOrEqual(text.split('\n').length);
    return 'refused';
  }
}

test('damaged plans are read, or refused with a place: none of them is a bug', {
  timeout: 120_000,
}, async (t) => {
  const { client } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query(TABLES.replace('VACUUM ANALYZE;', ''));
  const next = random(7);
  const formats: readonly PlanFormat[] = ['text', 'json', 'yaml', 'xml'];
  const told = { read: 0, refused: 0 };
  const some = STATEMENTS.filter((_, i) => i % 3 === 0);
  for (const statement of some) {
    for (const format of formats) {
      const text = await explainText(client, statement, format, 'ANALYZE, BUFFERS, VERBOSE');
      for (let i = 0; i < 12; i += 1) told[tried(damaged(text, next))] += 1;
    }
  }
  expect(told.read + told.refused).toBeGreaterThan(700);
  expect(told.refused).toBeGreaterThan(100);
});

test.each([
  ['nothing', '', 1],
  ['lines without a word', '\n\n  \n', 1],
  ['no plan', 'SELECT 1;\nhello\n', 1],
  ['JSON of something else', '{"a": 1}', 1],
  ['JSON that ends too early', '[\n{\n"Plan": {\n', 4],
  [
    'a node that is cut',
    'Sort  (cost=1.00..2.00 rows=1 width=4)\n  ->  Seq Scan on t  (cost=0.00..1',
    2,
  ],
  ['XML that does not end', '<explain>\n<Query>\n', 3],
  ['YAML that is none', '- Plan:\n    Node Type: "Seq Scan"\n   what\n', 3],
  ['deep JSON', '['.repeat(100_000), 1],
])('%s', (_, text, line) => {
  try {
    readPlans(text, 'f');
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(DboptError);
    expect(error instanceof DboptError && error.diagnostics[0]?.place?.line).toBe(line);
  }
});

test('a plan of 1 MB and 5,000 nodes is read, judged and drawn in time', () => {
  const scan = `        ->  Seq Scan on public.part p  (cost=0.00..100.00 rows=10 width=45) (actual time=0.010..0.020 rows=10 loops=1)
              Output: p.id, p.a, p.b, p.note
              Filter: ((p.note = 'x'::text) AND (p.a = 5))
              Rows Removed by Filter: 90
              Buffers: shared hit=3 read=1
`;
  const text = `Append  (cost=0.00..1.00 rows=50000 width=4) (actual time=0.1..900.0 rows=50000 loops=1)\n${scan.repeat(5_000)}Execution Time: 901.000 ms\n`;
  expect(text.length).toBeGreaterThan(1_000_000);
  const once = (): number => {
    const from = process.cpuUsage();
    const [plan] = readPlans(text);
    diagnose(plan);
    expect(plan.nodes).toHaveLength(5_001);
    return process.cpuUsage(from).user / 1000;
  };
  // Who shares the machine makes a processor slower; the least of three is the program's own.
  expect(Math.min(once(), once(), once())).toBeLessThan(1_000);
});
