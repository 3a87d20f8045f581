import { byHand, type Way, way } from './scene.ts';

const PLAIN = 'table.public.plain';

/** The file goes ahead, the database goes another way, both go the same way; and what nobody declared. */
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
  byHand('CREATE INDEX mine ON plain (f)', 'unmanaged index.public.mine'),
  byHand('CREATE INDEX mine ON parted_1 (b, a)', 'unmanaged index.public.mine'),
  byHand('CREATE STATISTICS mine ON e, f FROM plain', 'unmanaged statistics.public.mine'),
  byHand(
    'ALTER TABLE plain SET (autovacuum_enabled = off)',
    `unmanaged ${PLAIN} with.autovacuum_enabled`,
  ),
  byHand(
    'ALTER TABLE plain SET (toast.vacuum_truncate = off)',
    `unmanaged ${PLAIN} with.toast.vacuum_truncate`,
  ),
  byHand('ALTER TABLE solo SET (fillfactor = 40)', 'unmanaged table.public.solo with.fillfactor'),
  byHand(
    'ALTER TABLE parted_1 SET (autovacuum_enabled = off)',
    'unmanaged table.public.parted_1 with.autovacuum_enabled',
  ),
  byHand(
    'ALTER TABLE plain ALTER a SET STATISTICS 77',
    'unmanaged column.public.plain.a statistics',
  ),
  byHand(
    'ALTER INDEX plain_a SET (fillfactor = 50)',
    'unmanaged index.public.plain_a with.fillfactor',
  ),
  byHand('ALTER TABLE plain ADD PRIMARY KEY (a) WITH (fillfactor = 60)'),
  byHand('CREATE INDEX mine ON other (a); ALTER TABLE other SET (fillfactor = 50)'),
  byHand(
    "CREATE INDEX mine ON plain (f); UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'mine'::regclass",
    'invalid index.public.mine valid',
  ),
  byHand('VACUUM ANALYZE plain'),
  byHand(
    "INSERT INTO plain SELECT i + 1000, '', '', '{}', 'e' || i, '' FROM generate_series(1, 5000) i",
  ),
  byHand('REINDEX TABLE plain'),
  byHand('CLUSTER plain USING plain_a'),
  byHand('TRUNCATE plain'),
  byHand('ALTER TABLE plain OWNER TO CURRENT_USER; COMMENT ON INDEX plain_a IS $$x$$'),
];
