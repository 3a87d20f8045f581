import { type Backend, FEATURES, MAJORS } from './backend.ts';
import { connect } from './connect.ts';
import { findPgDump, type PgDump } from './pgdump.ts';

/** Asks a server what it is and has. */
export async function probe(
  name: Backend['name'],
  url: string,
  pgDump: PgDump | null = null,
): Promise<Backend> {
  const client = await connect({ url, applicationName: 'dbopt test' });
  try {
    const version = await client.query<{ major: number }>(
      "SELECT current_setting('server_version_num')::int / 10000 AS major",
    );
    const major = version.rows[0]?.major ?? 0;
    const offered = await client.query<{ name: string }>(
      `SELECT name FROM pg_available_extensions
       UNION ALL SELECT unnest(enumvals) FROM pg_settings WHERE name = 'default_toast_compression'`,
    );
    const dumper = pgDump ?? (await findPgDump(major));
    const has = new Set<string>([
      ...offered.rows.map((row) => row.name),
      ...MAJORS.filter((pg) => Number(pg.slice(2)) <= major),
      ...(dumper === null ? [] : ['pg_dump']),
      'sessions',
    ]);
    return { name, url, major, features: FEATURES.filter((f) => has.has(f)), pgDump: dumper };
  } finally {
    await client.end();
  }
}
