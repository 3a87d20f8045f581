import type { Server, Territory, ValueMap } from '../../model/index.ts';
import { sql } from '../../postgres/index.ts';

/** What is known of a setting that a configuration file sets. */
export interface FoundSetting extends ValueMap {
  /** As configured. */
  readonly value: string;
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
SELECT DISTINCT ON (lower(name)) lower(name) AS key, setting
  FROM pg_file_settings WHERE name IS NOT NULL
 ORDER BY lower(name), seqno DESC`;
  const running = sql`
SELECT lower(name) AS key, reset_val AS setting FROM pg_settings WHERE source = 'configuration file'`;
  return sql`
SELECT ARRAY[s.name] AS names, NULL::json AS table,
       json_build_object('value', f.setting, 'boot', s.boot_val, 'category', s.category, 'meaning', s.short_desc) AS spec
  FROM (${server.readsFileSettings ? files : running}) AS f
  JOIN pg_settings s ON lower(s.name) = f.key
 WHERE s.source NOT IN ('command line', 'environment variable')
 ORDER BY s.name`.text;
}
