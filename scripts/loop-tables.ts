/** Writes the tables of simulated rounds into docs/loop.md: `npm run loop:tables`. */
import { readFile, writeFile } from 'node:fs/promises';
import { SCENARIOS, type Scenario, tally } from '../test/support/loop/simulate.ts';

const PAGE = 'docs/loop.md';
const ROUNDS = 500;
const [BEGIN, END] = ['<!-- made by npm run loop:tables -->', '<!-- end -->'];

const percent = (count: number): string => `${((100 * count) / ROUNDS).toFixed(1)}%`;

function effectOf({ effect, one }: Scenario): string {
  if (effect === 1) return 'none';
  const change =
    effect > 1
      ? `${Math.round((effect - 1) * 100)}% slower`
      : `${Math.round((1 - effect) * 100)}% faster`;
  return one === true ? `one statement of four ${change}` : change;
}

const rows = SCENARIOS.map((scenario) => {
  const { worse, better, 'as before': same } = tally(scenario, ROUNDS);
  return `| ${scenario.name} | ${effectOf(scenario)} | ${percent(worse)} | ${percent(same)} | ${percent(better)} |`;
});
const table = [
  '| load | the change | worse | as before | better |',
  '|---|---|---|---|---|',
  ...rows,
].join('\n');
const page = await readFile(PAGE, 'utf8');
const [head = '', rest = ''] = page.split(BEGIN);
await writeFile(PAGE, `${head}${BEGIN}\n\n${table}\n\n${END}${rest.split(END)[1] ?? ''}`);
