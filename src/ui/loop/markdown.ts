import type { Round } from '../../model/index.ts';
import { quantity } from '../advice/facts.ts';
import { block, code, prose } from '../markdown/escape.ts';
import { gainText } from './words.ts';

/** The text of a pull request for what a round proposes; null: it proposes nothing. */
export function renderProposal({ change, passed, id, outcome }: Round): string | null {
  if (change === null || (outcome !== 'proposed' && outcome !== 'reported')) return null;
  const { address, title, gain, evidence, hazards, files } = change;
  const rows = evidence.map(
    ({ what, value, unit, from }) =>
      `| ${prose(what)} | ${prose(quantity(value, unit))} | ${prose(from)} |`,
  );
  return `${[
    `### ${prose(change.code)}: ${code(address)}`,
    prose(title),
    `**Gain**: ${prose(gainText(gain))}`,
    ...(rows.length === 0
      ? []
      : [['| what | measured | by |', '|---|---|---|', ...rows].join('\n')]),
    `Hazards: ${hazards.length === 0 ? 'none' : hazards.map(code).join(', ')}. What it does to the database, \`dbopt plan\` tells.`,
    ...files.map(({ patch }) => block('diff', patch.trimEnd())),
    ...(passed.length === 0
      ? []
      : [
          `Passed over:\n\n${passed.map((one) => `- ${prose(one.code)} ${code(one.address)}: ${prose(one.why)}`).join('\n')}`,
        ]),
    `<sub>Round ${code(id)} of dbopt loop.</sub>`,
  ].join('\n\n')}\n`;
}
