import type { Checklist, CheckResult, Mark, Report, ReportBox, Told } from '../../model/index.ts';
import { escaped } from '../html/escape.ts';
import { page } from '../html/page.ts';
import { boundText, figureWord, measuredText, sumText } from '../verify/facts.ts';
import {
  boxText,
  itemText,
  judgeText,
  MARK_WORDS,
  MARKS,
  marksOf,
  marksText,
  openText,
  VIEW_TITLES,
} from './facts.ts';
import { finding, trend } from './html/finding.ts';
import { list, moreText, table } from './html/parts.ts';
import { STYLE } from './style.ts';
import { driftText, planText, targetFacts } from './summary.ts';
import { barSvg, sharesSvg } from './svg.ts';

/** The report as a page that stands alone. */
export function renderReportHtml(report: Report): string {
  const { checklists, target, findings, moreFindings, accepted, trends } = report;
  const title = `${target.database}: ${marksText(checklists)}`;
  const parts = [
    `<h1>${escaped(title)}</h1>`,
    `<dl class="facts">${targetFacts(report)
      .map(([key, value]) => `<div><dt>${escaped(key)}</dt><dd>${escaped(value)}</dd></div>`)
      .join('')}</dl>`,
    table(
      ['', 'view', 'holds', 'fails', 'not told'],
      checklists.map(({ view, boxes }) => {
        const counts = marksOf([{ view, boxes }]);
        const link = `<a href="#${view}">${escaped(VIEW_TITLES[view])}</a>`;
        return [sharesSvg(counts), link, ...numbers(counts)];
      }),
    ),
    '<h2>Acceptance criteria</h2>',
    told(report.verdicts, verdicts),
    ...checklists.map(viewOf),
    '<h2>Findings</h2>',
    findings.length === 0 ? '<p>Nothing was found.</p>' : findings.map(finding).join('\n'),
    moreText(moreFindings),
    accepted > 0 ? `<p class="dim">${accepted} accepted in the file.</p>` : '',
    '<h2>Plan</h2>',
    told(report.plan, (plan) =>
      [
        `<p>${escaped(planText(plan))}</p>`,
        list([
          ...plan.errors,
          ...plan.changes.map(({ address, action }) => `${action} ${address}`),
        ]),
        moreText(plan.more),
      ].join(''),
    ),
    '<h2>Drift</h2>',
    told(report.drift, (drift) =>
      [
        `<p>${escaped(driftText(drift))}</p>`,
        list(
          drift.findings.map(
            (one) =>
              `${one.class} ${one.address} ${one.field ?? ''}${one.accepted ? ' (accepted)' : ''}`,
          ),
        ),
        moreText(drift.more),
      ].join(''),
    ),
    trends.length === 0 ? '' : `<h2>Trends</h2>${trends.map(trend).join('\n')}`,
    report.cannot.length === 0
      ? ''
      : `<h2>Not read</h2>${list(report.cannot.map(({ what, why, needs }) => `${what}: ${openText({ why, needs })}`))}`,
    moreText(report.moreCannot),
  ];
  return page({ title, style: STYLE, body: parts.filter((part) => part !== '').join('\n') });
}

const numbers = ({ holds, fails, untold }: { readonly [mark in Mark]: number }) =>
  [holds, fails, untold].map(String);

function told<T>(one: Told<T>, draw: (value: T) => string): string {
  if ('why' in one) return `<p class="dim">Not told: ${escaped(openText(one))}.</p>`;
  return draw(one.is);
}

const verdicts = (results: readonly CheckResult[]): string => {
  const rows = results.flatMap((result) =>
    result.figures.map((figure) => [
      `<span class="${figure.verdict ?? ''}">${escaped(figureWord(result, figure))}</span>`,
      `<strong>${escaped(result.name)}</strong>`,
      escaped(`${figure.address} ${figure.quantity}`.trim()),
      escaped(measuredText(figure)),
      escaped(boundText(figure) ?? ''),
      barSvg(figure),
    ]),
  );
  return `<p>${escaped(sumText({ results }))}.</p>${table(['', 'check', 'what', 'measured', 'bound', ''], rows.slice(0, MOST))}${moreText(rows.length - MOST)}`;
};

/** Rows of a table that people read. */
const MOST = 200;

const viewOf = ({ view, boxes }: Checklist): string =>
  `<h2 id="${view}">${escaped(VIEW_TITLES[view])}</h2>
<p class="dim">${escaped(marksText([{ view, boxes }]))}</p>
${boxes.map(boxOf).join('\n')}`;

function boxOf(box: ReportBox): string {
  const { mark, words, tasks, judge, items, more } = box;
  const rows = items.map((item) => {
    const { mark: own, address, of, value, bound, from } = itemText(item);
    return [
      own === null ? '' : markOf(own),
      ...[address, of, value, bound].map(escaped),
      barSvg(item),
      `<code>${escaped(from)}</code>`,
    ];
  });
  const head = `${markOf(mark)} <span class="words">${escaped(words)}</span> <span class="seen">${escaped(boxText(box))}</span>`;
  return `<details class="box ${mark}"${mark === 'fails' ? ' open' : ''}><summary>${head}</summary>
<p class="dim">Judged by ${escaped(judgeText(judge))}${tasks.length === 0 ? '' : `; ${escaped(tasks.join(', '))}`}</p>
${table(['', 'what', 'by', 'measured', 'bound', '', 'from'], rows)}${moreText(more)}
</details>`;
}

const markOf = (mark: Mark): string =>
  `<b class="mark ${mark}" title="${MARK_WORDS[mark]}">${MARKS[mark]}</b>`;
