/** What dbopt does, without a terminal: data and callbacks in, results out. */

export { POOL_CODES } from '../application/index.ts';
export * from './address.ts';
export * from './advise/index.ts';
export * from './apply/apply-design.ts';
export * from './apply/apply-on.ts';
export * from './apply/audience.ts';
export * from './apply/consent.ts';
export * from './database.ts';
export { differenceOf } from './difference.ts';
export * from './doctor/examine.ts';
export * from './drift/report.ts';
export {
  EXPLAIN_CODES,
  explainPlan,
  explainPlanThere,
  explainQuery,
  explainTop,
  readInput,
} from './explain/index.ts';
export * from './fleet/ask.ts';
export * from './fleet/plan.ts';
export * from './fleet/side-by-side.ts';
export * from './fleet/waves.ts';
export * from './format/format.ts';
export * from './holding.ts';
export * from './init/adopt.ts';
export * from './init/counts.ts';
export * from './init/design-of.ts';
export * from './init/save.ts';
export * from './init/select.ts';
export * from './loop/index.ts';
export * from './maintain/hold.ts';
export * from './maintain/run.ts';
export { readQueries, writeEvidence } from './observe/files.ts';
export { type Live, observeLive } from './observe/live.ts';
export * from './plan/options.ts';
export * from './plan/plan.ts';
export * from './plan/sealed.ts';
export { reportOnPool } from './pool/pool.ts';
export * from './receipt/plan.ts';
export { reportFrom, reportOn, reportReaders, writeReport } from './report/index.ts';
export * from './retire/archives.ts';
export * from './retire/checked.ts';
export * from './retire/forget.ts';
export * from './retire/restore.ts';
export * from './retire/verify.ts';
export * from './settings/outside.ts';
export * from './source.ts';
export * from './state/entry.ts';
export * from './state/move.ts';
export * from './state/session.ts';
export { toldEntry, toldState } from './state/told.ts';
export * from './trouble.ts';
export * from './underway.ts';
export * from './validate/validate.ts';
export * from './verify/verify.ts';
export * from './warm/load.ts';
export * from './warm/targets.ts';
