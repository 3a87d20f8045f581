import { type HazardCode, LASTING, type Plan } from '../../model/index.ts';
import { plural } from '../format.ts';
import { hazardCounts, somePlaces } from '../plan-facts.ts';
import { BLANK, type Line, line, span } from './line.ts';
import { pad, widest } from './width.ts';

/** So many resources are named one by one. */
const NAMED = 8;

/** What may hurt, how often and where, then the words that give consent. */
export function hazardLines(
  plan: Plan,
  { allowed, full = false }: { readonly allowed: readonly HazardCode[]; readonly full?: boolean },
): readonly Line[] {
  const counts = hazardCounts(plan);
  if (counts.length === 0 && plan.left === undefined) return [];
  const code = widest(counts.map((each) => each.code));
  const steps = widest(counts.map((each) => plural(each.steps, 'step')));
  const open = counts
    .map((each) => each.code)
    .concat(plan.left === undefined ? [] : ['other-design'])
    .filter((each) => LASTING.includes(each) && !allowed.includes(each));
  return [
    line([span('Hazards', 'strong')]),
    ...counts.map((each) =>
      line(
        [
          span(pad(each.code, code), 'hazard'),
          span(`  ${pad(plural(each.steps, 'step'), steps)}  `),
          span(somePlaces(each.addresses, full ? Infinity : NAMED), 'dim'),
          span(allowed.includes(each.code) ? ' (allowed)' : '', 'add'),
        ],
        each.addresses.length === 1 ? { indent: 2, fit: 'cut' } : { indent: 2, hang: 6 },
      ),
    ),
    ...(open.length > 0
      ? [
          line(
            [
              span('consent: ', 'dim'),
              span(
                `${open.map((each) => `--allow ${each}`).join(' ')}, which --auto-approve does not give`,
              ),
            ],
            {
              indent: 2,
              hang: 9,
            },
          ),
        ]
      : []),
    BLANK,
  ];
}
