import {
  type Change,
  type Field,
  type FieldChange,
  type Plan,
  type Step,
  told,
} from '../../model/index.ts';
import { hazardCounts } from '../plan-facts.ts';
import { diagnosticJson } from './diagnostics.ts';

/** Grows in its minor part when fields are added, in its major part when one changes or goes. */
export const FORMAT_VERSION = '1.0';

/** The plan for machines: as documented in schema/plan.schema.json, whatever the model turns into. */
export const planJson = (plan: Plan) => ({
  format_version: FORMAT_VERSION,
  design_hash: plan.designHash,
  fingerprint: plan.fingerprint,
  state: { lineage: plan.state.lineage, serial: plan.state.serial },
  server: {
    database: plan.server.database,
    version: plan.server.version,
    system_id: plan.server.systemId,
  },
  summary: { ...plan.counts, unchanged: plan.unchanged },
  hazards: hazardCounts(plan).map(({ code, steps }) => ({ code, steps })),
  changes: plan.changes.map(changeJson),
  steps: plan.steps.map(stepJson),
  diagnostics: plan.diagnostics.map(diagnosticJson),
});

const changeJson = (change: Change) => ({
  address: change.address,
  kind: change.kind,
  table:
    change.table === undefined ? null : { schema: change.table.schema, name: change.table.name },
  action: change.action,
  ours: change.ours,
  renamed_from: change.renamedFrom ?? null,
  fields: change.fields.map(fieldJson),
});

const fieldJson = (change: FieldChange) => ({
  field: change.field,
  from: valueJson(change.from),
  to: valueJson(change.to),
  how: change.how,
  why: change.why,
});

const valueJson = (field: Field | null) =>
  field === null ? null : { value: told(field).value, text: field.text };

const stepJson = (step: Step) => ({
  id: step.id,
  address: step.address,
  title: step.title,
  phase: step.phase,
  mode: step.mode,
  sql: step.sql,
  locks: step.locks.map(({ relation, mode }) => ({ relation, mode })),
  touches: step.touches,
  effect: step.effect,
  bytes: step.bytes,
  seconds: step.seconds,
  work: step.work === undefined ? null : { sort: step.work.sort, earlier: step.work.earlier ?? 0 },
  hazards: step.hazards.map(({ code, message }) => ({ code, message })),
  makes: step.makes,
  needs: step.needs,
});
