import type { Statement } from '../support/explain/statements.ts';

export const SHOP = `
CREATE TABLE orders (id int PRIMARY KEY, customer int, country int, city int, note text);
INSERT INTO orders SELECT i, i % 1000, i % 20, i % 20, repeat(md5(i::text), 3) FROM generate_series(1, 120000) i;
CREATE INDEX orders_customer ON orders (customer);
CREATE TABLE bands (low int, high int);
INSERT INTO bands SELECT i, i FROM generate_series(1, 20) i;
CREATE TABLE visits (id int PRIMARY KEY) WITH (autovacuum_enabled = off);
INSERT INTO visits SELECT i FROM generate_series(1, 20000) i;
CREATE TABLE parents (id int PRIMARY KEY);
INSERT INTO parents SELECT i FROM generate_series(1, 500) i;
CREATE TABLE children (id int PRIMARY KEY, parent int CONSTRAINT children_parent REFERENCES parents (id));
INSERT INTO children SELECT i, 1 + i % 100 FROM generate_series(1, 60000) i;
ANALYZE visits;
`;

export interface Scenario extends Statement {
  /** Codes that must come, and those that must not; null: no other may come at all. */
  readonly finds: readonly string[];
  readonly not: readonly string[] | null;
}

const bitmap = { enable_seqscan: 'off', enable_indexscan: 'off', enable_indexonlyscan: 'off' };
const onlyLoops = { enable_hashjoin: 'off', enable_mergejoin: 'off' };
const onlyIndex = { enable_seqscan: 'off', enable_bitmapscan: 'off' };
const same = 'country = 3 AND city = 3';
const fence = (how: string, where = 'customer = 3') =>
  `WITH c AS ${how} (SELECT * FROM orders) SELECT * FROM c WHERE ${where}`;

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'columns that depend on each other, under a join and an aggregate',
    sql: `SELECT count(*) FROM orders o JOIN bands b ON b.low = o.city WHERE o.${same.replace('AND ', 'AND o.')}`,
    finds: ['misestimate'],
    not: ['spill', 'cte-fence'],
  },
  {
    name: 'a limit that was satisfied',
    sql: 'SELECT * FROM orders WHERE customer > 100 LIMIT 10',
    finds: [],
    not: null,
  },
  {
    name: 'the inner side of a semi join',
    sql: 'SELECT * FROM bands b WHERE EXISTS (SELECT FROM orders o WHERE o.city = b.low OR o.country = b.high)',
    finds: [],
    not: ['misestimate'],
  },
  {
    name: 'the inner side of a merge join, whose rows are counted again',
    sql: 'SELECT count(*) FROM (SELECT * FROM orders WHERE id <= 2000) a JOIN (SELECT * FROM orders WHERE id <= 2000) b USING (city)',
    settings: { enable_hashjoin: 'off', enable_nestloop: 'off' },
    finds: [],
    not: ['misestimate'],
  },
  {
    name: 'a bitmap of two indexes',
    sql: 'SELECT count(*) FROM orders WHERE customer = 5 AND id < 20000',
    settings: bitmap,
    finds: [],
    not: ['misestimate', 'lossy-bitmap'],
  },
  {
    name: 'a table read for few of its rows',
    sql: "SELECT * FROM orders WHERE note = 'x'",
    finds: ['seq-scan'],
    not: ['misestimate', 'spill'],
  },
  {
    name: 'a table read for most of its rows',
    sql: 'SELECT * FROM orders WHERE city > 1',
    finds: [],
    not: null,
  },
  {
    name: 'a small table read for one row',
    sql: 'SELECT * FROM bands WHERE low = 3',
    finds: [],
    not: null,
  },
  {
    name: 'an index for few rows',
    sql: 'SELECT * FROM orders WHERE customer = 7',
    finds: [],
    not: null,
  },
  {
    name: 'a sort larger than work_mem',
    sql: 'SELECT * FROM orders ORDER BY note',
    settings: { work_mem: '256kB' },
    finds: ['spill'],
    not: ['misestimate', 'seq-scan'],
  },
  {
    name: 'the same with enough of it',
    sql: 'SELECT * FROM orders ORDER BY note',
    settings: { work_mem: '64MB' },
    finds: [],
    not: null,
  },
  {
    name: 'a hash in batches',
    // From 18 on a join of a table with itself by its key is left out.
    sql: 'SELECT count(*) FROM orders a JOIN (SELECT id FROM orders OFFSET 0) b USING (id)',
    settings: { work_mem: '256kB', enable_mergejoin: 'off', enable_nestloop: 'off' },
    finds: ['spill'],
    not: ['misestimate'],
  },
  {
    name: 'an index-only scan before a vacuum',
    sql: 'SELECT count(id) FROM visits WHERE id < 15000',
    settings: onlyIndex,
    finds: ['heap-fetches'],
    not: ['misestimate'],
  },
  {
    name: 'an index-only scan after a vacuum',
    sql: 'SELECT count(id) FROM orders WHERE id < 15000',
    settings: onlyIndex,
    finds: [],
    not: null,
  },
  {
    name: 'a nested loop for many more rows than expected',
    sql: `SELECT count(*) FROM orders o JOIN bands b ON b.low < o.customer WHERE ${same}`,
    settings: onlyLoops,
    finds: ['misestimate', 'nested-loop'],
    not: ['cte-fence'],
  },
  {
    name: 'a join that hashes',
    sql: 'SELECT count(*) FROM orders o JOIN bands b ON b.low = o.customer',
    finds: [],
    not: ['nested-loop'],
  },
  {
    name: 'a CTE that is filtered outside',
    sql: fence('MATERIALIZED'),
    finds: ['cte-fence'],
    not: ['seq-scan'],
  },
  { name: 'a CTE that is merged', sql: fence('NOT MATERIALIZED'), finds: [], not: null },
  {
    name: 'a CTE whose rows are all taken',
    sql: fence('MATERIALIZED', 'customer >= 0'),
    settings: { work_mem: '64MB' },
    finds: [],
    not: null,
  },
  {
    name: 'a bitmap too large for work_mem',
    sql: 'SELECT count(note) FROM orders WHERE customer < 600',
    settings: { ...bitmap, work_mem: '64kB' },
    finds: ['lossy-bitmap'],
    not: ['misestimate'],
  },
  {
    name: 'a bitmap that fits',
    sql: 'SELECT count(note) FROM orders WHERE customer < 600',
    settings: { ...bitmap, work_mem: '16MB' },
    finds: [],
    not: ['lossy-bitmap'],
  },
  {
    name: 'a foreign key without an index',
    sql: 'DELETE FROM parents WHERE id > 460',
    finds: ['trigger-time'],
    not: ['seq-scan'],
  },
  {
    name: 'a delete that nothing refers to',
    sql: 'DELETE FROM children WHERE id < 100',
    finds: [],
    not: null,
  },
  {
    name: 'a subquery for each row',
    sql: 'SELECT id, (SELECT max(id) FROM orders i WHERE i.customer = o.customer) FROM orders o WHERE id <= 1500',
    finds: ['correlated-subquery'],
    not: ['misestimate'],
  },
  {
    name: 'a subquery that is hashed',
    sql: 'SELECT count(*) FROM orders WHERE customer NOT IN (SELECT low FROM bands)',
    finds: [],
    not: ['correlated-subquery', 'misestimate'],
  },
  {
    name: 'a recursion',
    sql: 'WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 300) SELECT count(*) FROM r',
    finds: [],
    not: null,
  },
];
