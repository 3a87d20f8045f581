import { beforeEach, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '../../support/database.ts';
import { apply, plan } from '../../support/dbopt.ts';
import { declared } from '../../support/init.ts';

let db: TestDatabase;
beforeEach(async () => {
  db = await freshDatabase();
});

const on = (table: string, index: string) =>
  `version: 1\ntables: { public.${table}: { indexes: { i: ${index} } } }`;

const hung = async (index: string) =>
  (
    await db.client.query(
      `SELECT obj_description(i.indexrelid, 'pg_class') AS comment, i.indisclustered AS clustered,
              i.indisreplident AS identity,
              ARRAY(SELECT e.extname::text FROM pg_depend d JOIN pg_extension e ON e.oid = d.refobjid
                     WHERE d.objid = i.indexrelid AND d.deptype = 'x') AS extensions,
              ARRAY(SELECT a.attstattarget::int FROM pg_attribute a
                     WHERE a.attrelid = i.indexrelid AND a.attstattarget >= 0) AS targets
         FROM pg_index i WHERE i.indexrelid = $1::regclass`,
      [index],
    )
  ).rows[0];

test('what hangs on an index moves to its successor', async () => {
  await db.client.query(`
    CREATE TABLE t (a int NOT NULL, b text);
    CREATE UNIQUE INDEX i ON t (a);
    COMMENT ON INDEX i IS 'of the ETL';
    ALTER INDEX i DEPENDS ON EXTENSION plpgsql;
    ALTER TABLE t CLUSTER ON i;
    ALTER TABLE t REPLICA IDENTITY USING INDEX i`);
  const before = await hung('i');
  expect(before).toMatchObject({ clustered: true, identity: true, extensions: ['plpgsql'] });
  await apply(db.url, on('t', '{ on: [a], include: [b], unique: true }'));
  expect(await hung('i')).toEqual(before);
  await apply(db.url, 'version: 1\n');
  expect(await hung('i')).toEqual(before);
});

test('at every level of a tree', async () => {
  await db.client.query(`
    CREATE TABLE p (a int NOT NULL, b text) PARTITION BY RANGE (a);
    CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10);
    CREATE INDEX i ON p (lower(b));
    COMMENT ON INDEX i IS 'of all';
    COMMENT ON INDEX p1_lower_idx IS 'of one';
    ALTER INDEX p1_lower_idx DEPENDS ON EXTENSION plpgsql;
    ALTER INDEX p1_lower_idx ALTER COLUMN 1 SET STATISTICS 70;
    ALTER TABLE p1 CLUSTER ON p1_lower_idx`);
  const before = [await hung('i'), await hung('p1_lower_idx')];
  await apply(db.url, on('p', '{ on: [lower(b), a] }'));
  const [whole, one] = [await hung('i'), await hung('p1_lower_idx')];
  expect(whole?.comment).toBe('of all');
  expect([one]).toEqual(before.slice(1));
});

test('init says what most indexes of a tree have, and what one has otherwise', async () => {
  await db.client.query(`
    CREATE TABLE p (a int, b text) PARTITION BY RANGE (a);
    CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (10);
    CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (10) TO (20);
    CREATE TABLE p3 PARTITION OF p FOR VALUES FROM (20) TO (30);
    CREATE INDEX i ON p (b) WITH (fillfactor = 70);
    ALTER INDEX p2_b_idx SET (fillfactor = 50)`);
  expect(await declared(db, 'index')).toEqual({
    'public.i': { on: ['b'], with: { fillfactor: 70 } },
    'public.p2_b_idx': { on: ['b'], with: { fillfactor: 50 } },
  });
  const text = `version: 1
tables:
  public.p: { indexes: { i: { on: [b], with: { fillfactor: 70 } } } }
  public.p2: { indexes: { p2_b_idx: { on: [b], with: { fillfactor: 50 } } } }
`;
  expect((await plan(db.url, text)).steps).toEqual([]);
  await db.client.query('DROP INDEX i');
  await apply(db.url, text);
  const { rows } = await db.client.query(
    "SELECT indrelid::regclass::text AS table, count(*)::int FROM pg_index WHERE indrelid::regclass::text ~ '^p[0-9]?$' GROUP BY 1 ORDER BY 1",
  );
  expect(rows).toEqual(['p', 'p1', 'p2', 'p3'].map((table) => ({ table, count: 1 })));
  expect((await plan(db.url, text)).steps).toEqual([]);
});

test('and the parameters of indexes that constraints own', async () => {
  await db.client.query(`
    CREATE TABLE seat (id bigint, code text, plain int, span int4range,
      CONSTRAINT seat_pk PRIMARY KEY (id) WITH (fillfactor = 70),
      CONSTRAINT seat_code UNIQUE (code) WITH (deduplicate_items = off),
      CONSTRAINT seat_plain UNIQUE (plain),
      CONSTRAINT seat_span EXCLUDE USING gist (span WITH &&) WITH (buffering = on))`);
  expect(await declared(db, 'index')).toEqual({
    'public.seat_pk': { on: ['id'], unique: true, with: { fillfactor: 70 } },
    'public.seat_code': { on: ['code'], unique: true, with: { deduplicate_items: 'off' } },
    'public.seat_span': { using: 'gist', on: ['span'], with: { buffering: 'on' } },
  });
});
