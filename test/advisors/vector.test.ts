import { expect, test } from 'vitest';
import { found, type Given, variant } from '../support/evidence/vectors.ts';

const codes = (given: Given) => found(given).findings.map(({ code, verdict }) => [code, verdict]);

test('the least width that surely finds enough, for the role that searches, with a check that holds it', () => {
  const { findings } = found({ variants: [variant(40, 80), variant(80, 18), variant(120, 4)] });
  // At 80 the mean is over the goal, and its interval is not.
  expect(findings.map(({ code }) => code)).toEqual(['ef-search']);
  expect(findings[0]?.edits.map(({ address, field, to }) => [address, field, to])).toEqual([
    ['role.api', 'settings.hnsw.ef_search', 120],
    ['check.items_e_recall', 'recall', 'index.app.items_e'],
    ['check.items_e_recall', 'k', 10],
    ['check.items_e_recall', 'min', 0.95],
    ['check.items_e_recall', 'role', 'api'],
  ]);
});

test('where nobody is known to search, it is said of the database', () => {
  const { findings } = found({ role: null, variants: [variant(40, 80), variant(120, 4)] });
  expect(findings[0]?.edits.map(({ address }) => address)).toEqual([
    'database.shop',
    ...Array.from({ length: 3 }, () => 'check.items_e_recall'),
  ]);
});

test('where today’s may be enough, what surely is enough is said, and is an edit only where today’s is likely not', () => {
  const [likely] = found({ variants: [variant(40, 17), variant(80, 2)] }).findings;
  expect([likely?.verdict, likely?.edits]).toEqual(['cannot-tell', []]);
  expect(likely?.unanswered?.needs).toContain('hnsw.ef_search 80 surely reaches it: 0.995');
  const [unlikely] = found({ variants: [variant(40, 23), variant(80, 2)] }).findings;
  expect([unlikely?.code, unlikely?.severity]).toEqual(['ef-search', 'info']);
});

test('widths begin above what the role has already', () => {
  const own = { role: 'api', here: false, name: 'hnsw.ef_search', value: '150' };
  const { request } = found({ variants: [variant(150, 0)], said: [own] });
  expect(request).toMatchObject({
    role: 'api',
    variants: [160, 240, 400, 800].map((ef) => ({ 'hnsw.ef_search': String(ef) })),
  });
});

test.each<[string, Given, readonly (readonly string[])[]]>([
  ['enough is found', { variants: [variant(40, 2)] }, []],
  ['both sides of the goal', { variants: [variant(40, 20)] }, [['recall-low', 'cannot-tell']]],
  [
    'enough of its own rows, but for what that flatters',
    { variants: [variant(40, 8)], result: { source: 'rows' } },
    [['recall-low', 'cannot-tell']],
  ],
  [
    'wide searches that are not by the index prove nothing of it',
    { variants: [variant(40, 80), variant(800, 0, { by_index: 0 })] },
    [['recall-low', 'found']],
  ],
  [
    'few queries',
    { variants: [variant(40, 0, { recalls: [0, 1], by_index: 2 })] },
    [['recall-low', 'cannot-tell']],
  ],
  [
    'the planner reads all rows, which takes little longer',
    {
      variants: [variant(40, 0, { by_index: 0, p50_ms: 3 })],
      result: { forced: variant(40, 0, { p50_ms: 2 }) },
    },
    [],
  ],
  [
    'the planner reads all rows, which takes much longer',
    {
      variants: [variant(40, 0, { by_index: 0, p50_ms: 50 })],
      result: { forced: variant(40, 0, { p50_ms: 2 }) },
    },
    [['index-not-used', 'found']],
  ],
])('%s', (_, given, told) => {
  expect(codes(given)).toEqual(told);
});
