import type { TargetOutcome, TargetPlan } from '../../model/index.ts';
import { fleetTitle, hasNews, verdict } from '../fleet-facts.ts';
import { diagnosticLines } from './diagnostic.ts';
import { BLANK, type Line, line, span } from './line.ts';
import { type PlanOptions, planDocument } from './plan.ts';
import { tableLines } from './table.ts';

/** The plans of several targets: those that have something to say one by one, then all of them in a table. */
export const fleetDocument = (
  reports: readonly TargetPlan[],
  options: PlanOptions,
): readonly Line[] => [
  ...reports.filter(hasNews).flatMap((report) => section(report, options)),
  ...tableLines(
    ['target', 'wave', 'plan'],
    reports.map((report) => [report.name, String(report.wave), verdict(report)]),
  ),
  BLANK,
  line([span(fleetTitle(reports), 'strong')]),
];

/** What is said of one target stands below this. */
export const targetLine = ({ name, wave }: Pick<TargetPlan, 'name' | 'wave'>): Line =>
  line([span(`── ${name}`, 'strong'), span(`  wave ${wave}`, 'dim')]);

function section(report: TargetPlan, options: PlanOptions): readonly Line[] {
  const { name, wave, plan, diagnostics, allowed } = report;
  return [
    targetLine({ name, wave }),
    BLANK,
    ...diagnostics.flatMap((each) => diagnosticLines(each, options.width)),
    ...(plan === null ? [] : planDocument(plan, { ...options, allowed })),
    BLANK,
  ];
}

/** What became of each target. */
export const outcomeDocument = (outcomes: readonly TargetOutcome[]): readonly Line[] =>
  tableLines(
    ['target', 'wave', 'apply'],
    outcomes.map(({ name, wave, outcome }) => [name, String(wave), WORDS[outcome]]),
  );

const WORDS: { readonly [outcome in TargetOutcome['outcome']]: string } = {
  done: 'done',
  failed: 'failed',
  stopped: 'stopped part-way; apply again to finish',
  locked: 'another run holds the lock',
  'not begun': 'not begun: an earlier wave failed',
};
