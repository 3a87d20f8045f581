import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { scene } from './scene.ts';

const DESIGN = `# The shop's physical design. Ask before you change it.
version: 1

tables:
  public.orders:            # the busiest table
    with:
      fillfactor: 90        # room for HOT updates
      autovacuum_enabled: off   # since the migration of March
    indexes:
      orders_customer: { on: [customer] }   # for the account page
`;

const TABLES = `
  CREATE TABLE public.orders (id int PRIMARY KEY, customer int, total int) WITH (fillfactor = 90, autovacuum_enabled = off);
  INSERT INTO public.orders SELECT g, g % 100, g FROM generate_series(1, 5000) g;
  CREATE INDEX orders_customer ON public.orders (customer);
  ANALYZE public.orders;
  UPDATE public.orders SET total = 0`;

const STRICT = ['--min-size', '0', '--min-window', '0'];

async function shop(t: Parameters<typeof scene>[0]) {
  const it = await scene(t, DESIGN);
  await it.client.query(`${TABLES}`);
  await it.client.query('SELECT pg_stat_force_next_flush()');
  const design = () => readFile(join(it.folder, 'dbopt.yaml'), 'utf8');
  return { ...it, design };
}

const findingsOf = (stdout: string): readonly { code: string; address: string }[] =>
  JSON.parse(stdout).findings;

test('advise --write, validate, plan, apply: the change and nothing else, and then silence', {
  timeout: 90_000,
}, async (t) => {
  const { dbopt, design, client } = await shop(t);
  // What the design says is there already: taken over.
  expect(await dbopt('apply', '--auto-approve')).toMatchObject({ code: 0 });
  const ask = ['advise', 'vacuum', ...STRICT, '--only', 'autovacuum-off', '--format', 'json'];

  const told = await dbopt(...ask, '--write');
  expect([told.code, findingsOf(told.stdout).map(({ code }) => code)]).toEqual([
    0,
    ['autovacuum-off'],
  ]);
  const lines = DESIGN.split('\n');
  const after = (await design()).split('\n');
  expect(after.filter((line) => !lines.includes(line))).toEqual([
    '      autovacuum_enabled: true   # since the migration of March',
  ]);
  expect(after).toHaveLength(lines.length);

  expect((await dbopt('validate')).code).toBe(0);
  const planned = await dbopt('plan', '--format', 'json');
  const { changes } = JSON.parse(planned.stdout);
  expect(changes.map(({ address }: { address: string }) => address)).toEqual([
    'table.public.orders',
  ]);
  expect(await dbopt('apply', '--auto-approve')).toMatchObject({ code: 0 });
  const { rows } = await client.query(
    "SELECT reloptions FROM pg_class WHERE oid = 'public.orders'::regclass",
  );
  expect(String(rows[0]?.reloptions)).toContain('autovacuum_enabled=on');
  expect(findingsOf((await dbopt(...ask)).stdout)).toEqual([]);
});

test('advise on a file gives what it gave live', { timeout: 60_000 }, async (t) => {
  const { dbopt, folder } = await shop(t);
  const file = join(folder, 'evidence.json');
  expect((await dbopt('observe', '--out', file, '--min-size', '0')).code).toBe(0);
  const ask = ['advise', ...STRICT, '--format', 'json'];
  const offline = findingsOf((await dbopt(...ask, '--from', file)).stdout);
  const live = findingsOf((await dbopt(...ask)).stdout);
  const what = (all: typeof live) => all.map(({ code, address }) => `${code} ${address}`);
  expect(what(offline)).toContain('autovacuum-off table.public.orders');
  expect(what(offline)).toEqual(what(live));
  const again = await dbopt(...ask, '--from', file, '--table', 'orders');
  expect(findingsOf(again.stdout)).toEqual(offline);
  const none = await dbopt('advise', '--from', file, '--table', 'public.order');
  expect(none).toMatchObject({ code: 1, stdout: '' });
  expect(none.stderr).toContain('did you mean "public.orders"?');
});

test('a trial that is killed leaves nothing behind', { timeout: 90_000 }, async (t) => {
  const { client, folder, url } = await shop(t);
  await client.query(
    `
    CREATE TABLE public.docs (id int, doc jsonb);
    INSERT INTO public.docs SELECT g, jsonb_build_object('a_long_name_of_a_key', g, 'another_long_name', g % 7, 'note', md5(g::text))
      FROM generate_series(1, 60000) g;
    CREATE INDEX docs_doc ON public.docs USING gin (doc);
    VACUUM ANALYZE public.docs`
      .split(';')
      .slice(0, 3)
      .join(';'),
  );
  await client.query('VACUUM ANALYZE public.docs');
  const catalog = async () => {
    const { rows } = await client.query<{ n: number }>(
      'SELECT (SELECT count(*) FROM pg_class) + (SELECT count(*) FROM pg_type) AS n',
    );
    return Number(rows[0]?.n);
  };
  const temporary = async () => {
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_locks l WHERE l.relation IS NOT NULL AND l.mode = 'AccessExclusiveLock'
          AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    return rows[0]?.n ?? 0;
  };
  const before = await catalog();
  const args = ['advise', 'hybrid-schema', '--trial', ...STRICT, '--url', url];
  const child = execa(process.execPath, [resolve('dist/main.js'), ...args], {
    cwd: folder,
    reject: false,
    stdin: 'ignore',
  });
  await expect.poll(temporary, { timeout: 30_000, interval: 5 }).toBeGreaterThan(0);
  child.kill('SIGKILL');
  await child;
  await expect.poll(temporary, { timeout: 30_000 }).toBe(0);
  expect(await catalog()).toBe(before);
});
