import {
  address,
  type Edit,
  type Element,
  type Errors,
  type Proposal,
  type QueryPlan,
  qualified,
  type StatementTable,
  type StatisticsQuestion,
  type StatisticsTrial,
  type StatisticsVariant,
  suffixed,
} from '../../model/index.ts';
import { attempt, BETTER, errorOf, evidenceOf, isBetter, nameOf, rise } from './errors.ts';
import { unhelped, untried } from './no-statistics.ts';
import { errorAt, proposal, round } from './shared.ts';
import type { Wanted } from './wanted.ts';

/** An error from which on statistics may help. */
const WRONG = 2;
/** Two errors closer than this are one: ANALYZE draws its rows anew each time. */
const ALIKE = 1.1;
/** The server takes no more columns. */
const MOST = 8;

/** What is worth a trial: columns that are asked for together, where the estimate was wrong or nobody knows whether. */
export function statisticsQuestions(
  wanted: readonly Wanted[],
  plan: QueryPlan | null,
): readonly StatisticsQuestion[] {
  const found = wanted.flatMap(({ table, equal, groups }): StatisticsQuestion[] => [
    ...questionsOf('where', table, equal, errorAt(plan, table)),
    ...questionsOf('groups', table, groups, errorAt(plan, null)),
  ]);
  return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}

function questionsOf(
  of: StatisticsQuestion['of'],
  table: StatementTable,
  elements: readonly Element[],
  error: number | null,
): readonly StatisticsQuestion[] {
  if (elements.length < 2 || elements.length > MOST || table.kind === 'm') return [];
  if ((error !== null && error < WRONG) || !table.readable) return [];
  const { oid, schema, name, bytes } = table;
  return [{ table: { oid, schema, name, bytes }, of, elements }];
}

/** What a trial came to: the statistics that helped most, or that none did. */
export function statisticsProposal(
  trial: StatisticsTrial,
  table: StatementTable,
  taken: ReadonlySet<string>,
): Proposal | null {
  const { question, before, variants } = trial;
  const of = question.elements.map(({ sql }) => sql).join(', ');
  if (trial.why !== null) return untried(table, of, trial.why);
  const chosen = bestOf(
    before,
    variants.filter((variant) => isBetter(before, variant)),
  );
  const tried = variants.filter((one) => one !== chosen).map((one) => attempt(before, one));
  const worst = round(errorOf(before));
  if (chosen === undefined) {
    return worst < WRONG ? null : unhelped(trial, table, tried);
  }
  const why = isOfExpressions(trial, chosen)
    ? `nothing is known of ${of} of ${qualified(table)}`
    : `${of} of ${qualified(table)} belong together`;
  return proposal(table, {
    code: 'extended-statistics',
    title: `${why}: statistics of ${nameOf(chosen)} bring the estimate from ${worst} times off to ${round(errorOf(chosen))}`,
    ...{ tried, evidence: evidenceOf(trial) },
    gain: {
      ...{ how: 'measured', what: 'error of the estimate, median', unit: 'times' },
      ...{ before: worst, after: round(errorOf(chosen)) },
    },
    edits: editsOf(trial, chosen, table, taken),
  });
}

/** Of those that help: what makes no other estimate worse, where there is such a one, then what helps most, then what is
 *  cheapest to gather: they are tried in that order. */
function bestOf(
  before: Errors,
  better: readonly StatisticsVariant[],
): StatisticsVariant | undefined {
  const harmless = better.filter((variant) => rise(before, variant) <= ALIKE);
  const among = harmless.length > 0 ? harmless : better;
  const least = Math.min(...among.map(errorOf));
  return among.find((variant) => errorOf(variant) <= least * ALIKE);
}

/** Statistics that tell nothing of columns together do as well: what helps is that an expression has any. */
const isOfExpressions = (
  { question, variants }: StatisticsTrial,
  chosen: StatisticsVariant,
): boolean =>
  question.of === 'where' &&
  question.elements.some(({ column }) => column === null) &&
  variants.some(
    (one) => one.kinds.includes('ndistinct') && errorOf(one) <= errorOf(chosen) * BETTER,
  );

function editsOf(
  { question }: StatisticsTrial,
  { kinds, target }: StatisticsVariant,
  table: StatementTable,
  taken: ReadonlySet<string>,
): readonly Edit[] {
  const words = question.elements.map(({ column, sql }) => column ?? sql);
  const base = `${table.name}_${words.join('_').replace(/\W+/g, '_')}`.replace(/_$/, '');
  const name = free(base, '_stats', taken);
  const at = address('statistics', table.schema, name);
  const edit = (field: string, to: Edit['to']): Edit => ({
    ...{ address: at, table: { schema: table.schema, name: table.name }, field, from: null, to },
  });
  return [
    edit('kinds', [...kinds]),
    edit(
      'on',
      question.elements.map(({ sql }) => sql),
    ),
    ...(target === null ? [] : [edit('target', target)]),
  ];
}

/** A name that nothing of the schema has. */
export function free(base: string, suffix: string, taken: ReadonlySet<string>): string {
  for (let again = 1; ; again++) {
    const name = suffixed(base, again === 1 ? suffix : `${suffix}_${again}`);
    if (!taken.has(name)) return name;
  }
}
