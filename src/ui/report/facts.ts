import type {
  Bound,
  BoxItem,
  Checklist,
  Judge,
  Mark,
  ReportBox,
  Unanswered,
  View,
} from '../../model/index.ts';
import { spanText } from '../advice/facts.ts';
import { boundText, intervalText, valueText, whyText } from '../verify/facts.ts';

/* What both forms of the report say alike. */

export const MARKS: { readonly [mark in Mark]: string } = {
  ...{ holds: '☑', fails: '☐', untold: '–' },
};
export const MARK_WORDS: { readonly [mark in Mark]: string } = {
  ...{ holds: 'holds', fails: 'fails', untold: 'cannot be told' },
};
export const VIEW_TITLES: { readonly [view in View]: string } = {
  logical: 'Logical view: keys of documents, and columns',
  process: 'Process view: connections, WAL, partitions, vacuum',
  development: 'Development view: pipelines and statements',
  physical: 'Physical view: TOAST, columns, GIN, space',
  scenario: 'Scenario view: drift, load, caches',
};

/** `at most 10%`; '': nothing bounds it. */
export function limitText({ min, max }: Pick<Bound, 'min' | 'max'>, unit: string | null): string {
  if (max !== null) return `at most ${valueText(max, unit)}`;
  return min === null ? '' : `at least ${valueText(min, unit)}`;
}

/** Who judges a box, for people. */
export function judgeText(judge: Judge): string {
  switch (judge.by) {
    case 'check': {
      const bounds = judge.bounds.map((bound) => limitText(bound, judge.unit)).join(', ');
      return judge.over === 'design'
        ? `the design’s checks of type ${judge.type}`
        : `check ${judge.type}, ${bounds} where the design says nothing else`;
    }
    case 'advice':
      return `dbopt advise ${judge.advisor}: ${judge.codes.join(', ')}`;
    case 'verdicts':
      return 'dbopt verify';
    case 'nobody':
      return 'nothing yet';
    default:
      return `dbopt ${judge.by}`;
  }
}

/** What a box looked at, as cells: what, its value, its bound, and where it is from. */
export interface ItemText {
  readonly mark: Mark | null;
  readonly address: string;
  readonly of: string;
  readonly value: string;
  readonly bound: string;
  readonly from: string;
}

export function itemText(item: BoxItem): ItemText {
  const { measured, address, quantity, verdict, says } = item;
  const value =
    measured === null
      ? whyText(item)
      : `${measured.what}: ${valueText(measured.value, measured.unit)} ${intervalText(measured)}`;
  const over = measured?.window == null ? '' : `, over ${spanText(measured.window)}`;
  return {
    mark:
      verdict === null
        ? null
        : verdict === 'pass'
          ? 'holds'
          : verdict === 'fail'
            ? 'fails'
            : 'untold',
    address: quantity === '' ? address : `${address} ${quantity}`,
    of: item.of,
    value: says === null ? value.trim() : `${says} (${value.trim()})`,
    bound: measured === null ? '' : (boundText(item) ?? ''),
    from: measured === null ? '' : `${measured.from}${over}`,
  };
}

export const openText = ({ why, needs }: Pick<Unanswered, 'why' | 'needs'>): string =>
  needs === '' ? why : `${why}; ${needs}`;

/** What a box comes to in a line: the number that matters most, or why there is none. */
export function boxText({ mark, unanswered, items, more }: ReportBox): string {
  if (mark === 'untold' && unanswered !== null) return openText(unanswered);
  const [first] = items;
  if (first === undefined) return '';
  const { address, value } = itemText(first);
  const all = items.length + more;
  return all === 1 ? `${address}, ${value}` : `${address}, ${value}; ${all} in all`;
}

export const marksOf = (lists: readonly Checklist[]): { readonly [mark in Mark]: number } => {
  const boxes = lists.flatMap((list) => list.boxes);
  const count = (mark: Mark) => boxes.filter((box) => box.mark === mark).length;
  return { holds: count('holds'), fails: count('fails'), untold: count('untold') };
};

/** `47 boxes: 20 hold, 3 fail, 24 cannot be told`. */
export function marksText(lists: readonly Checklist[]): string {
  const { holds, fails, untold } = marksOf(lists);
  const parts = [
    ...(holds > 0 ? [`${holds} ${holds === 1 ? 'holds' : 'hold'}`] : []),
    ...(fails > 0 ? [`${fails} ${fails === 1 ? 'fails' : 'fail'}`] : []),
    ...(untold > 0 ? [`${untold} cannot be told`] : []),
  ];
  return `${holds + fails + untold} boxes: ${parts.join(', ')}`;
}
