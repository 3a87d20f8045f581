import { describe, expect, test } from 'vitest';
import { advise, codes, edits, FLUSH, given, trials, tried } from '../support/evidence/gin.ts';

describe('pending list', () => {
  test('long, while searches run and few rows come: straight into the tree', () => {
    const evidence = given({ pages: 400, tuples: 20_000, rows: 36_000, scans: 500 });
    expect(codes(evidence)).toEqual([['gin-pending', 'found', 'warning']]);
    expect(edits(evidence)).toContain('with.fastupdate: "off"');
  });

  test('long, and many rows come: a shorter list', () => {
    const evidence = given({ pages: 400, tuples: 20_000, rows: 36_000_000, scans: 500 });
    const [limit] = edits(evidence).filter((one) => one.startsWith('with'));
    expect(limit).toMatch(/^with\.gin_pending_list_limit: \d+$/);
    expect(Number(limit?.split(' ')[1])).toBeLessThanOrEqual(1024);
  });

  test('half full, not searched, or short: nothing', () => {
    expect(codes(given({ pages: 250, tuples: 10_000, rows: 36_000, scans: 500 }))).toEqual([]);
    expect(codes(given({ pages: 400, tuples: 20_000, rows: 36_000, scans: 0 }))).toEqual([]);
    const own = { options: { gin_pending_list_limit: '64' } };
    expect(codes(given({ index: own, pages: 7, tuples: 100, rows: 36_000, scans: 500 }))).toEqual(
      [],
    );
  });

  test('one reading does not tell what runs', () => {
    expect(codes(given({ pages: 400, tuples: 20_000, rows: null }))).toEqual([
      ['gin-pending', 'cannot-tell', 'info'],
    ]);
    expect(codes(given({ pages: 10, tuples: 100, rows: null }))).toEqual([]);
  });

  test('a merge that would hold up a writer, before autovacuum comes', () => {
    const busy = given({ rows: 36_000_000 });
    expect(codes(tried(busy, [1000, 900], FLUSH))).toEqual([['gin-pending', 'found', 'warning']]);
    expect(edits(tried(busy, [1000, 900], FLUSH)).at(-1)).toMatch(/gin_pending_list_limit/);
    // Computed only, it is for information.
    expect(codes(busy)).toEqual([['gin-pending', 'found', 'info']]);
    // So is what comes about every two hours; autovacuum would come after 1,000,050.
    const calm = given({ rows: 10_000, reltuples: 10_000_000 });
    expect(codes(tried(calm, [1000, 900], FLUSH))).toEqual([['gin-pending', 'found', 'info']]);
    // 20,000 rows fill the list; autoanalyze comes after 10,050.
    expect(codes(tried(given({ rows: 3600 }), [1000, 900], FLUSH))).toEqual([]);
  });

  test('switched off, but not merged: a flush by hand', () => {
    const evidence = given({ index: { options: { fastupdate: 'off' } }, pages: 300, tuples: 9000 });
    expect(codes(evidence)).toEqual([['gin-pending', 'found', 'warning']]);
    expect(advise(evidence)[0]?.action?.run).toBe(
      "SELECT pg_catalog.gin_clean_pending_list('app.note_payload');",
    );
    expect(codes(given({ index: { options: { fastupdate: 'off' } } }))).toEqual([]);
  });

  test('without pgstattuple it stays open, with what would tell', () => {
    expect(advise(given({ pages: null }))[0]?.unanswered?.needs).toBe(
      'CREATE EXTENSION pgstattuple',
    );
    expect(codes(given({ pages: null, index: { options: { fastupdate: 'off' } } }))).toEqual([]);
  });
});

describe('bloat', () => {
  const turned = given({ changed: 2e7, rows: null });

  test('twice what the sample says in proportion is convicted', () => {
    expect(codes(turned)).toEqual([['gin-bloat', 'cannot-tell', 'info']]);
    // 100 rows of a million: 10,000 bytes of 10,000 rows are 1 MB, 32 MB is real.
    const found = advise(tried(turned, [10_000]));
    expect(found.map(({ code }) => code)).toEqual(['gin-bloat']);
    expect(found[0]?.action?.run).toBe('REINDEX INDEX CONCURRENTLY app.note_payload;');
    expect(codes(tried(turned, [200_000]))).toEqual([]);
  });

  test('pages that wait to be merged are no bloat', () => {
    const waiting = given({ changed: 2e7, pages: 3000, tuples: 9000, rows: null });
    expect(codes(tried(waiting, [50_000]))).not.toContainEqual(['gin-bloat', 'found', 'warning']);
  });

  test('rows that did not change leave no dead entries', () => {
    expect(trials(given())).toEqual([]);
  });
});

test('small indexes say nothing', () => {
  const evidence = given({
    index: { bytes: 1e6 },
    pages: 400,
    tuples: 20_000,
    rows: 36_000,
    scans: 500,
  });
  expect(codes(evidence)).toEqual([]);
});
