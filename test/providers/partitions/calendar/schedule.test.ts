import { expect, test } from 'vitest';
import { restoredText } from '../../../../src/model/index.ts';
import { type Client, lit } from '../../../../src/postgres/index.ts';
import { freshDatabase } from '../../../support/database.ts';
import { apply, plan } from '../../../support/dbopt.ts';

const NOW = { now: '2026-11-24T10:00:00Z' };
const design = (more: string) =>
  `version: 1\ntables: { t: { partitions: { by: range (at), ${more} } } }\n`;
const part = (name: string, from: string, to: string) =>
  `CREATE TABLE ${name} PARTITION OF t FOR VALUES FROM ('${from}') TO ('${to}');`;

async function table(...setup: readonly string[]) {
  const database = await freshDatabase();
  await database.client.query(
    `CREATE TABLE t (at date NOT NULL, n int) PARTITION BY RANGE (at); ${setup.join('\n')}`,
  );
  return database;
}

const names = async (client: Client) =>
  (
    await client.query<{ name: string }>(
      "SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 't'::regclass ORDER BY 1",
    )
  ).rows.map(({ name }) => name);

const OLD = part('old', '2026-01-01', '2026-02-01');
const MONTHLY = 'every: 1 month, ahead: 1';

test.each([
  ['20 days, no rows anywhere', '20 days', '', ['t_p20261101', 't_p20261201']],
  ['2 months', '2 months', '', ['t_p20260901', 't_p20261001', 't_p20261101', 't_p20261201']],
  [
    'an empty default partition',
    '20 days',
    'CREATE TABLE rest PARTITION OF t DEFAULT;',
    [...['t_p20261101', 't_p20261201']],
  ],
])('what is past keep is not made first: %s', async (_, keep, setup, made) => {
  const { client, url } = await table(OLD, setup);
  const text = design(`${MONTHLY}, keep: ${keep}`);
  await apply(url, text, NOW);
  expect((await names(client)).filter((name) => name.startsWith('t_p'))).toEqual(made);
  await apply(url, text, { ...NOW, task: 'maintain' });
  expect((await names(client)).filter((name) => name !== 'rest')).toEqual(made);
  const left = await plan(url, text, NOW);
  expect([left.steps, left.diagnostics]).toEqual([[], []]);
});

test('rows in the default partition are still taken out of it, to leave as they should', async () => {
  const rest = "CREATE TABLE rest PARTITION OF t DEFAULT; INSERT INTO t VALUES ('2026-03-05', 1);";
  const { client, url } = await table(OLD, rest);
  const text = design(`${MONTHLY}, keep: 20 days`);
  await apply(url, text, NOW);
  expect(await names(client)).toContain('t_p20260301');
  expect((await client.query('SELECT FROM rest')).rows).toEqual([]);
});

test.each([
  [
    'the earliest partition lies in the future',
    [part('later', '2027-02-01', '2027-03-01')],
    ['later', 't_p20261101', 't_p20261201', 't_p20270101'],
  ],
  [
    'the earliest one lies in the future and has no end',
    [`CREATE TABLE later PARTITION OF t FOR VALUES FROM ('2026-12-15') TO (MAXVALUE);`],
    ['later', 't_p20261101', 't_p20261201'],
  ],
  [
    'a hole where now is',
    [part('before', '2026-10-01', '2026-11-10'), part('later', '2026-12-01', '2027-01-01')],
    ['before', 'later', 't_p20261110', 't_p20270101'],
  ],
  [
    'a hole in what is to come',
    [part('now', '2026-11-01', '2026-12-01'), part('later', '2027-01-01', '2027-02-01')],
    ['later', 'now', 't_p20261201'],
  ],
  [
    'a hole in what is past',
    [part('before', '2026-08-01', '2026-09-01'), part('now', '2026-11-01', '2026-12-01')],
    ['before', 'now', 't_p20261201', 't_p20270101'],
  ],
])('from now on there is no hole: %s', async (_, setup, expected) => {
  const { client, url } = await table(...setup);
  const text = design('every: 1 month, ahead: 2');
  await apply(url, text, NOW);
  expect(await names(client)).toEqual(expected);
  expect((await plan(url, text, NOW)).steps).toEqual([]);
});

test('what came back from an archive stands alone: the gap beside it is no news, another one is', async () => {
  const KEPT = `${part('oct', '2026-10-01', '2026-11-01')} ${part('nov', '2026-11-01', '2026-12-01')}`;
  const { client, url } = await table(OLD, KEPT);
  const gaps = async () =>
    (await plan(url, design(MONTHLY), NOW)).diagnostics.filter(
      ({ code }) => code === 'partition-gap',
    );
  expect(await gaps()).toHaveLength(1);
  const archive = { to: 'file:///archive/x', id: 'x' };
  const until = '2027-01-01T00:00:00.000Z';
  const back = lit(restoredText({ archive, until, comment: null })).text;
  await client.query(`COMMENT ON TABLE old IS ${back}`);
  expect(await gaps()).toEqual([]);
  await client.query(part('spring', '2026-04-01', '2026-05-01'));
  expect((await gaps()).map(({ message }) => message)).toEqual([
    expect.stringContaining('from 2026-05-01 to 2026-10-01'),
  ]);
});
