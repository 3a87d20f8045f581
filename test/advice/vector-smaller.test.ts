import { expect, test } from 'vitest';
import { makeScene } from '../../bench/vector/scene.ts';
import { vector } from '../../src/advisors/vector.ts';
import { DEFAULT_LIMITS, type Evidence, type Trial } from '../../src/model/index.ts';
import { observeLive } from '../../src/operations/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { withTrials } from '../support/advice/vector-trials.ts';
import { freshDatabase } from '../support/database.ts';
import { setting } from '../support/evidence/build.ts';

/* Smaller values in the index are built and searched on a copy, and what is printed of them is what a server takes: it
 * builds the index, the search goes by it, and finds as much. */

const limits = { ...DEFAULT_LIMITS, minSize: 0 };
const K = 10;

test('halfvec and bits: the statements that are printed are used by the planner and find as much', {
  timeout: 120_000,
}, async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['vector', 'sessions'] });
  // Of rows around ten centres those of one are fewer than bits are looked at again.
  await makeScene(client, { rows: 1500, dimensions: 64, queries: 60 });
  await client.query(
    'CREATE INDEX items_e ON items USING hnsw (e vector_l2_ops) WITH (m = 24); ANALYZE items',
  );
  const evidence = await tried(url);
  const [trial] = evidence.trials;
  expect(trial).toMatchObject({ status: 'done', why: null });
  const bytes = sizesOf(trial);
  expect(bytes('halfvec')).toBeLessThan(0.85 * bytes('m 24, ef_construction 64'));

  const half = printed(evidence, 'halfvec');
  const [, create = '', order = ''] = /^(CREATE .*); searches: (ORDER BY .*)\.$/.exec(half) ?? [];
  expect(create).toContain('WITH (m = 24, ef_construction = 64)');
  await client.query(create);
  expect(await finds(client, `SELECT id FROM items ${order} LIMIT ${K}`)).toBeGreaterThan(0.93);

  const bits = printed(evidence, 'bits');
  const [, build = '', ef = '', search = ''] =
    /^(CREATE .*); searches, with hnsw.ef_search (\d+): (SELECT .*)\.$/.exec(bits) ?? [];
  await client.query(build);
  await client.query(`SET hnsw.ef_search = ${ef}`);
  expect(await finds(client, search)).toBeGreaterThan(0.93);
});

/** What copies tell, as of a server whose memory the index fills. */
async function tried(url: string): Promise<Evidence> {
  const { evidence } = await observeLive(null, {
    ...{ url, watch: 0, since: null, queries: [], advisors: [vector], limits, trial: false },
    ...{ maxTime: 1000, maxBytes: 2 ** 28, seed: 1 },
    scope: { schemas: [], tables: [], literals: false },
  });
  const { server } = evidence;
  const settings = { ...server.settings, shared_buffers: setting('16', '8kB') };
  const full = { ...evidence, server: { ...server, settings } };
  return withTrials(url, { evidence: full, design: null }, 'vector-build', {
    ...{ seed: 1, maxTime: 60_000, maxBytes: 2 ** 28 },
  });
}

const buildsOf = (trial: Trial | undefined) =>
  trial?.result?.kind === 'vector-build' ? trial.result.builds : [];

const sizesOf = (trial: Trial | undefined) => (start: string) =>
  buildsOf(trial).find(({ name }) => name.startsWith(start))?.bytes ?? Number.NaN;

/** Where today's and this one alone were built. */
function printed(evidence: Evidence, start: string): string {
  const trials = evidence.trials.map((trial): Trial => {
    if (trial.result?.kind !== 'vector-build') return trial;
    const builds = trial.result.builds.filter(({ name }, at) => at === 0 || name.startsWith(start));
    return { ...trial, result: { ...trial.result, builds } };
  });
  const findings = vector.findings({ evidence: { ...evidence, trials }, design: null, limits });
  const one = findings.find(({ code }) => code === 'vector-storage');
  if (one?.outside == null) throw new Error(`nothing is said of ${start}`);
  return one.outside;
}

/** The share of the nearest rows that this search finds, by an index. */
async function finds(client: Client, search: string): Promise<number> {
  const { rows: asked } = await client.query<{ q: string }>(
    'SELECT q::text FROM asked ORDER BY id',
  );
  let hits = 0;
  for (const { q } of asked) {
    await client.query('RESET enable_indexscan; SET enable_seqscan = off');
    const { rows: plan } = await client.query<object>({ text: `EXPLAIN ${search}`, values: [q] });
    expect(JSON.stringify(plan)).toMatch(/Index Scan using items_(?!e )/);
    const { rows } = await client.query<{ id: number }>({ text: search, values: [q] });
    await client.query('RESET enable_seqscan; SET enable_indexscan = off');
    const { rows: nearest } = await client.query<{ id: number }>({
      text: `SELECT id FROM items ORDER BY e <-> $1 LIMIT ${K}`,
      values: [q],
    });
    const theirs = new Set(nearest.map(({ id }) => id));
    hits += rows.filter(({ id }) => theirs.has(id)).length;
  }
  await client.query('RESET enable_indexscan; RESET enable_seqscan');
  return hits / (K * asked.length);
}
