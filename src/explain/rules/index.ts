/** What a statement itself says of why it is slow or wrong: pure, one file a rule. */
import { type ExplainFinding, type StatementFacts, tableAddress } from '../../model/index.ts';
import { countForExists } from './count-for-exists.ts';
import { functionOnColumn } from './function-on-column.ts';
import { implicitCast } from './implicit-cast.ts';
import { leadingWildcard } from './leading-wildcard.ts';
import { notInSubquery } from './not-in-subquery.ts';
import { offsetPagination } from './offset-pagination.ts';
import { orAcrossTables } from './or-across-tables.ts';
import { orderByRandom } from './order-by-random.ts';
import { placeOf } from './place.ts';
import { selectStar } from './select-star.ts';
import type { Hit, Rule } from './shared/rule.ts';
import { levelsOf } from './shared/scope.ts';

export { levelsOf } from './shared/scope.ts';

export const RULES: readonly Rule[] = [
  functionOnColumn,
  leadingWildcard,
  notInSubquery,
  offsetPagination,
  selectStar,
  countForExists,
  implicitCast,
  orAcrossTables,
  orderByRandom,
];

/** What all rules find, by place. Of tables below `minSize` bytes nothing is told above `info`. */
export function findingsOfStatement(
  facts: StatementFacts,
  { minSize }: { readonly minSize: number },
): readonly ExplainFinding[] {
  const levels = levelsOf(facts.tree, facts.tables);
  return RULES.flatMap((rule) =>
    distinct(rule.find(levels, facts)).map((hit) => ({
      hit,
      finding: toFinding(rule, hit, facts, minSize),
    })),
  )
    .sort((a, b) => (a.hit.at ?? 0) - (b.hit.at ?? 0))
    .map(({ finding }) => finding);
}

/** One place is told once, however many ways led there. */
const distinct = (hits: readonly Hit[]): readonly Hit[] => [
  ...new Map(hits.map((hit) => [`${hit.at} ${hit.title}`, hit])).values(),
];

function toFinding(
  { code }: Rule,
  { at, table, severity, title, evidence = [], outside }: Hit,
  { text, file, tables }: StatementFacts,
  minSize: number,
): ExplainFinding {
  const bytes = table?.bytes ?? tables.reduce((sum, one) => sum + one.bytes, 0);
  return {
    ...{ code, advisor: 'explain', title, evidence },
    address: table === null ? 'database' : tableAddress(table),
    severity: bytes < minSize ? 'info' : severity,
    verdict: 'found',
    gain: null,
    remedy: 'outside',
    edits: [],
    action: null,
    outside,
    unanswered: null,
    under: null,
    node: null,
    place: at === null ? null : placeOf(text, file, at),
  };
}
