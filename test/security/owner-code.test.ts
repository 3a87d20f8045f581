import { expect, test, vi } from 'vitest';
import { sample } from '../support/sample.ts';
import { WRITER } from './hostile/canary.ts';
import { APPLY, CHECK, design, LOG, log, stage } from './hostile/owner.ts';

vi.setConfig({ testTimeout: 240_000 });

const promote = (by: string, type = 'text') =>
  design(
    `app.t: { promote: { land: { from: "payload ->> 'country'", type: ${type}, by: ${by} } } }`,
  );

const SMALL = 'CREATE DOMAIN app.small AS int CHECK (app.evil_check(VALUE));';

/** What the one who owns the table made, and what dbopt is asked to do. */
const MEMBERS: readonly (readonly [name: string, sql: string, design: string])[] = [
  [
    'a trigger before',
    'CREATE TRIGGER a_evil BEFORE UPDATE ON app.t FOR EACH ROW EXECUTE FUNCTION app.evil_trigger()',
    promote('trigger'),
  ],
  [
    'a trigger after the statement',
    'CREATE TRIGGER evil AFTER UPDATE ON app.t EXECUTE FUNCTION app.evil_trigger()',
    promote('trigger'),
  ],
  [
    'a deferred trigger',
    'CREATE CONSTRAINT TRIGGER evil AFTER UPDATE ON app.t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.evil_trigger()',
    promote('trigger'),
  ],
  ['a check', `ALTER TABLE app.t ADD ${CHECK}`, promote('trigger')],
  [
    'a check that runs a query given as text, with functions of the server alone',
    "ALTER TABLE app.t ADD CHECK (pg_catalog.query_to_xml('SELECT canary.sing()', true, true, '') IS NOT NULL) NOT VALID",
    promote('trigger'),
  ],
  [
    'a generated column',
    'ALTER TABLE app.t ADD g text GENERATED ALWAYS AS (app.evil(v)) STORED',
    promote('trigger'),
  ],
  [
    'a column of a domain, in an array of a composite type',
    'CREATE DOMAIN app.d AS text CHECK (app.evil_check(VALUE)); CREATE TYPE app.c AS (x app.d); ALTER TABLE app.t ADD c app.c[]',
    promote('trigger'),
  ],
  ['an expression of an index', 'CREATE INDEX ON app.t (app.evil(v))', promote('trigger')],
  [
    'a predicate of an index',
    `CREATE INDEX ON app.t (id) WHERE app.evil_check(v)`,
    promote('trigger'),
  ],
  [
    'an operator in a check',
    `CREATE FUNCTION app.more(text, text) RETURNS bool LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN canary.sing(); END';
     CREATE OPERATOR app.>>> (leftarg = text, rightarg = text, procedure = app.more);
     ALTER TABLE app.t ADD CHECK (v OPERATOR(app.>>>) 'x')`,
    promote('trigger'),
  ],
  [
    'a partition key',
    `DROP TABLE app.t; CREATE TABLE app.t (id bigint, payload jsonb) PARTITION BY RANGE (app.evil(id));
     CREATE TABLE app.t_1 PARTITION OF app.t DEFAULT; INSERT INTO app.t SELECT i, '{"country":"DE"}' FROM generate_series(1, 9) i`,
    promote('trigger'),
  ],
  [
    'the type of the column itself',
    'CREATE DOMAIN app.d AS text CHECK (app.evil_check(VALUE))',
    promote('trigger', 'app.d'),
  ],
  [
    'a generated column, where another is added',
    'ALTER TABLE app.t ADD g text GENERATED ALWAYS AS (app.evil(v)) STORED',
    promote('generated'),
  ],
  ['a fill past a check', log('id', true, `ALTER TABLE app.log ADD ${CHECK};`), LOG],
  [
    'a fill past an index and a generated column',
    log(
      'id',
      true,
      'CREATE INDEX ON app.log (app.evil(v)); ALTER TABLE app.log ADD g text GENERATED ALWAYS AS (app.evil(v)) STORED;',
    ),
    LOG,
  ],
  [
    'an attach beside a check with constant arguments',
    log('id', false, `ALTER TABLE app.log ADD ${CHECK};`),
    LOG,
  ],
  [
    'an attach by a key of a domain',
    `CREATE DOMAIN app.n AS bigint CHECK (app.evil_check(VALUE)); ${log('id', false).replace('bigint', 'app.n')}`,
    LOG,
  ],
  [
    'a predicate of a new index with a constant of an array of a domain',
    `${SMALL} ALTER TABLE app.t ADD arr app.small[]`,
    design(`app.t: { indexes: { i: { on: [id], where: "arr = '{1,2}'" } } }`),
  ],
  [
    'an expression of new statistics with a constant of an array of a composite with a domain in it',
    `${SMALL} CREATE TYPE app.pair AS (a app.small, b int); ALTER TABLE app.t ADD arr app.pair[]`,
    design(`app.t: { statistics: { s: { kinds: [mcv], on: [id, "(arr = '{\\"(1,2)\\"}')"] } } }`),
  ],
  [
    'an expression of a new index that casts to an array of a domain',
    SMALL,
    design(`app.t: { indexes: { i: { on: ["(id = ANY ('{1}'::app.small[]))"] } } }`),
  ],
  [
    'a predicate of a new index of a partitioned table, with a range of a domain',
    `${SMALL} CREATE TYPE app.span AS RANGE (subtype = app.small); ${log('id', false).replace('w text', 'arr app.span, w text')}`,
    design(`app.log: { indexes: { i: { on: [id], where: "arr = '[1,2)'" } } }`),
  ],
  [
    'the attach of an index with a constant call in its predicate',
    log('id', false),
    design(`app.log: { indexes: { i: { on: [id], where: "app.evil_check('x'::text)" } } }`),
  ],
  [
    'the attach of an index with a constant call in an expression',
    log('id', false),
    design(`app.log: { indexes: { i: { on: ["(v || app.evil('x'::text))"] } } }`),
  ],
  [
    'the attach of a partition beside an index with a constant call',
    log('id', false, "CREATE INDEX ON app.log (id) WHERE app.evil_check('x'::text);"),
    LOG,
  ],
];

test.for(sample(MEMBERS, 8))(
  '%s: nothing runs without consent; as the owner it does',
  async ([, sql, text], t) => {
    const { run, sang, own } = await stage(t, sql, text);
    const planned = await run(['plan']);
    const applied = await run(APPLY);
    expect([applied.code, applied.stderr]).toEqual([
      1,
      expect.stringContaining('--allow owner-code'),
    ]);
    expect(planned.stdout).toMatch(/owner-code/);
    expect(planned.stdout).toMatch(/of\s+mallory\s+with\s+the\s+rights\s+of/);
    expect(await sang()).toBe(false);
    const asOwner = await run(['plan'], own);
    expect(asOwner.stdout).not.toMatch(/owner-code/);
    const done = await run(APPLY, own);
    expect([done.code, done.code === 0 ? '' : done.stderr]).toEqual([0, '']);
    expect(await sang()).toBe(false);
  },
);

test.for([
  [
    'a rule',
    "CREATE RULE evil AS ON UPDATE TO app.t DO ALSO SELECT app.evil('x'::text)",
    promote('trigger'),
  ],
  [
    'a fill past a rule',
    log(
      'id',
      true,
      'CREATE RULE evil AS ON DELETE TO app.log_rest DO ALSO SELECT app.evil(old.v);',
    ),
    LOG,
  ],
] satisfies typeof MEMBERS)('%s: nothing runs without consent', async ([, sql, text], t) => {
  const { run, sang } = await stage(t, sql, text);
  const { code, stderr } = await run(APPLY);
  expect([code, stderr]).toEqual([1, expect.stringContaining('--allow owner-code')]);
  expect(await sang()).toBe(false);
});

test('consent runs it', async (t) => {
  const [, sql, text] = MEMBERS[0] ?? ['', '', ''];
  const { run, sang } = await stage(t, sql, text);
  expect((await run([...APPLY, '--allow', 'owner-code'])).code).toBe(0);
  expect(await sang()).toBe(true);
});

const QUIET: readonly (readonly [name: string, sql: string, design: string])[] = [
  [
    'code of the server, as an ordinary table has it',
    `ALTER TABLE app.t ADD CHECK (id > 0 AND at <= clock_timestamp()), ADD g text GENERATED ALWAYS AS (upper(v)) STORED, ADD u uuid DEFAULT gen_random_uuid();
     CREATE DOMAIN app.short AS text CHECK (length(VALUE) < 9); ALTER TABLE app.t ADD s app.short;
     CREATE INDEX ON app.t (lower(v)) WHERE v IS NOT NULL; ALTER TABLE app.t ADD EXCLUDE USING btree (id WITH =)`,
    promote('trigger'),
  ],
  ['the same, generated', 'ALTER TABLE app.t ADD CHECK (id > 0)', promote('generated')],
  ['partitions with a default one', log('id', true), LOG],
  [
    'an index of a partitioned table that calls what the owner wrote, on columns',
    log('id', false, 'CREATE INDEX ON app.log (app.evil(w));'),
    design(
      `app.log: { partitions: { by: range (id), every: 100, ahead: 2 }, indexes: { i: { on: ["app.evil(v)"] } } }`,
    ),
  ],
  [
    'triggers that do not fire',
    `CREATE TRIGGER a BEFORE INSERT OR DELETE ON app.t FOR EACH ROW EXECUTE FUNCTION app.evil_trigger();
     CREATE TRIGGER b BEFORE UPDATE ON app.t FOR EACH ROW EXECUTE FUNCTION app.evil_trigger(); ALTER TABLE app.t DISABLE TRIGGER b`,
    promote('trigger'),
  ],
  [
    'an index and statistics of plain columns beside an array of a domain, and of expressions without one',
    `${SMALL} CREATE TABLE app.other (arr app.small[], id bigint); ALTER TABLE app.other ADD n int;
     CREATE TYPE app.mood AS ENUM ('sad', 'happy'); ALTER TABLE app.t ADD arr int[], ADD mood app.mood, ADD moods app.mood[]`,
    `${design(`app.t: { indexes: { i: { on: ["lower(v)"], where: "arr = '{1,2}' AND mood = 'sad' AND moods IS NOT NULL" } }, statistics: { s: { on: [id, "(lower(v))"] } } }`)}  app.other: { indexes: { j: { on: [id, n] } }, statistics: { r: { on: [id, n] } } }
`,
  ],
];

test.for(QUIET)('nothing is said of %s', async ([, sql, text], t) => {
  const { run, sang } = await stage(t, sql, text);
  expect((await run(['plan'])).stdout).not.toMatch(/owner-code/);
  const done = await run(APPLY);
  expect([done.code, done.code === 0 ? '' : done.stderr]).toEqual([0, '']);
  expect(await sang()).toBe(false);
});

test('nor of a function that a superuser wrote', async (t) => {
  const { run, client } = await stage(t, '', promote('trigger'));
  await client.query(`
    CREATE FUNCTION public.audit() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
    CREATE TRIGGER audit BEFORE UPDATE ON app.t FOR EACH ROW EXECUTE FUNCTION public.audit()`);
  expect((await run(['plan'])).stdout).not.toMatch(/owner-code/);
  expect((await run(APPLY)).code).toBe(0);
  const { rows } = await client.query(
    "SELECT pg_get_userbyid(proowner) AS owner FROM pg_proc WHERE pronamespace = 'app'::regnamespace AND proname ~ 'land'",
  );
  expect(rows).toEqual([{ owner: WRITER }]);
});

test('what comes after the plan is seen before the rows are touched', async (t) => {
  const { run, client, sang } = await stage(t, '', promote('trigger'));
  await client.query(`CREATE FUNCTION public.later() RETURNS event_trigger LANGUAGE plpgsql AS $$
    BEGIN IF pg_trigger_depth() = 0 AND NOT EXISTS (SELECT FROM pg_trigger WHERE tgname = 'late') THEN
      CREATE TRIGGER late BEFORE UPDATE ON app.t FOR EACH ROW EXECUTE FUNCTION app.evil_trigger(); END IF; END $$;
    CREATE EVENT TRIGGER dbopt_test_late ON ddl_command_end WHEN TAG IN ('COMMENT') EXECUTE FUNCTION public.later()`);
  const { code, stderr } = await run(APPLY);
  await client.query('DROP EVENT TRIGGER dbopt_test_late');
  expect([code, stderr]).toEqual([3, expect.stringContaining('trigger late of app.t runs')]);
  expect(stderr).toContain('changed-outside');
  expect(await sang()).toBe(false);
});

test('a view in the place of a table is seen before it is written to', async (t) => {
  const { run, client, sang } = await stage(t, '', promote('trigger'));
  await client.query(`CREATE FUNCTION public.later() RETURNS event_trigger LANGUAGE plpgsql AS $$
    BEGIN IF EXISTS (SELECT FROM pg_class WHERE oid = 'app.t'::regclass AND relkind = 'r') THEN
      ALTER TABLE app.t RENAME TO behind; CREATE VIEW app.t AS SELECT * FROM app.behind WHERE app.evil_check(v);
      ALTER VIEW app.t OWNER TO ${WRITER}; END IF; END $$;
    CREATE EVENT TRIGGER dbopt_test_late ON ddl_command_end WHEN TAG IN ('COMMENT') EXECUTE FUNCTION public.later()`);
  const { code, stderr } = await run(APPLY);
  await client.query('DROP EVENT TRIGGER dbopt_test_late');
  expect([code, stderr]).toEqual([3, expect.stringContaining('changed-outside')]);
  expect(stderr).toMatch(/app\.t\s+is\s+no\s+table\s+any\s+more/);
  expect(await sang()).toBe(false);
});
