import { scenarioOn } from '../support/advice/scenario.ts';

/* Shared buffers that a small table does not fit into. */

const scenario = scenarioOn({ shared_buffers: '1MB' });
const ask = ['index'];
const only = ['buffer-hit'];
const table = (rows: number) => `
CREATE TABLE t (id int PRIMARY KEY, note text);
INSERT INTO t SELECT i, repeat('x', 300) FROM generate_series(1, ${rows}) i;
VACUUM ANALYZE t;
`;
/** Rows found by their key, here and there. */
const lookups = (rows: number) =>
  `DO $$ BEGIN FOR k IN 1..40000 LOOP PERFORM note FROM t WHERE id = 1 + (hashint4(k) & ${rows - 1}); END LOOP; END $$`;

scenario('lookups all over a table of a dozen times the shared buffers', {
  ask,
  sql: table(32_768),
  later: lookups(32_768),
  limits: { ram: 2 ** 34 },
  only,
  finds: [
    {
      code: 'buffer-hit',
      address: 'setting.shared_buffers',
      severity: 'warning',
      edits: { value: '64MB' },
    },
  ],
});

scenario('the same where nobody says how much memory there is', {
  ask,
  sql: table(32_768),
  later: lookups(32_768),
  only,
  finds: [{ code: 'buffer-hit', address: 'setting.shared_buffers', verdict: 'cannot-tell' }],
});

scenario('as many lookups in a table that stays in memory', {
  ask,
  sql: table(1024),
  later: lookups(1024),
  limits: { ram: 2 ** 34 },
  only,
  not: ['buffer-hit'],
});

scenario('a few lookups of what nobody read before', {
  ask,
  sql: table(32_768),
  later:
    'SELECT note FROM t WHERE id IN (SELECT 1 + (hashint4(k) & 32767) FROM generate_series(1, 500) k)',
  limits: { ram: 2 ** 34 },
  only,
  not: ['buffer-hit'],
});
