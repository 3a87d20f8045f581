import type {
  ApplyEvent,
  Checkup,
  Diagnostic,
  Maintenance,
  WarmReport,
} from '../../model/index.ts';
import { diagnosticJson } from './diagnostics.ts';

/** Grows in its minor part when fields are added, in its major part when one changes or goes. */
const FORMAT_VERSION = '1.0';

/** A line of events: as documented in schema/event.schema.json. */
export function eventJson(event: ApplyEvent) {
  if (event.type !== 'step-waiting') return event;
  const { retryIn, ...rest } = event;
  return { ...rest, retry_in: retryIn };
}

/** As documented in schema/doctor.schema.json. */
export const doctorJson = (checkups: readonly Checkup[]) => ({
  format_version: FORMAT_VERSION,
  checkups: checkups.map((checkup) => ({ hint: null, ...checkup })),
});

/** As documented in schema/warm.schema.json. */
export const warmJson = ({ relations, sharedBuffers, complete }: WarmReport) => ({
  format_version: FORMAT_VERSION,
  relations: relations.map(({ relation, blocks, bytes, seconds }) => ({
    ...{ relation, blocks, bytes, seconds },
  })),
  shared_buffers: sharedBuffers,
  complete,
});

/** The last line of a maintenance, at a time of ISO 8601: as documented in schema/maintained.schema.json. */
export const maintainedJson = (result: Maintenance, at: string) => ({
  ...{ type: 'maintained', format_version: FORMAT_VERSION, at },
  now: result.now,
  started_at: result.startedAt,
  ...{ seconds: result.seconds, database: result.database, outcome: result.outcome },
  tables: result.tables.map(({ table, pastKeep, ...status }) => ({
    table: { schema: table.schema, name: table.name },
    ...{ partitions: status.partitions, ahead: status.ahead, wanted: status.wanted },
    ...{ gaps: status.gaps, past_keep: pastKeep, made: status.made, retired: status.retired },
  })),
  settled: result.settled.map(({ table, fate, outcome, archive = null, seconds }) => ({
    ...{ table, fate, outcome, archive, seconds },
  })),
  left: result.left,
  diagnostics: result.diagnostics.map(diagnosticJson),
});

/** As documented in schema/validate.schema.json. */
export const validateJson = (found: {
  readonly addresses: readonly string[];
  readonly resources: number;
  readonly files: readonly string[];
  readonly targets: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}) => ({
  format_version: FORMAT_VERSION,
  ...{ resources: found.resources, addresses: found.addresses },
  ...{ files: found.files, targets: found.targets },
  diagnostics: found.diagnostics.map(diagnosticJson),
});
