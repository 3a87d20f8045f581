import { expect, test } from 'vitest';
import type { Plan } from '../../../src/model/index.ts';
import { renderPlanText } from '../../../src/ui/index.ts';
import { freshDatabase } from '../../support/database.ts';
import { apply, plan } from '../../support/dbopt.ts';

const text = (made: Plan) => renderPlanText(made, { width: 120, color: false });
const build = (made: Plan) => made.steps.find(({ mode }) => mode === 'concurrent');
const codes = ({ diagnostics }: Plan) => diagnostics.map(({ code }) => code);

test('a build is estimated by what the one before it took, whose state may be older than that', async () => {
  const { url, client } = await freshDatabase();
  await client.query(`
    CREATE TABLE t (a int, b text);
    INSERT INTO t SELECT g, md5(g::text) FROM generate_series(1, 300000) g;
    ANALYZE t`);
  const design = (...columns: readonly string[]) => `
version: 1
tables:
  public.t:
    indexes:
${columns.map((column) => `      t_${column}: { on: [${column}] }`).join('\n')}
`;
  const first = await plan(url, design('a'));
  expect(build(first)?.work).toMatchObject({ sort: 'B-tree build' });
  expect(build(first)?.work?.earlier).toBeUndefined();
  await apply(url, design('a'));
  const [learned] = (await client.query('SELECT work FROM dbopt.steps')).rows;
  expect(learned).toMatchObject({
    work: { sort: 'B-tree build', amount: build(first)?.work?.amount },
  });

  const second = await plan(url, design('a', 'b'));
  expect(build(second)).toMatchObject({ work: { earlier: 1 }, seconds: expect.any(Number) });

  await client.query('ALTER TABLE dbopt.steps DROP COLUMN work');
  const third = await plan(url, design('a', 'b'));
  expect(build(third)?.work?.earlier).toBeUndefined();
  await apply(url, design('a', 'b'));
  expect((await plan(url, design('a', 'b'))).steps).toEqual([]);
});

test('a VACUUM has the pages to do that the visibility map does not know', async () => {
  const { url, client } = await freshDatabase();
  // What is committed on disk is visible to everyone.
  await client.query('SET synchronous_commit = on');
  await client.query(`
    CREATE TABLE t (a int, b text);
    INSERT INTO t SELECT g, repeat('x', 200) FROM generate_series(1, 40000) g`);
  await client.query('VACUUM ANALYZE t');
  await client.query("UPDATE t SET b = repeat('y', 200) WHERE a <= 4000");
  await client.query('ANALYZE t');
  const design = (name: string) => `
version: 1
tables: { public.t: { indexes: { ${name}: { on: [a], include: [b] } } } }
`;
  const amount = (made: Plan) =>
    made.steps.find(({ id }) => id === 'table.public.t#vacuum')?.work?.amount;
  // Of 1,295 pages those that 4,000 rows left, and those that they went to.
  const changed = await plan(url, design('t_a'));
  expect(amount(changed)).toBeGreaterThan(200);
  expect(amount(changed)).toBeLessThan(270);
  await client.query('VACUUM t');
  expect(amount(await plan(url, design('t_a')))).toBeUndefined();
});

test('a graph that outgrows maintenance_work_mem: the plan warns, the server says so, and it is learned by itself', async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['vector', 'sessions'] });
  const [{ database = '' } = {}] = (await client.query('SELECT current_database() AS database'))
    .rows;
  await client.query(`
    CREATE EXTENSION IF NOT EXISTS vector;
    CREATE TABLE t (id int, v vector(64));
    INSERT INTO t SELECT g, (SELECT array_agg(random()) FROM generate_series(1, 64) WHERE g > 0)::vector FROM generate_series(1, 2000) g;
    ANALYZE t;
    ALTER DATABASE ${database} SET maintenance_work_mem = '1MB'`);
  const design = (m: number) => `
version: 1
tables:
  public.t: { indexes: { t_v: { using: hnsw, on: [v vector_l2_ops], with: { m: ${m} } } } }
`;
  const first = await plan(url, design(16));
  expect(codes(first)).toContain('build-memory');
  expect(text(first)).toContain('time unknown: first HNSW build beyond maintenance_work_mem here');
  expect(text(first)).toMatch(/needs about 1\.9 MB of maintenance_work_mem and has 1 MB/);
  const { outcome, events } = await apply(url, design(16));
  expect(outcome).toBe('done');
  const notices = events.flatMap((event) => (event.type === 'notice' ? [event.diagnostic] : []));
  expect(notices).toMatchObject([
    {
      ...{ severity: 'info', code: 'server-notice', address: 'index.public.t_v' },
      message: expect.stringContaining('no longer fits into maintenance_work_mem'),
      hint: expect.stringContaining('Increase maintenance_work_mem'),
    },
  ]);
  const second = await plan(url, design(12));
  expect(build(second)?.work).toMatchObject({ short: true, earlier: 1 });

  await client.query(`ALTER DATABASE ${database} SET maintenance_work_mem = '64MB'`);
  const roomy = await plan(url, design(12));
  expect(codes(roomy)).not.toContain('build-memory');
  expect(text(roomy)).toContain('time unknown: first HNSW build here');
});

test('lists that maintenance_work_mem has no room for: the plan says that the server will refuse them', async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['vector', 'sessions'] });
  const [{ database = '' } = {}] = (await client.query('SELECT current_database() AS database'))
    .rows;
  await client.query(`
    CREATE EXTENSION IF NOT EXISTS vector;
    CREATE TABLE t (id int, v vector(8));
    INSERT INTO t SELECT g, ARRAY[g, 1, 2, 3, 4, 5, 6, 7]::vector FROM generate_series(1, 2000) g;
    ANALYZE t;
    ALTER DATABASE ${database} SET maintenance_work_mem = '1MB'`);
  const design = `
version: 1
tables:
  public.t: { indexes: { t_v: { using: ivfflat, on: [v vector_l2_ops], with: { lists: 100 } } } }
`;
  expect((await plan(url, design)).diagnostics).toMatchObject([
    { code: 'build-memory', message: expect.stringContaining('with which the server refuses it') },
  ]);
  expect((await apply(url, design)).diagnostics[0]?.message).toContain('memory required is 2 MB');
  await client.query(`ALTER DATABASE ${database} SET maintenance_work_mem = '32MB'`);
  expect(codes(await plan(url, design))).not.toContain('build-memory');
  expect(await apply(url, design)).toMatchObject({ outcome: 'done' });
});
