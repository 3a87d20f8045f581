import { byBeginning } from '../calendar/bounds.ts';
import { counts } from './counts.ts';
import { type Reading, readings, type Sibling } from './readings.ts';
import { render, type Template, tellsApart } from './template.ts';

/** How many of the newest are read, and from how many of them templates are made. */
const [READ, TRIED] = [24, 6];

/** How the partitions of a table are called, as far as their names follow from their bounds: the way that fits most of
 *  the newest ones. null: dbopt's own, or no way at all. */
export function foundTemplate(
  siblings: readonly Sibling[],
  every: unknown,
  reading: Reading,
): Template | null {
  const newest = [...siblings].sort(byBeginning).reverse().slice(0, READ);
  const fits = (template: Template) =>
    newest.filter((sibling) => render(template, sibling, reading.line) === sibling.name).length;
  let best: { readonly template: Template | null; readonly rank: readonly number[] } = {
    template: null,
    rank: [newest.filter(reading.usual).length, Infinity],
  };
  for (const sibling of newest.slice(0, TRIED)) {
    if (best.rank[0] === newest.length) break;
    for (const template of readings(sibling, reading)) {
      if (!tellsApart(template, every)) continue;
      const rank = [fits(template), ...likelihood(template)];
      if (isMore(rank, best.rank)) best = { template, rank };
    }
    // That one number goes up with each partition takes two to be seen, and any other way is likelier.
    for (const template of counts(sibling, reading)) {
      const rank = [fits(template), -Infinity];
      if ((rank[0] ?? 0) > 1 && isMore(rank, best.rank)) best = { template, rank };
    }
  }
  return best.template;
}

function isMore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== (b[i] ?? 0));
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** Of ways that fit alike: years before months and months before days, as most people write them; one moment after the
 *  other; and text as long as it goes, since that is a name, whatever digits are in it. */
function likelihood(template: Template): readonly number[] {
  const moments = template.flatMap((piece) => ('end' in piece ? [piece] : []));
  const [first] = template;
  const switches = moments.filter(({ end }, i) => i > 0 && end !== moments[i - 1]?.end).length;
  const falls = moments.filter(({ end, word }, i) => {
    const before = moments[i - 1];
    return before?.end === end && width(before.word) >= width(word);
  }).length;
  return [-falls, -switches, first !== undefined && 'text' in first ? first.text.length : 0];
}

const width = (word: string | null): number => ORDER.indexOf(word?.toUpperCase() ?? '');

const ORDER = [
  'YYYY',
  'IYYY',
  'YY',
  'Q',
  'MONTH',
  'MON',
  'MM',
  'IW',
  'DDD',
  'DD',
  'HH24',
  'MI',
  'SS',
];
