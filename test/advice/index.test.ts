import { expect } from 'vitest';
import { scenario } from '../support/advice/scenario.ts';

const ask = ['index'];
const at = (name: string) => `index.public.${name}`;
const twice = ['index-duplicate', 'index-redundant'];
const rows = `
CREATE TABLE t (id int PRIMARY KEY, a int, b int, c text, at timestamptz DEFAULT now());
INSERT INTO t SELECT i, i % 1000, i, 'c' || i FROM generate_series(1, 20000) i;
VACUUM ANALYZE t;
`;
/** Rows come and are looked up by the primary key. */
const used = `INSERT INTO t SELECT max(id) + i, i, i, '' FROM t, generate_series(1, 100) i GROUP BY i;
SELECT a FROM t WHERE id = 5;
SELECT a FROM t WHERE id = 6`;

scenario('an index that is written and never scanned', {
  ask,
  sql: `${rows}CREATE INDEX t_c ON t (c)`,
  later: used,
  finds: [
    { code: 'index-unused', address: at('t_c'), severity: 'warning', edits: { absent: true } },
  ],
});

scenario('an index on an expression takes its statistics along', {
  ask,
  sql: `${rows}CREATE INDEX t_lower ON t (lower(c));\nANALYZE t`,
  later: used,
  finds: [
    { code: 'index-unused', address: at('t_lower'), severity: 'warning', edits: { absent: true } },
  ],
});

scenario('an index that was scanned', {
  ask,
  sql: `${rows}CREATE INDEX t_b ON t (b)`,
  later: `${used};\nSELECT c FROM t WHERE b = 7`,
  not: ['index-unused'],
});

scenario(
  'indexes that say more than where rows are: unique, of a constraint, of a foreign key, of the replica, clustered',
  {
    ask,
    sql: `CREATE EXTENSION IF NOT EXISTS btree_gist;
${rows}
CREATE TABLE other (id int PRIMARY KEY, t_id int REFERENCES t, v int NOT NULL, span int4range, EXCLUDE USING gist (span WITH &&));
INSERT INTO other SELECT i, i, i, int4range(i, i + 1) FROM generate_series(1, 2000) i;
CREATE INDEX other_t ON other (t_id);
CREATE UNIQUE INDEX other_v ON other (v);
ALTER TABLE other REPLICA IDENTITY USING INDEX other_v;
CREATE UNIQUE INDEX t_c ON t (c, id);
CREATE INDEX t_a ON t (a);
CLUSTER t USING t_a`,
    later: `${used};
INSERT INTO other SELECT i, i, i, int4range(i, i + 1) FROM generate_series(2001, 2100) i;
SELECT span FROM other WHERE id = 5`,
  },
);

scenario('an index of a table that nobody writes or reads', {
  ask,
  sql: `${rows}CREATE INDEX t_c ON t (c);
SELECT pg_stat_force_next_flush();
SELECT pg_stat_reset()`,
  later: 'SELECT 1',
});

scenario('a young database does not tell that an index is unused', {
  ask,
  sql: `${rows}CREATE INDEX t_c ON t (c)`,
  later: used,
  limits: { minWindow: null },
  finds: [
    { code: 'window-too-short', address: 'database', severity: 'info', verdict: 'cannot-tell' },
  ],
  not: ['index-unused'],
});

scenario('the index of a partitioned table that is scanned in one partition', {
  ask,
  sql: `CREATE TABLE p (id int, a int) PARTITION BY RANGE (id);
CREATE TABLE p_1 PARTITION OF p FOR VALUES FROM (0) TO (10000);
CREATE TABLE p_2 PARTITION OF p FOR VALUES FROM (10000) TO (30000);
INSERT INTO p SELECT i, i FROM generate_series(1, 20000) i;
CREATE INDEX p_id ON p (id);
ANALYZE p`,
  later: `INSERT INTO p SELECT i, i FROM generate_series(20001, 20100) i;
SELECT a FROM p WHERE id = 5`,
});

scenario('the index of a partitioned table that nobody scans', {
  ask,
  sql: `CREATE TABLE p (id int, a int) PARTITION BY RANGE (id);
CREATE TABLE p_1 PARTITION OF p FOR VALUES FROM (0) TO (10000);
CREATE TABLE p_2 PARTITION OF p FOR VALUES FROM (10000) TO (30000);
INSERT INTO p SELECT i, i FROM generate_series(1, 20000) i;
CREATE INDEX p_a ON p (a);
ANALYZE p`,
  later: `INSERT INTO p SELECT i, i FROM generate_series(20001, 20100) i;
SELECT count(*) FROM p`,
  finds: [{ code: 'index-unused', address: at('p_a'), severity: 'warning' }],
});

scenario('two indexes that are the same', {
  ask,
  sql: `${rows}CREATE INDEX t_a ON t (a);\nCREATE INDEX t_a_again ON t (a)`,
  later: `${used};\nSELECT c FROM t WHERE a = 7`,
  finds: [
    {
      code: 'index-duplicate',
      address: at('t_a_again'),
      severity: 'warning',
      edits: { absent: true },
    },
  ],
});

scenario('an index on what the primary key has already', {
  ask,
  sql: `${rows}CREATE INDEX t_id ON t (id)`,
  later: used,
  finds: [
    { code: 'index-duplicate', address: at('t_id'), severity: 'warning' },
    // What is to go is not made better before.
    { code: 'index-covering', address: at('t_id'), under: 'index-duplicate' },
  ],
});

scenario('indexes that only look the same', {
  ask,
  sql: `${rows}
CREATE INDEX t_c ON t (c);
CREATE INDEX t_c_c ON t (c COLLATE "C");
CREATE INDEX t_c_pattern ON t (c text_pattern_ops);
CREATE INDEX t_c_some ON t (c) WHERE a > 5;
CREATE INDEX t_c_others ON t (c) WHERE a > 6;
CREATE INDEX t_c_desc ON t (c DESC NULLS LAST);
CREATE INDEX t_c_hash ON t USING hash (c);
CREATE INDEX t_c_lower ON t (lower(c));
CREATE INDEX t_c_upper ON t (upper(c))`,
  only: twice,
  not: ['index-duplicate', 'index-redundant'],
});

scenario('an index that is the beginning of a longer one of nearly the same size', {
  ask,
  sql: `${rows}CREATE INDEX t_a ON t (b);\nCREATE INDEX t_a_b ON t (b, a)`,
  later: `${used};\nSELECT c FROM t WHERE b = 7 AND a = 7;\nSELECT c FROM t WHERE b = 7`,
  finds: [
    { code: 'index-redundant', address: at('t_a'), severity: 'warning', edits: { absent: true } },
  ],
});

scenario('a narrow index beside a wide one that begins with it reads fewer pages', {
  ask,
  sql: `CREATE TABLE t (tenant int, token text);
INSERT INTO t SELECT i % 50, md5(i::text) || md5(i::text) FROM generate_series(1, 20000) i;
CREATE INDEX t_tenant ON t (tenant);
CREATE INDEX t_both ON t (tenant, token);
VACUUM ANALYZE t`,
  only: twice,
  not: ['index-redundant'],
});

scenario('what INCLUDE carries counts: the wider one stays', {
  ask,
  sql: `${rows}CREATE INDEX t_a ON t (b) INCLUDE (a, c);\nCREATE INDEX t_a_id ON t (b, id)`,
  only: twice,
  not: ['index-redundant'],
});

scenario('a unique index is not made superfluous by one that is not', {
  ask,
  sql: `${rows}CREATE UNIQUE INDEX t_b ON t (b);\nCREATE INDEX t_b_a ON t (b, a)`,
  only: twice,
});

scenario('a build that failed', {
  ask,
  sql: `${rows}CREATE FUNCTION no_more(i int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN RETURN 100 / (i - 500); END $$`,
  meanwhile: async ({ session }) => {
    const builder = await session();
    await expect(
      builder.query('CREATE INDEX CONCURRENTLY t_broken ON t (no_more(a))'),
    ).rejects.toThrow('division by zero');
  },
  finds: [
    {
      code: 'index-invalid',
      address: at('t_broken'),
      severity: 'warning',
      action: /^REINDEX INDEX CONCURRENTLY public\.t_broken;$/,
    },
  ],
});

scenario('a build that is under way', {
  ask,
  sql: rows,
  meanwhile: async ({ session }) => {
    const [holder, builder, watcher] = [await session(), await session(), await session()];
    await holder.query('BEGIN');
    await holder.query('UPDATE t SET a = a WHERE id = 1');
    // It waits for the transaction above, and ends with its session.
    builder.query('CREATE INDEX CONCURRENTLY t_b ON t (b)').catch(() => {});
    const isThere = () => watcher.query("SELECT FROM pg_class WHERE relname = 't_b'");
    await expect.poll(async () => (await isThere()).rowCount, { timeout: 20_000 }).toBe(1);
  },
  not: ['index-invalid'],
});

scenario('a partitioned index that some partitions lack', {
  ask,
  sql: `CREATE TABLE p (id int, a int) PARTITION BY RANGE (id);
CREATE TABLE p_1 PARTITION OF p FOR VALUES FROM (0) TO (10000);
CREATE INDEX p_a ON ONLY p (a)`,
  not: ['index-invalid'],
});

/** Pages that one lookup reads. */
const BUFFERS = `CREATE FUNCTION buffers() RETURNS int LANGUAGE plpgsql AS $$ DECLARE plan json; BEGIN EXECUTE 'EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT b FROM t WHERE a = 7' INTO plan; RETURN (plan #>> '{0,Plan,Shared Hit Blocks}')::int + (plan #>> '{0,Plan,Shared Read Blocks}')::int; END $$`;

scenario('a frequent lookup that a fixed column more would answer by the index alone', {
  ask,
  sql: `${rows}CREATE INDEX t_a ON t (a);\n${BUFFERS}`,
  later: Array.from({ length: 30 }, (_, i) => `SELECT b FROM t WHERE a = ${i}`).join(';\n'),
  trial: true,
  finds: [
    { code: 'index-covering', address: at('t_a'), severity: 'warning', edits: { include: ['b'] } },
  ],
  proves: {
    code: 'index-covering',
    query: 'SELECT buffers() AS n',
  },
});

scenario('an amount and a currency are narrow, though their types are of no fixed width', {
  ask,
  sql: `CREATE TABLE t (id int PRIMARY KEY, a int, b numeric(10,2), c varchar(3), d text);
INSERT INTO t SELECT i, i % 400, i / 7.0, 'EUR', repeat('x', 80) FROM generate_series(1, 20000) i;
CREATE INDEX t_a ON t (a);
VACUUM ANALYZE t`,
  later: Array.from({ length: 30 }, (_, i) => `SELECT b, c FROM t WHERE a = ${i}`).join(';\n'),
  trial: true,
  finds: [
    {
      ...{ code: 'index-covering', address: at('t_a'), severity: 'warning' },
      edits: { include: ['b', 'c'] },
    },
  ],
});

scenario('the same lookup where nobody tried: what it brings is not known', {
  ask,
  sql: `${rows}CREATE INDEX t_a ON t (a)`,
  later: Array.from({ length: 30 }, (_, i) => `SELECT b FROM t WHERE a = ${i}`).join(';\n'),
  finds: [{ code: 'index-covering', address: at('t_a'), severity: 'info' }],
});

scenario('the same lookup, where the column is changed by UPDATE: HOT is worth more', {
  ask,
  sql: `${rows}CREATE INDEX t_a ON t (a)`,
  later: `${Array.from({ length: 30 }, (_, i) => `SELECT b FROM t WHERE a = ${i}`).join(';\n')};\nUPDATE t SET b = 1 WHERE id = 5`,
  not: ['index-covering'],
});

scenario('a lookup of a wide column is not covered', {
  ask,
  sql: `${rows}CREATE INDEX t_a ON t (a)`,
  later: Array.from({ length: 30 }, (_, i) => `SELECT c FROM t WHERE a = ${i}`).join(';\n'),
  not: ['index-covering'],
});

scenario('whole scans of a table larger than shared buffers are no misses of lookups', {
  ask,
  sql: `CREATE TABLE big (id int, note text);
INSERT INTO big SELECT i, repeat('x', 900) FROM generate_series(1, 60000) i;
VACUUM ANALYZE big`,
  later: Array.from({ length: 6 }, () => 'SELECT count(*) FROM big').join(';\n'),
  limits: { ram: 2 ** 34 },
});
