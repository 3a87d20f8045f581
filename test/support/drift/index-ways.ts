import { byHand, type Way } from './way.ts';

const index = (name: string) => `index.public.${name}`;
const PLAIN_S = 'statistics.public.plain_s';
const invalidate = (name: string) =>
  `UPDATE pg_index SET indisvalid = false WHERE indexrelid = '${name}'::regclass`;

/** Indexes and extended statistics. */
export const INDEX_WAYS: readonly Way[] = [
  byHand('DROP INDEX plain_a', `missing ${index('plain_a')}`),
  byHand(
    'DROP INDEX plain_a; CREATE INDEX plain_a ON plain (a DESC)',
    `drift ${index('plain_a')} on`,
  ),
  byHand('ALTER INDEX plain_a RENAME TO renamed', `drift ${index('plain_a')} name`),
  byHand('DROP INDEX plain_a; CREATE INDEX plain_a ON other (a)', `missing ${index('plain_a')}`),
  byHand('ALTER INDEX plain_b SET (fillfactor = 81)', `drift ${index('plain_b')} with.fillfactor`),
  byHand('ALTER INDEX plain_b RESET (fillfactor)', `drift ${index('plain_b')} with.fillfactor`),
  byHand(
    `DROP INDEX plain_b; CREATE INDEX plain_b ON plain (lower(b)) WITH (fillfactor = 80) WHERE f IN ('x')`,
    `drift ${index('plain_b')} where`,
  ),
  byHand(
    `DROP INDEX plain_b; CREATE INDEX plain_b ON plain (upper(b)) WITH (fillfactor = 80) WHERE f IN ('x', 'y')`,
    `drift ${index('plain_b')} on`,
    // Spelt differently in the catalog; equal it would be with the same expression only.
    `drift ${index('plain_b')} where`,
  ),
  byHand(
    'DROP INDEX plain_c; CREATE INDEX plain_c ON plain (c DESC, a)',
    `drift ${index('plain_c')} include`,
  ),
  byHand(
    'DROP INDEX plain_c; CREATE INDEX plain_c ON plain (a, c DESC) INCLUDE (b)',
    `drift ${index('plain_c')} on`,
  ),
  byHand(
    'DROP INDEX plain_d; CREATE INDEX plain_d ON plain USING gin (d) WITH (fastupdate = off)',
    `drift ${index('plain_d')} on`,
  ),
  byHand('ALTER INDEX plain_d SET (fastupdate = on)', `drift ${index('plain_d')} with.fastupdate`),
  byHand(
    'DROP INDEX plain_e; CREATE INDEX plain_e ON plain (e COLLATE "C")',
    `drift ${index('plain_e')} unique`,
  ),
  byHand(
    'DROP INDEX plain_e; CREATE UNIQUE INDEX plain_e ON plain (e)',
    `drift ${index('plain_e')} on`,
  ),
  byHand(
    'DROP INDEX plain_r; CREATE INDEX plain_r ON plain (a)',
    `drift ${index('plain_r')} using`,
    `drift ${index('plain_r')} with.pages_per_range`,
  ),
  byHand(
    'ALTER INDEX plain_r SET (pages_per_range = 16)',
    `drift ${index('plain_r')} with.pages_per_range`,
  ),
  byHand(invalidate('plain_a'), `invalid ${index('plain_a')} valid`),
  byHand(
    `ALTER INDEX plain_b SET (fillfactor = 81); ${invalidate('plain_b')}`,
    `drift ${index('plain_b')} with.fillfactor`,
    `invalid ${index('plain_b')} valid`,
  ),
  byHand('DROP STATISTICS plain_s', `missing ${PLAIN_S}`),
  byHand('ALTER STATISTICS plain_s SET STATISTICS 50', `drift ${PLAIN_S} target`),
  byHand('ALTER STATISTICS plain_s SET STATISTICS -1', `drift ${PLAIN_S} target`),
  byHand('ALTER STATISTICS plain_s RENAME TO renamed', `drift ${PLAIN_S} name`),
  byHand(
    'ALTER STATISTICS plain_s SET SCHEMA elsewhere',
    `missing ${PLAIN_S}`,
    'unmanaged statistics.elsewhere.plain_s',
  ),
  byHand(
    'DROP STATISTICS plain_s; CREATE STATISTICS plain_s (mcv) ON b, c FROM plain; ALTER STATISTICS plain_s SET STATISTICS 500',
    `drift ${PLAIN_S} kinds`,
  ),
  byHand(
    'DROP STATISTICS plain_s; CREATE STATISTICS plain_s (dependencies, mcv) ON b, e FROM plain; ALTER STATISTICS plain_s SET STATISTICS 500',
    `drift ${PLAIN_S} on`,
  ),
];
