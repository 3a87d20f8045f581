import { expect, test } from 'vitest';
import { proposals } from '../../bench/vector/proposals.ts';
import { buildIndex, makeScene } from '../../bench/vector/scene.ts';
import { freshDatabase } from '../support/database.ts';

test('what is proposed finds as much of vectors that nobody has searched for', {
  timeout: 120_000,
}, async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['vector', 'sessions'] });
  await makeScene(client, { rows: 3000, dimensions: 32, queries: 1000, fresh: 1000 });
  await buildIndex(client, 'WITH (m = 6, ef_construction = 12)');
  // As on a table so large that nobody reads all of it.
  const database = new URL(url).pathname.slice(1);
  await client.query(`ANALYZE items; ALTER DATABASE ${database} SET enable_seqscan = off`);
  const told = await proposals(url, client, { goal: 0.97, seeds: [1, 2] });
  for (const { width, interval, fresh } of told) {
    expect(width).toBeGreaterThan(40);
    // Both are measured: where both err, by as much again.
    const slack = interval[1] - interval[0];
    expect(Math.abs(fresh - (interval[0] + interval[1]) / 2)).toBeLessThan(slack);
    expect(fresh).toBeGreaterThan(0.955);
  }
});
