import { expect, test, vi } from 'vitest';
import { connect } from '../../src/postgres/session/connect.ts';
import { explaining, WRITER } from './hostile/explaining.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const scene = explaining();
const { explained, sang } = scene;

/** As long as a name can be; of a longer one the server takes as much. */
const LONGEST = 'z'.repeat(63);
/** A table with a function in the predicate of an index, and what that function says. */
const predicate = (name: string, body: string): string =>
  `CREATE FUNCTION mal.of_${name}(t text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS 'BEGIN ${body}; END';
   CREATE TABLE mal.${name} (id int, note text); INSERT INTO mal.${name} VALUES (1, 'x'); CREATE INDEX ON mal.${name} (id) WHERE note <> mal.of_${name}('x')`;

/** What its owner made, and an innocent statement that a superuser would have explained. */
const MEMBERS: readonly (readonly [what: string, made: string, statement: string])[] = [
  [
    'an expression of an index',
    'CREATE TABLE mal.ie AS TABLE mal.base; CREATE INDEX ON mal.ie ((y + mal.imm(1)))',
    'SELECT * FROM mal.ie WHERE id = 5',
  ],
  [
    'a predicate of an index',
    'CREATE TABLE mal.ip AS TABLE mal.base; CREATE INDEX ON mal.ip (y) WHERE id > mal.imm(1)',
    'SELECT * FROM mal.ip WHERE id = 5',
  ],
  ['a view', 'CREATE VIEW mal.v AS SELECT mal.imm(1)', 'SELECT * FROM mal.v'],
  [
    'a stable function in a view, in an estimate',
    'CREATE VIEW mal.vs AS SELECT * FROM mal.base WHERE id < mal.calls(1)',
    'SELECT * FROM mal.vs',
  ],
  [
    'a function in SQL, in place of its call',
    'CREATE VIEW mal.vw AS SELECT mal.wrapped()',
    'SELECT * FROM mal.vw',
  ],
  [
    'a default of a column',
    'CREATE TABLE mal.df (id int DEFAULT mal.imm(1))',
    'INSERT INTO mal.df DEFAULT VALUES',
  ],
  [
    'a default in an UPDATE',
    'CREATE TABLE mal.du (id int DEFAULT mal.imm(1))',
    'UPDATE mal.du SET id = DEFAULT',
  ],
  [
    'a default in a MERGE',
    'CREATE TABLE mal.dm (id int DEFAULT mal.imm(1))',
    'MERGE INTO mal.dm d USING mal.base b ON d.id = b.id WHEN NOT MATCHED THEN INSERT VALUES (DEFAULT)',
  ],
  [
    'a default in a WITH',
    'CREATE TABLE mal.dw (id int DEFAULT mal.imm(1))',
    'WITH w AS (INSERT INTO mal.dw DEFAULT VALUES RETURNING id) SELECT * FROM w',
  ],
  [
    'a default of a domain',
    'CREATE DOMAIN mal.dd AS int DEFAULT mal.imm(1); CREATE TABLE mal.dt (id mal.dd)',
    'INSERT INTO mal.dt DEFAULT VALUES',
  ],
  [
    'a default of a view',
    'CREATE VIEW mal.dv AS TABLE mal.base; ALTER VIEW mal.dv ALTER id SET DEFAULT mal.imm(1)',
    'INSERT INTO mal.dv (y) VALUES (1)',
  ],
  [
    'a rule that does also',
    'CREATE TABLE mal.ra (id int); CREATE RULE r AS ON INSERT TO mal.ra DO ALSO SELECT mal.imm(3)',
    'INSERT INTO mal.ra VALUES (1)',
  ],
  [
    'a rule that does instead',
    'CREATE TABLE mal.ri (id int); CREATE RULE r AS ON DELETE TO mal.ri DO INSTEAD SELECT mal.imm(3)',
    'DELETE FROM mal.ri',
  ],
  [
    'the condition of a rule',
    'CREATE TABLE mal.rq (id int); CREATE RULE r AS ON UPDATE TO mal.rq WHERE mal.imm(3) = 3 DO INSTEAD NOTHING',
    'UPDATE mal.rq SET id = 1',
  ],
  [
    'a check of a child',
    'CREATE TABLE mal.c (id int); CREATE TABLE mal.c1 (CHECK (mal.imm(5) = 5)) INHERITS (mal.c)',
    'SELECT * FROM mal.c WHERE id = 3',
  ],
  [
    'a check of a partition',
    'CREATE TABLE mal.p (id int) PARTITION BY RANGE (id); CREATE TABLE mal.p1 PARTITION OF mal.p (CHECK (mal.imm(5) = 5)) FOR VALUES FROM (0) TO (9)',
    'UPDATE mal.p SET id = 3 WHERE id = 3',
  ],
  [
    'a check of a table in a UNION ALL',
    'CREATE TABLE mal.u (id int CHECK (mal.imm(5) = 5))',
    'SELECT * FROM (SELECT id FROM mal.u UNION ALL SELECT id FROM mal.base) x WHERE id = 3',
  ],
  [
    'a text that crosstab is given',
    "CREATE VIEW mal.ct AS SELECT * FROM public.crosstab('select mal.evil()::text,''1''::text,''2''::text') AS t(a text, b text)",
    'SELECT * FROM mal.ct',
  ],
  [
    'a text that connectby is given',
    "CREATE VIEW mal.cb AS SELECT * FROM public.connectby('mal.base', 'id + 0 * mal.evil()', 'y', '1', 0) AS t(a int, b int, level int)",
    'SELECT * FROM mal.cb',
  ],
  [
    'a domain in a composite type that only a constant of a view names',
    'CREATE DOMAIN mal.hd AS text CHECK (mal.held(VALUE)); CREATE TYPE mal.hp AS (b mal.hd); ' +
      `CREATE VIEW mal.hv AS SELECT jsonb_populate_record(NULL::mal.hp, '{"b": "x"}') AS r`,
    'SELECT * FROM mal.hv',
  ],
  [
    'a domain by its number',
    'CREATE DOMAIN mal.nd AS text CHECK (mal.held(VALUE)); ' +
      "CREATE VIEW mal.nv AS SELECT 1 AS a WHERE pg_catalog.domain_in('x', 'mal.nd'::regtype, -1) IS NOT NULL",
    'SELECT * FROM mal.nv',
  ],
  [
    'a function that is called by more than its name',
    `CREATE FUNCTION mal.${LONGEST}() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN mal.evil(); END'; ${predicate('ln', `RETURN mal.${LONGEST}more()`)}`,
    "SELECT * FROM mal.ln WHERE note <> 'y'",
  ],
  [
    'the same with letters that are not ASCII at the end',
    `CREATE FUNCTION mal.${LONGEST.slice(1)}x() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN mal.evil(); END'; ${predicate('lu', `RETURN mal.${LONGEST.slice(1).toUpperCase()}x€é()`)}`,
    "SELECT * FROM mal.lu WHERE note <> 'y'",
  ],
  [
    'a domain that is named by more than its name',
    `CREATE DOMAIN mal.${LONGEST} AS text CHECK (mal.held(VALUE)); ${predicate('ld', `RETURN t::mal.${LONGEST}more`)}`,
    "SELECT * FROM mal.ld WHERE note <> 'y'",
  ],
  [
    'a view that is named by more than its name',
    `CREATE VIEW mal.v${LONGEST.slice(1)} AS SELECT mal.evil() AS e; ${predicate('lv', `RETURN (SELECT max(e) FROM mal.v${LONGEST})`)}`,
    "SELECT * FROM mal.lv WHERE note <> 'y'",
  ],
  [
    'a domain of what a function gives beside other things',
    `CREATE DOMAIN mal.od AS text CHECK (mal.held(VALUE)); CREATE FUNCTION mal.out2(t text, OUT a mal.od, OUT b int) LANGUAGE plpgsql IMMUTABLE AS 'BEGIN a := t; b := 1; END'; ${predicate('lo', 'RETURN (mal.out2(t)).b')}`,
    "SELECT * FROM mal.lo WHERE note <> 'y'",
  ],
  [
    'a domain in a record of rows that a function gives',
    `CREATE DOMAIN mal.rd AS text CHECK (mal.held(VALUE)); CREATE TYPE mal.rt AS (x mal.rd); CREATE FUNCTION mal.rows2(t text, OUT a mal.rt, OUT b int) RETURNS SETOF record LANGUAGE plpgsql IMMUTABLE AS 'BEGIN a := ROW(t); b := 1; RETURN NEXT; END'; ${predicate('lr', 'RETURN (SELECT max(b) FROM mal.rows2(t))')}`,
    "SELECT * FROM mal.lr WHERE note <> 'y'",
  ],
  [
    'an operator that an estimate calls, though it is volatile',
    `CREATE FUNCTION mal.eq(int, int) RETURNS boolean LANGUAGE plpgsql AS 'BEGIN RETURN mal.evil() = $2; END';
     CREATE OPERATOR mal.=== (LEFTARG = int, RIGHTARG = int, FUNCTION = mal.eq, RESTRICT = eqsel);
     CREATE TABLE mal.oe AS SELECT g % 5 AS y FROM generate_series(1, 100) g; ANALYZE mal.oe;
     CREATE VIEW mal.ov AS SELECT * FROM mal.oe WHERE y OPERATOR(mal.===) 3`,
    'SELECT * FROM mal.ov',
  ],
];

test.each(MEMBERS)('not even planned: %s', async (_, made, statement) => {
  await scene.db.client.query(`SET ROLE ${WRITER}; ${made}; RESET ROLE`);
  for (const ofOthers of [true, false]) {
    const { how, because, plan } = await explained(statement, ofOthers);
    expect({ how, plan }).toEqual({ how: 'nothing', plan: null });
    expect(because.join()).toMatch(/rights of this connection/);
    if (!ofOthers) expect(because.join()).toContain(`connect as ${WRITER}`);
  }
  expect(await sang()).toBe(false);
  // Had it been asked, it would have sung.
  await scene.db.client.query(`BEGIN READ ONLY`);
  const how = /INSERT|UPDATE|DELETE|MERGE/.test(statement) ? '' : 'ANALYZE';
  await scene.db.client.query(`EXPLAIN ${how} ${statement}`);
  await scene.db.client.query('ROLLBACK');
  expect(await sang()).toBe(true);
});

/** What an application has, whose tables a superuser looks at. */
const ORDINARY: readonly (readonly [how: 'run' | 'planned', statement: string, made: string])[] = [
  [
    'run',
    'SELECT * FROM mal.o1 WHERE id = 5',
    `CREATE FUNCTION mal.pure(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
     CREATE TABLE mal.o1 (id serial PRIMARY KEY, at timestamptz DEFAULT now(), name public.citext, CHECK (mal.pure(id) > 0));
     CREATE INDEX ON mal.o1 (mal.pure(id)); CREATE INDEX ON mal.o1 USING gin ((name::text) public.gin_trgm_ops)`,
  ],
  ['planned', "INSERT INTO mal.o1 (name) VALUES ('x')", ''],
  ['planned', 'UPDATE mal.o1 SET at = DEFAULT', ''],
  [
    'run',
    "SELECT * FROM mal.o2 WHERE tags OPERATOR(public.?) 'a' AND name OPERATOR(public.%) 'b'",
    `CREATE TABLE mal.o2 (tags public.hstore, name text);
     CREATE VIEW mal.o2v AS SELECT public.similarity(name, 'x'), tags OPERATOR(public.->) 'k' AS k FROM mal.o2`,
  ],
  ['run', "SELECT * FROM mal.o2v WHERE k = 'v'", ''],
  [
    'planned',
    'INSERT INTO mal.o3 (y) VALUES (1)',
    `CREATE FUNCTION mal.new_id() RETURNS int LANGUAGE plpgsql AS 'BEGIN EXECUTE ''SELECT 1''; RETURN 1; END';
     CREATE TABLE mal.o3 (id int DEFAULT mal.new_id(), y int, CHECK (mal.held(y::text)))`,
  ],
  ['run', 'SELECT * FROM mal.o3', ''],
];

test.each(ORDINARY)('as ever (%s): %s', async (how, statement, made) => {
  await scene.db.client.query(`SET ROLE ${WRITER}; ${made}; RESET ROLE`);
  expect(await explained(statement, false)).toMatchObject({ how });
});

test('an owner of an extension who takes something of his own into it', async () => {
  await scene.db.client.query(
    `DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO ${WRITER}', current_database()); END $$`,
  );
  await scene.db.client.query(`
    SET ROLE ${WRITER}; CREATE EXTENSION isn SCHEMA mal;
    CREATE FUNCTION mal.own(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN EXECUTE 'SELECT mal' || '.evil()'; RETURN $1; END $$;
    ALTER EXTENSION isn ADD FUNCTION mal.own(int);
    CREATE VIEW mal.ev AS SELECT mal.own(1); RESET ROLE`);
  expect(await explained('SELECT * FROM mal.ev', false)).toMatchObject({ how: 'nothing' });
  expect(await sang()).toBe(false);
});

/** What its owner changes while he has a table to himself for which dbopt waits. */
const SWAPS: readonly (readonly [what: string, change: string])[] = [
  ['a view', 'CREATE OR REPLACE VIEW mal.swapped AS SELECT mal.imm(1) AS b'],
  [
    'a function',
    `CREATE OR REPLACE FUNCTION mal.honest(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN EXECUTE 'SELECT mal' || '.evil()'; RETURN $1; END $$`,
  ],
  ['an index', 'CREATE INDEX ON mal.locked ((a + mal.imm(1)))'],
  ['a child', 'CREATE TABLE mal.child (CHECK (mal.imm(5) = 5)) INHERITS (mal.locked)'],
  [
    'a name',
    'ALTER VIEW mal.swapped RENAME TO honest; CREATE VIEW mal.swapped AS SELECT mal.imm(1) AS b',
  ],
];

test.each(SWAPS)('while dbopt waits for a lock: %s', async (_, change) => {
  await scene.db.client.query(`SET ROLE ${WRITER}; DROP TABLE IF EXISTS mal.locked CASCADE; DROP VIEW IF EXISTS mal.swapped, mal.honest;
    CREATE TABLE mal.locked (a int); CREATE OR REPLACE FUNCTION mal.honest(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN $1; END';
    CREATE VIEW mal.swapped AS SELECT mal.honest(1) AS b; RESET ROLE`);
  const statement = 'SELECT * FROM mal.locked, mal.swapped WHERE a = 3';
  expect(await explained(statement, false)).toMatchObject({ how: 'run' });
  const theirs = await connect({ url: scene.db.url, applicationName: 'theirs' });
  await theirs.query(`SET ROLE ${WRITER}; BEGIN; LOCK mal.locked; ${change}`);
  // On the server, so that no time is lost.
  const swap = theirs.query(`DO $$ BEGIN FOR i IN 1..5000 LOOP
      EXIT WHEN EXISTS (SELECT FROM pg_locks WHERE relation = 'mal.locked'::regclass AND NOT granted); PERFORM pg_sleep(0.002);
    END LOOP; END $$; COMMIT`);
  // Too late a swap on a busy machine ends in the lock_timeout.
  const answer = await explained(statement, false).catch((error: Error) => error);
  await swap;
  await theirs.end();
  expect(answer instanceof Error ? answer.message : answer.how).toMatch(/^nothing$|to himself/);
  expect(await sang()).toBe(false);
});

/** Bodies in which a call does not look like one. */
const HIDDEN: readonly (readonly [how: string, body: string])[] = [
  ['a comment before the bracket', `BEGIN RETURN mal.evil/**/(); END`],
  [
    'after the start of a comment in a string',
    `DECLARE t text := '--'; BEGIN RETURN mal.evil/**/(); END`,
  ],
  ['comments in comments', 'BEGIN RETURN mal.evil /* /* */ */ (); END'],
  ['a comment to the end of a line', 'BEGIN RETURN mal.evil -- so\n (); END'],
  ['a quote in a string', `DECLARE t text := '"'; BEGIN RETURN mal."evil"(); END`],
  ['escapes in a name', String.raw`BEGIN RETURN mal.U&"\0065vil"(); END`],
  ['as if it were a column', 'BEGIN RETURN (SELECT x.evil_of FROM mal.base x LIMIT 1); END'],
  ['a name with a space', 'BEGIN RETURN mal."evil one"(); END'],
];

test.each(HIDDEN)('not even planned, where a body calls by %s', async (_, body) => {
  await scene.db.client.query(`SET ROLE ${WRITER};
    CREATE OR REPLACE FUNCTION mal.evil_of(mal.base) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN mal.evil(); END';
    CREATE OR REPLACE FUNCTION mal."evil one"() RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN mal.evil(); END';
    CREATE OR REPLACE FUNCTION mal.hides() RETURNS int LANGUAGE plpgsql IMMUTABLE SET search_path = mal AS $body$ ${body} $body$; RESET ROLE`);
  expect(await explained('SELECT mal.hides()', false)).toMatchObject({ how: 'nothing' });
  expect(await sang()).toBe(false);
  await scene.db.client.query('SELECT mal.hides()');
  expect(await sang()).toBe(true);
});
