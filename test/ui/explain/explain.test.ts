import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { diagnose, readPlan } from '../../../src/explain/index.ts';
import type { ExplainReport } from '../../../src/model/index.ts';
import {
  explainJson,
  renderExplainHtml,
  renderExplainMarkdown,
  renderExplainText,
} from '../../../src/ui/index.ts';
import { strictly } from '../../support/strict-schema.ts';
import { expectGolden } from '../golden.ts';
import { BUSY, HOSTILE, PLAIN, QUIET } from './plans.ts';

function reportOf(text: string): ExplainReport {
  const plan = readPlan(text);
  return { plan, findings: diagnose(plan), proposals: [], notes: [] };
}

/** What a terminal would obey, or a reader not see. */
const unseen = (text: string) =>
  ['\u001b', '\u202e', '\u0007'].filter((mark) => text.includes(mark));

const samples = Object.entries({ explainBusy: BUSY, explainQuiet: QUIET, explainPlain: PLAIN });

test.each(samples)('%s as JSON', (_, text) => {
  const schema = JSON.parse(readFileSync('schema/explain.schema.json', 'utf8'));
  const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(strictly(schema));
  const json = JSON.parse(JSON.stringify(explainJson(reportOf(text))));
  validate(json);
  expect(validate.errors).toBeNull();
  expect(validate({ ...json, more: 1 })).toBe(false);
  expect(validate({ ...json, plan: { ...json.plan, nodes: [{}] } })).toBe(false);
});

test.each(samples)('%s as text, at any width', (name, text) => {
  for (const width of [80, 120, 200]) {
    const drawn = renderExplainText(reportOf(text), { width, color: false });
    expect(Math.max(...drawn.split('\n').map((row) => row.length))).toBeLessThanOrEqual(width);
    expectGolden(`${name}.${width}.txt`, drawn);
  }
});

test.each(samples)('%s as markdown and as a page', (name, text) => {
  expectGolden(`${name}.md`, renderExplainMarkdown(reportOf(text)));
  expectGolden(`${name}.html`, renderExplainHtml(reportOf(text)));
});

test('names and literals of others are text on every screen', () => {
  const report = reportOf(HOSTILE);
  const html = renderExplainHtml(report);
  expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
  expect(html).not.toMatch(/<script|<img|javascript:/i);
  expect(unseen(html)).toEqual([]);
  expect(html).toContain('&lt;script&gt;');
  for (const text of [
    renderExplainText(report, { width: 120, color: false }),
    renderExplainMarkdown(report),
  ]) {
    expect(unseen(text)).toEqual([]);
  }
  expect(renderExplainMarkdown(report)).not.toMatch(/^[^`\n]*<img/m);
});

const FETCHES = `Index Only Scan using "t on x_pkey" on "t on x" "a b"  (cost=0.42..90.00 rows=9000 width=4) (actual time=0.010..95.000 rows=9000 loops=1)
  Heap Fetches: 9000
Execution Time: 100.000 ms
`;

test('names are quoted where they would be read as several words, and what to run is seen without a click', () => {
  const report = reportOf(FETCHES);
  const title = 'using "t on x_pkey" on "t on x" "a b"';
  expect(renderExplainText(report, { width: 160, color: false })).toContain(title);
  const [seen = ''] = renderExplainHtml(report).split('<details><summary class="dim">');
  expect(seen).toMatch(/<p>run <code>VACUUM /);
});

test('a bar is as long as its share', () => {
  const text = renderExplainText(reportOf(BUSY), { width: 80, color: false });
  expect(text).toMatch(/47% ██░░░/);
  expect(text).toMatch(/<1% ░░░░░/);
});

test('a branch that takes nothing is folded, one where something is found is not', () => {
  const text = renderExplainText(reportOf(BUSY), { width: 160, color: false });
  expect(text).toMatch(/… 2 below/);
  expect(text).toMatch(/Sort.*spill/);
});
