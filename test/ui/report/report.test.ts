import { beforeAll, expect, test } from 'vitest';
import type { Report } from '../../../src/model/index.ts';
import { renderReportHtml } from '../../../src/ui/report/html.ts';
import { renderReportMarkdown } from '../../../src/ui/report/markdown.ts';
import { poisoned, sampleReport } from './sample.ts';

const UNSEEN = ['\u001b', '\u202e'];
const unseenIn = (text: string) => UNSEEN.filter((mark) => text.includes(mark));
let report: Report;
let big: Report;
let seconds = 0;

beforeAll(async () => {
  report = await sampleReport(3);
  // Time of this process, so that what else runs on the machine does not count; where nothing does, it is the clock's.
  const start = process.cpuUsage();
  big = await sampleReport(1_000);
  renderReportHtml(big);
  const { user, system } = process.cpuUsage(start);
  seconds = (user + system) / 1e6;
});

test('in HTML nothing of others is markup, in whatever place', () => {
  const page = renderReportHtml(poisoned(report));
  const tags = new Set(
    [...page.matchAll(/<([!/]?[a-z][a-z0-9]*)/gi)].map(([, tag = '']) => tag.toLowerCase()),
  );
  const known =
    /^\/?(a|b|body|br|circle|code|dd|details|div|dl|dt|figcaption|figure|h[12]|head|html|li|line|meta|p|polygon|polyline|rect|span|strong|style|summary|svg|table|tbody|td|text|th|thead|title|tr|ul)$|^!doctype$/;
  expect([...tags].filter((tag) => !known.test(tag))).toEqual([]);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(unseenIn(page)).toEqual([]);
  expect(page).not.toMatch(/ on\w+=|href="(?!#)|(?:src|srcset)=|url\(|@import|NaN/);
  for (const tag of ['details', 'table', 'svg', 'td', 'li']) {
    const opened = page.split(new RegExp(`<${tag}[ >]`)).length;
    expect(opened, tag).toBe(page.split(`</${tag}>`).length);
  }
});

test('in markdown nothing of others is markup, in whatever place', () => {
  const text = renderReportMarkdown(poisoned(report));
  const raw = text
    .split('\n')
    .map((line) => (line.startsWith('<details>') ? line : withoutCode(line)))
    .filter((line) => /(?<!\\)<(?!\/?(?:details|summary|code)>|!-- -->)/.test(line));
  expect(raw).toEqual([]);
  expect(unseenIn(text)).toEqual([]);
  expect(text.split('<details>').length).toBe(text.split('\n</details>').length);
});

/** A line of markdown without its spans of code. */
const withoutCode = (line: string): string =>
  line.replace(/(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)/g, '');

test('the page stands alone: a policy, a title, no script, and a table behind every plot', () => {
  const page = renderReportHtml(report);
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(page).toMatch(/<title>shop: \d+ boxes/);
  expect(page).not.toContain('<script');
  const trends = page.split('<svg class="trend"').length - 1;
  expect(trends).toBe(1);
  expect(page.split('as a table</summary>').length - 1).toBe(trends);
});

test('both forms tell the same of every box', () => {
  const [page, text] = [renderReportHtml(report), renderReportMarkdown(report)];
  for (const { view, boxes } of report.checklists) {
    expect(page).toContain(`<h2 id="${view}">`);
    const signs = { holds: '☑', fails: '☐', untold: '–' };
    for (const { words, mark } of boxes) {
      expect(text).toContain(`| ${signs[mark]} | ${words.split(/[`_@#:]/)[0]}`);
      expect(page).toMatch(new RegExp(`class="box ${mark}"[^>]*>.{0,200}${words.slice(0, 20)}`));
    }
  }
  expect(text).toContain('| FAIL |');
});

test('of 1,000 tables it is under 1 MB, in under 10 s', () => {
  expect(big.target.tables).toBe(1_000);
  expect(Buffer.byteLength(renderReportHtml(big))).toBeLessThan(1_000_000);
  expect(Buffer.byteLength(renderReportMarkdown(big))).toBeLessThan(1_000_000);
  expect(seconds).toBeLessThan(10);
});
