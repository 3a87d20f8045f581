import { expect, test } from 'vitest';
import { readPlan, readPlans } from '../../src/explain/index.ts';
import { DboptError } from '../../src/model/index.ts';
import { each, lines, PLAN } from '../support/explain/pasted.ts';

const asItWas = readPlan(PLAN);

/** As a terminal does it: within words and numbers. */
function folded(width: number, margin = ''): string {
  const parts = (line: string): readonly string[] =>
    line.length <= width ? [line] : [line.slice(0, width), ...parts(line.slice(width))];
  return lines.flatMap((line) => parts(line).map((part) => margin + part)).join('\n');
}

test.each([
  ['at 60', folded(60)],
  ['at 72', folded(72)],
  ['at 80', folded(80)],
  ['at 80 with a margin', folded(79, ' ')],
  ['at 90', folded(90)],
  ['at 80, with words around it', `Look at this:\n\n${folded(80)}\n(11 rows)\n`],
])('lines that were cut %s are put together', (_, text) => {
  expect(readPlan(text)).toEqual(asItWas);
});

const rows = (style: (line: string) => readonly string[], width: number, margin: string) =>
  [
    'QUERY PLAN',
    '-'.repeat(width),
    ...lines.flatMap(style).map((line) => margin + line),
    '(11 rows)',
  ].join('\n');

test('psql wraps without a mark before the next line where a table has no margin, and in its old style', () => {
  const atWidth = (mark: string, most: number) => (line: string) =>
    line.length <= most ? [line] : [line.slice(0, most) + mark, line.slice(most)];
  expect(readPlan(rows(atWidth('.', 79), 79, ''))).toEqual(asItWas);
  expect(readPlan(rows(atWidth(' ', 78), 80, ' '))).toEqual(asItWas);
});

test('what is wrapped between words is not taken for cut', () => {
  const text = each((line) => line.replace(' (actual', '\n(actual'));
  expect(readPlan(text)).toEqual(asItWas);
});

test('a node whose numbers end too early is refused, whatever follows', () => {
  const text = 'Seq Scan on t  (cost=0.00..1.00 rows=1 width=4) (ac\nPlanning Time: 0.1 ms';
  try {
    readPlans(text, 'f');
    expect.unreachable();
  } catch (error) {
    const [said] = error instanceof DboptError ? error.diagnostics : [];
    expect([said?.code, said?.place?.line]).toEqual(['bad-plan', 1]);
  }
});
