import {
  type AdviceInput,
  type Finding,
  type Measurement,
  measured,
  qualified,
  type SearchedVariant,
} from '../../model/index.ts';
import { isLarge } from '../shared/family.ts';
import { cannotTell, found } from '../shared/finding.ts';
import { percent } from '../shared/words.ts';
import { type Filter, filtersOf } from './filter.ts';
import { apartEvidence, apartOf } from './filter-apart.ts';
import { type Class, classesOf, type Filtered, filteredBy } from './filter-classes.ts';
import { editsOf, insteadOf } from './filter-remedy.ts';
import {
  curveOf,
  enoughFor,
  findsOf,
  leastThat,
  type Searched,
  type Wide,
  within,
} from './searched.ts';
import { VECTOR, type VectorIndex, vectorIndexes, wantedOf } from './subject.ts';

/** A condition is looked at once the index has given its rows: of those that match, few may be among them. */
export const filtered = (input: AdviceInput): readonly Finding[] =>
  vectorIndexes(input)
    .filter(({ bytes }) => isLarge(bytes, input))
    .flatMap((one) => filtersOf(input, one).flatMap((each) => judge(input, one, each) ?? []));

function judge(input: AdviceInput, one: VectorIndex, filter: Filter): Finding | null {
  const about = filteredBy(input, one, filter);
  if (about === null) return null;
  const { done, worst } = about;
  const { goal } = wantedOf(input, one);
  const enough = enoughFor(goal, done.result);
  if (worst.now.low >= enough) return null;
  if (worst.now.high >= goal) return open(about, goal);
  const wide = leastThat(worst.searched, enough) ?? leastThat(worst.searched, goal);
  const apart = apartOf(input, about);
  return found(VECTOR, input, {
    ...{ code: 'filtered-recall', address: one.address, severity: 'warning' },
    title: titleOf(about, wide),
    bytes: one.bytes,
    evidence: [...evidenceOf(about), ...(apart === null ? [] : apartEvidence(apart))],
    curve: curve(worst),
    ...(wide === null ? {} : { gain: gainOf(about, wide), edits: editsOf(input, about, wide) }),
    ...insteadOf(about, wide, apart),
  });
}

const settingsText = (set: SearchedVariant['set']): string =>
  Object.entries(set)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

const curve = ({ searched }: Class) =>
  curveOf(searched, 'iterative scans', ({ set }) => shortText(set) || 'as it runs today');

/** `relaxed_order, 80000 tuples`: on a narrow screen names leave no room for what they stand beside. */
const shortText = (set: SearchedVariant['set']): string =>
  Object.entries(set)
    .map(([name, value]) => (name.endsWith('.max_scan_tuples') ? `${value} tuples` : value))
    .join(', ');

function titleOf({ one, filter, done, worst }: Filtered, wide: Wide | null): string {
  const { k } = done.request;
  const then =
    wide === null
      ? mostText(worst.searched)
      : `${within(wide.interval)} with ${settingsText(wide.variant.set)}`;
  return `${qualified(one.top.index)}: where ${filter.where}, which ${percent(worst.share)} of the rows match, recall@${k} ${within(worst.now)}; ${then}`;
}

/** Of all that was tried, what found most. */
function mostText(searched: Searched): string {
  const [best] = searched.result.variants
    .slice(1)
    .map(({ set, recalls }) => ({ set, finds: findsOf({ recalls }, searched) }))
    .sort((a, b) => b.finds.low - a.finds.low);
  if (best === undefined) return 'and there is no way of going on';
  const most = `${within(best.finds)} with ${settingsText(best.set)}`;
  return best.finds.high < searched.request.goal
    ? `no way of going on finds enough: ${most}`
    : `${most}, which may be enough: a longer --max-time tells`;
}

function evidenceOf({ filter, done, one, worst }: Filtered): readonly Measurement[] {
  const trial = `trial, seed ${done.result.seed}`;
  const { k } = done.request;
  const classes = classesOf(one, done).flatMap(({ searched, share }) =>
    searched.result.variants.map((variant) => {
      const { estimate, low, high } = findsOf(variant, searched);
      const how = settingsText(variant.set) || 'as it runs today';
      return measured(
        `recall@${k} where ${percent(share)} match, ${how}, p50 ${variant.p50_ms.toFixed(2)} ms`,
        ...([estimate, null, trial, { interval: [low, high] }] as const),
      );
    }),
  );
  const [today] = done.result.variants;
  return [
    ...(filter.calls === null
      ? []
      : [measured('calls of such searches', filter.calls, 'calls', 'statements')]),
    measured(
      done.result.source === 'rows' ? 'rows of its own searched for, which flatters' : 'queries',
      ...([done.result.queries, 'queries', trial] as const),
    ),
    measured('too few rows came', today?.short ?? 0, 'queries', trial),
    measured('rows that match', worst.matching, 'rows', trial),
    ...classes,
  ];
}

const gainOf = ({ done, worst }: Filtered, { interval }: Wide) => ({
  ...({ how: 'measured', unit: 'share' } as const),
  what: `recall@${done.request.k} with a condition`,
  ...{ before: worst.now.estimate, after: interval.estimate },
});

const open = ({ one, filter, done, worst }: Filtered, goal: number): Finding =>
  cannotTell(VECTOR, {
    ...{ code: 'filtered-recall', address: one.address },
    title: `${qualified(one.top.index)}: where ${filter.where}, recall@${done.request.k} ${within(worst.now)}; whether it reaches ${goal} cannot be told`,
    evidence: evidenceOf({ one, filter, done, worst }),
    curve: curve(worst),
    unanswered: {
      question: `whether searches where ${filter.where} find ${goal} of the nearest rows`,
      why:
        done.result.source === 'rows'
          ? 'rows of the table itself were searched for, which flatters'
          : `the interval of ${done.result.queries} queries lies on both sides of it`,
      needs: `a check of type recall with where: ${filter.where}, and queries; or --trial with a longer --max-time`,
    },
  });
