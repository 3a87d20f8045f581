import { expect, test } from 'vitest';
import { openStore } from '../../src/operations/database.ts';
import { designOf } from '../../src/operations/init/design-of.ts';
import { planDatabase } from '../../src/operations/plan/plan.ts';
import type { Client } from '../../src/postgres/index.ts';
import { connect } from '../support/connect.ts';
import { freshDatabase } from '../support/database.ts';
import { withDesign } from '../support/design.ts';

/** Bytes that the server sends for a plan at most, whatever owners have written. */
const MOST = 1024 * 1024;

/** Bytes that came over a connection. */
const received = ({ connection }: Client): number =>
  Number(Reflect.get(connection.stream, 'bytesRead'));

/** A plan of a design, and how much the server sent for it. */
async function planned(url: string, text: string) {
  const client = await connect({ url, applicationName: 'dbopt plan' });
  try {
    return await withDesign(text, {}, async (design) => {
      const plan = await planDatabase(client, design, openStore(design, client));
      return { plan, bytes: received(client) };
    });
  } finally {
    await client.end();
  }
}

const TABLES = `
  CREATE TABLE t (id int, at date, doc jsonb, note text); CREATE INDEX t_i ON t (id); CREATE STATISTICS t_s ON id, at FROM t;
  CREATE TABLE other (id int);
  CREATE TABLE p (at date NOT NULL) PARTITION BY RANGE (at);
  CREATE TABLE p_2020_01 PARTITION OF p FOR VALUES FROM ('2020-01-01') TO ('2020-02-01');
  CREATE TABLE p_2020_02 PARTITION OF p FOR VALUES FROM ('2020-02-01') TO ('2020-03-01')`;

/** Statements that say what is long, as text of this many bytes. */
const comment = (on: string, bytes: number) =>
  `DO $$ BEGIN EXECUTE format('COMMENT ON ${on} IS %L', repeat('x', ${bytes})); END $$`;
const LONG = 8_000_000;
const T = (rest: string) => `version: 1\ntables: { public.t: { ${rest} } }\n`;

test.each([
  [
    'comment of a table that nobody names',
    comment('TABLE other', LONG),
    T('indexes: { t_i: { on: [id] } }'),
    [],
  ],
  ['comment of an index', comment('INDEX t_i', LONG), T('indexes: { t_i: { on: [id] } }'), []],
  [
    'comment of an index that is made anew',
    comment('INDEX t_i', LONG),
    T('indexes: { t_i: { on: [at] } }'),
    ['untold'],
  ],
  [
    'comment of statistics',
    comment('STATISTICS t_s', LONG),
    T('statistics: { t_s: { on: [id, at] } }'),
    [],
  ],
  [
    'comment of statistics that are made anew',
    comment('STATISTICS t_s', LONG),
    T('statistics: { t_s: { on: [id, note] } }'),
    ['untold'],
  ],
  [
    'comment of a partition past keep',
    comment('TABLE p_2020_01', LONG),
    'version: 1\ntables: { public.p: { partitions: { by: range (at), every: 1 month, ahead: 1, keep: 3 months, then: detach } } }\n',
    ['untold'],
  ],
  [
    'expression of statistics',
    `DO $$ BEGIN EXECUTE format('CREATE STATISTICS t_x ON (note || %L) FROM t', repeat('x', 5000000)); END $$`,
    T("statistics: { t_x: { on: ['(note || 1)'] } }"),
    ['untold'],
  ],
  [
    'expression of a generated column',
    `DO $$ BEGIN EXECUTE format('ALTER TABLE t ADD c text GENERATED ALWAYS AS (note || %L) STORED', repeat('x', 5000000)); END $$`,
    T('promote: { c: { from: "doc ->> \'c\'", type: text, by: generated } }'),
    ['other-column'],
  ],
  [
    'view, where an extension moves',
    `CREATE SCHEMA x; CREATE EXTENSION citext;
     DO $$ BEGIN EXECUTE format('CREATE VIEW v AS SELECT %L::text AS c', repeat('x', 5000000)); END $$`,
    'version: 1\nextensions: { citext: { schema: x } }\n',
    [],
  ],
  [
    'body of a function, where an extension moves',
    `CREATE SCHEMA x; CREATE EXTENSION citext;
     DO $$ BEGIN EXECUTE format('CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS %L', 'BEGIN /*' || repeat('x', 5000000) || '*/ END'); END $$`,
    'version: 1\nextensions: { citext: { schema: x } }\n',
    [],
  ],
] as const)('a long text holds up nobody: %s', async (_, made, design, codes) => {
  const { client, url } = await freshDatabase();
  await client.query(TABLES);
  const before = await planned(url, design);
  await client.query(made);
  const after = await planned(url, design);
  expect(after.bytes).toBeLessThan(MOST);
  const isNew = ({ code }: { readonly code: string }) =>
    !before.plan.diagnostics.some((one) => one.code === code);
  expect(after.plan.diagnostics.filter(isNew).map(({ code }) => code)).toEqual(
    expect.arrayContaining([...codes]),
  );
  expect(JSON.stringify(after.plan).length).toBeLessThan(100_000);
});

test('init leaves out what it has not read, and says so', async () => {
  const { client, url } = await freshDatabase();
  await client.query(`${TABLES}; ${comment('INDEX t_i', LONG)};
    DO $$ BEGIN EXECUTE format('CREATE STATISTICS t_x ON (note || %L) FROM t', repeat('x', 5000000)); END $$`);
  const own = await connect({ url, applicationName: 'dbopt init' });
  const { text, diagnostics } = await designOf(own, {});
  expect(received(own)).toBeLessThan(4 * MOST);
  await own.end();
  expect(text).toContain('t_s');
  expect(text).not.toContain('t_x');
  expect(diagnostics).toMatchObject([{ code: 'untold', address: 'statistics.public.t_x' }]);
});
