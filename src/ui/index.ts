/** Screens: data in, text out. Ink and React are under ink/ and are loaded only where a terminal draws. */
export { formatBytes } from './format.ts';
export { archivesJson, verifiedJson } from './json/archive.ts';
export { diagnosticsJson } from './json/diagnostics.ts';
export { planJson } from './json/plan.ts';
export { renderPlanMarkdown } from './markdown/plan.ts';
export { maintenanceMetrics } from './metrics/maintenance.ts';
export { PIPE_COLUMNS, type Screen, type ScreenFlags, screenMode, wantsColor } from './mode.ts';
export { askApprovalPlain } from './text/approval.ts';
export { renderArchives, renderVerified } from './text/archive.ts';
export { renderDiagnostics } from './text/diagnostics.ts';
export type { TextOptions } from './text/draw.ts';
export { renderApplyEvent } from './text/event.ts';
export { eventPrinter } from './text/event-printer.ts';
export { renderHistory } from './text/history.ts';
export { renderMaintenance } from './text/maintenance.ts';
export { renderPlanText } from './text/plan.ts';
export { renderStateList, renderStateShow } from './text/state.ts';
export { renderWarm } from './text/warm.ts';
