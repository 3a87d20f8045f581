import { expect, test, vi } from 'vitest';
import { troubleOf } from '../../src/operations/trouble.ts';
import { connect, readVitals } from '../../src/postgres/index.ts';
import { readOffered } from '../../src/postgres/observe/offered.ts';
import { PROVIDERS } from '../../src/providers/index.ts';
import { changingProxy } from '../support/changing-proxy.ts';
import { freshDatabase } from '../support/database.ts';
import { plan } from '../support/dbopt.ts';

const DESIGN = `version: 1
settings: { work_mem: 8MB }
extensions: { plpgsql: {} }
tables:
  app.t:
    with: { fillfactor: 80 }
    columns: { n: { statistics: 500 } }
    indexes: { t_n: { on: [n], where: n > 1 } }
    statistics: { t_s: { on: [n, id] } }
    promote: { a: { from: doc ->> 'a', type: text, by: trigger } }
  app.e:
    partitions: { by: RANGE (at), every: 1 day, ahead: 2, keep: 30 days }
`;

const SETUP = `
CREATE SCHEMA app;
CREATE TABLE app.r (id int PRIMARY KEY);
CREATE TABLE app.t (id int REFERENCES app.r, n int, doc jsonb);
CREATE INDEX t_n ON app.t (n) WHERE n > 0;
CREATE STATISTICS app.t_s ON n, id FROM app.t;
CREATE TABLE app.e (at timestamptz NOT NULL) PARTITION BY RANGE (at);`;

/** Columns of the answers that a plan asks for. */
const COLUMNS = [
  ...['database', 'memberOf', 'accessMethods', 'schemas', 'tablespaces', 'settings', 'extensions'],
  ...['opclasses', 'superuser', 'version', 'now', 'oid', 'options', 'toastOptions', 'referred'],
  ...['published', 'heir', 'pages', 'known', 'broken', 'described', 'kinds', 'columns', 'target'],
  ...['children', 'taken', 'family', 'updates', 'documents', 'here', 'preflight', 'set_config'],
];
const VALUES = [null, '', '\u001b[31m', '-1', '{}', '[]', 'null', '{"a":', '[null]', '1e400'];

/** Each value for some of the columns, each column with some of the values. */
const PAIRS = COLUMNS.flatMap((column, i) =>
  [0, 3, 7].map((step) => ({ column, value: VALUES[(i + step) % VALUES.length] ?? null })),
);

test('what answers and says something else is told as that, never as a bug', async (t) => {
  const { url, client } = await freshDatabase(t);
  await client.query(SETUP);
  await plan(url, DESIGN);
  const bugs: unknown[] = [];
  for (const said of PAIRS) {
    const made = plan(await changingProxy(url, said), DESIGN);
    const error = await made.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (error !== null && troubleOf(error) === null) bugs.push([said, String(error)]);
  }
  expect(bugs).toEqual([]);
}, 120_000);

test.each([
  ['memberOf', '{"a":'],
  ['accessMethods', null],
  ['settings', null],
  ['settings', '\u001b[31m'],
  ['settings', 'null'],
  ['opclasses', '{"a":'],
  ['now', 'x'],
  ['now', null],
  ['options', '-1'],
  ['referred', '{}'],
  ['pages', 'x'],
  ['hasToast', 'yes'],
  ['described', '[[],[1]]'],
  ['kinds', null],
  ['children', null],
  ['family', 'null'],
  ['broken', '{}'],
])('%s that is %j is a bad answer', async (column, value) => {
  const { url, client } = await freshDatabase();
  await client.query(SETUP);
  const made = plan(await changingProxy(url, { column, value }), DESIGN);
  await expect(made).rejects.toMatchObject({ diagnostics: [{ code: 'bad-answer' }] });
});

test.each([
  ['foreign', '{}', readVitals],
  ['slots', null, readVitals],
  ['columns', '[]', readOffered],
] as const)('%s that is %j is a bad answer to doctor and observe', async (column, value, read) => {
  const { url } = await freshDatabase();
  const proxied = await changingProxy(url, { column, value });
  const client = await connect({ url: proxied, applicationName: 'dbopt test' });
  await expect(read(client, [])).rejects.toMatchObject({ diagnostics: [{ code: 'bad-answer' }] });
  await client.end();
});

test.each([
  ['column', 'read'],
  ['index', 'unfold'],
] as const)('a bug of ours stays one: %s %s', async (kind, method) => {
  const { url, client } = await freshDatabase();
  await client.query(SETUP);
  const provider = PROVIDERS.find(({ schema }) => schema.kind === kind);
  if (provider === undefined) throw new Error('there is no such kind');
  const spy = vi.spyOn(provider.catalog, method).mockImplementation(() => {
    throw new TypeError('of ours');
  });
  try {
    await expect(plan(url, DESIGN)).rejects.toThrow(new TypeError('of ours'));
  } finally {
    spy.mockRestore();
  }
});
