import { expect, test } from 'vitest';
import type { Curve } from '../../../src/model/index.ts';
import { curveLines } from '../../../src/ui/advice/curve.ts';
import { curveSvg, rateSvg } from '../../../src/ui/report/curve-svg.ts';
import { drawText } from '../../../src/ui/text/draw.ts';

const point = (at: string, value: number, half: number, rate: number | null) => ({
  ...{ at, value, rate, p50: 0.71, p99: 2.3 },
  interval: [value - half, Math.min(1, value + half)] as const,
});
const CURVE: Curve = {
  ...{ what: 'recall@10', by: 'hnsw.ef_search', goal: 0.95, clients: 8 },
  points: [
    point('40', 0.923, 0.012, 1250),
    point('80', 0.951, 0.01, 1010),
    point('800', 0.999, 0.001, 130),
  ],
};

const shown = (curve: Curve, columns: number): readonly string[] =>
  drawText(curveLines(curve, columns, 2), { width: columns, color: false })
    .trimEnd()
    .split('\n');

test('a row a setting: its interval against the goal, the share, and how often a second', () => {
  expect(shown(CURVE, 100)).toMatchInlineSnapshot(`
    [
      "  recall@10 by hnsw.ef_search, from 0.9 to 1, asked for 0.95; 8 sessions at once",
      "   40  ────━━━━━●━━━━━────┃────────────────────  0.923  ██████████  1,250/s  p50 0.71 p99 2.30 ms",
      "   80  ────────────────━━━┃●━━━━───────────────  0.951  ████████    1,010/s  p50 0.71 p99 2.30 ms",
      "  800  ───────────────────┃──────────────────━●  0.999  █             130/s  p50 0.71 p99 2.30 ms",
    ]
  `);
});

test.each([40, 60, 80, 100, 200])('nothing is wider than %d columns', (columns) => {
  for (const one of shown(CURVE, columns)) expect(one.length).toBeLessThanOrEqual(columns);
});

test('rates that nobody counted have no bar, and no plot', () => {
  const { points } = CURVE;
  const bare = { ...CURVE, clients: 1, points: points.map((one) => ({ ...one, rate: null })) };
  expect(shown(bare, 100).join('\n')).not.toContain('█');
  expect(rateSvg(bare)).toBe('');
});

test('plots stand alone, and what they name is escaped', () => {
  const odd = { ...CURVE, by: '<script>' };
  for (const svg of [curveSvg(odd), rateSvg(odd)]) {
    expect(svg).toContain('class="band"');
    expect(svg).not.toContain('<script>');
    expect(svg).not.toContain('NaN');
  }
  const [first] = CURVE.points;
  const single = { ...CURVE, points: first === undefined ? [] : [first] };
  expect(curveSvg(single)).not.toContain('NaN');
});
