import { byHand, type Way } from './way.ts';

const leaf = (n: number) => `table.public.parted_${n}`;

/** What can be done to one partition of many, and to the indexes above them. */
export const PARTITION_WAYS: readonly Way[] = [
  byHand('ALTER TABLE parted_1 RESET (fillfactor)', `drift ${leaf(1)} with.fillfactor`),
  byHand('ALTER TABLE parted_2 SET (fillfactor = 50)', `drift ${leaf(2)} with.fillfactor`),
  byHand(
    'ALTER TABLE parted_1 ALTER b SET STATISTICS 10',
    'drift column.public.parted_1.b statistics',
  ),
  byHand(
    'ALTER TABLE ONLY parted ALTER b SET STATISTICS 10',
    'drift column.public.parted.b statistics',
  ),
  byHand(
    "CREATE TABLE parted_9 PARTITION OF parted FOR VALUES FROM ('2039-01-01') TO ('2040-01-01')",
    'drift column.public.parted_9.b statistics',
    'drift table.public.parted_9 with.fillfactor',
  ),
  byHand('ALTER TABLE parted DETACH PARTITION parted_2', `drift ${leaf(2)}`),
  byHand('DROP TABLE parted_1', `missing ${leaf(1)}`),
  byHand('ALTER TABLE parted_3 RENAME TO parted_c', `missing ${leaf(3)}`),
  byHand(
    'ALTER INDEX parted_1_parted_b SET (fillfactor = 70)',
    'drift index.public.parted_b with.fillfactor',
  ),
  byHand('DROP INDEX parted_a', 'missing index.public.parted_a'),
  byHand('ALTER INDEX parted_a RENAME TO renamed', 'drift index.public.parted_a name'),
  byHand(
    'DROP INDEX parted_a; CREATE INDEX parted_a ON ONLY parted (a)',
    'invalid index.public.parted_a valid',
  ),
  byHand(
    'DROP INDEX parted_a; CREATE INDEX parted_a ON ONLY parted (a); CREATE INDEX one ON parted_1 (a); ALTER INDEX parted_a ATTACH PARTITION one',
    'invalid index.public.parted_a valid',
  ),
  byHand(
    'DROP TABLE parted',
    'missing table.public.parted',
    ...[1, 2, 3].map((n) => `missing ${leaf(n)}`),
  ),
];
