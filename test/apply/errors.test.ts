import { expect, test } from 'vitest';
import { bench, notices, step } from './bench.ts';

const inTransaction = (sql: string) => ({ steps: [step({ mode: 'transaction', sql: [sql] })] });

test.each([
  ['ALTER TABLE public.gone SET (fillfactor = 90)', 'changed-outside', '42P01'],
  ['ALTER TABLE public.t ALTER gone SET STATISTICS 5', 'changed-outside', '42703'],
  ['CREATE INDEX i ON public.t (a gone_ops)', 'changed-outside', '42704'],
  ['CREATE TABLE public.t ()', 'exists-already', '42P07'],
  ['ALTER TABLE public.t SET (fillfactor = 5)', 'server-error', '22023'],
])('%s: %s', async (sql, code, sqlstate) => {
  const { apply, events } = await bench();
  const { outcome, diagnostics } = await apply(inTransaction(sql));
  expect(outcome).toBe('failed');
  expect(diagnostics).toMatchObject([{ severity: 'error', code, address: 'table.public.t' }]);
  expect(diagnostics[0]?.message).toContain(sqlstate);
  expect(events).toContainEqual(expect.objectContaining({ type: 'step-failed' }));
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
])('what rows hold is told to nobody: %s', async (sql, told) => {
  const { apply, client, events } = await bench();
  await client.query('CREATE TABLE public.s (id int NOT NULL, token text)');
  await client.query("INSERT INTO public.s VALUES (1, 'hunter2-row'), (2, 'hunter2-row')");
  const { diagnostics } = await apply(inTransaction(sql));
  expect(diagnostics[0]?.message).toContain(told);
  expect(JSON.stringify([diagnostics, events])).not.toContain('hunter2-row');
});
