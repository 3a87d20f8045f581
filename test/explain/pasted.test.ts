import { expect, test } from 'vitest';
import { readPlan, readPlans } from '../../src/explain/index.ts';
import { each, escaped, PLAN, width, wrapped } from '../support/explain/pasted.ts';

const asItWas = readPlan(PLAN);

test.each([
  ['with tabs for eight columns', each((line) => line.replace(/^ {8}/, '\t'))],
  ['with spaces that do not break', PLAN.replaceAll('  ', ' \u00a0')],
  ['with colours', each((line) => `\u001b[1m${line}\u001b[0m`)],
  ['with ends of lines of an old system', PLAN.replaceAll('\n', '\r')],
  ['with arrows of typography', PLAN.replaceAll('->  ', '→  ')],
  ['in a fence', `So slow:\n\n\`\`\`sql\n${PLAN}\n\`\`\`\n\nAny ideas?\nBob`],
  ['in a tracker', `{noformat}\n${PLAN}\n{noformat}\nthanks`],
  ['in a forum', `[code]\n${PLAN}\n[/code]`],
  ['with character references', escaped],
  [
    'in a page',
    `<pre><code class="language-sql">${escaped.replaceAll('"', '&quot;')}</code></pre>`,
  ],
  [
    'in a table of a page',
    `<table>\n<th>QUERY PLAN</th>\n${escaped
      .split('\n')
      .map((line) => `<td>${line.replaceAll('  ', '&nbsp; ')}</td>`)
      .join('\n')}\n</table>\n<p>(11 rows)<br /></p>`,
  ],
  ['in a table of markdown', `| QUERY PLAN |\n| :--- |\n${each((line) => `| ${line} |`)}`],
  [
    'in a table that is open at the left',
    `QUERY PLAN${' '.repeat(width - 10)}|\n${'-'.repeat(width)}+\n${each((line) => `${line.padEnd(width)}|`)}`,
  ],
  ['quoted without a space', each((line) => `>${line}`)],
  [
    'quoted between words',
    `On Tuesday Bob wrote:\n> Hello\n>\n${each((line) => `> ${line}`)}\n>\n> Bob\n\nSee the filter.`,
  ],
  ['of a patch', each((line) => `+${line}`)],
  [
    'with numbers of lines at the right',
    each((line, i) => `${String(i + 1).padStart(6)}\t${line}`),
  ],
  ['with numbers of lines at the left', each((line, i) => `${String(i).padEnd(4)}${line}`)],
  ['with numbers of lines that are not padded', each((line, i) => `${i + 1} ${line}`)],
  ['before a time of another language', `${PLAN}\n(11개 행)\n\nZeit: 1,234 ms`],
  ['before another time of another language', `${PLAN}\n(11 行记录)\n\n时间：1.234 ms`],
  ['wrapped by a mail', wrapped(72, '', '')],
  ['wrapped in a quote', wrapped(70, '> ', '> ')],
  ['wrapped behind the mark of a quote', wrapped(70, '> ', '')],
  ['wrapped with indentation', wrapped(76, '', '          ')],
  ['with remarks', each((line, i) => (i === 3 ? `${line}   <--- here` : line))],
])('%s', (_, text) => {
  expect(readPlan(text)).toEqual(asItWas);
});

test('two after each other are two', () => {
  const other = PLAN.replace('Execution Time: 0.9', 'Execution Time: 0.7');
  const plans = readPlans(`${PLAN}\n\nand after the index:\n\n${other}`);
  expect(plans.map(({ executionTime }) => executionTime)).toEqual([0.9, 0.7]);
  expect(plans.map(({ nodes }) => nodes)).toEqual([asItWas.nodes, readPlan(other).nodes]);
});
