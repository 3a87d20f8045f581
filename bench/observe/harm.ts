import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';
import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import { connect } from '../../test/support/connect.ts';
import { question, startLoad } from '../online/load.ts';
import type { Figure } from '../plan/report.ts';
import { dbopt } from '../plan/run.ts';
import { watchLocks } from './locks.ts';

/** Statements a second. */
const RATE = 500;
/** Seconds that a round lasts at least. */
const ROUND = 20;
const ROUNDS = 6;
const WATCH = 10;

const ROWS = 300_000;
const QUESTIONS = [
  question('SELECT score FROM features WHERE id = $1', ROWS),
  question("SELECT doc ->> 'country_of_origin' FROM features WHERE id = $1", ROWS),
  question('UPDATE features SET score = random() WHERE id = $1', ROWS),
  question('INSERT INTO events (entity, doc) VALUES ($1, \'{"kind_of_event": "click"}\')', ROWS),
];

const SCENE = `
  CREATE EXTENSION pg_stat_statements;
  CREATE EXTENSION pgstattuple;
  CREATE TABLE features (id bigint PRIMARY KEY, flag boolean, entity bigint, score float8, doc jsonb);
  INSERT INTO features
    SELECT i, i % 2 = 0, i / 7, random(), jsonb_build_object('country_of_origin', 'c' || i % 50, 'number_of_visits', i)
      FROM generate_series(0, ${ROWS - 1}) i;
  CREATE INDEX ON features USING gin (doc);
  CREATE TABLE events (id bigserial PRIMARY KEY, at timestamptz DEFAULT now(), entity bigint, doc jsonb);
  CREATE TABLE notes (id bigint PRIMARY KEY, body text);
  INSERT INTO notes SELECT i, repeat(md5(i::text), 100) FROM generate_series(1, 5000) i;
  VACUUM ANALYZE;`;

/** What nobody but its owner's application may change. */
const STATISTICS = `
  SELECT pg_catalog.md5(pg_catalog.string_agg(row(c.relname, c.reltuples, c.relpages, s.last_analyze, s.last_vacuum)::text, ' ' ORDER BY c.oid)
           || (SELECT pg_catalog.string_agg(starelid || ' ' || staattnum || ' ' || xmin, ' ' ORDER BY starelid, staattnum) FROM pg_catalog.pg_statistic WHERE starelid >= 16384)
           || (SELECT pg_catalog.count(*) FROM pg_catalog.pg_class)) AS digest
    FROM pg_catalog.pg_class c LEFT JOIN pg_catalog.pg_stat_all_tables s ON s.relid = c.oid WHERE c.oid >= 16384`;

/** What an application of 500 statements a second feels of observing and of trials: rounds with and without, in turns. */
export async function harm(): Promise<readonly Figure[]> {
  const server = await startEmbedded({
    settings: { shared_preload_libraries: 'pg_stat_statements', autovacuum: 'off' },
  });
  const client = await connect({ url: server.url, applicationName: 'bench' });
  try {
    for (const statement of SCENE.split(';\n')) await client.query(statement);
    const digest = async () => (await client.query<{ digest: string }>(STATISTICS)).rows[0]?.digest;
    const before = await digest();
    const flags = ['--url', server.url, '--min-size', '0', '--min-window', '0'];
    const watching = ['advise', ...flags, '--watch', `${WATCH}s`];
    const acts: { readonly [name: string]: readonly string[] | null } = {
      'advise --watch': watching,
      'advise --trial': [...watching, '--trial'],
    };
    const locks = watchLocks(client);
    const ratios = new Map(Object.keys(acts).map((name) => [name, [] as number[]]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, args] of Object.entries(acts)) {
        console.error(`round ${round + 1} of ${ROUNDS}: ${name}`);
        const alone = () => p99(server.url, null);
        const beside = () => p99(server.url, args);
        const [first, second] = round % 2 === 0 ? [alone, beside] : [beside, alone];
        const [a, b] = [await first(), await second()];
        ratios.get(name)?.push(round % 2 === 0 ? b / a : a / b);
      }
    }
    const longest = await locks.stop();
    const same = (await digest()) === before;
    return [
      ...[...ratios].map(([name, all]) => ({
        what: `p99 of the application beside ${name}`,
        value: median(all),
        goal: 1.1,
        unit: '×',
        detail: `of the p99 without; ${Math.min(...all).toFixed(2)} to ${Math.max(...all).toFixed(2)} in ${all.length} pairs`,
      })),
      {
        what: 'longest lock above ACCESS SHARE on a table of the application',
        value: longest,
        goal: 100,
        unit: 'ms',
        detail: 'looked at every 10 ms',
      },
      {
        what: 'tables and statistics that are others afterwards',
        value: same ? 0 : 1,
        goal: 0,
        unit: '',
        detail: 'reltuples, relpages, pg_statistic, last_analyze, relations',
      },
    ];
  } finally {
    await client.end();
    await server.stop();
  }
}

/** Milliseconds, of a round with this command beside it. */
async function p99(url: string, args: readonly string[] | null): Promise<number> {
  const load = await startLoad(url, QUESTIONS, RATE);
  const command = args === null ? null : dbopt(...args);
  await Promise.all([
    sleep(ROUND * 1000),
    // It stands for a program on another machine: its own work gives way to the application's and the server's.
    command === null ? null : execa('nice', ['-n', '19', command.file, ...command.args]),
  ]);
  const latencies = (await load.stop()).map(({ latency }) => latency).sort((a, b) => a - b);
  return latencies[Math.ceil(latencies.length * 0.99) - 1] ?? Number.NaN;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half) - 1] ?? 0)) / 2;
};
