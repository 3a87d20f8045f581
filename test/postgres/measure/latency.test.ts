import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import type { LatencyRequest } from '../../../src/model/index.ts';
import { measureLatency, readParams } from '../../../src/postgres/measure/index.ts';
import { connect } from '../../support/connect.ts';
import { freshDatabase } from '../../support/database.ts';

/* A service of known distribution: answers take 4 ms, one of fifty takes a second, and where a stall is declared nobody is
 * answered until it is over. */

const SERVICE = `
  CREATE TABLE stall (began timestamptz, ends timestamptz);
  CREATE FUNCTION answer(ms float8) RETURNS int LANGUAGE plpgsql STABLE AS $$
  DECLARE rest interval;
  BEGIN
    SELECT ends - clock_timestamp() INTO rest FROM stall WHERE clock_timestamp() BETWEEN began AND ends;
    PERFORM pg_sleep(coalesce(extract(epoch FROM rest), 0) + ms / 1000);
    RETURN 1;
  END $$`;

let url = '';

beforeAll(async () => {
  const db = await freshDatabase();
  url = db.url;
  await db.client.query(SERVICE);
});

const PARAMS = Array.from({ length: 1000 }, (_, i) => [i % 50 === 0 ? 1_000 : 4]);

async function measure(more: Partial<LatencyRequest> = {}, params = PARAMS) {
  const open = () => connect({ url, applicationName: 'dbopt test' });
  const clients = await Promise.all(Array.from({ length: 8 }, open));
  const request: LatencyRequest = {
    ...{ kind: 'latency', statement: 'SELECT answer($1::float8)', params: null, rate: 100 },
    ...{ for: 6_000, connections: 8, role: null, most: null },
    ...more,
  };
  try {
    return await measureLatency(clients, request, params);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

test('quantiles are those of the service', async () => {
  const { quantiles, runs, errors, served } = await measure();
  expect([runs, errors]).toEqual([600, 0]);
  expect(served).toBeGreaterThan(99);
  expect(quantiles.p50.estimate).toBeGreaterThan(4);
  expect(quantiles.p50.estimate).toBeLessThan(100);
  expect(quantiles.p99.estimate).toBeGreaterThan(1_000);
  expect(quantiles.p99.estimate).toBeLessThan(1_100);
  expect(quantiles.p99.low).toBeLessThanOrEqual(quantiles.p99.estimate);
  expect(quantiles.p99.high ?? 0).toBeGreaterThanOrEqual(quantiles.p99.estimate);
});

/** As benchmarks often do: the next statement is sent when the last one came back, and counts from then. */
async function closedLoop(runs: number): Promise<number> {
  const taken: number[] = [];
  const worker = async () => {
    const client = await connect({ url, applicationName: 'dbopt test' });
    while (taken.length < runs) {
      const start = performance.now();
      await client.query('SELECT public.answer(4)');
      taken.push(performance.now() - start);
      await sleep(5);
    }
    await client.end();
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return taken.sort((a, b) => a - b)[Math.ceil(taken.length * 0.99) - 1] ?? 0;
}

async function stallIn(milliseconds: number): Promise<void> {
  const client = await connect({ url, applicationName: 'dbopt test' });
  await client.query(
    'TRUNCATE public.stall; INSERT INTO public.stall ' +
      `SELECT now() + interval '${milliseconds} ms', now() + interval '${milliseconds + 1000} ms'`,
  );
  await client.end();
}

test('a stalled second counts for all who wait in it, which a closed loop hides', async () => {
  // After a warm-up of 1.2 s.
  await stallIn(4_000);
  const { quantiles } = await measure({}, [[4]]);
  // Of 600 runs a hundred wait up to a second: the sixth longest of them is p99.
  expect(quantiles.p99.estimate).toBeGreaterThan(850);
  expect(quantiles.p99.estimate).toBeLessThan(1_250);
  await stallIn(1_000);
  // The four that were under way are four of a thousand.
  expect(await closedLoop(1_000)).toBeLessThan(500);
});

test('what takes twice the bound for five seconds is not gone on with', async () => {
  const { stopped, seconds } = await measure({ for: 60_000, rate: 2_000, most: 20 });
  expect(stopped).toBe(true);
  expect(seconds).toBeLessThan(20);
});

test('it is sent with the settings of a role', async () => {
  const client = await connect({ url, applicationName: 'dbopt test' });
  await client.query("CREATE ROLE searcher; ALTER ROLE searcher SET work_mem = '123MB'");
  const statement = "SELECT 1 / (current_setting('work_mem') = '123MB')::int";
  const errors = async (role: string | null) =>
    (await measure({ for: 200, statement, role }, [])).errors;
  expect([await errors('searcher'), await errors(null)]).toEqual([0, 20]);
  await client.query('DROP ROLE searcher');
  await client.end();
});

test('too few runs bound nothing from above', async () => {
  const { quantiles } = await measure({ for: 1_000 });
  expect(quantiles.p99.high).toBeNull();
  expect(quantiles.p50.high).not.toBeNull();
});

test('of the rows for parameters as many are read as memory is given for', async () => {
  const read = async (query: string) => {
    const client = await connect({ url, applicationName: 'dbopt test' });
    return readParams(client, query).finally(() => client.end());
  };
  expect(await read('SELECT g, g::text FROM generate_series(1, 3) AS g; -- all')).toEqual([
    [1, '1'],
    [2, '2'],
    [3, '3'],
  ]);
  expect(await read('SELECT g FROM generate_series(1, 150000) AS g')).toHaveLength(100_000);
  const large = "SELECT repeat('x', 1000000) FROM generate_series(1, 100000)";
  await expect(read(large)).rejects.toMatchObject({ diagnostics: [{ code: 'large-params' }] });
  await expect(read('SELECT 1 WHERE false')).rejects.toMatchObject({
    diagnostics: [{ code: 'no-params' }],
  });
});

test('rows are counted and thrown away as they come, however large one is', async () => {
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  const look = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }, 5);
  const statement = "SELECT repeat('x', 40000000) FROM generate_series(1, 1)";
  const { runs, errors } = await measure({ for: 1_000, rate: 3, statement }, []);
  clearInterval(look);
  expect([runs, errors]).toEqual([3, 0]);
  // To be read as a whole it would take a buffer of 64 MiB; pieces wait for the collector.
  expect(most).toBeLessThan(50_000_000);
});

test('parameters of which one row is too large are refused', async () => {
  const client = await connect({ url, applicationName: 'dbopt test' });
  await expect(
    readParams(client, "SELECT repeat('x', 35000000) FROM generate_series(1, 5)"),
  ).rejects.toMatchObject({ diagnostics: [{ code: 'bad-answer' }] });
  await client.end().catch(() => {});
});
