import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE, debianSource } from './fetch.ts';
import { psql } from './load.ts';

/** What the suite's own runner sets. */
const SETTINGS = [
  "timezone = 'PST8PDT'",
  "datestyle = 'Postgres, MDY'",
  "intervalstyle = 'postgres_verbose'",
];

const DROPS =
  /^\s*DROP\s+(?:TABLE|INDEX|MATERIALIZED|STATISTICS|SCHEMA|FUNCTION|TYPE|DOMAIN|OPERATOR|COLLATION)\b[^;]*;/gim;

/** Its function wants to run ANALYZE from within an index, which no CREATE INDEX of a server that is not being tested survives. */
const IMPOSSIBLE = 'DROP INDEX IF EXISTS vaccluster_wrap_do_analyze_idx;';

/** Runs PostgreSQL's regression suite file after file and leaves what it leaves; `keep`: what it drops, too. */
export async function regress(url: string, major: number, keep: boolean): Promise<void> {
  const root = join(await debianSource(`postgresql-${major}`), 'src/test/regress');
  const work = join(CACHE, 'regress', 'results');
  await mkdir(work, { recursive: true });
  const env = {
    PG_ABS_SRCDIR: root,
    PG_ABS_BUILDDIR: join(CACHE, 'regress'),
    PG_LIBDIR: root,
    PG_DLSUFFIX: '.so',
    PGOPTIONS: '-c lock_timeout=5s -c statement_timeout=60s -c client_min_messages=error',
  };
  const own = SETTINGS.map(
    (setting) =>
      `EXECUTE format('ALTER DATABASE %I SET %s', current_database(), ${literal(setting)});`,
  );
  await psql(url, `DO $$ BEGIN ${own.join(' ')} END $$;`, { strict: true });
  const schedule = await readFile(join(root, 'parallel_schedule'), 'utf8');
  const names = [...schedule.matchAll(/^test: (.*)$/gm)].flatMap(([, line = '']) =>
    line.split(' '),
  );
  for (const name of names) {
    const text = await readFile(join(root, 'sql', `${name}.sql`), 'utf8').catch(() => '');
    await psql(url, keep ? text.replace(DROPS, '') : text, { env });
  }
  await psql(url, IMPOSSIBLE);
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
