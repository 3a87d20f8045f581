import { expect, onTestFinished, test } from 'vitest';
import { startApply } from '../faults/cli.ts';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { plan } from '../support/dbopt.ts';

const DESIGN = `
version: 1
policy: { lock_timeout: 100ms, lock_retry_for: 20s }
tables:
  t:
    columns: { b: { storage: external } }
    indexes: { t_a: { on: [a] } }
`;
const TABLE = 'CREATE TABLE t (a int, b text)';

interface Change {
  readonly what: string;
  /** Done by somebody else; back: so that the design can be applied. */
  readonly sql: string;
  readonly back: string;
  /** What an apply that is already at work says. */
  readonly code: RegExp;
}

const CHANGES: readonly Change[] = [
  { what: 'drops the table', sql: 'DROP TABLE t', back: TABLE, code: /changed-outside/ },
  {
    what: 'renames a column',
    sql: 'ALTER TABLE t RENAME b TO c',
    back: 'ALTER TABLE t RENAME c TO b',
    code: /changed-outside/,
  },
  {
    what: 'creates an index of the same name',
    sql: 'CREATE INDEX t_a ON t (b)',
    back: 'SELECT 1',
    code: /exists-already/,
  },
  {
    what: 'takes a privilege away',
    sql: 'ALTER TABLE t OWNER TO CURRENT_USER',
    back: 'ALTER TABLE t OWNER TO APPLIER',
    code: /insufficient-privilege|must be owner/,
  },
];

/** A database whose table belongs to a role of the test's own, which applies. */
async function scene(t: Parameters<typeof freshDatabase>[0]) {
  const { url, client } = await freshDatabase(t, { needs: ['sessions'] });
  const role = `applier_${process.pid}_${Math.random().toString(36).slice(2)}`;
  const database = new URL(url).pathname.slice(1);
  await client.query(`CREATE ROLE ${role} LOGIN PASSWORD 'p'`);
  await client.query(`GRANT CREATE ON DATABASE ${database} TO ${role}`);
  await client.query(`GRANT USAGE, CREATE ON SCHEMA public TO ${role}`);
  onTestFinished(async () => {
    await client.query(`DROP OWNED BY ${role} CASCADE; DROP ROLE ${role}`);
  });
  const own = new URL(url);
  Object.assign(own, { username: role, password: 'p' });
  const run = async (text: string) => {
    await client.query(text.replace('APPLIER', role));
    if (text === TABLE) await client.query(`ALTER TABLE t OWNER TO ${role}`);
  };
  await run(TABLE);
  /** Nothing invalid, no name of ours, no open journal. */
  const halves = async () => {
    const left = await client.query(
      `SELECT relname FROM pg_class JOIN pg_index ON indexrelid = oid WHERE NOT indisvalid OR relname ~ '_dbopt_'`,
    );
    const open = await client.query(
      `SELECT FROM pg_class WHERE relname = 'runs' AND relnamespace = to_regnamespace('dbopt')`,
    );
    if (open.rows.length === 0) return left.rows;
    return [
      ...left.rows,
      ...(await client.query(`SELECT id FROM dbopt.runs WHERE outcome = 'running'`)).rows,
    ];
  };
  return { client, url: own.href, run, halves };
}

const LONG = { timeout: 120_000 };
const CASES = CHANGES.map((change) => [change.what, change] as const);

test.for(CASES)('somebody %s between plan and apply', LONG, async ([, { sql, back }], t) => {
  const { url, run, halves } = await scene(t);
  const { dbopt } = await workplace(DESIGN);
  const on = ['--url', url];
  expect((await dbopt(['plan', '--out', 'p.json', ...on])).code).toBe(0);
  await run(sql);
  const refused = await dbopt(['apply', 'p.json', ...on]);
  expect([1, 3]).toContain(refused.code);
  expect(refused.stderr).toMatch(/stale-plan|insufficient-privilege|not-owner/);
  expect(refused.stderr).not.toMatch(/This is a bug/);
  expect(await halves()).toEqual([]);
  await run(back);
  expect((await dbopt(['apply', '--auto-approve', ...on])).code).toBe(0);
  expect((await plan(url, DESIGN)).steps).toEqual([]);
});

test.for(CASES)(
  'somebody %s in the middle of an apply',
  LONG,
  async ([, { sql, back, code }], t) => {
    const { url, client, run, halves } = await scene(t);
    // The first step waits for this, until it meets what was changed.
    await client.query('BEGIN; LOCK TABLE t IN ROW EXCLUSIVE MODE');
    let changed: Promise<unknown> | undefined;
    const running = await startApply(url, DESIGN, (heard) => {
      if (heard.at(-1)?.event.type !== 'step-waiting') return;
      changed ??= run(sql).then(() => client.query('COMMIT'));
    });
    const { code: exit, stderr } = await running.ended;
    await changed;
    expect([exit, stderr]).toEqual([3, expect.stringMatching(code)]);
    expect(stderr).not.toMatch(/This is a bug/);
    expect(await halves()).toEqual([]);
    await run(back);
    expect(await (await startApply(url, DESIGN)).ended).toMatchObject({ code: 0 });
    expect((await plan(url, DESIGN)).steps).toEqual([]);
  },
);
