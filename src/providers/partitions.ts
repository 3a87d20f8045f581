import {
  type Actual,
  address,
  type Declared,
  equal,
  type Field,
  isMap,
  type KindSchema,
  type Provider,
  type ReadContext,
  type Right,
  type Strategy,
} from '../model/index.ts';
import { isTrouble, readLifecycle } from './partitions/calendar/lifecycle.ts';
import { scheduleOf } from './partitions/calendar/schedule.ts';
import { isPartitionedByRange, rangesOf, unfilled } from './partitions/children.ts';
import { declarePartitions } from './partitions/declare.ts';
import { desirePartitions } from './partitions/desire.ts';
import { aheadField, byField, NONE, namesField } from './partitions/fields.ts';
import { comingRelations } from './partitions/making/new-relations.ts';
import { declaredHome } from './partitions/making/read-template.ts';
import { PREFIX } from './partitions/partman/config.ts';
import { readEngine } from './partitions/partman/engine.ts';
import {
  completions,
  discoverPartitioned,
  PARTITIONED_ROW,
  type PartitionedRow,
  partitionedQuery,
} from './partitions/query.ts';
import { leavingTables } from './partitions/retiring/due.ts';
import { partitionsStatus } from './partitions/status.ts';
import { partitionSteps } from './partitions/steps.ts';
import { toldPartitions } from './partitions/told.ts';
import { sameUntil } from './partitions/until.ts';
import { unremarkable } from './shared/drift.ts';
import { rightsToMake } from './shared/rights.ts';

/** A number, and for what is no number a unit. */
const SPAN = '^[1-9][0-9]*( (minute|hour|day|week|month|year)s?)?$';

const schema: KindSchema = {
  kind: 'partitions',
  nouns: ['partition key', 'partition keys'],
  at: 'tables.*.partitions',
  about: 'Life cycle of the partitions of a partitioned table.',
  entry: {
    type: 'object',
    additionalProperties: false,
    required: ['by'],
    properties: {
      by: {
        description:
          'Partition key as in PARTITION BY: asserted against the server, never changed.',
        type: 'string',
        pattern: '\\S',
        examples: ['range (event_time)'],
      },
      every: {
        description:
          'Width of one range: an interval of one unit, aligned to the calendar of `zone`; for integers a number.',
        type: ['string', 'integer'],
        minimum: 1,
        pattern: SPAN,
        examples: ['1 day', '15 minutes', '3 months', 1_000_000],
      },
      ahead: {
        description: 'Future partitions to keep ready, beyond the one that holds now.',
        type: 'integer',
        minimum: 0,
        maximum: 10_000,
      },
      name: {
        description:
          'Name of a new partition, with words of to_char for its beginning in braces (TO: for its end, {FROM} and {TO} for numbers, {FROM:00000} with zeros before them). Without it, as those there are called, else after the table.',
        type: 'string',
        pattern: '\\S',
        examples: ['audit_{YYYYMM}', 'events_{YYYYMMDD}_{TO:YYYYMMDD}', 'orders_{FROM}'],
      },
      in: {
        description:
          'Schema of new partitions. Without it, the one that those there lie in, else that of the table.',
        type: 'string',
        pattern: '\\S',
        examples: ['archive_schema'],
      },
      zone: {
        description: 'Time zone that days and hours begin in; UTC without it.',
        type: 'string',
        pattern: '\\S',
        examples: ['Europe/Berlin'],
      },
      epoch: {
        description: 'What an integer key counts since 1970, where it holds a time.',
        enum: ['s', 'ms', 'us', 'ns'],
      },
      keep: {
        description:
          'A partition leaves when all of it is older: an interval; for integers how far below the highest key. `dbopt maintain` retires it.',
        type: ['string', 'integer'],
        minimum: 1,
        pattern: SPAN,
        examples: ['90 days', 10_000_000],
      },
      // biome-ignore lint/suspicious/noThenProperty: the word is the language's
      then: {
        description: 'How it leaves; detach where nothing is said.',
        enum: ['detach', 'archive', 'drop'],
      },
      archive: {
        description: 'Where it is archived before it is dropped.',
        type: 'object',
        additionalProperties: false,
        required: ['to'],
        properties: {
          to: {
            description: 's3:// or file:// URL.',
            type: 'string',
            pattern: '^(s3://[^/]|file:///.)',
            examples: ['s3://bucket/prefix', 'file:///path/to/folder'],
          },
          format: { description: 'csv.gz where nothing is said.', enum: ['csv', 'csv.gz'] },
        },
      },
      engine: {
        description:
          'Who makes the partitions: dbopt, or pg_partman 5, whose configuration is kept to this entry.',
        enum: ['native', 'pg_partman'],
      },
    },
  },
};

/** The partitions of a table as time passes: what is due is made, what is past `keep` is retired. */
export const partitions: Provider = {
  schema,
  catalog: {
    query: partitionedQuery,
    row: PARTITIONED_ROW,
    completes: completions,
    read: (rows: readonly PartitionedRow[], context) =>
      rows.map((row) => readPartitioned(row, context)),
  },
  wishes: {
    desire: desirePartitions,
    due: { until: sameUntil },
    needsParser: ({ spec }) => spec.by !== undefined,
    brings: comingRelations,
  },
  citus: {
    reach: 'made on every node, cut into shards as their table is',
    refuses: ({ spec }) =>
      spec.keep === undefined
        ? []
        : [
            {
              ...{
                path: 'keep',
                what: 'DETACH PARTITION CONCURRENTLY, by which partitions leave,',
              },
              hint: 'take keep: out, and let them leave by hand or by pg_partman',
            },
          ],
  },
  changes: {
    how: (field, { from, to }) => strategy(field, from, to),
    told: toldPartitions,
    steps: partitionSteps,
    lets: leavingTables,
  },
  drift: {
    survey: () => unremarkable,
    trace: () => null,
    lasts: (field) => field.startsWith(PREFIX),
  },
  init: { discover: discoverPartitioned, declare: declarePartitions },
  doctor: { rights: rightsFor },
  maintenance: {
    status: partitionsStatus,
    archive: ({ spec: { archive } }) => (isMap(archive) ? String(archive.to) : null),
  },
};

/** In the schema that the design names, else where those there lie. */
function rightsFor({ spec, table, ...declared }: Declared): readonly Right[] {
  if (table === undefined) return [];
  const schema = declaredHome(spec);
  const home = schema === null ? table : undefined;
  const made = { ...declared, spec, table: { ...table, schema: schema ?? table.schema } };
  return rightsToMake(made, 'again and again').map((right) =>
    right.on === 'schema' && home !== undefined ? { ...right, home } : right,
  );
}

/** More partitions than asked for are no reason to do anything, and what was there before is not to be had back. */
function strategy(field: string, from: Field | null, to: Field | null): Strategy {
  if (field === 'by' || (field === 'unfilled' && !equal(to?.value, NONE.value))) return 'ignore';
  // A row of pg_partman's configuration comes and goes as a whole, with the engine.
  if (field.startsWith(PREFIX)) return from === null || to === null ? 'ignore' : 'in place';
  const enough = Number(from?.value) > Number(to?.value);
  return field === 'ahead' && (enough || to?.inherited === true) ? 'ignore' : 'in place';
}

function readPartitioned(row: PartitionedRow, { now }: ReadContext): Actual<PartitionedRow> {
  const life =
    row.spec !== null && isPartitionedByRange(row) ? readLifecycle(row.spec, row, now) : [];
  const ahead = isTrouble(life) ? null : scheduleOf(rangesOf(row, life.key), life).ahead;
  const open = unfilled(row);
  return {
    kind: 'partitions',
    address: address('partitions', row.schema, row.name),
    names: [row.schema, row.name],
    table: { schema: row.schema, name: row.name },
    fields: {
      by: byField(row.definition),
      ...readEngine(row),
      ...(ahead === null ? {} : { ahead: { ...aheadField(ahead), inherited: true } }),
      retired: NONE,
      ...(open.length === 0 ? {} : { unfilled: namesField(open.map(({ name }) => name)) }),
    },
    facts: row,
  };
}
