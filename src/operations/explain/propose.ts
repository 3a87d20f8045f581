import {
  fenceProposal,
  fenceQuestions,
  includeCandidates,
  indexCandidates,
  indexMatters,
  indexProposal,
  isFast,
  rangesNotTold,
  staleStatistics,
  statisticsProposal,
  statisticsQuestions,
  wantedOf,
} from '../../explain/proposals/index.ts';
import { levelsOf } from '../../explain/rules/index.ts';
import {
  append,
  type IndexTrial,
  type Proposal,
  type QueryPlan,
  type StatementFacts,
  tableAddress,
} from '../../model/index.ts';
import {
  type Explained,
  type TrialBudget,
  tryIndexes,
  tryStatistics,
  tryWithoutFence,
} from '../../postgres/explain/index.ts';
import type { Client } from '../../postgres/index.ts';
import { callableIn, readOffered } from '../../postgres/observe/index.ts';

export interface ProposeOptions {
  /** Values of `$1`, `$2`, …. */
  readonly parameters: readonly string[];
  readonly budget: TrialBudget;
  /** Bytes below which a table is small: then a proposal is for information. */
  readonly minSize: number;
  /** Others chose the statement. */
  readonly ofOthers: boolean;
}

export interface Proposed {
  readonly proposals: readonly Proposal[];
  /** Indexes that were tried, those that are not proposed among them. */
  readonly trials: readonly IndexTrial[];
}

/** What was tried for one statement and helped: statistics that are old first, then those of several columns, an index,
 *  a fence. On a connection of its own; nothing of it stays. */
export async function propose(
  client: Client,
  facts: StatementFacts,
  { plan, how }: { readonly plan: QueryPlan | null; readonly how: Explained['how'] },
  { parameters, budget, minSize, ofOthers }: ProposeOptions,
): Promise<Proposed> {
  if (how === 'nothing' || plan === null) return { proposals: [], trials: [] };
  const { tables, tree, text } = facts;
  const offered = await readOffered(client);
  const levels = levelsOf(tree, tables);
  const wanted = wantedOf(levels);
  const tableOf = (oid: number) => tables.find((table) => table.oid === oid);
  const taken = new Set(
    tables.flatMap(({ statistics, indexes }) =>
      [...statistics, ...indexes].map(({ name }) => name),
    ),
  );
  const proposals: Proposal[] = [...staleStatistics(tables, plan)];
  for (const question of statisticsQuestions(wanted, plan)) {
    const table = tableOf(question.table.oid);
    if (table === undefined) continue;
    const found = statisticsProposal(
      await tryStatistics(client, offered, question, budget),
      table,
      taken,
    );
    if (found !== null) proposals.push(found);
  }
  // Where they are old, that may be all of it.
  if (proposals.length === 0) append(proposals, rangesNotTold(wanted, plan));
  const trials: IndexTrial[] = [];
  const asked = { text, statement: tree, parameters, tables, ofOthers };
  const matter = indexMatters(wanted, plan);
  const whatIf = callableIn(offered, 'hypopg') !== null;
  // On copies no page is all-visible, so that no index could answer by itself.
  const more = whatIf ? includeCandidates(matter) : [];
  for (const candidates of [indexCandidates(matter), more]) {
    if (candidates.length === 0 || !(how === 'run' || whatIf)) continue;
    const trial = await tryIndexes(client, offered, asked, candidates, budget);
    trials.push(trial);
    const found = indexProposal(trial, tables, taken);
    if (found !== null) proposals.push(found);
  }
  if (how === 'run' && !isFast(plan)) {
    for (const question of fenceQuestions(facts, levels)) {
      const table = tables.find(
        ({ schema, name }) => schema === question.table.schema && name === question.table.name,
      );
      const trial = await tryWithoutFence(client, asked, question, budget);
      const found = table === undefined ? null : fenceProposal(trial, table);
      if (found !== null) proposals.push(found);
    }
  }
  const isSmall = ({ address }: Proposal) =>
    tables.every((table) => tableAddress(table) !== address || table.bytes < minSize);
  return {
    proposals: proposals.map((one) => (isSmall(one) ? { ...one, severity: 'info' } : one)),
    trials,
  };
}
