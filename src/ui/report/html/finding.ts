import type { JudgedAdvice, Trend } from '../../../model/index.ts';
import { gainText, measurementText } from '../../advice/facts.ts';
import { escaped } from '../../html/escape.ts';
import { valueText } from '../../verify/facts.ts';
import { openText } from '../facts.ts';
import { trendSvg } from '../svg.ts';
import { list, table } from './parts.ts';

/** Folded; what it stands on is below. */
export function finding({
  code,
  address,
  severity,
  verdict,
  title,
  evidence,
  gain,
  action,
  outside,
  unanswered,
}: JudgedAdvice): string {
  const facts = [
    ...(gain === null ? [] : [`gain: ${gainText(gain)}`]),
    ...evidence.map(measurementText),
    ...(action === null ? [] : [`run: ${action.run} (${action.lock}; ${action.cost})`]),
    ...(outside === null ? [] : [outside]),
    ...(unanswered === null ? [] : [`${unanswered.question}: ${openText(unanswered)}`]),
  ];
  const role = verdict === 'found' ? severity : 'cannot tell';
  return `<details class="finding ${severity}"><summary><strong>${escaped(code)}</strong> <span class="dim">${escaped(address)}, ${role}</span><br>${escaped(title)}</summary>${list(facts)}</details>`;
}

/** Its plot, with the numbers behind it. */
export const trend = (one: Trend): string => {
  const { name, address, quantity, unit, points } = one;
  const rows = points.map(({ at, value, interval }) => [
    escaped(at),
    escaped(valueText(value, unit)),
    escaped(interval === null ? '' : interval.map((end) => valueText(end, unit)).join(' to ')),
  ]);
  return `<figure><figcaption><strong>${escaped(name)}</strong> ${escaped(`${address} ${quantity}`.trim())}</figcaption>
${trendSvg(one)}
<details><summary class="dim">as a table</summary>${table(['at', 'value', 'interval'], rows)}</details></figure>`;
};
