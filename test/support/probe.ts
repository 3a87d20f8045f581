import { connect } from '../../src/postgres/index.ts';
import { type Backend, FEATURES, type Feature } from './backend.ts';

/** Asks a server what it is and has. */
export async function probe(name: Backend['name'], url: string): Promise<Backend> {
  const client = await connect({ url, applicationName: 'dbopt test' });
  try {
    const version = await client.query<{ num: string }>(
      "SELECT current_setting('server_version_num') AS num",
    );
    const has = await client.query<{ name: string }>(
      `SELECT name FROM pg_available_extensions
       UNION ALL SELECT unnest(enumvals) FROM pg_settings WHERE name = 'default_toast_compression'`,
    );
    const names = new Set<string>(has.rows.map((row) => row.name));
    return {
      name,
      url,
      major: Math.floor(Number(version.rows[0]?.num) / 10_000),
      features: FEATURES.filter((feature: Feature) => names.has(feature)),
    };
  } finally {
    await client.end();
  }
}
