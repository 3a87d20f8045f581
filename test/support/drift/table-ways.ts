import { byHand, type Way } from './way.ts';

const PLAIN = 'table.public.plain';
const column = (name: string) => `column.public.plain.${name}`;

/** Storage parameters, persistence, columns, the tables themselves. */
export const TABLE_WAYS: readonly Way[] = [
  byHand('ALTER TABLE plain SET (fillfactor = 70)', `drift ${PLAIN} with.fillfactor`),
  byHand('ALTER TABLE plain RESET (fillfactor)', `drift ${PLAIN} with.fillfactor`),
  byHand(
    'ALTER TABLE plain SET (autovacuum_vacuum_scale_factor = 0.5)',
    `drift ${PLAIN} with.autovacuum_vacuum_scale_factor`,
  ),
  byHand(
    'ALTER TABLE plain SET (toast.autovacuum_enabled = true)',
    `drift ${PLAIN} with.toast.autovacuum_enabled`,
  ),
  byHand(
    'ALTER TABLE plain RESET (toast.autovacuum_enabled)',
    `drift ${PLAIN} with.toast.autovacuum_enabled`,
  ),
  byHand(
    'ALTER TABLE plain SET (toast_tuple_target = 256)',
    `drift ${PLAIN} with.toast_tuple_target`,
  ),
  byHand(
    'ALTER TABLE plain SET (fillfactor = 70), RESET (toast_tuple_target)',
    `drift ${PLAIN} with.fillfactor`,
    `drift ${PLAIN} with.toast_tuple_target`,
  ),
  byHand('ALTER TABLE plain SET UNLOGGED', `drift ${PLAIN} persistence`),
  byHand('ALTER TABLE plain ALTER b SET STORAGE main', `drift ${column('b')} storage`),
  byHand('ALTER TABLE plain ALTER e SET STORAGE extended', `drift ${column('e')} storage`),
  byHand('ALTER TABLE plain ALTER b SET COMPRESSION default', `drift ${column('b')} compression`),
  byHand('ALTER TABLE plain ALTER b SET STATISTICS 300', `drift ${column('b')} statistics`),
  byHand('ALTER TABLE plain ALTER b SET STATISTICS -1', `drift ${column('b')} statistics`),
  byHand('ALTER TABLE plain ALTER a SET (n_distinct = -0.1)', `drift ${column('a')} n_distinct`),
  byHand('ALTER TABLE plain ALTER a RESET (n_distinct)', `drift ${column('a')} n_distinct`),
  byHand(
    'ALTER TABLE plain ALTER a SET (n_distinct_inherited = 7)',
    `drift ${column('a')} n_distinct_inherited`,
  ),
  byHand(
    'ALTER TABLE plain DROP COLUMN e',
    `missing ${column('e')}`,
    'missing index.public.plain_e',
  ),
  byHand(
    'ALTER TABLE plain RENAME e TO e2',
    `drift index.public.plain_e on`,
    `missing ${column('e')}`,
  ),
  byHand('DROP TABLE plain', `missing ${PLAIN}`),
  byHand('DROP TABLE solo', 'missing table.public.solo'),
  byHand('ALTER TABLE plain RENAME TO plain_old', `missing ${PLAIN}`),
  byHand('ALTER TABLE plain SET SCHEMA elsewhere', `missing ${PLAIN}`),
  byHand(
    'DROP TABLE plain; CREATE TABLE plain (a int, b text, c text, d jsonb, e text, f varchar)',
    `drift ${column('a')} n_distinct`,
    `drift ${column('a')} n_distinct_inherited`,
    `drift ${column('b')} compression`,
    `drift ${column('b')} statistics`,
    `drift ${column('b')} storage`,
    `drift ${column('e')} storage`,
    `drift ${PLAIN} with.autovacuum_vacuum_scale_factor`,
    `drift ${PLAIN} with.fillfactor`,
    `drift ${PLAIN} with.toast.autovacuum_enabled`,
    `drift ${PLAIN} with.toast_tuple_target`,
    ...['a', 'b', 'c', 'd', 'e', 'r'].map((name) => `missing index.public.plain_${name}`),
    'missing statistics.public.plain_s',
  ),
  byHand('DROP EXTENSION citext', 'missing extension.citext'),
  byHand('ALTER EXTENSION pg_trgm SET SCHEMA elsewhere', 'drift extension.pg_trgm schema'),
];
