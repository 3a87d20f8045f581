import {
  type Attempt,
  address,
  type Edit,
  type Element,
  type Errors,
  measured,
  type Proposal,
  type QueryPlan,
  qualified,
  type StatementTable,
  type StatisticsQuestion,
  type StatisticsTrial,
  type StatisticsVariant,
  suffixed,
} from '../../model/index.ts';
import { errorAt, median, proposal, round } from './shared.ts';
import type { Wanted } from './wanted.ts';

/** An error from which on statistics may help. */
const WRONG = 2;
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

/** Falls so many times, at the median. */
const BETTER = 2;
/** And no question's error rises so many times. */
const WORSE = 2;

/** What a trial came to: the statistics that helped most, or that none did. */
export function statisticsProposal(
  trial: StatisticsTrial,
  table: StatementTable,
  taken: ReadonlySet<string>,
): Proposal | null {
  const { question, before, variants, why } = trial;
  const of = question.elements.map(({ sql }) => sql).join(', ');
  if (why !== null) return untried(table, of, why);
  const better = variants.filter((variant) => isBetter(before, variant));
  // Of those that do as well, the cheapest to gather: they are tried in that order.
  const best = Math.min(...better.map(errorOf));
  const chosen = better.find((variant) => errorOf(variant) <= best * 1.1);
  const tried = variants.filter((one) => one !== chosen).map((one) => attempt(before, one));
  const worst = round(errorOf(before));
  if (chosen === undefined) {
    if (worst < WRONG) return null;
    return proposal(table, {
      code: 'extended-statistics',
      severity: 'info',
      verdict: 'cannot-tell',
      title: `no extended statistics of ${of} mend the estimate: it is ${worst} times off on a copy, whatever is gathered`,
      ...{ tried, evidence: evidenceOf(trial) },
      unanswered: {
        question: `what would make the estimate of ${of} right`,
        why: 'statistics of several columns tell of equality alone, not of ranges or joins, and of the most frequent values',
        needs:
          'a condition that is not needed, a column made of both, or a partition by one of them',
      },
    });
  }
  return proposal(table, {
    code: 'extended-statistics',
    title: `${of} of ${qualified(table)} belong together: statistics of ${nameOf(chosen)} bring the estimate from ${worst} times off to ${round(errorOf(chosen))}`,
    ...{ tried, evidence: evidenceOf(trial) },
    gain: {
      ...{ how: 'measured', what: 'error of the estimate, median', unit: 'times' },
      ...{ before: worst, after: round(errorOf(chosen)) },
    },
    edits: editsOf(trial, chosen, table, taken),
  });
}

const untried = (table: StatementTable, of: string, why: string): Proposal =>
  proposal(table, {
    code: 'extended-statistics',
    severity: 'info',
    verdict: 'cannot-tell',
    title: `whether statistics of ${of} would help was not tried: ${why}`,
    tried: [],
    unanswered: {
      question: `whether statistics of ${of} of ${qualified(table)} would help`,
      ...{ why, needs: 'a connection that may make temporary tables and read the table' },
    },
  });

const errorOf = ({ data }: Errors): number => median(data);

/** How many times an error rises, at worst. */
const rise = (before: Errors, after: Errors): number =>
  Math.max(
    ...[...after.data, ...after.crossed].map(
      (error, at) => error / ([...before.data, ...before.crossed][at] ?? 1),
    ),
  );

const isBetter = (before: Errors, after: Errors): boolean =>
  errorOf(after) * BETTER <= errorOf(before) && rise(before, after) <= WORSE;

const nameOf = ({ kinds, target }: Pick<StatisticsVariant, 'kinds' | 'target'>): string =>
  `${kinds.join(', ')}${target === null ? '' : ` with target ${target}`}`;

function attempt(before: Errors, after: StatisticsVariant): Attempt {
  const worst = rise(before, after);
  const rises = worst > WORSE ? `; one estimate gets ${round(worst)} times worse` : '';
  const result = `median error ${round(errorOf(before))} → ${round(errorOf(after))}${rises}`;
  return { what: nameOf(after), result };
}

const evidenceOf = ({ rows, sampled, before, seed }: StatisticsTrial) => [
  measured(
    'rows of the copy',
    rows,
    'rows',
    sampled ? `a sample of pages, seed ${seed}` : 'all rows',
  ),
  measured('values from the data', before.data.length, 'combinations', 'the copy'),
  measured('values of different rows', before.crossed.length, 'combinations', 'the copy'),
];

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
