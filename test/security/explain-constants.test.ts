import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Value } from '../../src/model/index.ts';
import { explainStatement } from '../../src/postgres/explain/index.ts';
import { connect } from '../../src/postgres/session/connect.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const READER = 'explained_reader';

let db: OwnDatabase;

beforeAll(async () => {
  db = await ownDatabase();
  // All of it is what a superuser made for others to use.
  await db.client.query(`
    CREATE SCHEMA s; CREATE TABLE s.t (id bigint PRIMARY KEY, a int, b text, at timestamptz);
    INSERT INTO s.t SELECT g, g % 100, 'b' || g, now() FROM generate_series(1, 3000) g; ANALYZE s.t;
    CREATE TABLE s.vault (v text, n int); INSERT INTO s.vault VALUES ('SECRET-ROW', 4711);
    CREATE FUNCTION s.row_of() RETURNS text IMMUTABLE SECURITY DEFINER LANGUAGE sql AS 'SELECT v FROM s.vault';
    CREATE FUNCTION s.row_in_pl() RETURNS text IMMUTABLE SECURITY DEFINER LANGUAGE plpgsql AS 'BEGIN RETURN (SELECT v FROM s.vault); END';
    CREATE FUNCTION s.number_of() RETURNS int IMMUTABLE SECURITY DEFINER LANGUAGE plpgsql AS 'BEGIN RETURN (SELECT n FROM s.vault); END';
    CREATE FUNCTION s.body(x text) RETURNS text STABLE LANGUAGE sql AS $$SELECT x || 'SECRET-BODY' || 'it''s SECRET'$$;
    CREATE FUNCTION s.list_of() RETURNS text[] IMMUTABLE LANGUAGE plpgsql AS $$BEGIN RETURN '{SECRET-A,"SECRET B"}'; END$$;
    CREATE FUNCTION s.same(text, text) RETURNS boolean IMMUTABLE LANGUAGE sql AS $$SELECT $1 || 'SECRET-OPERATOR' = $2$$;
    CREATE OPERATOR s.=== (FUNCTION = s.same, LEFTARG = text, RIGHTARG = text);
    CREATE VIEW s.vw AS SELECT * FROM s.t WHERE b <> 'SECRET-VIEW';
    CREATE VIEW s.outer_vw AS SELECT *, 'SECRET-COLUMN' || a AS x FROM s.vw;
    CREATE TABLE s.policed (a int, b text); ALTER TABLE s.policed ENABLE ROW LEVEL SECURITY;
    CREATE ROLE ${READER}; GRANT USAGE ON SCHEMA s TO ${READER}; GRANT SELECT ON s.policed TO ${READER};
    CREATE POLICY p ON s.policed USING (b <> 'SECRET-POLICY');
    CREATE TABLE s.defaults (id int, b text DEFAULT 'SECRET-DEFAULT')`);
});

afterAll(() => db.drop());

async function planned(text: string, ofOthers: boolean, ...parameters: string[]): Promise<Value> {
  const client = await connect({ url: db.url, applicationName: 'dbopt explain' });
  try {
    const { plan } = await explainStatement(client, text, {
      parameters,
      ofOthers,
      timeout: 20_000,
    });
    return plan;
  } finally {
    await client.end();
  }
}

/** The statement of each, with a constant of its own, and one that comes from elsewhere. */
const MEMBERS: readonly string[] = [
  "SELECT id FROM s.t WHERE b = s.row_of() AND b <> 'own'",
  "SELECT id FROM s.t WHERE b = s.row_in_pl() AND b <> 'own'",
  "SELECT id FROM s.t WHERE a = s.number_of() AND b <> 'own'",
  "SELECT id FROM s.t WHERE s.body(b) = 'own'",
  "SELECT id FROM s.t WHERE b = ANY (s.list_of()) AND b <> 'own'",
  "SELECT id FROM s.t WHERE b OPERATOR(s.===) 'own'",
  "SELECT s.row_of(), s.number_of() FROM s.t WHERE b = 'own' ORDER BY b || s.row_of()",
  "SELECT id FROM s.vw WHERE b = 'own'",
  "SELECT x FROM s.outer_vw WHERE b = 'own' GROUP BY x",
  "SELECT g FROM unnest(ARRAY[s.number_of()]) AS g WHERE g::text = 'own'",
  "INSERT INTO s.defaults (id) SELECT id FROM s.t WHERE b = 'own'",
  "SELECT (SELECT max(id) FROM s.t WHERE b = s.row_of()) FROM s.t WHERE b = 'own' LIMIT 1",
];

test('a plan has constants of its statement alone, whoever chose it', async () => {
  const ofOthers = MEMBERS.slice(0, 4).map((statement) => [statement, true] as const);
  const ours = MEMBERS.map((statement) => [statement, false] as const);
  for (const [statement, isTheirs] of [...ofOthers, ...ours]) {
    const plan = await planned(statement, isTheirs);
    const text = JSON.stringify(plan);
    expect({ statement, text }).toMatchObject({ text: expect.stringContaining("'own'") });
    expect({ statement, leaks: text.match(/SECRET|4711/g) }).toEqual({ statement, leaks: null });
    expect(text).toContain('…');
  }
});

test('a policy keeps its constants to itself', async () => {
  await db.client.query(`ALTER ROLE ${READER} LOGIN PASSWORD 'reader-of-plans'`);
  const url = new URL(db.url);
  [url.username, url.password] = [READER, 'reader-of-plans'];
  const client = await connect({ url: url.href, applicationName: 'dbopt explain' });
  const asked = { parameters: [], ofOthers: false, timeout: 20_000 };
  const { plan } = await explainStatement(client, "SELECT a FROM s.policed WHERE b = 'own'", asked);
  await client.end();
  expect(JSON.stringify(plan)).toContain("'own'");
  expect(JSON.stringify(plan)).not.toContain('SECRET');
});

test('generic plans of others keep parameters, names and numbers of subplans', async () => {
  await db.client.query(
    'CREATE TABLE s."4711 \'x\'" (id int, "a 4712" numeric(10,2), v varchar(20))',
  );
  const statement = `SELECT v::varchar(7) FROM s."4711 'x'" AS "4713" WHERE "a 4712" = $1::numeric(9,3) AND id = (SELECT max(a) FROM s.t WHERE id = $2) AND v = s.row_of()`;
  const text = JSON.stringify(await planned(statement, true));
  for (const kept of ["4711 'x'", 'a 4712', '4713', '$1', '$2', 'InitPlan 1', '(9,3)', '(7)']) {
    expect(text).toContain(kept);
  }
  expect(text).not.toContain('SECRET');
});

test('nothing is hidden of what the planner made of a statement’s own constants', async () => {
  for (const [condition, shown] of [
    ["b LIKE 'b12%'", "'b12%'"],
    ['a = 40 + 2', '42'],
    ["b = lower('ABC')", "'abc'"],
    ['a IN (1, 2, 3)', "'{1,2,3}'"],
    ["at > '2024-1-2 3:04Z'", '2024-01-02'],
    ['a > -5', "'-5'"],
    ['b IS NOT NULL AND a % 2 = 0', '% 2'],
  ]) {
    expect(JSON.stringify(await planned(`SELECT id FROM s.t WHERE ${condition}`, false))).toContain(
      shown,
    );
  }
  const withView = await planned(
    "SELECT id FROM s.vw WHERE a IN (1, 7) AND b LIKE 'b12%' AND b <> $1",
    false,
    "it's \\ own",
  );
  for (const own of ["'{1,7}'", "'b12%'", "it''s \\\\ own"])
    expect(JSON.stringify(withView)).toContain(own);
});
