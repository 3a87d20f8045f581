import { type Way, way } from './way.ts';

const PLAIN = 'table.public.plain';

/** The file goes ahead, the database goes another way, both go the same way. */
export const FILE_WAYS: readonly Way[] = [
  way(
    'a value changes',
    { file: [['fillfactor: 90', 'fillfactor: 80']] },
    `unapplied ${PLAIN} with.fillfactor`,
  ),
  way('a field goes', { file: [['fillfactor: 90, ', '']] }, `unapplied ${PLAIN} with.fillfactor`),
  way(
    'a field comes',
    { file: [['fillfactor: 90', 'fillfactor: 90, autovacuum_enabled: false']] },
    `unapplied ${PLAIN} with.autovacuum_enabled`,
  ),
  way(
    'an index comes',
    { file: [['plain_a: { on: [a] }', 'plain_a: { on: [a] }\n      plain_n: { on: [b, a] }']] },
    'unapplied index.public.plain_n',
  ),
  way(
    'an index goes',
    { file: [['      plain_a: { on: [a] }\n', '']] },
    'unapplied index.public.plain_a',
  ),
  way(
    'an index becomes another',
    { file: [['plain_a: { on: [a] }', 'plain_a: { on: [a DESC] }']] },
    'unapplied index.public.plain_a on',
  ),
  way(
    'an index with an expression becomes another',
    { file: [["f IN ('x', 'y')", "f IN ('x')"]] },
    'unapplied index.public.plain_b where',
  ),
  way(
    'an index gets another name',
    { file: [['plain_a: {', 'plain_z: {']] },
    'unapplied index.public.plain_z name',
  ),
  way(
    'a column',
    { file: [['statistics: 200', 'statistics: 250']] },
    'unapplied column.public.plain.b statistics',
  ),
  way(
    'statistics',
    { file: [['target: 500', 'target: 600']] },
    'unapplied statistics.public.plain_s target',
  ),
  way(
    'all partitions',
    { file: [['fillfactor: 95', 'fillfactor: 85']] },
    ...[1, 2, 3].map((n) => `unapplied table.public.parted_${n} with.fillfactor`),
  ),
  way(
    'no partition any more',
    { file: [['    with: { fillfactor: 95 }\n', '']] },
    ...[1, 2, 3].map((n) => `unapplied table.public.parted_${n} with.fillfactor`),
  ),
  way(
    'a new field for all partitions',
    { file: [['fillfactor: 95', 'fillfactor: 95, autovacuum_enabled: false']] },
    ...[1, 2, 3].map((n) => `unapplied table.public.parted_${n} with.autovacuum_enabled`),
  ),
  way(
    'an extension comes',
    { file: [['citext: "*"', 'citext: "*", fuzzystrmatch: "*"']] },
    'unapplied extension.fuzzystrmatch',
  ),
  way(
    'both, to different values',
    {
      file: [['fillfactor: 90', 'fillfactor: 80']],
      sql: 'ALTER TABLE plain SET (fillfactor = 70)',
    },
    `drift ${PLAIN} with.fillfactor`,
  ),
  way('both, to the same value', {
    file: [['fillfactor: 90', 'fillfactor: 70']],
    sql: 'ALTER TABLE plain SET (fillfactor = 70)',
  }),
  way('dropped here and there', {
    file: [['      plain_a: { on: [a] }\n', '']],
    sql: 'DROP INDEX plain_a',
  }),
];
