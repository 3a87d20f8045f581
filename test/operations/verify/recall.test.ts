import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { verdicts } from '../../support/verify/verify.ts';

test('the recall of an index is verified, with more queries only where load is allowed', async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['vector'] });
  await client.query(`
    CREATE EXTENSION vector; SELECT setseed(0.3);
    CREATE TABLE items (id int, e vector(4));
    INSERT INTO items SELECT i, ARRAY[random(), random(), random(), random()]::vector FROM generate_series(1, 4000) i;
    CREATE INDEX items_e ON items USING hnsw (e vector_l2_ops);
    ANALYZE items;
    ALTER DATABASE ${new URL(url).pathname.slice(1)} SET enable_seqscan = off`);
  const checks = `
  found: { recall: index.public.items_e, k: 1, min: 0.9 }
  lost: { recall: items_e, k: 60, min: 0.9, queries: items.e }
  edge: { recall: items_e, k: 50, min: 0.8, max: 0.8, queries: items.e }
  missing: { recall: index.public.nothing, min: 0.9 }
`;
  const quiet = await verdicts(url, checks, { load: false });
  const verdictOf = (name: string) => quiet[name]?.verdict;
  expect(['found', 'lost', 'missing'].map(verdictOf)).toEqual(['pass', 'fail', 'cannot-tell']);
  // Forty of fifty come back, and neither side of 0.8 has all of the interval.
  expect(verdictOf('edge')).toBe('inconclusive');
  expect(quiet.edge?.figures[1]?.measured?.value).toBe(100);
  const loaded = await verdicts(url, checks, { load: true, names: ['edge'] });
  expect(loaded.edge?.figures[1]?.measured?.value).toBe(800);
});
