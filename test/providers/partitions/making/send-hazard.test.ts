import { expect, test } from 'vitest';
import type { Client } from '../../../../src/postgres/index.ts';
import { freshDatabase } from '../../../support/database.ts';
import { plan } from '../../../support/dbopt.ts';
import { backlog, design, NOW } from '../backlog.ts';

const ROOT = 'publish_via_partition_root = true';

async function said(client: Client, url: string, publication: string, text = design()) {
  await client.query(`DROP PUBLICATION IF EXISTS feed; CREATE PUBLICATION feed ${publication}`);
  const { steps } = await plan(url, text, NOW);
  const fills = steps.filter(({ id }) => id.includes('#fill:'));
  expect(fills).toHaveLength(3);
  return fills.map(({ hazards }) =>
    hazards.filter(({ code }) => code === 'replication-stop').map(({ message }) => message),
  );
}

const all = (message: RegExp) => Array(3).fill([expect.stringMatching(message)]);
const SILENT = [[], [], []];

const LACKS = /^publication feed: the rows that move are sent under the name of public\.events_p/;
const TWICE = /^publication feed: that the rows that move come is sent, and not that they leave/;
const GONE = /^publication feed: that the rows that move leave is sent, and not that they come/;

test('what publications make of rows that move is told where it stops or misleads subscribers', async (t) => {
  const { client, url } = await freshDatabase(t);
  await backlog(client, 100);
  await client.query('CREATE SCHEMA other; CREATE TABLE other.apart (n int)');
  for (const [what, message] of [
    ['FOR TABLE events', LACKS],
    ['FOR TABLES IN SCHEMA public', LACKS],
    ['FOR ALL TABLES', LACKS],
    ["FOR TABLE events WITH (publish = 'insert')", LACKS],
    [`FOR TABLE events WITH (${ROOT}, publish = 'insert, update')`, TWICE],
    [`FOR TABLES IN SCHEMA public WITH (${ROOT}, publish = 'insert')`, TWICE],
    [`FOR ALL TABLES WITH (${ROOT}, publish = 'delete')`, GONE],
    ['FOR TABLE rest', GONE],
    [`FOR TABLE rest WITH (${ROOT})`, GONE],
    ["FOR TABLE events WITH (publish = 'delete')", GONE],
  ] as const) {
    expect(await said(client, url, what), what).toEqual(all(message));
  }
  for (const what of [
    `FOR TABLE events WITH (${ROOT})`,
    `FOR TABLE events, rest WITH (${ROOT})`,
    `FOR TABLES IN SCHEMA public WITH (${ROOT})`,
    `FOR ALL TABLES WITH (${ROOT}, publish = 'insert, delete')`,
    "FOR ALL TABLES WITH (publish = 'update, truncate')",
    "FOR TABLE rest WITH (publish = 'insert')",
    'FOR TABLE first',
    'FOR TABLE other.apart',
    'FOR TABLES IN SCHEMA other',
  ]) {
    expect(await said(client, url, what), what).toEqual(SILENT);
  }
});

test('a schema that new partitions go to, and tables above, are published as well', async (t) => {
  const { client, url } = await freshDatabase(t);
  await backlog(client, 100);
  await client.query('CREATE SCHEMA parts');
  const moved = design('at', 'every: 1 day, ahead: 1, in: parts');
  const schema = 'FOR TABLES IN SCHEMA parts';
  expect(await said(client, url, schema, moved)).toEqual(
    all(/sent under the name of parts\.events_p/),
  );
  await client.query(`
    ALTER TABLE events ALTER id DROP IDENTITY;
    CREATE TABLE top (LIKE events INCLUDING GENERATED) PARTITION BY RANGE (id); ALTER TABLE top ATTACH PARTITION events DEFAULT`);
  expect(await said(client, url, `FOR TABLE top WITH (${ROOT})`)).toEqual(SILENT);
  expect(await said(client, url, 'FOR TABLE top')).toEqual(all(LACKS));
});

test('of an empty default partition, one that others refer to, and unlogged ones nothing is sent', async (t) => {
  const { client, url } = await freshDatabase(t);
  await backlog(client, 100);
  expect(await said(client, url, 'FOR TABLE events')).toEqual(all(LACKS));
  await client.query(
    'CREATE TABLE refers (id bigint, at timestamptz, FOREIGN KEY (id, at) REFERENCES events)',
  );
  expect(await said(client, url, 'FOR TABLE events')).toEqual(SILENT);
  await client.query(
    'DROP TABLE refers; ALTER TABLE rest SET UNLOGGED; ALTER TABLE first SET UNLOGGED',
  );
  expect(await said(client, url, `FOR ALL TABLES WITH (${ROOT})`)).toEqual(SILENT);
  await client.query('ALTER TABLE rest SET LOGGED; ALTER TABLE first SET LOGGED; TRUNCATE rest');
  const { steps } = await plan(url, design(), NOW);
  expect(steps.flatMap(({ hazards }) => hazards.map(({ code }) => code))).not.toContain(
    'replication-stop',
  );
});

test('publications are named, those of one trouble together', async (t) => {
  const { client, url } = await freshDatabase(t);
  await backlog(client, 100);
  await client.query(
    `CREATE PUBLICATION "Other feed" FOR TABLE events; CREATE PUBLICATION gone FOR TABLE rest`,
  );
  const [first = []] = await said(client, url, 'FOR TABLE events');
  expect(first).toEqual([
    expect.stringMatching(/^publications "Other feed", feed: the rows that move are sent under/),
    expect.stringMatching(/^publication gone: that the rows that move leave is sent/),
  ]);
});
