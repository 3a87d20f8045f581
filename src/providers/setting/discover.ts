import type { Server, Territory, ValueMap } from '../../model/index.ts';
import { exact, sql } from '../../postgres/index.ts';

/** What is known of a setting that a configuration file sets. */
export interface FoundSetting extends ValueMap {
  /** As configured. */
  readonly value: string;
  /** Set by ALTER SYSTEM, as far as this role may see. */
  readonly ours: boolean | null;
  /** What holds where no file says anything. */
  readonly boot: string | null;
  readonly category: string;
  /** The server's own words. */
  readonly meaning: string;
}

/** What configuration files set, be it by ALTER SYSTEM or by hand; without the right to read them, what runs from there. */
export function discoverSettings({ server: whole }: Territory, server: Server): string | null {
  if (!whole) return null;
  const files = sql`
SELECT DISTINCT ON (lower(name)) lower(name) AS key, setting, sourcefile LIKE '%/postgresql.auto.conf' AS ours
  FROM pg_file_settings WHERE name IS NOT NULL
 ORDER BY lower(name), seqno DESC`;
  const running = sql`
SELECT lower(s.name) AS key, s.reset_val AS setting, sourcefile LIKE '%/postgresql.auto.conf' AS ours FROM pg_settings s
 WHERE s.source = 'configuration file'
    OR s.source = 'session' AND s.reset_val IS DISTINCT FROM s.boot_val AND NOT EXISTS (
       SELECT FROM pg_db_role_setting r, unnest(r.setconfig) AS c WHERE lower(split_part(c, '=', 1)) = lower(s.name))`;
  return sql`
SELECT ARRAY[lower(s.name)] AS names, NULL::json AS table,
       json_build_object('value', ${exact(sql`f.setting`)}, 'ours', f.ours, 'boot', s.boot_val, 'category', s.category, 'meaning', s.short_desc) AS spec
  FROM (${server.readsFileSettings ? files : running}) AS f
  JOIN pg_settings s ON lower(s.name) = f.key
 WHERE s.source NOT IN ('command line', 'environment variable')
 ORDER BY s.name`.text;
}
