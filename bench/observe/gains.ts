import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../../src/model/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import type { Figure } from '../plan/report.ts';
import { dbopt, run } from '../plan/run.ts';
import { openServer } from '../server.ts';

/** A table whose finding tells a gain in time, and what follows it. */
interface Case {
  readonly code: string;
  readonly value: string;
  readonly rows: number;
  /** How the column is stored when the advisor looks. */
  readonly before: string;
  /** What is told: the time to write the rows, or to read their values. */
  readonly time: 'write' | 'read';
}

const HEX = `(SELECT string_agg(md5(i::text || k), '') FROM generate_series(1, 82) k)`;
const OBJECTS = `(SELECT string_agg('{"id": "' || md5((i * 1000 + k)::text) || '", "score": ' || (hashint8(i * 1000 + k) % 1000) || '}', ',') FROM generate_series(1, 150) k)`;
/** Most of 2.6 kB, in which nothing is to be compressed; some of 9 kB, of which a third is. */
const MIXED = `(SELECT CASE WHEN i % 12 = 0 THEN left(string_agg(md5(i::text || k), ''), 5600) || repeat('x', 3400) ELSE left(string_agg(md5(i::text || k), ''), 2640) END FROM generate_series(1, 180) k)`;

const CASES: readonly Case[] = [
  {
    code: 'toast-storage',
    value: HEX,
    rows: 30_000,
    before: 'SET STORAGE extended',
    time: 'write',
  },
  {
    code: 'toast-compression',
    value: OBJECTS,
    rows: 3_000,
    before: 'SET COMPRESSION pglz',
    time: 'write',
  },
  {
    code: 'toast-target',
    value: MIXED,
    rows: 10_000,
    before: 'SET STORAGE extended',
    time: 'read',
  },
];

const ROUNDS = 7;

/** The time that trials say is saved, beside what whoever does as they say saves. Shares of the whole are no measure: a
 *  trial's copies write no WAL. */
export async function gains(): Promise<readonly Figure[]> {
  const server = await openServer({ shared_preload_libraries: 'pg_stat_statements' });
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-bench-'));
  try {
    await server.client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    const figures: Figure[] = [];
    for (const one of CASES) {
      await makeTable(server.client, one);
      const found = await ask(server.client, server.url, join(folder, `${one.code}.json`), one);
      if (found?.gain === undefined || found.gain === null) {
        // Where times overlap no gain is told, and nothing can be wrong about it.
        figures.push({ ...about(one), value: Number.NaN, goal: null, detail: 'no gain was told' });
        continue;
      }
      const { what, before, after } = found.gain;
      const sampled = Number(/ (\d+) rows$/.exec(what)?.[1]);
      const told = (Number(before) - Number(after)) / sampled;
      const truth = (await follow(server.client, one, found)) / one.rows;
      const value = Math.abs(truth / told - 1) * 100;
      const detail = `told ${micros(told)} a row, then ${micros(truth)}`;
      figures.push({ ...about(one), value, detail });
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true });
    await server.close();
  }
}

const micros = (ms: number): string => `${(ms * 1000).toFixed(1)} µs`;

const about = ({ code, time }: Case) => ({
  what: `${code}: time saved to ${time}, from what was told`,
  goal: 30,
  unit: '%',
});

/** `source` keeps its values as they are, so that each copy of them is compressed anew. */
async function makeTable(client: Client, { value, rows, before }: Case): Promise<void> {
  await client.query('DROP TABLE IF EXISTS source, docs');
  await client.query(`CREATE TABLE source (id int, body text)`);
  await client.query('ALTER TABLE source ALTER body SET STORAGE external');
  await client.query(`INSERT INTO source SELECT i, ${value} FROM generate_series(1, ${rows}) i`);
  await client.query(`CREATE TABLE docs (id int PRIMARY KEY, body text)`);
  await client.query(`ALTER TABLE docs ALTER body ${before}`);
  await client.query('INSERT INTO docs SELECT * FROM source');
  await client.query('VACUUM ANALYZE source, docs');
}

/** The finding of this code, once the application has read each value. */
async function ask(client: Client, url: string, before: string, { code, rows }: Case) {
  run(dbopt('observe', '--url', url, '--out', before));
  for (let id = 1; id <= 200; id++)
    await client.query('SELECT body FROM docs WHERE id = $1', [(id * 7_919) % rows]);
  await client.query('SELECT pg_stat_force_next_flush()');
  const strict = ['--min-size', '0', '--min-window', '0', '--trial', '--table', 'public.docs'];
  const { stdout } = run(
    dbopt('advise', 'toast', '--url', url, ...strict, '--since', before, '--format', 'json'),
  );
  const { findings } = JSON.parse(stdout) as { readonly findings: readonly Finding[] };
  return findings.find((each) => each.code === code);
}

/** Milliseconds that are saved once its edit is made: two tables, in turns. */
async function follow(client: Client, { before, time }: Case, { edits }: Finding) {
  const alter = edits.map(({ field, to }) =>
    field === 'with.toast_tuple_target'
      ? `SET (toast_tuple_target = ${to})`
      : `ALTER body SET ${field} ${to}`,
  );
  const tables = { today: [`ALTER body ${before}`], edited: [`ALTER body ${before}`, ...alter] };
  for (const [name, actions] of Object.entries(tables)) {
    await client.query(`DROP TABLE IF EXISTS ${name}`);
    await client.query(`CREATE TABLE ${name} (id int, body text)`);
    for (const action of actions) await client.query(`ALTER TABLE ${name} ${action}`);
  }
  const least = { today: Number.POSITIVE_INFINITY, edited: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of ['today', 'edited'] as const) {
      await client.query(`TRUNCATE ${name}`);
      const write = await clocked(client, `INSERT INTO ${name} SELECT * FROM source`);
      const read = await clocked(client, `SELECT sum(hashtext(body::text)) FROM ${name}`);
      least[name] = Math.min(least[name], time === 'write' ? write : read);
    }
  }
  return least.today - least.edited;
}

async function clocked(client: Client, statement: string): Promise<number> {
  const start = performance.now();
  await client.query(statement);
  return performance.now() - start;
}
