import { expect, test } from 'vitest';
import type { ApplyEvent } from '../../src/model/index.ts';
import { freshDatabase } from '../support/database.ts';
import { apply, plan } from '../support/dbopt.ts';

const DESIGN = `
version: 1
tables:
  public.events:
    indexes:
      events_kind: { on: [kind] }
      events_lower: { on: [lower(kind)], where: day > 3 }
  public.orders:
    with: { fillfactor: 90 }
    indexes: { orders_kind: { on: [kind], include: [day] } }
    statistics: { orders_s: { on: [kind, day] } }
`;

const LEAVES = [1, 2, 3, 4, 5];

/** How many steps ran at a time at most. */
function most(events: readonly ApplyEvent[]): number {
  let [now, top] = [0, 0];
  for (const { type } of events) {
    if (type === 'step-started') now += 1;
    if (type === 'step-done' || type === 'step-failed') now -= 1;
    top = Math.max(top, now);
  }
  return top;
}

test('partitions and tables are worked on side by side, and the next plan is empty', async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query(`
    CREATE TABLE events (day int, kind text) PARTITION BY LIST (day);
    ${LEAVES.map((n) => `CREATE TABLE events_${n} PARTITION OF events FOR VALUES IN (${n});`).join('')}
    INSERT INTO events SELECT n % 5 + 1, 'k' || n FROM generate_series(1, 50000) n;
    CREATE TABLE orders AS TABLE events`);
  const { outcome, events } = await apply(url, DESIGN);
  expect(outcome).toBe('done');
  expect(most(events)).toBe(2);
  expect((await plan(url, DESIGN)).steps).toEqual([]);
  const { rows } = await client.query(
    "SELECT count(*)::int AS all, count(*) FILTER (WHERE indisvalid)::int AS valid FROM pg_index WHERE indrelid::regclass::text ~ '^(events|orders)'",
  );
  expect(rows).toEqual([{ all: 13, valid: 13 }]);
});
