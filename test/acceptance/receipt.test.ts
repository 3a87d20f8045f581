import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { planByReceipt } from '../../src/operations/receipt/plan.ts';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { planAnew } from '../support/receipt/anew.ts';
import { sourceIn } from '../support/source.ts';

const SETUP = `
CREATE TABLE plain (a int, b text, c text, d jsonb);
CREATE TABLE parted (a int, t timestamptz) PARTITION BY RANGE (t);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES FROM ('2030-01-01') TO ('2031-01-01');
INSERT INTO plain SELECT i, i % 7, i % 7, '{}' FROM generate_series(1, 2000) AS i;`;

const DESIGN = `
version: 1
settings: { maintenance_io_concurrency: 11 }
tables:
  plain:
    with: { fillfactor: 90, toast.autovacuum_enabled: false }
    columns: { b: { storage: external, statistics: 200 }, a: { n_distinct: -0.5 } }
    indexes:
      plain_a: { on: [a] }
      plain_b: { on: [(lower(b))], where: "c IN ('x', 'y')", with: { fillfactor: 80 } }
      plain_d: { using: gin, on: [d jsonb_path_ops] }
    statistics: { plain_s: { kinds: [dependencies], on: [b, c] } }
  parted:
    with: { fillfactor: 95 }
    indexes: { parted_a: { on: [a] } }
`;

/** What somebody may do by hand, and what the plan then has to do with it. */
const BY_HAND: readonly (readonly [string, string])[] = [
  ['ALTER TABLE plain SET (fillfactor = 70)', 'table.public.plain'],
  ['ALTER TABLE plain RESET (fillfactor)', 'table.public.plain'],
  ['ALTER TABLE plain SET (toast.autovacuum_enabled = true)', 'table.public.plain'],
  ['ALTER TABLE plain ALTER b SET STORAGE main', 'column.public.plain.b'],
  ['ALTER TABLE plain ALTER b SET STATISTICS 300', 'column.public.plain.b'],
  ['ALTER TABLE plain ALTER a RESET (n_distinct)', 'column.public.plain.a'],
  ['ALTER TABLE plain DROP COLUMN b CASCADE', 'column b'],
  ['DROP INDEX plain_a', 'index.public.plain_a'],
  ['DROP INDEX plain_a; CREATE INDEX plain_a ON plain (a DESC)', 'index.public.plain_a'],
  ['ALTER INDEX plain_a RENAME TO other', 'index.public.plain_a'],
  ['ALTER INDEX plain_b SET (fillfactor = 81)', 'index.public.plain_b'],
  [
    "DROP INDEX plain_b; CREATE INDEX plain_b ON plain (lower(b)) WITH (fillfactor = 80) WHERE c IN ('x')",
    'index.public.plain_b',
  ],
  ['DROP INDEX plain_d; CREATE INDEX plain_d ON plain USING gin (d)', 'index.public.plain_d'],
  [
    "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'plain_a'::regclass",
    'index.public.plain_a',
  ],
  ['DROP STATISTICS plain_s', 'statistics.public.plain_s'],
  ['ALTER STATISTICS plain_s SET STATISTICS 50', 'receipt'],
  ['DROP TABLE plain', 'table public.plain'],
  ['DROP INDEX parted_a', 'index.public.parted_a'],
  [
    "CREATE TABLE parted_2 PARTITION OF parted FOR VALUES FROM ('2031-01-01') TO ('2032-01-01')",
    'table.public.parted_2',
  ],
  ['ALTER TABLE parted_1 RESET (fillfactor)', 'table.public.parted_1'],
];

/** The plan of the receipt, where nothing had to be planned. */
async function lastPlan(source: Parameters<typeof planByReceipt>[0]) {
  const known = await planByReceipt(source);
  return known?.tables === 0 ? known.plan : null;
}

/** A design that was applied, and the ways to ask what is left to do. */
async function applied(
  t: Parameters<typeof freshDatabase>[0],
  design = DESIGN,
  more: { readonly [file: string]: string } = {},
  sql = '',
  vars: { readonly [name: string]: string } = {},
) {
  const { url, client, drop } = await freshDatabase(t, { server: true });
  await client.query(SETUP + sql);
  const { dbopt, write, folder } = await workplace(design);
  for (const [file, text] of Object.entries(more)) await write(file, text);
  const given = Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}=${value}`]);
  const settle = () => dbopt(['apply', '--auto-approve', '--url', url, ...given]);
  onTestFinished(async () => {
    await client.query('ALTER SYSTEM RESET maintenance_io_concurrency');
    await client.query('SELECT pg_reload_conf()');
    await drop();
  });
  expect(await settle()).toMatchObject({ code: 0 });
  const source = { ...sourceIn(folder, url), vars };
  const plan = () => dbopt(['plan', '--detailed-exitcode', '--url', url]);
  return { url, client, dbopt, write, folder, settle, source, plan };
}

test('an applied design is known to hold, and says the same as a plan made anew', async (t) => {
  const { source, plan, dbopt, client, url } = await applied(t);
  expect(await lastPlan(source)).not.toBeNull();
  const json = async () => (await dbopt(['plan', '--format', 'json', '--url', url])).stdout;
  const [fast, said] = [await json(), await plan()];
  await client.query('INSERT INTO plain VALUES (1); CREATE TABLE elsewhere ()');
  await client.query('VACUUM ANALYZE');
  expect(await lastPlan(source), 'what nobody declared does not count').not.toBeNull();
  await client.query('DELETE FROM dbopt.receipt');
  expect(await lastPlan(source)).toBeNull();
  expect(await json()).toBe(fast);
  expect(await plan()).toEqual(said);
});

test('whatever is changed by hand is seen', { timeout: 300_000 }, async (t) => {
  const { source, client, settle } = await applied(t);
  for (const [sql, expected] of BY_HAND) {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query('COMMIT');
    const short = await planByReceipt(source);
    // Where a table goes with others, or a plan of it ends in an error, all is planned.
    if (/parted|DROP TABLE|DROP COLUMN/.test(sql)) expect(short, sql).toBeNull();
    else expect(short, sql).toMatchObject({ tables: 1, plan: { unchanged: expect.any(Number) } });
    const anew = JSON.stringify(await planAnew(source));
    if (short !== null) expect(JSON.stringify(short.plan), sql).toBe(anew);
    if (expected !== 'receipt') expect(anew, sql).toContain(expected);
    await client.query('DROP TABLE IF EXISTS plain, parted, elsewhere');
    await client.query(SETUP);
    expect(await settle(), sql).toMatchObject({ code: 0 });
    expect(await lastPlan(source), `after ${sql}`).not.toBeNull();
  }
});

test('a setting that somebody else changed is seen', async (t) => {
  const { source, client } = await applied(t);
  await client.query('ALTER SYSTEM SET maintenance_io_concurrency = 12');
  expect(await lastPlan(source)).toBeNull();
});

test('another text, another state, a run that was begun: all need a plan', async (t) => {
  const { source, write, dbopt, url, client, settle } = await applied(t);
  await write('dbopt.yaml', `${DESIGN}# a word\n`);
  expect(await lastPlan(source)).toBeNull();
  await write('dbopt.yaml', DESIGN);
  expect(await lastPlan(source)).not.toBeNull();
  await dbopt(['state', 'rm', 'index.public.plain_a', '--url', url]);
  expect(await lastPlan(source)).toBeNull();
  await settle();
  expect(await lastPlan(source)).not.toBeNull();
  await client.query('DELETE FROM dbopt.receipt');
  await settle();
  expect(await lastPlan(source), 'kept by an apply with nothing to do').not.toBeNull();
});

test('a receipt is kept beside a state file of the operator’s, and for designs with includes', async (t) => {
  const outside = await mkdtemp(join(tmpdir(), 'dbopt-'));
  onTestFinished(() => rm(outside, { recursive: true }));
  const vars = { STATE: join(outside, 's.json') };
  const { source, write, settle } = await applied(
    t,
    `---\nversion: 1\ninclude: [tabl*.yaml]\nstate: { in: file, path: "\${STATE}" }\n`,
    { 'tables.yaml': 'tables:\n  plain: { with: { fillfactor: 71 } }\n' },
    '',
    vars,
  );
  expect(await lastPlan(source)).not.toBeNull();
  await write('tables.yaml', 'tables:\n  plain: { with: { fillfactor: 72 } }\n');
  expect(await lastPlan(source)).toBeNull();
  await settle();
  expect(await lastPlan(source)).not.toBeNull();
  await rm(vars.STATE);
  expect(await lastPlan(source)).toBeNull();
});

const TWO = `version: 1
presets: { hot: { with: { fillfactor: 80 } } }
tables:
  # the first
  plain:
    use: [hot]
    indexes: { plain_a: { on: [a] } }
  public.other: { indexes: { other_a: { on: [a] } } }
`;

test('of a design only the tables are planned whose text is another one', async (t) => {
  const { source, write, client, settle } = await applied(
    t,
    TWO,
    {},
    'CREATE TABLE other (a int, b int)',
  );
  const planned = async (text: string) => {
    await write('dbopt.yaml', text);
    return planByReceipt(source);
  };
  const other = (entry: string) => TWO.replace('indexes: { other_a: { on: [a] } }', entry);
  expect(await planned(TWO)).toMatchObject({ tables: 0 });
  expect(await planned(other('indexes: { other_a: { on: [b] } }'))).toMatchObject({
    tables: 1,
    plan: { counts: { replace: 1 }, unchanged: 3 },
  });
  expect(await planned(`${TWO}# a word\n`)).toMatchObject({ tables: 1, plan: { changes: [] } });
  expect(await planned(TWO.replace(/ {2}public.other.*\n/, ''))).toMatchObject({ tables: 1 });
  expect(await planned(`${TWO}  parted: {}\n`), 'a partitioned table').toBeNull();
  expect(await planned(other('indexes: { plain: { on: [a] } }')), 'the name of a table').toBeNull();
  expect(await planned(`${TWO}  plain: {}\n`), 'a table twice').toBeNull();
  expect(await planned(`${TWO}  public.plain: {}\n`), 'twice in another spelling').toBeNull();
  expect(await planned(TWO.replace('80', '81')), 'a preset').toBeNull();
  expect(await planned(other('with: { nonsense: 1 }')), 'an error').toBeNull();
  await write('dbopt.yaml', TWO);
  await client.query('CREATE INDEX plain_a_dbopt_old ON plain (b)');
  await client.query('DELETE FROM dbopt.receipt');
  await settle();
  expect(await planByReceipt(source), 'a name of ours is in the way').toBeNull();
});

test('beside what is written anew, what was changed by hand meanwhile is planned too', async (t) => {
  const { source, write, client } = await applied(t, TWO, {}, 'CREATE TABLE other (a int, b int)');
  await write('dbopt.yaml', TWO.replace('other_a: { on: [a] }', 'other_a: { on: [b] }'));
  await client.query('ALTER TABLE plain SET (fillfactor = 70)');
  const plan = await planAnew(source);
  expect(await planByReceipt(source)).toMatchObject({ tables: 2, plan });
});

test('a role that may connect once gets the same plan', async (t) => {
  const { source, write, client } = await applied(t, TWO, {}, 'CREATE TABLE other (a int, b int)');
  const role = `once_${Date.now()}`;
  await client.query(`
    CREATE ROLE ${role} LOGIN CONNECTION LIMIT 1 PASSWORD 'once' IN ROLE pg_monitor;
    GRANT SELECT ON pg_file_settings TO ${role};
    GRANT EXECUTE ON FUNCTION pg_show_all_file_settings TO ${role}`);
  onTestFinished(async () => {
    await client.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
  });
  const url = Object.assign(new URL(source.url), { username: role, password: 'once' }).href;
  await write('dbopt.yaml', TWO.replace('other_a: { on: [a] }', 'other_a: { on: [b] }'));
  const known = await planByReceipt({ ...source, url });
  expect(known).toMatchObject({ tables: 1, plan: { counts: { replace: 1 }, unchanged: 3 } });
});
