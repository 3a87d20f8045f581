import { expect, test } from 'vitest';
import { proposals } from '../../bench/vector/proposals.ts';
import { items, POOR } from '../support/advice/vectors.ts';
import { freshDatabase } from '../support/database.ts';

/* bench:proposals does it forty times, on a larger table. */

test('what is proposed finds as much of vectors that nobody has searched for', {
  timeout: 120_000,
}, async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['vector', 'sessions'] });
  const scene = items(2000, POOR).replace('generate_series(1, 100) i', 'generate_series(1, 800) i');
  await client.query(scene.replace(/;\nVACUUM.*$/, ''));
  await client.query(`
    CREATE TABLE fresh AS SELECT i AS id, (SELECT array_agg(random()) FROM generate_series(1, 16) WHERE i > 0)::vector(16) AS q
      FROM generate_series(1, 800) i;
    ANALYZE; ALTER DATABASE ${new URL(url).pathname.slice(1)} SET enable_seqscan = off`);
  const told = await proposals(url, client, { goal: 0.9, seeds: [1, 2] });
  for (const { width, interval, fresh } of told) {
    expect(width).toBeGreaterThan(40);
    // Both are measured: where both err, by as much again.
    const [low, high] = interval;
    expect(Math.abs(fresh - (low + high) / 2)).toBeLessThan(high - low);
  }
});
