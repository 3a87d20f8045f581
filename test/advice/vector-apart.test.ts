import { expect, test } from 'vitest';
import { vector } from '../../src/advisors/vector.ts';
import { DEFAULT_LIMITS } from '../../src/model/index.ts';
import { observeLive } from '../../src/operations/index.ts';
import { GOOD, items } from '../support/advice/vectors.ts';
import { freshDatabase } from '../support/database.ts';
import { withDesign } from '../support/design.ts';

/* What an index of the rows of one value finds is told of a copy of them, and is what a partial index then finds. */

const limits = { ...DEFAULT_LIMITS, minSize: 0 };

test('remedies of a condition are measured, and do as told', { timeout: 120_000 }, async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['vector', 'sessions'] });
  await client.query(
    items(4000, GOOD)
      .replaceAll('i % 100', 'i % 10')
      .replace(/;\nVACUUM.*$/, ''),
  );
  const database = new URL(url).pathname.slice(1);
  await client.query(`ANALYZE; ALTER DATABASE ${database} SET enable_seqscan = off`);

  const { told } = await observed(url, 'recall: index.public.items_e, where: tenant = $1');
  expect(told?.title).toContain('where tenant = $1');
  expect(told?.outside).toMatch(
    /^First of all a B-tree on tenant: .* takes the server about \d+\.\d\d ms\.$/,
  );
  const apart = told?.evidence.find(({ what }) => what.startsWith('recall by an index of them'));
  const rows = told?.evidence.find(({ what }) => what.startsWith('rows of the most frequent'));
  // A hundred of the four hundred are what is searched for.
  expect(rows?.value).toBe(300);
  expect(apart?.interval?.[1]).toBeGreaterThan(0.95);

  // A partial index finds as much.
  await client.query(
    'DROP INDEX items_e; CREATE INDEX items_3 ON items USING hnsw (e vector_l2_ops) WHERE tenant = 3; ANALYZE',
  );
  const then = await observed(url, 'recall: index.public.items_3');
  expect(then.told).toBeUndefined();
  expect(then.byIndex).toBe(then.recalls.length);
  expect(mean(then.recalls)).toBeCloseTo(Number(apart?.value), 1);
});

const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;

/** What is told of an index by a check of it, and what searches by it find. */
async function observed(url: string, check: string) {
  const text = `version: 1\nchecks:\n  near: { ${check}, k: 10, min: 0.9, queries: asked.q }\n`;
  return withDesign(text, {}, async (design) => {
    const { evidence } = await observeLive(design, {
      ...{ url, watch: 0, since: null, queries: [], advisors: [vector], limits, trial: true },
      ...{ maxTime: 30_000, maxBytes: 2 ** 28, seed: 1 },
      scope: { schemas: [], tables: [], literals: false },
    });
    const told = vector
      .findings({ evidence, design, limits })
      .find(({ code, verdict }) => verdict === 'found' && /recall|ef-search/.test(code));
    const [trial] = evidence.trials;
    const [today] = trial?.result?.kind === 'vector-search' ? trial.result.variants : [];
    return { told, recalls: today?.recalls ?? [], byIndex: today?.by_index ?? 0 };
  });
}
