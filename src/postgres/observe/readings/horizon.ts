import {
  type Horizon,
  type HorizonHolder,
  type Row,
  type RunningVacuum,
  withoutPasswords,
} from '../../../model/index.ts';
import { isOthers } from '../../session/own.ts';
import { sql } from '../../sql/quote.ts';
import type { Part } from '../ask.ts';
import { iso } from '../offered.ts';

/** Whoever keeps what others delete from being removed, oldest first; of other databases too where that matters: slots and
 *  prepared transactions of this one, and standbys. A session does by its snapshot, which between two statements it may not
 *  have, and by its own number once it wrote. Our own sessions are left out. */
export const holdersPart: Part<readonly HorizonHolder[]> = {
  get query() {
    return sql`
SELECT h.* FROM (
  SELECT 'session' AS kind, a.pid::text AS name, a.usename::text AS user, a.datname::text AS database, a.application_name AS application,
         a.state, a.backend_type, ${iso(sql`a.xact_start`)} AS since,
         GREATEST(pg_catalog.age(a.backend_xmin), pg_catalog.age(a.backend_xid)) AS xmin_age, NULL::int AS catalog_xmin_age
    FROM pg_catalog.pg_stat_activity a
   WHERE (a.backend_xmin IS NOT NULL OR a.backend_xid IS NOT NULL) AND a.pid <> pg_catalog.pg_backend_pid() AND ${isOthers()}
     AND a.datname = pg_catalog.current_database() AND a.backend_type NOT IN ('autovacuum worker', 'walsender')
  UNION ALL
  SELECT 'slot', s.slot_name::text, NULL, s.database::text, s.plugin::text, CASE WHEN s.active THEN 'active' ELSE 'inactive' END,
         s.slot_type, NULL, pg_catalog.age(s.xmin), pg_catalog.age(s.catalog_xmin)
    FROM pg_catalog.pg_replication_slots s WHERE s.xmin IS NOT NULL OR s.catalog_xmin IS NOT NULL
  UNION ALL
  SELECT 'prepared', (pg_catalog.row_number() OVER (ORDER BY p.prepared, p.transaction::text))::text, p.owner::text, p.database::text, NULL, NULL, NULL,
         ${iso(sql`p.prepared`)}, pg_catalog.age(p.transaction), NULL
    FROM pg_catalog.pg_prepared_xacts p WHERE p.database = pg_catalog.current_database()
  UNION ALL
  SELECT 'standby', r.application_name, r.usename::text, NULL, r.application_name, r.state, 'walsender', NULL, pg_catalog.age(r.backend_xmin), NULL
    FROM pg_catalog.pg_stat_replication r WHERE r.backend_xmin IS NOT NULL) AS h
 ORDER BY GREATEST(h.xmin_age, h.catalog_xmin_age) DESC, h.kind, h.name`;
  },
  read: (rows) =>
    (rows as readonly (Row & HorizonHolder)[]).map((row) => ({
      ...row,
      name: withoutPasswords(row.name),
      application: row.application === null ? null : withoutPasswords(row.application),
    })),
};

export const vacuumsPart: Part<Horizon['vacuums']> = {
  query: sql`
SELECT p.relid::int8 AS table, p.phase, p.heap_blks_total, p.heap_blks_scanned, p.index_vacuum_count
  FROM pg_catalog.pg_stat_progress_vacuum p
 WHERE p.datname = pg_catalog.current_database() AND p.relid IS NOT NULL ORDER BY p.relid`,
  read: (rows) => rows as readonly (Row & RunningVacuum)[],
};
