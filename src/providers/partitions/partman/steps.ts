import {
  ATTACHED,
  type Calls,
  type Change,
  type Hazard,
  type Lock,
  type LockMode,
  qualified,
  type RelationName,
  type Snapshot,
  type Step,
} from '../../../model/index.ts';
import { id, list, lit, rel, type Sql, sql } from '../../../postgres/index.ts';
import { optionSetting } from '../../shared/options.ts';
import { lockHazards, step } from '../../shared/step.ts';
import { defaultOf } from '../children.ts';
import { attachLocks } from '../locks.ts';
import { identityByIndex, inheritActions } from '../making/inherit.ts';
import { columnActions, setIndexOptions } from '../making/make-table.ts';
import { scanHazards } from '../making/scan-hazard.ts';
import type { Storage } from '../making/storage.ts';
import type { PartitionedRow } from '../query.ts';
import type { Due, Work } from '../work.ts';
import type { ByPartman } from './by-partman.ts';
import { parentOf } from './config-steps.ts';

/** A partition made by pg_partman, with the function that its own maintenance calls, and given the design's storage in
 *  the same transaction; null: it is none of pg_partman's. */
export function partmanCreates(
  change: Change,
  row: PartitionedRow,
  { partman, storage, indexes }: Work,
  due: Due,
  snapshot: Snapshot,
): Step | null {
  const begin = partman?.begins[due.name];
  if (partman === null || begin === undefined) return null;
  const other = defaultOf(row);
  const { user } = snapshot.server;
  return step(change, `create:${due.name}`, {
    title: `have pg_partman make partition ${qualified(due)} from ${due.from} to ${due.to}`,
    phase: 'partitions',
    sql: [
      // Nobody may have chosen the default partition for a row that from here on belongs elsewhere.
      ...(other === undefined
        ? []
        : [sql`LOCK TABLE ONLY ${rel(row)} IN SHARE ROW EXCLUSIVE MODE`]),
      ...calling(partman, makes(row, partman, begin)),
      ...storageActions(due, storage),
      ...(row.owner === user ? [] : [sql`ALTER TABLE ${rel(due)} OWNER TO ${id(row.owner)}`]),
      ...inheritActions(due, row.family),
      ...identityByIndex(due, row.family),
      ...indexes.map((options) => setIndexOptions(options, due)),
    ],
    locks: [
      { relation: qualified(row), mode: other === undefined ? SHARED : 'SHARE ROW EXCLUSIVE' },
      { relation: qualified(due), mode: 'ACCESS EXCLUSIVE' },
      ...locksBeside(row, other, snapshot),
    ],
    hazards: hazardsBeside(other, snapshot),
    makes: [qualified(due)],
    calls: callsOf(row, partman),
  });
}

/** Its own maintenance, once what is due is there: it keeps its books, and what it does beyond partitions. */
export function partmanMaintains(
  change: Change,
  row: PartitionedRow,
  { partman, due }: Work,
  snapshot: Snapshot,
): readonly Step[] {
  if (partman?.maintains !== true || due.length === 0) return [];
  const other = defaultOf(row);
  const name = qualified(row);
  return [
    step(change, 'maintenance', {
      title: `call pg_partman’s maintenance of ${name}`,
      phase: 'partitions',
      sql: calling(
        partman,
        sql`SELECT ${id(partman.schema)}.run_maintenance(${parentText(row)}, false, true)`,
      ),
      locks: [
        {
          relation: configOf(partman),
          mode: 'ROW EXCLUSIVE',
        },
        { relation: name, mode: SHARED },
        ...locksBeside(row, other, snapshot),
      ],
      hazards: hazardsBeside(other, snapshot),
      calls: callsOf(row, partman),
    }),
  ];
}

/** Its checks call functions of pg_partman: whose they are, those are that a step calls by name. */
const configOf = ({ schema }: ByPartman): string => qualified({ schema, name: 'part_config' });

const callsOf = (row: PartitionedRow, partman: ByPartman): Calls => ({
  tables: [qualified(row), configOf(partman), ...templateOf(row)],
  parts: ['rows', ...ATTACHED],
  extensions: ['pg_partman'],
});

/** Its indexes are made on each new partition too. It is written as pg_partman has names: without quotes. */
function templateOf({ partman }: PartitionedRow): readonly string[] {
  const template = partman?.config?.template_table;
  if (typeof template !== 'string') return [];
  const [schema = '', ...name] = template.split('.');
  return [qualified({ schema, name: name.join('.') })];
}

const hazardsBeside = (other: RelationName | undefined, snapshot: Snapshot): readonly Hazard[] =>
  other === undefined
    ? []
    : [...lockHazards('ACCESS EXCLUSIVE', qualified(other)), ...scanHazards(other, snapshot)];

/** While a partition is being filled, its lower bound moves: who makes the next one by it would leave a gap. So its
 *  maintenance is kept from running meanwhile, with the lock that keeps two of them apart. */
export function partmanWaits({ partman }: Work, filling: Step): Step {
  if (partman === null) return filling;
  const key = sql`pg_catalog.hashtext('pg_partman run_maintenance')`;
  const [lock, unlock] = [
    sql`SELECT pg_catalog.pg_advisory_lock(${key})`,
    sql`SELECT pg_catalog.pg_advisory_unlock(${key})`,
  ];
  return { ...filling, sql: [lock.text, ...filling.sql, unlock.text] };
}

const SHARED: LockMode = 'SHARE UPDATE EXCLUSIVE';

/** An attach looks through the default partition and at the other ends of foreign keys, and adds to the indexes. */
const locksBeside = (
  row: PartitionedRow,
  other: RelationName | undefined,
  snapshot: Snapshot,
): readonly Lock[] => [
  ...(other === undefined
    ? []
    : [{ relation: qualified(other), mode: 'ACCESS EXCLUSIVE' } as const]),
  ...attachLocks({ row, snapshot }),
];

/** Its calendar is the session's. */
const calling = ({ zone }: ByPartman, call: Sql): readonly Sql[] => [
  sql`SELECT pg_catalog.set_config('TimeZone', ${lit(zone)}, true)`,
  call,
];

function makes(row: PartitionedRow, { schema }: ByPartman, begin: string): Sql {
  const [word, type] = /^-?\d+$/.test(begin)
    ? ['create_partition_id', sql`int8`]
    : ['create_partition_time', sql`timestamptz`];
  return sql`SELECT ${id(schema, word)}(${parentText(row)}, ARRAY[${lit(begin)}]::pg_catalog.${type}[], NULL::pg_catalog.text)`;
}

/** Every argument is given, with its very type: who may create in the schema could have a function ready that fits
 *  fewer of them, or others, better than the extension's own. */
const parentText = (row: PartitionedRow): Sql => sql`${lit(parentOf(row))}::pg_catalog.text`;

/** What it does not copy from the parent, or cannot. */
function storageActions(child: RelationName, storage: Storage): readonly Sql[] {
  const settings = Object.entries(storage.with).map(([key, text]) => optionSetting(key, text));
  return [
    ...(storage.unlogged ? [sql`ALTER TABLE ${rel(child)} SET UNLOGGED`] : []),
    ...(settings.length === 0 ? [] : [sql`ALTER TABLE ${rel(child)} SET (${list(settings)})`]),
    ...columnActions(child, storage),
  ];
}
