import { type HazardCode, type Plan, tellsOfApply } from '../../model/index.ts';
import { type Telling, type ToldDiagnostic, tellings, toldDiagnostics } from '../families.ts';
import { changeText, plural } from '../format.ts';
import { errorCount, errorText, foldSteps, isEmpty, otherSteps, planCost } from '../plan-facts.ts';
import { stepItem, tellingDetails } from './details.ts';
import { code, prose } from './escape.ts';
import { fits, longest, MOST_CHARACTERS } from './fit.ts';
import { changeTable, diagnosticList, hazardTable } from './lists.ts';

/** How much is told; what does not fit a comment is left out from the top of this list down. */
interface Extent {
  readonly sql: boolean;
  readonly details: boolean;
  readonly told: Told;
  /** Entries of the longest list. */
  readonly entries: number;
}

/** Worked out once, however many extents are tried. */
interface Told {
  readonly changes: readonly Telling[];
  readonly diagnostics: readonly ToldDiagnostic[];
}

const toldOf = (plan: Plan, full: boolean): Told => ({
  changes: tellings(plan, full),
  diagnostics: toldDiagnostics(plan, full),
});

export interface MarkdownOptions {
  /** Characters. */
  readonly room?: number;
  /** Each partition by itself, where that fits. */
  readonly full?: boolean;
  /** What the policy consents to. */
  readonly allowed?: readonly HazardCode[];
}

/** A pull-request comment, never longer than what GitHub takes, or than the room there is. */
export function renderPlanMarkdown(
  plan: Plan,
  { room = MOST_CHARACTERS, full = false, allowed = [] }: MarkdownOptions = {},
): string {
  const entries = plan.changes.length + plan.steps.length + plan.diagnostics.length;
  const families = toldOf(plan, false);
  const wishes: readonly Extent[] = [
    ...(full ? [{ sql: true, details: true, told: toldOf(plan, true), entries }] : []),
    { sql: true, details: true, told: families, entries },
    { sql: false, details: true, told: families, entries },
    { sql: false, details: false, told: families, entries },
  ];
  for (const wish of wishes) {
    const text = compose(plan, wish, allowed);
    if (fits(text, room)) return text;
  }
  return longest(
    entries,
    (count) =>
      compose(plan, { sql: false, details: false, told: families, entries: count }, allowed),
    room,
  );
}

function compose(plan: Plan, extent: Extent, allowed: readonly HazardCode[]): string {
  const none = errorCount(plan) > 0 ? errorText(plan) : 'No changes.';
  const title = isEmpty(plan) ? none : `Plan: ${changeText(plan.counts)}.`;
  const { database, version } = plan.server;
  const { diagnostics } = extent.told;
  const sections = [
    diagnosticList(diagnostics.filter(tellsOfApply), 1),
    `### ${title}`,
    `${code(database)}, PostgreSQL ${prose(version)}: ${isEmpty(plan) ? `${plural(plan.unchanged, 'resource')} as designed` : prose(planCost(plan))}`,
    hazardTable(plan, allowed),
    diagnosticList(
      diagnostics.filter((each) => !tellsOfApply(each)),
      extent.entries,
    ),
    changeTable(extent.told.changes, extent.entries),
    ...(extent.details ? details(plan, extent) : []),
    leftOut(extent),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function details(plan: Plan, { sql, told }: Extent): readonly string[] {
  const { shown, more } = foldSteps(otherSteps(plan));
  return [
    ...told.changes.flatMap((telling) => tellingDetails(telling, sql)),
    ...shown.map((step) => `${code(step.address)} ${stepItem(step, sql)}`),
    ...(more > 0 ? [`… and ${plural(more, 'more step')}`] : []),
  ];
}

function leftOut({ sql, details }: Extent): string {
  if (sql) return '';
  const missing = details ? 'The SQL is' : 'SQL and details are';
  return `_${missing} left out: the comment would be too long. \`dbopt plan --format json\` has everything._`;
}
