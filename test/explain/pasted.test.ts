import { describe, expect, test } from 'vitest';
import { readPlan, readPlans } from '../../src/explain/index.ts';
import { DboptError } from '../../src/model/index.ts';

const PLAN = `Hash Join  (cost=2.08..21.55 rows=12 width=12) (actual time=0.1..0.4 rows=9 loops=1)
  Hash Cond: (t.a = u.b)
  Join Filter: ((t.note <> 'a, "b"'::text) AND (t.id > u.id) AND (t.created_at < u.created_at))
  ->  Seq Scan on t  (cost=0.00..17.00 rows=1000 width=8) (actual time=0.1..0.2 rows=1000 loops=1)
        Filter: (d < 3)
        Rows Removed by Filter: 7
  ->  Hash  (cost=1.00..1.00 rows=5 width=4) (actual time=0.05..0.05 rows=5 loops=1)
        Buckets: 1024  Batches: 1  Memory Usage: 9kB
        ->  Seq Scan on u  (cost=0.00..1.00 rows=5 width=4) (actual time=0.01..0.02 rows=5 loops=1)
Planning Time: 0.5 ms
Execution Time: 0.9 ms`;

const lines = PLAN.split('\n');
const each = (change: (line: string, at: number) => string): string => lines.map(change).join('\n');
const width = Math.max(...lines.map(({ length }) => length));
const escaped = PLAN.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const literal = (line: string, quote: string) =>
  `${quote}${line.replaceAll(quote, `\\${quote}`)}${quote}`;
const csv = (line: string) => `"${line.replaceAll('"', '""')}"`;

/** Ends of lines where a mail client puts them: before the word that is too much. */
const wrapped = (most: number, first: string, further: string): string =>
  lines
    .flatMap((line) => {
      const parts: string[] = [];
      let rest = line;
      for (
        let at = rest.lastIndexOf(' ', most);
        rest.length > most;
        at = rest.lastIndexOf(' ', most)
      ) {
        parts.push(rest.slice(0, at).trimEnd());
        rest = rest.slice(at + 1);
      }
      return [...parts, rest].map((part, i) => (i === 0 ? first : further) + part);
    })
    .join('\n');

const records = (head: (at: number) => string, row: (line: string) => string): string =>
  lines.map((line, i) => `${head(i + 1)}${row(line)}`).join('\n');

const JSON_PLAN = JSON.stringify(
  [{ Plan: { 'Node Type': 'Result', 'Actual Rows': 1, 'Actual Loops': 1 }, 'Execution Time': 0.9 }],
  null,
  2,
);

describe('read as it was', () => {
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
    ['as rows of Python', each((line) => `(${literal(line, "'")},)`)],
    ['as a list of Python', `[${lines.map((line) => `(${literal(line, "'")},)`).join(', ')}]`],
    [
      'as rows of JavaScript',
      `[\n${each((line) => `  { 'QUERY PLAN': ${literal(line, "'")} },`)}\n]`,
    ],
    ['as rows of JSON', JSON.stringify(lines.map((line) => ({ 'QUERY PLAN': line })))],
    ['as one literal', JSON.stringify(PLAN)],
    ['as CSV with numbers', `,QUERY PLAN\n${each((line, i) => `${i},${csv(line)}`)}`],
    [
      'expanded, with borders',
      records(
        (i) => `+-[ RECORD ${i} ]---+\n`,
        (line) => `| QUERY PLAN | ${line.padEnd(width)} |`,
      ),
    ],
    [
      'expanded, without borders',
      records(
        (i) => `* Record ${i}\n`,
        (line) => `QUERY PLAN ${line}`,
      ),
    ],
    [
      'expanded, wrapped',
      records(
        (i) => `-[ RECORD ${i} ]---\n`,
        (line) =>
          `QUERY PLAN | ${line.length > 60 ? `${line.slice(0, 60)}.\n           |.${line.slice(60)}` : line}`,
      ),
    ],
    [
      'expanded, rows alone',
      records(
        () => '-----------+-----\n',
        (line) => `QUERY PLAN | ${line}`,
      ).slice(18),
    ],
    [
      'expanded, unaligned',
      records(
        () => '\n',
        (line) => `QUERY PLAN|${line}`,
      ),
    ],
    [
      'expanded, as CSV',
      records(
        () => '',
        (line) => `QUERY PLAN,${line.includes('"') ? csv(line) : line}`,
      ),
    ],
    [
      'with borders and no header',
      `+-----+\n${each((line) => `| ${line.padEnd(width)} |`)}\n+-----+`,
    ],
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

  test.each([
    ['in a fence', `Look:\n\`\`\`json\n${JSON_PLAN}\n\`\`\`\nthanks`],
    ['among words', `I got this:\n${JSON_PLAN}\nAny ideas?`],
    [
      'in rows that go on, without a header',
      JSON_PLAN.split('\n')
        .map((line, i, all) => ` ${line}${i < all.length - 1 ? '   +' : ''}`)
        .join('\n'),
    ],
    ['within a row of JSON', JSON.stringify([{ 'QUERY PLAN': JSON_PLAN }])],
  ])('JSON %s', (_, text) => {
    expect(readPlan(text)).toEqual(readPlan(JSON_PLAN));
  });

  test('two after each other are two', () => {
    const other = PLAN.replace('Execution Time: 0.9', 'Execution Time: 0.7');
    const plans = readPlans(`${PLAN}\n\nand after the index:\n\n${other}`);
    expect(plans.map(({ executionTime }) => executionTime)).toEqual([0.9, 0.7]);
    expect(plans.map(({ nodes }) => nodes)).toEqual([asItWas.nodes, readPlan(other).nodes]);
  });

  test.each([
    ['a container', (i: number) => `db-1  | 2026-11-28 12:00:0${i} UTC [77] `, 'db-1  | '],
    [
      'a pod',
      (i: number) => `2026-11-28T12:00:00.12${i}Z stderr F [7] `,
      '2026-11-28T12:00:00.999Z stderr F ',
    ],
    [
      'a journal',
      (i: number) => `Nov 28 12:00:0${i} db postgres[77]: `,
      'Nov 28 12:00:09 db postgres[77]: ',
    ],
    ['a file whose tabs are spaces', (i: number) => `2026-11-28 12:00:0${i} [7] `, ''],
  ])('in the log of %s', (_, start, further) => {
    const tab = further === '' ? '        ' : further.includes('postgres') ? '#011' : '\t';
    const log = [1, 2].flatMap((i) => [
      `${start(i)}LOG:  duration: ${i}.5 ms  plan:`,
      `${further}${tab}Query Text: SELECT ${i},`,
      `${further}${tab}  '(cost=0.00..1.00 rows=1 width=4)'`,
      ...lines.slice(0, -2).map((line) => `${further}${tab}${line}`),
      `${start(i)}ERROR:  syntax error`,
    ]);
    const plans = readPlans(log.join('\n'));
    expect(plans.map(({ duration }) => duration)).toEqual([2.5, 1.5]);
    expect(plans[0].query).toBe("SELECT 2,\n  '(cost=0.00..1.00 rows=1 width=4)'");
    expect(
      plans[0].nodes.map(({ label, depth, conditions }) => [label, depth, conditions]),
    ).toEqual(asItWas.nodes.map(({ label, depth, conditions }) => [label, depth, conditions]));
  });
});

/** What would be read as another plan than it was. */
test.each([
  ['whose indentation is lost', each((line) => line.trimStart()), 4, 'belongs is lost'],
  [
    'whose lines were moved to the right',
    each((line, i) => `${String(i).padEnd(3)}${line.padStart(width)}`),
    1,
    'no node of a plan',
  ],
  ['whose arrows are lost', PLAN.replaceAll('->', '  '), 4, 'no arrow'],
  ['of TeX', each((line) => line.replaceAll('->', '-\\textgreater{}')), 4, 'no arrow'],
  ['that ends within its tree', lines.slice(0, 5).join('\n'), 5, 'ends before an input'],
  [
    'of YAML that ends within its tree',
    '- Plan: \n    Node Type: "Hash Join"\n    Plans: \n      - Node Type: "Seq Scan"\n        Relation Name: "t"',
    5,
    'ends before an input',
  ],
  ['whose lines are cut', each((line) => line.slice(0, 60)), 1, 'cut or wrapped'],
])('refused, with the place: a plan %s', (_, text, line, why) => {
  try {
    readPlans(text, 'f');
    expect.unreachable();
  } catch (error) {
    const said = error instanceof DboptError ? error.diagnostics[0] : undefined;
    expect([said?.code, said?.place?.line]).toEqual(['bad-plan', line]);
    expect(said?.message).toContain(why);
    expect(said?.hint).not.toBe('');
  }
});
