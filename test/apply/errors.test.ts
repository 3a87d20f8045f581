import { expect, test } from 'vitest';
import { bench, notices, QUICK, step } from './bench.ts';

const inTransaction = (sql: string) => ({ steps: [step({ mode: 'transaction', sql: [sql] })] });

test.each([
  ['ALTER TABLE public.gone SET (fillfactor = 90)', 'changed-outside', '42P01'],
  ['ALTER TABLE public.t ALTER gone SET STATISTICS 5', 'changed-outside', '42703'],
  ['CREATE INDEX i ON public.t (a gone_ops)', 'changed-outside', '42704'],
  ['CREATE TABLE public.t ()', 'exists-already', '42P07'],
  ['ALTER TABLE public.t ADD a int', 'exists-already', '42701'],
  ['CREATE SCHEMA public', 'exists-already', '42P06'],
  ['ALTER TABLE public.t SET (fillfactor = 5)', 'server-error', '22023'],
])('%s: %s', async (sql, code, sqlstate) => {
  const { apply, events } = await bench();
  const { outcome, diagnostics } = await apply(inTransaction(sql));
  expect(outcome).toBe('failed');
  expect(diagnostics).toMatchObject([{ severity: 'error', code, address: 'table.public.t' }]);
  expect(diagnostics[0]?.message).toContain(sqlstate);
  expect(events).toContainEqual(expect.objectContaining({ type: 'step-failed' }));
});

test('who makes an object of the same name at the same time took it', async () => {
  const { apply, client, connect } = await bench();
  const other = await connect();
  await other.query('BEGIN; CREATE TABLE public.both ()');
  const applying = apply(inTransaction('CREATE TABLE public.both ()'));
  await expect
    .poll(() =>
      client.query("SELECT FROM pg_locks WHERE NOT granted AND locktype = 'transactionid'"),
    )
    .toMatchObject({ rowCount: 1 });
  await other.query('COMMIT');
  expect(await applying).toMatchObject({
    diagnostics: [{ code: 'exists-already', message: expect.stringContaining('23505') }],
  });
  await other.end();
});

test('a statement that is refused may be of an old plan', async () => {
  const { apply } = await bench();
  const { diagnostics } = await apply(inTransaction('ALTER TABLE public.t ALTER a TYPE box'));
  expect(diagnostics).toMatchObject([
    { code: 'server-error', hint: expect.stringMatching(/^plan again: .* may have changed/) },
  ]);
});

test('a role that may not is told whom to ask', async () => {
  const it = await bench();
  const role = `r_${process.pid}`;
  await it.client.query(`CREATE ROLE ${role}`);
  const connect = async () => {
    const client = await it.connect();
    await client.query(`SET ROLE ${role}`);
    return client;
  };
  await it.client.query(`GRANT ${role} TO CURRENT_USER`);
  const work = inTransaction('ALTER TABLE public.t SET (fillfactor = 90)');
  expect((await it.apply(work, { connect })).diagnostics).toMatchObject([
    { code: 'insufficient-privilege', hint: expect.stringContaining('owner') },
  ]);
  await it.client.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
});

test('a failing step stops what comes after it', async () => {
  const { apply, client } = await bench();
  const steps = ['SELECT 1/0', 'CREATE TABLE public.v ()'].map((sql) =>
    step({ mode: 'transaction', sql: [sql] }),
  );
  expect(await apply({ steps })).toMatchObject({ outcome: 'failed' });
  expect((await client.query("SELECT FROM pg_class WHERE relname = 'v'")).rowCount).toBe(0);
});

test("the server's warnings are passed on", async () => {
  const it = await bench();
  await it.apply(inTransaction('ALTER TABLE public.t ALTER a SET STATISTICS 99999'));
  expect(notices(it)).toMatchObject([
    { code: 'server-warning', message: 'lowering statistics target to 10000' },
  ]);
});

test.each([
  ['CREATE UNIQUE INDEX u ON public.s (token)', 'Key (token) is duplicated'],
  ['CREATE INDEX u ON public.s ((token::int))', 'invalid input syntax for type integer: "…"'],
  ['ALTER TABLE public.s ADD CHECK (length(token) < 3)', 'violated by some row'],
  ['INSERT INTO public.s SELECT NULL, token FROM public.s', 'violates not-null constraint'],
  ["CREATE INDEX u ON public.s (((token || ' ((')::tsquery))", 'error in tsquery: "…"'],
  ["CREATE INDEX u ON public.s (to_tsquery('simple', token || ' (('))", 'in tsquery: "…"'],
  ['UPDATE public.s SET id = token::regclass::oid::int', 'relation "…" does not exist'],
  ['UPDATE public.s SET id = token::regtype::oid::int', 'syntax error at or near "…"'],
  ["UPDATE public.s SET id = replace(token, '-', '')::regtype::oid::int", 'type "…" does not'],
  ['UPDATE public.s SET id = token::regrole::oid::int', 'role "…" does not exist'],
  ['UPDATE public.s SET token = current_setting(token)', 'parameter "…"'],
  ['UPDATE public.s SET id = pg_size_bytes(token)', 'invalid size: "…"'],
  ["UPDATE public.s SET token = query_to_xml('SELECT ' || token, true, true, '')", '"…'],
  [`UPDATE public.s SET id = ('{"token": "' || token || '"} ((')::tsquery::text::int`, '"…"'],
])('what rows hold is told to nobody: %s', async (sql, told) => {
  const { apply, client, events } = await bench();
  await client.query('CREATE TABLE public.s (id int NOT NULL, token text)');
  await client.query("INSERT INTO public.s VALUES (1, 'hunter2-row'), (2, 'hunter2-row')");
  const { outcome, diagnostics } = await apply(inTransaction(sql));
  expect(outcome).toBe('failed');
  expect(diagnostics[0]?.message).toContain(told);
  expect(JSON.stringify([diagnostics, events])).not.toContain('hunter2-row');
});

test('names of a statement, and those of the catalog, are told', async () => {
  const { apply, client } = await bench();
  await client.query('CREATE TABLE public.p (a int) PARTITION BY RANGE (a)');
  await client.query('CREATE TABLE public.p_1 PARTITION OF public.p FOR VALUES FROM (0) TO (9)');
  const said = async (sql: string) => (await apply(inTransaction(sql))).diagnostics[0]?.message;
  const overlapping = 'CREATE TABLE public.p_2 PARTITION OF public.p FOR VALUES FROM (5) TO (7)';
  expect(await said(overlapping)).toContain('partition "p_2" would overlap partition "p_1"');
  expect(await said('DROP TABLE public.gone')).toContain('"gone"');
  expect(await said('ALTER TABLE public.t SET (fillfactor = 5)')).toContain('between "10" and');
});

test.each(['55P03', '40P01', '57014', '57P01', '08006'])(
  'a function that raises %s is no lock that somebody holds, nor a connection that is gone',
  async (sqlstate) => {
    const it = await bench();
    await it.client.query(`
      CREATE FUNCTION public.boom(int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS
      $$ BEGIN RAISE EXCEPTION 'boom' USING ERRCODE = '${sqlstate}'; END $$`);
    const policy = { ...QUICK, lockRetryFor: 60_000 };
    const sql = ['CREATE INDEX i ON public.t (public.boom(a))'];
    const { diagnostics } = await it.apply(
      { steps: [step({ mode: 'transaction', sql })] },
      { policy },
    );
    expect(diagnostics).toMatchObject([{ code: 'server-error' }]);
    expect(it.events.map(({ type }) => type)).not.toContain('step-waiting');
  },
);

test('what the server notes is told once a step, not what our own statements expect nor what functions of others say', async () => {
  const it = await bench();
  await it.client.query(`
    CREATE VIEW v AS SELECT a FROM t;
    CREATE FUNCTION chatter() RETURNS int LANGUAGE plpgsql AS $$
      BEGIN RAISE NOTICE 'a row'; RAISE WARNING 'a warning'; RETURN 1; END $$`);
  await it.apply({
    steps: [
      step({
        mode: 'transaction',
        address: 'table.public.v',
        sql: [
          'DROP INDEX IF EXISTS public.nothing',
          'DROP FUNCTION IF EXISTS public.nothing()',
          'CREATE SCHEMA IF NOT EXISTS public',
          'ALTER TABLE public.t ADD COLUMN IF NOT EXISTS a int',
          'SELECT public.chatter() FROM public.t LIMIT 3',
          'ALTER TABLE public.t DROP COLUMN a CASCADE',
        ],
      }),
    ],
  });
  expect(notices(it)).toMatchObject([
    { severity: 'warning', code: 'server-warning', message: 'a warning' },
    {
      ...{ severity: 'info', code: 'server-notice', message: 'drop cascades to view public.v' },
      address: 'table.public.v',
    },
  ]);
});
