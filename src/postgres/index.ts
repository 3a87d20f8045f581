export type { LetGo } from './catalog/arrived.ts';
export { readClock } from './catalog/clock.ts';
export * from './catalog/connection-limits.ts';
export * from './catalog/digest.ts';
export * from './catalog/discover.ts';
export * from './catalog/hold-table.ts';
export * from './catalog/keep-names.ts';
export * from './catalog/keys-to.ts';
export { askCatalogs, lockedOut, workedOn } from './catalog/locked.ts';
export * from './catalog/marks.ts';
export * from './catalog/named.ts';
export * from './catalog/owner-code.ts';
export * from './catalog/owner-code-scripts.ts';
export * from './catalog/partition-key.ts';
export * from './catalog/preflight.ts';
export * from './catalog/prewarm.ts';
export * from './catalog/relations.ts';
export * from './catalog/retired.ts';
export * from './catalog/rights.ts';
export * from './catalog/server.ts';
export * from './catalog/sizes.ts';
export * from './catalog/snapshot.ts';
export * from './catalog/system-id.ts';
export { requireNoOther } from './catalog/touched.ts';
export * from './catalog/vitals.ts';
export { AT_WORK, afterLock, OWN_SNAPSHOT } from './probe/after-lock.ts';
export * from './probe/inquire.ts';
export * from './probe/probe.ts';
export { isTrusted, runsNothing } from './probe/runs-nothing.ts';
export { LACKING } from './probe/settle.ts';
export { onlyRow } from './session/answers.ts';
export { asLogin } from './session/as-login.ts';
export * from './session/blockers.ts';
export { type Client, connect, errorCode } from './session/connect.ts';
export { readConsole } from './session/console.ts';
export { joinRun, standBeside } from './session/enrol.ts';
export * from './session/lock.ts';
export {
  applySessions,
  type HeldLock,
  IS_HELD,
  markRun,
  runsAtWork,
  unmarkRun,
  workers,
} from './session/marks.ts';
export { type Attempt, names, withPatience } from './session/patience.ts';
export { LOCK_PATIENCE, pinWriting } from './session/pins.ts';
export * from './session/pooler.ts';
export * from './session/progress.ts';
export * from './session/raised.ts';
export * from './session/replication.ts';
export * from './session/restart.ts';
export { eachRow } from './session/rows.ts';
export * from './session/strays.ts';
export { listenToStatements } from './session/told.ts';
export { withoutRows } from './session/without-rows.ts';
export { actsAs, entrusted, hasRights, isKin, isSafeHome, ME, whoIs } from './sql/membership.ts';
export * from './sql/parse.ts';
export * from './sql/partition-index.ts';
export * from './sql/quote.ts';
export * from './sql/rights.ts';
export { withoutTexts } from './sql/statement.ts';
export * from './sql/syntax.ts';
export * from './sql/take-back.ts';
export * from './sql/untold.ts';
