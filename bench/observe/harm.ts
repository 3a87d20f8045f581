import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import { connect } from '../../test/support/connect.ts';
import { question, startLoad } from '../online/load.ts';
import type { Figure } from '../plan/report.ts';
import { type Command, dbopt } from '../plan/run.ts';
import { figureOf, measure, type Pair, ROUND } from './beside.ts';
import { watchLocks } from './locks.ts';

/** Statements a second. */
const RATE = 500;
const ROUNDS = 3;
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
    const acts: { readonly [name: string]: Act } = {
      'advise --watch': { command: dbopt(...watching), goal: 1.1 },
      'advise --trial': { command: dbopt(...watching, '--trial'), goal: 1.1 },
      'psql that works a hundredth of the time': { command: hundredth(server.url), goal: null },
    };
    const load = () => startLoad(server.url, QUESTIONS, RATE);
    const locks = watchLocks(client);
    const pairs = new Map(Object.keys(acts).map((name) => [name, [] as Pair[]]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, { command }] of Object.entries(acts)) {
        console.error(`round ${round + 1} of ${ROUNDS}: ${name}`);
        const isAloneFirst = round % 2 === 0;
        const first = await measure(load, isAloneFirst ? null : command);
        const second = await measure(load, isAloneFirst ? command : null);
        const [alone, beside] = isAloneFirst ? [first, second] : [second, first];
        pairs.get(name)?.push({ alone, beside });
      }
    }
    const longest = await locks.stop();
    const same = (await digest()) === before;
    return [
      ...[...pairs].map(([name, all]) => figureOf(name, acts[name]?.goal ?? null, all)),
      {
        what: 'longest lock above ACCESS SHARE on a table of the application',
        value: longest,
        goal: 100,
        unit: 'ms',
        detail: 'looked at every 25 ms',
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

interface Act {
  readonly command: Command;
  /** null: for comparison. */
  readonly goal: number | null;
}

/** What any client costs the application that has the server at work for some milliseconds of each third of a second. */
const hundredth = (url: string): Command => ({
  file: 'psql',
  args: [
    ...['-Xq', '-o', '/dev/null'],
    ...Array.from({ length: 3 * ROUND }, () => [
      ...['-c', 'SELECT count(*) FROM generate_series(1, 40000)'],
      ...['-c', 'SELECT pg_sleep(0.33)'],
    ]).flat(),
    url,
  ],
});
