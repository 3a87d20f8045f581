import { expect, test, vi } from 'vitest';
import { takeSamples } from '../../../src/operations/observe/sample/take.ts';
import { cannotList, readOffered, runTrials } from '../../../src/postgres/observe/index.ts';
import { sentTexts } from '../../../src/postgres/observe/workload/texts.ts';
import { connect } from '../../../src/postgres/session/connect.ts';
import { connect as application } from '../../support/connect.ts';
import { observeDatabase, observedDatabase } from '../../support/observe/scene.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Stands in rows, statements, definitions and comments; no name of anything. */
const SECRET = 'Xyzzy7731';

test('values of rows and literals of statements are nowhere in the evidence', async () => {
  const db = await observedDatabase();
  await db.client.query(`
    CREATE TABLE person (id int PRIMARY KEY, name text, note jsonb, tags text[], at date);
    INSERT INTO person SELECT i, '${SECRET}' || i, jsonb_build_object('name', '${SECRET}', 'age', i, 'more', jsonb_build_object('list', jsonb_build_array('${SECRET}', i))),
      ARRAY['${SECRET}'], '2026-01-01' FROM generate_series(1, 5000) i;
    CREATE INDEX partial ON person (id) WHERE name = '${SECRET}';
    CREATE INDEX computed ON person ((name || '${SECRET}'));
    CREATE INDEX gin ON person USING gin (note);
    CREATE STATISTICS st ON (name || '${SECRET}'), at FROM person;
    COMMENT ON TABLE person IS '${SECRET}';
    CREATE VIEW known AS SELECT id, name FROM person WHERE note ->> 'name' <> '${SECRET}';
    CREATE FUNCTION look() RETURNS bigint LANGUAGE plpgsql AS $$ DECLARE n bigint; BEGIN
      SELECT count(*) INTO n FROM person WHERE name = '${SECRET}'; RETURN n; END $$;
    CREATE TABLE part (a text) PARTITION BY LIST (a);
    CREATE TABLE part_1 PARTITION OF part FOR VALUES IN ('${SECRET}');
    ANALYZE;`);
  const other = await application({ url: db.url, applicationName: 'app' });
  for (const text of [
    `SELECT * FROM person WHERE name = '${SECRET}'`,
    `SELECT id FROM person WHERE note @> '{"name": "${SECRET}"}'`,
    `UPDATE person SET name = '${SECRET}' WHERE id = 1`,
    `DO $$ BEGIN PERFORM '${SECRET}'; END $$`,
    `CREATE TEMP TABLE t AS SELECT '${SECRET}' AS a`,
    `DECLARE c CURSOR WITH HOLD FOR SELECT * FROM person WHERE name = '${SECRET}'`,
    `SELECT look(), count(*) FROM known WHERE name LIKE '${SECRET}%'`,
    `PREPARE p AS SELECT '${SECRET}' FROM person`,
  ]) {
    await other.query(text);
  }
  const queries = sentTexts(
    `SELECT * FROM person WHERE name = '${SECRET}'; SELECT broken '${SECRET}' from from; SELECT at FROM person WHERE note ->> 'age' = '${SECRET}'`,
  );
  const { evidence, sent } = await observeDatabase(db.url, { queries });
  const client = await connect({ url: db.url, applicationName: 'dbopt trial' });
  const offered = await readOffered(client);
  const cannot = cannotList();
  const of = evidence.tables.find(({ name }) => name === 'person');
  const table = of?.oid ?? 0;
  const columns = ['name', 'note', 'tags', 'at'];
  const samples = await takeSamples(
    client,
    offered,
    evidence.tables,
    [{ table, columns, dead: true }],
    { seed: 1, maxTime: 60_000 },
    cannot,
  );
  const trials = await runTrials(
    client,
    offered,
    evidence.tables,
    [
      { kind: 'rename-keys', table, column: 'note', map: { name: 'n' } },
      { kind: 'promote-key', table, column: 'note', path: ['name'], type: 'text' },
      { kind: 'promote-key', table, column: 'note', path: ['name'], type: 'bigint' },
    ],
    sent,
    { seed: 1, maxTime: 60_000, maxBytes: 2 ** 28, temporary: true },
  );
  await Promise.all([client.end(), other.end()]);
  const text = JSON.stringify({
    ...evidence,
    samples,
    trials,
    cannot: [...evidence.cannot, ...cannot.all()],
  });
  expect(text).not.toContain(SECRET);
  // It did look: keys and shapes are there.
  expect(samples[0]?.columns[1]?.json?.keys.map(({ path }) => path.join('.'))).toEqual([
    ...['age', 'more', 'more.list', 'name'],
  ]);
  expect(trials.map(({ status }) => status)).toEqual(['done', 'done', 'not-done']);
  expect(evidence.workload?.statements.length).toBeGreaterThan(5);
  expect(evidence.workload?.coverage.not_understood).toMatchObject({ utility: expect.any(Number) });
});

test('with --literals a text of each statement is kept', async () => {
  const db = await observedDatabase();
  await db.client.query(`CREATE TABLE kept (a text); SELECT pg_stat_statements_reset()`);
  const other = await application({ url: db.url, applicationName: 'app' });
  await other.query(`SELECT a FROM kept WHERE a = '${SECRET}'`);
  const scope = { schemas: [], tables: [], literals: true };
  const { evidence } = await observeDatabase(db.url, { scope });
  await other.end();
  expect(evidence.workload?.statements.map(({ literal_text }) => literal_text)).toContain(
    `SELECT a FROM kept WHERE a = '${SECRET}'`,
  );
});
