/** What would make a statement faster: what is worth a trial, and what a trial came to. Pure. */

export { includeCandidates, indexCandidates } from './candidates.ts';
export { fenceProposal, fenceQuestions } from './fence.ts';
export { indexProposal } from './indexes.ts';
export { indexMatters, isFast } from './matters.ts';
export { rangesNotTold } from './no-statistics.ts';
export { type ForOne, isShared, overWorkload } from './over-workload.ts';
export { staleStatistics } from './stale.ts';
export { statisticsProposal, statisticsQuestions } from './statistics.ts';
export { wantedOf } from './wanted.ts';
export { type Member, untriedFor, worthwhile } from './workload.ts';

/** Every code, with what it means in a few words; `docs/advice/CODE.md` is the page. */
export const PROPOSALS: { readonly [code: string]: string } = {
  'stale-statistics': 'statistics are missing or old, and the estimate was wrong',
  'extended-statistics': 'columns belong together, which the planner does not know',
  'add-index': 'an index makes the statement cheaper',
  'include-column': 'an index answers by itself with a column more',
  'drop-fence': 'WITH … AS MATERIALIZED keeps conditions out for nothing',
};
