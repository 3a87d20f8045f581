import { type DriftReport, type Field, type JudgedFinding, told } from '../../model/index.ts';
import { acceptedFindings, classCounts } from '../drift-facts.ts';
import { diagnosticJson } from './diagnostics.ts';

/** Grows in its minor part when fields are added, in its major part when one changes or goes. */
const FORMAT_VERSION = '1.0';

/** The report for machines: as documented in schema/drift.schema.json, whatever the model turns into. */
export const driftJson = (report: DriftReport) => ({
  format_version: FORMAT_VERSION,
  server: {
    database: report.server.database,
    version: report.server.version,
    system_id: report.server.systemId,
  },
  state: { lineage: report.state.lineage, serial: report.state.serial },
  compared: report.compared,
  summary: { ...classCounts(report), accepted: acceptedFindings(report).length },
  findings: report.findings.map(findingJson),
  cannot_tell: report.untold,
  diagnostics: report.diagnostics.map(diagnosticJson),
});

const findingJson = (finding: JudgedFinding) => ({
  class: finding.class,
  address: finding.address,
  table:
    finding.table === undefined ? null : { schema: finding.table.schema, name: finding.table.name },
  field: finding.field,
  applied: valueJson(finding.applied),
  actual: valueJson(finding.actual),
  declared: valueJson(finding.declared),
  note: finding.note === '' ? null : finding.note,
  last_applied:
    finding.since === null
      ? null
      : { at: finding.since.at, by: finding.since.by, run: finding.since.run },
  evidence: finding.evidence.map(({ source, at, who, what }) => ({ source, at, who, what })),
  accepted:
    finding.accepted === null
      ? null
      : {
          why: finding.accepted.why,
          until: finding.accepted.until,
          expired: finding.accepted.expired,
        },
});

const valueJson = (field: Field | null) =>
  field === null ? null : { value: told(field).value, text: field.text };
