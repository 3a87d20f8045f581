/** Screens: data in, text out. Ink and React are under ink/ and are loaded only where a terminal draws. */
export { adviceJson } from './advice/json.ts';
export { renderAdviceMarkdown } from './advice/markdown.ts';
export { adviceSarif } from './advice/sarif.ts';
export { renderAdviceText } from './advice/text.ts';
export { diagnosticsGithub } from './checked/github.ts';
export { diagnosticsJunit } from './checked/junit.ts';
export { diagnosticsSarif } from './checked/sarif.ts';
export { renderExplainText } from './explain/document.ts';
export { renderExplainHtml } from './explain/html.ts';
export { explainJson } from './explain/json.ts';
export { renderExplainMarkdown } from './explain/markdown.ts';
export { explainTopJson, renderTopMarkdown, renderTopText } from './explain/top.ts';
export { formatBytes, plural } from './format.ts';
export { archivesJson, verifiedJson } from './json/archive.ts';
export { failureJson } from './json/diagnostics.ts';
export { driftJson } from './json/drift.ts';
export { evidenceJson } from './json/evidence.ts';
export { fleetJson } from './json/fleet.ts';
export { planJson } from './json/plan.ts';
export {
  doctorJson,
  eventJson,
  maintainedJson,
  validateJson,
  warmJson,
} from './json/reports.ts';
export { stateHistoryJson, stateListJson, stateShowJson } from './json/state.ts';
export * from './loop/index.ts';
export { renderDriftMarkdown } from './markdown/drift.ts';
export { renderFleetMarkdown } from './markdown/fleet.ts';
export { renderPlanMarkdown } from './markdown/plan.ts';
export {
  commandText,
  jsonText,
  lines,
  type RunnerCommand,
  sentence,
  streamText,
} from './media.ts';
export { driftMetrics } from './metrics/drift.ts';
export { maintenanceMetrics } from './metrics/maintenance.ts';
export { PIPE_COLUMNS, type Screen, type ScreenFlags, screenMode, wantsColor } from './mode.ts';
export { renderPoolText } from './pool/document.ts';
export { poolJson } from './pool/json.ts';
export { renderPoolMarkdown } from './pool/markdown.ts';
export { renderReportHtml } from './report/html.ts';
export { renderReportMarkdown } from './report/markdown.ts';
export { renderReports, renderReportsMarkdown, reportsJson } from './reports.ts';
export { renderSettings } from './settings/index.ts';
export { askApprovalPlain } from './text/approval.ts';
export { renderArchives, renderVerified } from './text/archive.ts';
export { renderDiagnostics } from './text/diagnostics.ts';
export { renderCheckups } from './text/doctor.ts';
export type { TextOptions } from './text/draw.ts';
export { renderDriftText } from './text/drift.ts';
export { renderApplyEvent } from './text/event.ts';
export { eventPrinter } from './text/event-printer.ts';
export { renderEvidence } from './text/evidence.ts';
export { renderFleetText, renderOutcomes } from './text/fleet.ts';
export { renderHistory } from './text/history.ts';
export { renderMaintenance } from './text/maintenance.ts';
export { renderPlanText } from './text/plan.ts';
export { renderStateList, renderStateShow } from './text/state.ts';
export { renderWarm } from './text/warm.ts';
export * from './verify/index.ts';
