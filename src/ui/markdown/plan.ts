import type { Plan } from '../../model/index.ts';
import { plural } from '../format.ts';
import {
  drawnChanges,
  errorCount,
  errorText,
  isEmpty,
  otherSteps,
  planCost,
  stepsByAddress,
} from '../plan-facts.ts';
import { changeDetails, stepItem } from './details.ts';
import { code, prose } from './escape.ts';
import { changeTable, diagnosticList, hazardTable } from './lists.ts';

/** GitHub refuses comments of 65,536 characters and more; whoever posts one may add a mark to find it by. */
export const MOST_CHARACTERS = 65_000;

/** How much is told; what does not fit a comment is left out from the top of this list down. */
interface Extent {
  readonly sql: boolean;
  readonly details: boolean;
  /** Entries of the longest list. */
  readonly entries: number;
}

/** A pull-request comment, never longer than what GitHub takes, or than the room there is. */
export function renderPlanMarkdown(plan: Plan, most = MOST_CHARACTERS): string {
  const entries = plan.changes.length + plan.steps.length + plan.diagnostics.length;
  const wishes: readonly Extent[] = [
    { sql: true, details: true, entries },
    { sql: false, details: true, entries },
    { sql: false, details: false, entries },
  ];
  const fits = (text: string) => text.length <= most;
  for (const wish of wishes) {
    const text = compose(plan, wish);
    if (fits(text)) return text;
  }
  return longest(
    entries,
    (count) => compose(plan, { sql: false, details: false, entries: count }),
    fits,
  );
}

/** The text with the most entries that fits, by bisection. */
function longest(
  most: number,
  text: (entries: number) => string,
  fits: (text: string) => boolean,
): string {
  let [low, high] = [0, most];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(text(middle))) low = middle;
    else high = middle;
  }
  return text(low);
}

function compose(plan: Plan, extent: Extent): string {
  const { add, change, replace, destroy } = plan.counts;
  const none = errorCount(plan) > 0 ? errorText(plan) : 'No changes.';
  const title = isEmpty(plan)
    ? none
    : `Plan: ${add} to add, ${change} to change, ${replace} to replace, ${destroy} to destroy.`;
  const { database, version } = plan.server;
  const sections = [
    `### ${title}`,
    `${code(database)}, PostgreSQL ${prose(version)}: ${isEmpty(plan) ? `${plural(plan.unchanged, 'resource')} as designed` : prose(planCost(plan))}`,
    hazardTable(plan),
    diagnosticList(plan.diagnostics, extent.entries),
    changeTable(plan, extent.entries),
    ...(extent.details ? details(plan, extent.sql) : []),
    leftOut(extent),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function details(plan: Plan, sql: boolean): readonly string[] {
  const steps = stepsByAddress(plan);
  return [
    ...drawnChanges(plan).map((change) =>
      changeDetails(change, steps.get(change.address) ?? [], sql),
    ),
    ...otherSteps(plan).map((step) => `${code(step.address)} ${stepItem(step, sql)}`),
  ];
}

function leftOut({ sql, details }: Extent): string {
  if (sql) return '';
  const missing = details ? 'The SQL is' : 'SQL and details are';
  return `_${missing} left out: the comment would be too long. \`dbopt plan --format json\` has everything._`;
}
