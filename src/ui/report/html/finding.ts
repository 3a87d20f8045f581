import type { Curve, JudgedAdvice, Trend } from '../../../model/index.ts';
import { gainText, measurementText } from '../../advice/facts.ts';
import { escaped } from '../../html/escape.ts';
import { valueText } from '../../verify/facts.ts';
import { curveSvg, rateSvg } from '../curve-svg.ts';
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
  curve,
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
  return `<details class="finding ${severity}"><summary><strong>${escaped(code)}</strong> <span class="dim">${escaped(address)}, ${role}</span><br>${escaped(title)}</summary>${list(facts)}${curve === undefined ? '' : plots(curve)}</details>`;
}

/** What settings bring, with the numbers behind it. */
function plots(curve: Curve): string {
  const { points, what, by, goal, clients } = curve;
  const rows = points.map(({ at, value, interval, rate, p50, p99 }) =>
    [
      ...[at, value.toFixed(3), interval.map((end) => end.toFixed(3)).join(' to ')],
      ...[rate === null ? '' : rate.toFixed(0), p50.toFixed(2), p99.toFixed(2)],
    ].map(escaped),
  );
  const head = [by, what, 'interval', 'a second', 'p50 ms', 'p99 ms'].map(escaped);
  const who = clients === 1 ? 'one session' : `${clients} sessions at once`;
  return `<figure><figcaption>${escaped(`${what} by ${by}, asked for ${goal}; ${who}`)}</figcaption>
${curveSvg(curve)}${rateSvg(curve)}
<details><summary class="dim">as a table</summary>${table(head, rows)}</details></figure>`;
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
