import type { AdviceReport, JudgedAdvice } from '../../model/index.ts';
import { diagnosticJson } from '../json/diagnostics.ts';
import { countsOf } from './facts.ts';

/** Grows in its minor part when fields are added, in its major part when one changes or goes. */
const FORMAT_VERSION = '1.1';

/** The advice for machines: as documented in schema/findings.schema.json, whatever the model turns into. */
export const adviceJson = (report: AdviceReport) => ({
  format_version: FORMAT_VERSION,
  server: {
    database: report.server.database,
    version: report.server.version,
    system_id: report.server.systemId,
  },
  advisors: report.advisors,
  window: report.window,
  summary: countsOf(report),
  findings: report.findings.map(findingJson),
  diffs: report.diffs.map(({ file, patch }) => ({ file, patch })),
  cannot_read: report.cannot.map(({ what, code, why, needs }) => ({ what, code, why, needs })),
  diagnostics: report.diagnostics.map(diagnosticJson),
});

export const findingJson = (one: JudgedAdvice) => ({
  code: one.code,
  advisor: one.advisor,
  address: one.address,
  severity: one.severity,
  verdict: one.verdict,
  title: one.title,
  evidence: one.evidence.map(({ what, value, unit, window, interval, from }) => ({
    ...{ what, value, unit, window, interval, from },
  })),
  ...(one.curve === undefined ? {} : { curve: one.curve }),
  gain: one.gain,
  remedy: one.remedy,
  edits: one.edits.map(({ address, field, from, to }) => ({ address, field, from, to })),
  action: one.action,
  outside: one.outside,
  unanswered: one.unanswered,
  under: one.under,
  accepted: one.accepted,
  place:
    one.place === null
      ? null
      : { file: one.place.file, line: one.place.line, column: one.place.column },
});
