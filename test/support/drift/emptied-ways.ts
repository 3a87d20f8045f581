import { byHand, type Way } from './way.ts';

/** What ANALYZE gathered goes, and the objects that say what to gather stay: a matter of upkeep, and no drift. */
export const EMPTIED_WAYS: readonly Way[] = [
  byHand("ANALYZE plain; DELETE FROM pg_statistic WHERE starelid = 'plain'::regclass"),
  byHand('ANALYZE plain; DELETE FROM pg_statistic_ext_data'),
  byHand('ANALYZE plain; ALTER TABLE plain ALTER f TYPE varchar(100)'),
  byHand(
    'ANALYZE plain; ALTER STATISTICS plain_s SET STATISTICS 0; ANALYZE plain',
    'drift statistics.public.plain_s target',
  ),
  byHand(
    'ANALYZE plain; ALTER TABLE plain ALTER b SET STATISTICS 0; ANALYZE plain',
    'drift column.public.plain.b statistics',
  ),
];
