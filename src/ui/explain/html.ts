import type { ExplainReport, Finding, Proposal } from '../../model/index.ts';
import { gainText, measurementText } from '../advice/facts.ts';
import { escaped, escapedLines } from '../html/escape.ts';
import { page } from '../html/page.ts';
import {
  detailsOf,
  editText,
  errorText,
  isQuiet,
  isWrong,
  msText,
  partsOf,
  percentText,
  rowsText,
  summaryOf,
  titleOf,
} from './facts.ts';
import { pageRows, type TreeRow } from './rows.ts';

const STYLE = `
table { border-collapse: collapse; width: 100%; }
th { color: var(--dim); font-weight: 500; text-align: left; }
th, td { border-bottom: 1px solid var(--line); padding: .25rem .5rem; vertical-align: top; }
td.n, th.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
tr.lit { background: var(--lit); } tr.lit .name { font-weight: 600; }
td.node { width: 60%; overflow-wrap: anywhere; }
.guide { color: var(--dim); white-space: pre; }
.bar { background: var(--line); border-radius: 3px; height: .6rem; margin-top: .35rem; min-width: 5rem; overflow: hidden; }
.bar i { background: var(--bar); display: block; height: 100%; } .bar i.warm { background: var(--warm); } .bar i.hot { background: var(--hot); }
.wrong { color: var(--hot); font-weight: 600; }
.code { border: 1px solid var(--warm); border-radius: 4px; color: var(--warm); font-size: 12px; padding: 0 .3rem; text-decoration: none; white-space: nowrap; }
details summary { cursor: pointer; } dl { display: grid; gap: .1rem .8rem; grid-template-columns: max-content 1fr; margin: .3rem 0 .3rem 1.2rem; } dd { margin: 0; overflow-wrap: anywhere; } dt { color: var(--dim); }
.finding { border: 1px solid var(--line); border-left: .3rem solid var(--bar); border-radius: 6px; margin: .6rem 0; padding: .6rem .9rem; } .finding.warning { border-left-color: var(--warm); } .finding.critical { border-left-color: var(--hot); }
.finding p { margin: .2rem 0; } .finding ul { margin: .2rem 0; padding-left: 1.2rem; }
pre.edits { margin: .4rem 0; }
@media (max-width: 45rem) {
  thead { display: none; } tbody, table { display: block; }
  tr { border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0 .8rem; padding: .3rem .2rem; }
  td { border: 0; padding: .1rem 0; } td.node { order: -1; width: 100%; } td[data-of]::before { color: var(--dim); content: attr(data-of) ' '; font-weight: 400; }
  td.n:empty { display: none; } .bar { min-width: 6rem; } dl { grid-template-columns: 1fr; }
}
@media print { details > :not(summary) { display: block; } .finding, tr { break-inside: avoid; } }
`;

/** The report as a page that stands alone, of the same tree as the other screens draw. */
export function renderExplainHtml(report: ExplainReport): string {
  const { plan, notes } = report;
  const { told, open, helped } = partsOf(report);
  const heading = isQuiet(report) ? 'Nothing found that is wrong' : `Found: ${told.length}`;
  const parts = [
    `<h1>${heading}</h1>`,
    plan === null ? '' : `<p class="dim">${escaped(summaryOf(plan))}</p>`,
    ...notes.map((note) => `<p class="dim">${escaped(note)}</p>`),
    ...told.map(finding),
    plan === null ? '' : tree(report),
    open.length === 0 ? '' : `<h2>Cannot tell</h2>${open.map(finding).join('\n')}`,
    helped.length === 0 ? '' : `<h2>Proposals</h2>${helped.map(proposal).join('\n')}`,
    plan?.query == null ? '' : `<h2>Statement</h2><pre>${escapedLines(plan.query)}</pre>`,
  ];
  return page({
    title: `Plan: ${heading}`,
    style: STYLE,
    body: parts.filter((part) => part !== '').join('\n'),
  });
}

const proposal = (one: Proposal): string =>
  `${finding(one)}${one.edits.length === 0 ? '' : `<pre class="edits">${escapedLines(one.edits.map(editText).join('\n'))}</pre>`}${one.tried.length === 0 ? '' : `<ul class="dim">${one.tried.map(({ what, result }) => `<li>${escaped(`tried: ${what}: ${result}`)}</li>`).join('')}</ul>`}`;

function tree(report: ExplainReport): string {
  const timed = report.plan?.timed === true;
  const rows = pageRows(report).map((row) => rowOf(row, timed));
  const time = timed ? '<th class="n">ms</th><th>of the whole</th>' : '<th class="n">cost</th>';
  return `<h2>Plan</h2>
<table>
<thead><tr>${time}<th class="n">rows expected</th><th class="n">came</th><th class="n">off by</th><th>node</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<p class="dim">Times are of a node alone; rows are per loop and process. The lit rows lead to the node that takes longest.</p>`;
}

function rowOf({ node, guides, lit, codes, folded }: TreeRow, timed: boolean): string {
  const { rows, time, cost } = node;
  const wrong = isWrong(node);
  const numbers = [
    ...(timed
      ? [`<td class="n" data-of="ms">${msText(time.exclusive)}</td>`, `<td>${bar(time.share)}</td>`]
      : [
          `<td class="n" data-of="cost">${cost === null ? '' : rowsText(Math.round(cost.total))}</td>`,
        ]),
    `<td class="n" data-of="expected">${rowsText(rows.planned)}</td>`,
    `<td class="n" data-of="came">${rowsText(rows.perLoop)}</td>`,
    `<td class="n${wrong ? ' wrong' : ''}" data-of="off by">${errorText(node)}</td>`,
  ];
  const marks = codes.map(
    (code) => `<a class="code" href="#${escaped(code)}-${node.id}">${escaped(code)}</a>`,
  );
  const name = `<span class="guide">${guides}</span><span class="name">${escaped(titleOf(node))}</span> ${marks.join(' ')}`;
  const more = folded === 0 ? '' : ` <span class="dim">… ${folded} below</span>`;
  const facts = detailsOf(node).map(
    ([key, value]) => `<dt>${escaped(key)}</dt><dd><code>${escaped(value)}</code></dd>`,
  );
  const cell =
    facts.length === 0
      ? `${name}${more}`
      : `<details><summary>${name}${more}</summary><dl>${facts.join('')}</dl></details>`;
  return `<tr${lit ? ' class="lit"' : ''} id="n${node.id}">${numbers.join('')}<td class="node">${cell}</td></tr>`;
}

function bar(share: number | null): string {
  const percent = Math.round((share ?? 0) * 100);
  const role = percent >= 25 ? 'hot' : percent >= 10 ? 'warm' : 'cool';
  return `<div class="bar" title="${percentText(share)}"><i class="${role}" style="width:${percent}%"></i></div>`;
}

function finding(one: Finding & { readonly node?: number | null }): string {
  const at =
    one.node === undefined || one.node === null ? '' : ` id="${escaped(one.code)}-${one.node}"`;
  const facts = [
    ...(one.gain === null ? [] : [`gain: ${gainText(one.gain)}`]),
    ...one.evidence.map(measurementText),
    ...(one.unanswered === null ? [] : [one.unanswered.question, one.unanswered.needs]),
  ];
  const todo = [
    ...(one.outside === null ? [] : [`<p>${escaped(one.outside)}</p>`]),
    ...(one.action === null
      ? []
      : [
          `<p>run <code>${escaped(one.action.run)}</code> <span class="dim">${escaped(`${one.action.lock}; ${one.action.cost}`)}</span></p>`,
        ]),
  ].join('');
  return `<section class="finding ${one.severity}"${at}>
<p><strong>${escaped(one.code)}</strong> <span class="dim">${escaped(one.address)}, ${one.severity}</span></p>
<p>${escaped(one.title)}</p>${todo}
<details><summary class="dim">how it is known</summary><ul>${facts.map((fact) => `<li>${escaped(fact)}</li>`).join('')}</ul></details>
</section>`;
}
