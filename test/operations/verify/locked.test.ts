import { beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { ADVISORS } from '../../../src/advisors/index.ts';
import { DEFAULT_LIMITS } from '../../../src/model/index.ts';
import { advise, freshTexts } from '../../../src/operations/advise/index.ts';
import { observeLive } from '../../../src/operations/observe/live.ts';
import { reportOn, reportReaders } from '../../../src/operations/report/report.ts';
import { connect } from '../../support/connect.ts';
import { observedDatabase } from '../../support/observe/scene.ts';
import type { OwnDatabase } from '../../support/own-server.ts';
import { verdicts } from '../../support/verify/verify.ts';

vi.setConfig({ testTimeout: 120_000 });

let db: OwnDatabase;

beforeAll(async () => {
  db = await observedDatabase();
  await db.client.query(`
    CREATE SCHEMA app; CREATE SCHEMA mal;
    CREATE TABLE app.t (id int PRIMARY KEY, payload jsonb);
    CREATE TABLE mal.x (id int REFERENCES app.t, pad text DEFAULT repeat('x', 100));
    CREATE INDEX ON mal.x ((id + 1)) WHERE id > 3;
    CREATE VIEW mal.v AS SELECT id FROM mal.x;
    CREATE TABLE mal.p (id int) PARTITION BY RANGE (id);
    INSERT INTO app.t SELECT i, jsonb_build_object('a', i) FROM generate_series(1, 20000) i;
    INSERT INTO mal.x (id) SELECT id FROM app.t`);
  await db.client.query('VACUUM ANALYZE');
  await db.client.query('SELECT pg_stat_force_next_flush()');
});

beforeEach(async () => {
  const holder = await connect({ url: db.url, applicationName: 'the locker' });
  onTestFinished(() => holder.end());
  await holder.query('BEGIN; LOCK TABLE mal.x, mal.v, mal.p');
});

test('a check of one table holds while somebody has another one to himself', async () => {
  const { dead } = await verdicts(db.url, '  dead: { dead_tuples: app.t, max: 1% }\n');
  expect(dead).toMatchObject({ verdict: 'pass', figures: [{ address: 'table.app.t' }] });
});

test('of a table that is locked itself a check tells that, and nothing else', async () => {
  const checks = `
  own: { dead_tuples: mal.x, max: 1% }
  all: { dead_tuples: "*.*", max: 1% }
  toast: { toast_ratio: mal.x, max: 1% }
`;
  const { own, all, toast } = await verdicts(db.url, checks);
  const why = 'somebody has mal.x locked to himself';
  const open = { address: 'table.mal.x', unanswered: { why, needs: expect.any(String) } };
  for (const one of [own, toast])
    expect(one).toMatchObject({ verdict: 'cannot-tell', figures: [open] });
  // As large as it was last, it counts among those of a pattern.
  expect(all?.figures.map(({ address }) => address).sort()).toEqual(['table.app.t', 'table.mal.x']);
});

test('advice and a report come to their end, and say what they could not see', async () => {
  const limits = { ...DEFAULT_LIMITS, minSize: 0, minWindow: 0 };
  const live = {
    ...{ url: db.url, watch: 0, since: null, queries: [], trial: false, seed: 1, limits },
    ...{ maxTime: 60_000, maxBytes: 0, scope: { schemas: [], tables: [], literals: false } },
  };
  const { evidence } = await observeLive(null, { ...live, advisors: ADVISORS });
  const asked = { advisors: ADVISORS, limits, only: [], scope: { schemas: [], tables: [] } };
  const { findings, cannot } = await advise(evidence, null, freshTexts('dbopt.yaml'), asked);
  const locked = cannot.filter(({ code }) => code === 'locked').map(({ what }) => what);
  expect(locked).toEqual(expect.arrayContaining(['views', 'size', 'expressions of indexes']));
  expect(findings.filter(({ address }) => address.startsWith('index.mal'))).toEqual([]);
  const readers = await observeLive(null, { ...live, advisors: reportReaders(null) });
  const report = await reportOn(readers.evidence, null, {
    ...{ url: db.url, limits, minWindow: 0, load: false },
  });
  expect(report.cannot.map(({ what }) => what)).toContain('views');
});
