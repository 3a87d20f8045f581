import type { Clue } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { sql } from '../sql/quote.ts';
import type { Subject, Told } from './subject.ts';

/** Which line of which file gives a setting its value, and when that file was changed last. */
export async function configuration(client: Client, subjects: readonly Subject[]): Promise<Told> {
  const names = subjects.flatMap(({ trace }) =>
    trace?.from === 'configuration' ? trace.setting : [],
  );
  if (names.length === 0) return { evidence: [], untold: [] };
  const { rows } = await client.query<Line>(QUERY.text, [names]);
  const lines = new Map(rows.map((row) => [row.name, row]));
  const paths = new Set(names.map((name) => lines.get(name)?.file ?? AUTO_CONF));
  const times = new Map<string, string | null>();
  for (const path of paths) times.set(path, await modified(client, path));
  const evidence = subjects.map(({ trace }): readonly Clue[] => {
    if (trace?.from !== 'configuration') return [];
    const line = lines.get(trace.setting);
    return lineOf(line, times.get(line?.file ?? AUTO_CONF) ?? null);
  });
  const hidden = [...times.values()].some((time) => time === null);
  return { evidence, untold: hidden ? [HIDDEN] : [] };
}

/** Where ALTER SYSTEM writes, relative to the data directory. */
const AUTO_CONF = 'postgresql.auto.conf';
const HIDDEN =
  'when: this role may not see when the configuration files were changed (EXECUTE on pg_stat_file, pg_read_all_settings)';

function lineOf(line: Line | undefined, at: string | null): readonly Clue[] {
  const fact = { source: 'configuration-file', at, who: null } as const;
  if (line?.file) return [{ ...fact, what: `set in ${line.file}, line ${line.line}` }];
  return at === null ? [] : [{ ...fact, what: `in no file now; ${AUTO_CONF} was last changed` }];
}

interface Line {
  readonly name: string;
  readonly file: string | null;
  readonly line: number | null;
}

const QUERY = sql`
SELECT name, sourcefile AS file, sourceline AS line FROM pg_catalog.pg_settings WHERE name = ANY ($1::pg_catalog.text[])`;

/** null: this role may not know. */
async function modified(client: Client, path: string): Promise<string | null> {
  try {
    const { rows } = await client.query<{ at: string }>(
      `SELECT pg_catalog.to_char(modification AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at FROM pg_catalog.pg_stat_file($1)`,
      [path],
    );
    return rows[0]?.at ?? null;
  } catch {
    return null;
  }
}
