import { byHand, type Way } from './way.ts';

const PLAIN = 'table.public.plain';

/** What nobody declared, and what is nobody's business. */
export const UNMANAGED_WAYS: readonly Way[] = [
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
