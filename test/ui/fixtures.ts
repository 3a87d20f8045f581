import type {
  Action,
  Change,
  Diagnostic,
  Field,
  FieldChange,
  Plan,
  Step,
  Value,
} from '../../src/model/index.ts';
import { BLANK_STEP } from '../support/step.ts';

export const field = (value: Value, text = String(value)): Field => ({ value, text });

export const fieldChange = (
  name: string,
  from: Value,
  to: Value,
  more: Partial<FieldChange> = {},
): FieldChange => ({
  field: name,
  from: from === null ? null : field(from),
  to: to === null ? null : field(to),
  how: 'in place',
  why: 'declared',
  ...more,
});

export const change = (action: Action, address: string, more: Partial<Change> = {}): Change => ({
  address,
  kind: address.split('.')[0] ?? '',
  action,
  fields: [],
  ours: true,
  desired: null,
  actual: null,
  entry: null,
  ...more,
});

export const step = (address: string, title: string, more: Partial<Step> = {}): Step => ({
  id: `${address}#${title.replaceAll(' ', '-')}`,
  address,
  title,
  ...BLANK_STEP,
  ...more,
});

export const plan = (
  changes: readonly Change[],
  steps: readonly Step[],
  diagnostics: readonly Diagnostic[] = [],
): Plan => ({
  version: 1,
  designHash: 'a'.repeat(64),
  fingerprint: 'b'.repeat(64),
  state: { lineage: '0b9f7f0e-6a55-4a3a-8f0e-2f1f0a7c9d11', serial: 7 },
  server: { database: 'ml_platform', version: '17.4', systemId: '7301234567890123456' },
  changes,
  steps,
  counts: {
    add: changes.filter((each) => each.action === 'create').length,
    change: changes.filter((each) => each.action === 'update').length,
    replace: changes.filter((each) => each.action === 'replace').length,
    destroy: changes.filter((each) => each.action === 'delete').length,
  },
  unchanged: 12,
  diagnostics,
});
