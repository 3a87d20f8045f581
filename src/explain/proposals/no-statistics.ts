import {
  type Attempt,
  type Proposal,
  type QueryPlan,
  qualified,
  type StatementTable,
  type StatisticsTrial,
} from '../../model/index.ts';
import { BETTER, errorOf, evidenceOf, nameOf, rise } from './errors.ts';
import { errorAt, proposal, round } from './shared.ts';
import type { Wanted } from './wanted.ts';

/** Nothing helps, or what would help harms: that is said. */
export function unhelped(
  trial: StatisticsTrial,
  table: StatementTable,
  tried: readonly Attempt[],
): Proposal {
  const { question, before, variants } = trial;
  const of = question.elements.map(({ sql }) => sql).join(', ');
  const worst = round(errorOf(before));
  const harmful = variants.find((one) => errorOf(one) * BETTER <= errorOf(before));
  return proposal(table, {
    code: 'extended-statistics',
    severity: 'info',
    verdict: 'cannot-tell',
    title:
      harmful === undefined
        ? `no extended statistics of ${of} mend the estimate: it is ${worst} times off on a copy, whatever is gathered`
        : `statistics of ${nameOf(harmful)} bring the estimate of ${of} from ${worst} times off to ${round(errorOf(harmful))}, but make others ${round(rise(before, harmful))} times worse`,
    ...{ tried, evidence: evidenceOf(trial) },
    unanswered:
      harmful === undefined
        ? {
            question: `what would make the estimate of ${of} right`,
            why: 'statistics of several columns tell of equality alone, not of ranges or joins, and of the most frequent values',
            needs:
              'a condition that is not needed, a column made of both, or a partition by one of them',
          }
        : {
            question: `whether anybody asks for values of ${of} that do not occur together`,
            why: 'these statistics take any of them for values that do',
            needs: `where nobody does: \`kinds: [${harmful.kinds.join(', ')}]\` in the design, by hand`,
          },
  });
}

export const untried = (table: StatementTable, of: string, why: string): Proposal =>
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

/** From so many times off on it is told that ranges cannot be mended. */
const FAR = 10;

/** Conditions of which one is a range: no statistics of several columns tell of it. */
export const rangesNotTold = (
  wanted: readonly Wanted[],
  plan: QueryPlan | null,
): readonly Proposal[] =>
  wanted.flatMap(({ table, equal, range }) => {
    const error = errorAt(plan, table);
    const elements = [...new Set([...equal, ...range].map(({ sql }) => sql))];
    if (error === null || error < FAR) return [];
    if (range.length === 0 || equal.length > 1 || elements.length < 2) return [];
    const of = elements.join(', ');
    return [
      proposal(table, {
        code: 'extended-statistics',
        severity: 'info',
        verdict: 'cannot-tell',
        title: `no statistics of ${of} were tried: the estimate is ${round(error)} times off, and they tell of equality alone`,
        tried: [],
        unanswered: {
          question: `what would make the estimate of ${of} of ${qualified(table)} right`,
          why: 'one of the conditions is a range, of which statistics of several columns tell nothing',
          needs: 'a partition by one of them, or a column that is made of both and compared with =',
        },
      }),
    ];
  });
