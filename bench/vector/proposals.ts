import { setTimeout as sleep } from 'node:timers/promises';
import { vector } from '../../src/advisors/vector.ts';
import { DEFAULT_LIMITS, type Evidence, type Finding } from '../../src/model/index.ts';
import { observeLive } from '../../src/operations/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { withTrials } from '../../test/support/advice/vector-trials.ts';
import { withDesign } from '../../test/support/design.ts';

/* Does what is proposed find as much of vectors that nobody has searched for yet as its interval said? The scene has the
 * tables `items`, `asked` and `fresh`, and an index items_e. */

const K = 10;

export interface Proposal {
  readonly seed: number;
  /** null: nothing was proposed. */
  readonly width: number | null;
  readonly interval: readonly [low: number, high: number];
  /** What this width finds of `fresh`. */
  readonly fresh: number;
  /** Queries that it took. */
  readonly queries: number;
}

export async function proposals(
  url: string,
  client: Client,
  { goal, seeds }: { readonly goal: number; readonly seeds: readonly number[] },
): Promise<readonly Proposal[]> {
  await truthOf(client);
  const design = `version: 1
checks:
  near: { recall: index.public.items_e, k: ${K}, min: ${goal}, queries: asked.q }
`;
  return withDesign(design, {}, async (declared) => {
    const limits = { ...DEFAULT_LIMITS, minSize: 0 };
    const { evidence } = await observeLive(declared, {
      ...{ url, watch: 0, since: null, queries: [], advisors: [vector], limits, trial: false },
      ...{ maxTime: 1000, maxBytes: 2 ** 20, seed: 1 },
      scope: { schemas: [], tables: [], literals: false },
    });
    const told: Proposal[] = [];
    for (const seed of seeds) {
      // Beside a session that was at work a second ago a trial rests.
      await sleep(1100);
      const tried = await withTrials(url, { evidence, design: declared }, 'vector-search', {
        ...{ seed, maxTime: 120_000, maxBytes: 2 ** 20 },
        isPlain: (trial) => vector.isPlain?.(trial) ?? true,
      });
      const findings = vector.findings({ evidence: tried, design: declared, limits });
      told.push(await proposalOf(client, seed, findings, tried));
    }
    return told;
  });
}

async function proposalOf(
  client: Client,
  seed: number,
  findings: readonly Finding[],
  { trials: [trial] }: Evidence,
): Promise<Proposal> {
  const queries = trial?.rows ?? 0;
  const one = findings.find(({ code }) => code === 'ef-search');
  const width = one?.edits.find(({ field }) => field.endsWith('hnsw.ef_search'))?.to;
  const point = one?.curve?.points.find(({ at }) => at === String(width));
  if (typeof width !== 'number' || point === undefined) {
    return { seed, width: null, interval: [0, 1], fresh: 0, queries };
  }
  return { seed, width, interval: point.interval, fresh: await found(client, width), queries };
}

/** Distance of the row that is K-th nearest to each of `fresh`. */
async function truthOf(client: Client): Promise<void> {
  await client.query('SET enable_indexscan = off; SET max_parallel_workers_per_gather = 0');
  await client.query(`CREATE TABLE truth AS SELECT f.id, f.q, (
    SELECT max(d) FROM (SELECT i.e <-> f.q AS d FROM items i ORDER BY i.e <-> f.q LIMIT ${K}) AS n) AS last FROM fresh f`);
  await client.query('RESET enable_indexscan; SET enable_seqscan = off');
}

/** By statements of its own, which share nothing with what dbopt measures by. */
async function found(client: Client, width: number): Promise<number> {
  await client.query(`SET hnsw.ef_search = ${width}`);
  const { rows } = await client.query<{ share: string }>(`
    SELECT avg(r.share) AS share FROM truth t CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE d <= t.last * (1 + 1e-9)) / ${K}.0 AS share
        FROM (SELECT i.e <-> t.q AS d FROM items i ORDER BY i.e <-> t.q LIMIT ${K}) AS n) AS r`);
  return Number(rows[0]?.share);
}
