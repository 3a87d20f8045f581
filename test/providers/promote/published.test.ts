import { expect, test } from 'vitest';
import { isList, isMap, type Row } from '../../../src/model/index.ts';
import { type Client, loadParser } from '../../../src/postgres/index.ts';
import { readPromotion } from '../../../src/providers/promote/fields.ts';
import { stopsSubscribers } from '../../../src/providers/promote/published.ts';
import { promoteQuery } from '../../../src/providers/promote/query.ts';
import { promote } from '../../../src/providers/promote.ts';
import { apply, plan } from '../../support/dbopt.ts';
import { onTable } from '../on-table.ts';
import { COUNTRY, design, table } from './support.ts';

const GENERATED = COUNTRY.replace('trigger', 'generated');
const PARTITIONED = `
DROP TABLE t;
CREATE TABLE t (id int PRIMARY KEY, payload jsonb) PARTITION BY RANGE (id);
CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (0) TO (1000)`;

/** The publications that the hazard of a promotion names. */
async function told(setup: string, promote = COUNTRY) {
  const { url, client } = await table();
  await client.query(setup);
  const { steps } = await plan(url, design(promote));
  return steps
    .flatMap(({ hazards }) => hazards)
    .filter(({ code }) => code === 'replication-stop')
    .map(({ message }) => message);
}

test('a column that subscribers get and do not have needs consent, which names the publications', async () => {
  const [message, ...more] = await told(
    'CREATE PUBLICATION feed FOR TABLE t; CREATE PUBLICATION "All" FOR ALL TABLES',
  );
  expect(more).toEqual([]);
  expect(message).toBe(
    'publications "All", feed publish public.t with the new column: a subscriber without it stops, and the WAL it has not read is kept; on every subscriber, first: ALTER TABLE public.t ADD COLUMN country pg_catalog.text',
  );
});

test.each([
  ['the tables of its schema', 'CREATE PUBLICATION p FOR TABLES IN SCHEMA public'],
  ['deletes alone', "CREATE PUBLICATION p FOR TABLE t WITH (publish = 'delete')"],
  ['a partitioned table', `${PARTITIONED}; CREATE PUBLICATION p FOR TABLE t`],
  ['one of its partitions', `${PARTITIONED}; CREATE PUBLICATION p FOR TABLE t1`],
  [
    'the tree as its root',
    `${PARTITIONED}; CREATE PUBLICATION p FOR TABLE t WITH (publish_via_partition_root)`,
  ],
])('%s', async (_, setup) => {
  expect(await told(setup)).toHaveLength(1);
});

test.each([
  ['no publication', ''],
  ['another table', 'CREATE TABLE u (); CREATE PUBLICATION p FOR TABLE u'],
  ['a column list', 'CREATE PUBLICATION p FOR TABLE t (id, payload)'],
  ['what has no WAL', 'ALTER TABLE t SET UNLOGGED; CREATE PUBLICATION p FOR ALL TABLES'],
  ['nothing at all', "CREATE PUBLICATION p FOR TABLE t WITH (publish = '')"],
  [
    'a column list for the whole tree',
    `${PARTITIONED}; CREATE PUBLICATION p FOR TABLE t (id, payload), t1 WITH (publish_via_partition_root)`,
  ],
])('%s needs none', async (_, setup) => {
  expect(await told(setup)).toEqual([]);
});

test('a generated column goes out where the server publishes such, and only then', async () => {
  const { client } = await table();
  const { rows } = await client.query(
    "SELECT current_setting('server_version_num')::int AS version",
  );
  expect(await told('CREATE PUBLICATION p FOR TABLE t', GENERATED)).toEqual([]);
  if (Number(rows[0]?.version) < 180_000) return;
  const stored = 'CREATE PUBLICATION p FOR TABLE t WITH (publish_generated_columns = stored)';
  expect(await told(stored, GENERATED)).toHaveLength(1);
});

test.each([
  ['no primary key', 'ALTER TABLE t DROP CONSTRAINT t_pkey', 'public.t'],
  ['NOTHING', 'ALTER TABLE t REPLICA IDENTITY NOTHING', 'public.t'],
  [
    'a partition without one',
    `${PARTITIONED}; CREATE TABLE t2 PARTITION OF t FOR VALUES FROM (1000) TO (2000);
     ALTER TABLE t DROP CONSTRAINT t_pkey; ALTER TABLE t1 REPLICA IDENTITY FULL`,
    'public.t2',
  ],
])('rows that nobody may update are told before anything begins: %s', async (_, setup, first) => {
  const { url, client } = await table();
  await client.query(`${setup}; CREATE PUBLICATION feed FOR ALL TABLES`);
  const { diagnostics, steps } = await plan(url, design(COUNTRY));
  expect(steps).toEqual([]);
  expect(diagnostics).toMatchObject([{ severity: 'error', code: 'no-replica-identity' }]);
  expect(diagnostics[0]?.message).toContain(`${first} is published`);
  await client.query('ALTER PUBLICATION feed SET (publish = insert)');
  expect((await plan(url, design(GENERATED))).diagnostics).toEqual([]);
});

test.each([
  ['for this table', '', 'FOR TABLE t', 'public.t'],
  ['for all', '', 'FOR ALL TABLES', 'public.t'],
  [
    'by the root',
    `${PARTITIONED}; ALTER TABLE t1 REPLICA IDENTITY FULL`,
    'FOR TABLE t WITH (publish_via_partition_root)',
    'public.t1',
  ],
  ['what inherits', 'CREATE TABLE heir () INHERITS (t)', 'FOR TABLE heir', 'public.heir'],
])(
  'where every column identifies a row, one that is generated and not sent is refused: %s',
  async (_, setup, published, name) => {
    const { url, client } = await table();
    const major = await majorOf(client);
    const change = `UPDATE ${name} SET payload = payload`;
    await client.query(`${setup}; ALTER TABLE ${name} REPLICA IDENTITY FULL;
    INSERT INTO ${name} (id, payload) VALUES (77, '{}') ON CONFLICT DO NOTHING; CREATE PUBLICATION feed ${published}`);
    const { diagnostics } = await plan(url, design(GENERATED));
    if (major < 18) {
      expect(diagnostics).toEqual([]);
      expect(await apply(url, design(GENERATED))).toMatchObject({ outcome: 'done' });
      await client.query(change);
      return;
    }
    expect(diagnostics).toMatchObject([
      { code: 'no-replica-identity', message: expect.stringContaining(`${name} is published`) },
    ]);
    await client.query('ALTER PUBLICATION feed SET (publish_generated_columns = stored)');
    expect((await plan(url, design(GENERATED))).diagnostics).toEqual([]);
  },
);

async function majorOf(client: Client): Promise<number> {
  const { rows } = await client.query(
    "SELECT current_setting('server_version_num')::int / 10000 AS major",
  );
  return Number(rows[0]?.major);
}

test('without a replica identity, but with its updates kept back', async () => {
  const { url, client } = await table();
  await client.query(`ALTER TABLE t REPLICA IDENTITY NOTHING;
    CREATE PUBLICATION feed FOR TABLE t WITH (publish = 'insert, truncate')`);
  expect((await plan(url, design(COUNTRY))).diagnostics.map(({ code }) => code)).toEqual([
    'rows-to-fill',
  ]);
});

const HEIRS = 'CREATE TABLE heir () INHERITS (t); CREATE TABLE below () INHERITS (heir)';
const OWN = 't ADD COLUMN';
const [HEIR, BELOW] = ['heir ADD COLUMN IF NOT EXISTS', 'below ADD COLUMN IF NOT EXISTS'];

test.each<[string, string, readonly string[]]>([
  ['what inherits', 'FOR TABLE heir', [BELOW, HEIR]],
  ['what inherits alone', 'FOR TABLE ONLY below', [BELOW]],
  ['all', 'FOR ALL TABLES', [OWN, BELOW, HEIR]],
  [
    'what inherits from a table with a column list',
    'FOR TABLE ONLY t (id, payload), ONLY heir WITH (publish_via_partition_root)',
    [HEIR],
  ],
  ['nothing of it', "FOR TABLE heir WITH (publish = '')", []],
  ['a column list of what inherits', 'FOR TABLE ONLY heir (id, payload)', []],
])('a generated column that others inherit, published: %s', async (_, what, alter) => {
  const { client } = await table();
  await client.query(`${HEIRS}; CREATE PUBLICATION p ${what}; SET search_path = pg_catalog`);
  const spec = { from: "payload ->> 'country'", type: 'text', by: 'generated' };
  const declared = onTable(promote, 'public.t', 'country', spec);
  const scope = { declared: [declared], entries: [], tables: [], measures: true };
  const [site = {}] = (await client.query<Row>(promoteQuery(scope) ?? '')).rows;
  await loadParser();
  const promotion = readPromotion(declared, site);
  if ('path' in promotion) throw new Error(promotion.message);
  const told = (generated: boolean) => {
    const published = isList(site.published) ? site.published : [];
    const sent = published.map((one) => (isMap(one) ? { ...one, generated } : one));
    const facts = { ...site, published: sent };
    return stopsSubscribers({ schema: 'public', name: 't' }, promotion, facts);
  };
  expect(told(false)).toEqual([]);
  // As from PostgreSQL 18 on, where the publication says `stored`.
  const [first, ...more] = told(true);
  const added = first?.message.match(/(?<=ALTER TABLE public\.)\w+ ADD COLUMN( IF NOT EXISTS)?/g);
  expect([added ?? [], more]).toEqual([alter, []]);
});
