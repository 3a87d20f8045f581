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
import { fits, longest, MOST_CHARACTERS } from './fit.ts';
import { changeTable, diagnosticList, hazardTable } from './lists.ts';

/** How much is told; what does not fit a comment is left out from the top of this list down. */
interface Extent {
  readonly sql: boolean;
  readonly details: boolean;
  /** Entries of the longest list. */
  readonly entries: number;
}

/** A pull-request comment, never longer than what GitHub takes, or than the room there is. */
export function renderPlanMarkdown(plan: Plan, room = MOST_CHARACTERS): string {
  const entries = plan.changes.length + plan.steps.length + plan.diagnostics.length;
  const wishes: readonly Extent[] = [
    { sql: true, details: true, entries },
    { sql: false, details: true, entries },
    { sql: false, details: false, entries },
  ];
  for (const wish of wishes) {
    const text = compose(plan, wish);
    if (fits(text, room)) return text;
  }
  return longest(
    entries,
    (count) => compose(plan, { sql: false, details: false, entries: count }),
    room,
  );
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
