import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';

const DESIGN = `version: 1
tables:
  public.t:
    with: { fillfactor: 90 }
`;

async function scene(t: Parameters<typeof freshDatabase>[0], design = DESIGN) {
  const database = await freshDatabase(t, { needs: ['sessions'] });
  await database.client.query('CREATE TABLE public.t (a int)');
  const place = await workplace(design);
  const dbopt = (...args: string[]) => place.dbopt([...args, '--url', database.url]);
  return { ...database, ...place, dbopt };
}

test('0 without changes, 2 with them where it was asked for', async (t) => {
  const { dbopt } = await scene(t);
  expect((await dbopt('plan')).code).toBe(0);
  expect((await dbopt('plan', '--detailed-exitcode')).code).toBe(2);
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  const plan = await dbopt('plan', '--detailed-exitcode');
  expect(plan.code).toBe(0);
  expect(plan.stdout).toMatch(/^No changes\./);
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
});

test('1 for errors, each with its place and no trace', async (t) => {
  const { dbopt, write } = await scene(t);
  await write('bad.yaml', DESIGN.replace('fillfactor: 90', 'filfactor: 9'));
  for (const args of [
    ['plan', '-f', 'bad.yaml'],
    ['apply', '-f', 'bad.yaml', '--auto-approve'],
  ]) {
    const { code, stdout, stderr } = await dbopt(...args);
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(/bad\.yaml:4:13/);
    expect(stdout + stderr).toMatch(/did you mean "fillfactor"\?/);
    expect(stdout + stderr).not.toMatch(/^\s+at .*\(.*:\d+:\d+\)/m);
  }
  for (const args of [
    ['plan', '--nonsense'],
    ['bogus'],
    ['apply', '--allow', 'bogus'],
    ['plan', '-f', 'none.yaml'],
    ['state', 'show', 'index.x.y'],
    ['plan', '--only', 'table.public.nope'],
  ]) {
    const { code, stderr } = await dbopt(...args);
    expect([args, code]).toEqual([args, 1]);
    expect(stderr.length).toBeGreaterThan(0);
    expect(stderr).not.toMatch(/bug in dbopt|\n\s+at /);
  }
});

test('1 where nobody is there to approve', async (t) => {
  const { dbopt } = await scene(t);
  const { code, stderr } = await dbopt('apply');
  expect(code).toBe(1);
  expect(stderr).toMatch(/--auto-approve/);
});

test('data loss needs a word of its own', async (t) => {
  const { dbopt, client } = await scene(
    t,
    DESIGN.replace('with: { fillfactor: 90 }', 'persistence: unlogged'),
  );
  const refused = await dbopt('apply', '--auto-approve');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toMatch(/--allow data-loss/);
  expect((await dbopt('apply', '--auto-approve', '--allow', 'data-loss')).code).toBe(0);
  const { rows } = await client.query(`SELECT relpersistence FROM pg_class WHERE relname = 't'`);
  expect(rows).toEqual([{ relpersistence: 'u' }]);
});

test('4 where another run holds the lock, which is named', async (t) => {
  const { dbopt, client, url, folder } = await scene(t);
  expect(folder).toBeTruthy();
  await client.query('BEGIN; LOCK TABLE public.t');
  const first = dbopt('apply', '--auto-approve');
  await expect.poll(() => lockHolders(client), { timeout: 15_000 }).toBe(1);
  const second = await dbopt('apply', '--auto-approve');
  expect(second.code).toBe(4);
  expect(second.stderr).toMatch(
    new RegExp(`another run holds the lock: pid \\d+, user ${new URL(url).username}, dbopt lock`),
  );
  await client.query('COMMIT');
  expect((await first).code).toBe(0);
}, 60_000);

async function lockHolders(client: { query(text: string): Promise<{ rows: { n: number }[] }> }) {
  const { rows } = await client.query(
    `SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND classid = 1684172656 AND granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return rows[0]?.n;
}
