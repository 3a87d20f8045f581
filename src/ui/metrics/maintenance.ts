import { type MaintainedTable, type Maintenance, qualified } from '../../model/index.ts';
import { type Gauge, openMetrics } from './open-metrics.ts';

/** What `dbopt maintain` found, for an alert on partitions that run out, on a run that failed, and on none at all. */
export function maintenanceMetrics({ database, tables, left, ...run }: Maintenance): string {
  const all = { database };
  const perTable = (
    name: string,
    help: string,
    of: (table: MaintainedTable) => number | null,
  ): Gauge => ({
    name,
    help,
    values: tables.flatMap((each) => {
      const value = of(each);
      return value === null ? [] : [[{ database, table: qualified(each.table) }, value] as const];
    }),
  });
  const one = (name: string, help: string, value: number): Gauge => ({
    ...{ name, help },
    values: [[all, value]],
  });
  return openMetrics([
    perTable('dbopt_partitions', 'Partitions of a table.', (t) => t.partitions.length),
    perTable(
      'dbopt_partitions_ahead',
      'Partitions ready after the one that holds now; -1 without even that one.',
      (t) => t.ahead,
    ),
    perTable('dbopt_partitions_ahead_wanted', 'Partitions that should be ready.', (t) => t.wanted),
    perTable('dbopt_partitions_past_keep', 'Partitions that should have left.', (t) => t.pastKeep),
    perTable('dbopt_partition_gaps', 'Stretches that no partition has.', (t) => t.gaps),
    {
      name: 'dbopt_retired_tables',
      help: 'Partitions that left their table and are there still, by what is to become of them.',
      values: Object.entries(left).map(([fate, count]) => [{ database, fate }, count]),
    },
    one('dbopt_maintain_success', 'Whether the last run did all there was to do.', success(run)),
    one('dbopt_maintain_timestamp_seconds', 'When the last run began.', began(run)),
    one('dbopt_maintain_duration_seconds', 'How long the last run took.', run.seconds),
  ]);
}

const success = ({ outcome }: Pick<Maintenance, 'outcome'>): number => Number(outcome === 'done');

const began = ({ startedAt }: Pick<Maintenance, 'startedAt'>): number =>
  Date.parse(startedAt) / 1_000;
