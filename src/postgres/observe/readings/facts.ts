import type {
  ForeignKey,
  Horizon,
  ObservedScope,
  OperatorClass,
  RelationName,
  ServerFacts,
  StatisticsFacts,
  TableFacts,
} from '../../../model/index.ts';
import type { Client } from '../../session/connect.ts';
import { ask, inScope, requireNamed } from '../ask.ts';
import type { Cannot } from '../cannot.ts';
import { definitions } from '../definitions.ts';
import { tellBehind } from '../locked.ts';
import { cutPart, indexesRead, statisticsRead, tellCut } from '../most.ts';
import type { Offered } from '../offered.ts';
import type { Pace } from '../pace.ts';
import {
  type ForeignKeyRow,
  foreignKeysPart,
  STATISTICS_KINDS,
  type StatisticsRow,
  statisticsPart,
} from './beside.ts';
import { holdersPart, vacuumsPart } from './horizon.ts';
import { type IndexRow, indexesPart, toIndex } from './indexes.ts';
import { classesPart, collatedPart, collationsPart, servingPart } from './opclasses.ts';
import { serverPart } from './server.ts';
import { type BareTable, tablesPart } from './tables.ts';

export interface Facts {
  readonly server: ServerFacts;
  readonly tables: readonly TableFacts[];
  readonly opclasses: readonly OperatorClass[];
  readonly horizon: Horizon;
}

/** What is there, and what it is like: one message, where there is no pace and no table is named. `loadParser` must have
 *  been awaited. Throws `table-locked` where one that is named is not to be had. */
export async function readFacts(
  client: Client,
  offered: Offered,
  scope: ObservedScope,
  except: readonly string[],
  cannot: Cannot,
  pace: Pace | null,
): Promise<Facts> {
  await requireNamed(client, scope, except);
  const where = inScope(scope, except);
  const parts = {
    server: serverPart(offered),
    tables: tablesPart(offered, where),
    indexes: indexesPart(where),
    classes: classesPart,
    serving: servingPart,
    collations: collationsPart(where),
    collated: collatedPart(where),
    keys: foreignKeysPart(where),
    statistics: statisticsPart(where),
    holders: holdersPart,
    vacuums: vacuumsPart,
    unreadStatistics: cutPart(statisticsRead()),
    unreadIndexes: cutPart(indexesRead()),
  };
  const answers = await ask(client, parts, pace);
  tellCut(cannot, 'expressions of statistics', answers.unreadStatistics);
  tellCut(cannot, 'expressions of indexes', answers.unreadIndexes);
  const isBehind = (one: { readonly behind: boolean }) => one.behind;
  tellBehind(cannot, 'expressions of statistics', answers.statistics.filter(isBehind).length);
  tellBehind(cannot, 'expressions of indexes', answers.indexes.filter(isBehind).length);
  const unkeyed = answers.tables.filter((one) => one.kind === 'p' && one.partition_key === null);
  tellBehind(cannot, 'partition keys', unkeyed.length);
  const naming = { ...answers, definitions: definitions() };
  const indexes = byTable(answers.indexes);
  const keys = byTable(answers.keys);
  const statistics = byTable(answers.statistics);
  const tables = answers.tables.map(
    (table): TableFacts => ({
      ...table,
      indexes: (indexes.get(table.oid) ?? []).map((row) => toIndex(row, table, naming)),
      foreign_keys: (keys.get(table.oid) ?? []).map((row) => toForeignKey(row, table)),
      statistics: (statistics.get(table.oid) ?? []).map((row) => toStatistics(row, table, naming)),
    }),
  );
  tellUnread(tables, answers.indexes, cannot);
  return {
    server: answers.server,
    tables,
    opclasses: answers.serving,
    horizon: { holders: answers.holders, vacuums: answers.vacuums },
  };
}

function byTable<T extends { readonly table: number }>(
  rows: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const same = groups.get(row.table);
    if (same === undefined) groups.set(row.table, [row]);
    else same.push(row);
  }
  return groups;
}

const names = (numbers: readonly number[], { columns }: BareTable): readonly string[] =>
  numbers.flatMap((attnum) => columns.find((column) => column.attnum === attnum)?.name ?? []);

const toForeignKey = (row: ForeignKeyRow, table: BareTable): ForeignKey => ({
  name: row.name,
  columns: names(row.columns, table),
  references: row.references,
});

const toStatistics = (
  row: StatisticsRow,
  table: BareTable,
  naming: { readonly definitions: ReturnType<typeof definitions> },
): StatisticsFacts => ({
  schema: row.schema,
  name: row.name,
  columns: names(row.columns, table),
  expressions: (row.expressions ?? []).map((text) => naming.definitions.of(text)),
  kinds: row.kinds.flatMap((kind) => STATISTICS_KINDS[kind] ?? []),
});

/** Says once for all tables that widths are unknown, and of each table that was locked. */
function tellUnread(
  tables: readonly TableFacts[],
  indexes: readonly IndexRow[],
  cannot: Cannot,
): void {
  const hidden = tables.filter(({ readable }) => !readable);
  if (hidden.length > 0) {
    const some = hidden.slice(0, 3).map(({ schema, name }: RelationName) => `${schema}.${name}`);
    cannot.add({
      what: 'pg_stats',
      relation: null,
      code: 'no-privilege',
      why: `without SELECT on a table its statistics and rows stay unseen: ${some.join(', ')}${hidden.length > 3 ? ` and ${hidden.length - 3} more` : ''}`,
      needs: 'GRANT SELECT on the tables, or pg_read_all_data, to this role',
    });
  }
  const why = 'somebody has it locked to himself';
  const needs = 'observe again when it is free';
  const locked = new Set(indexes.filter(({ bytes }) => bytes === null).map(({ table }) => table));
  for (const { oid, bytes, toast } of tables) {
    if (bytes === null || toast?.bytes === null || toast?.index_bytes === null || locked.has(oid)) {
      cannot.add({ what: 'size', relation: oid, code: 'locked', why, needs });
    }
  }
}
