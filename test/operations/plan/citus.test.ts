import { expect, test } from 'vitest';
import { examine } from '../../../src/operations/doctor/examine.ts';
import { freshDatabase } from '../../support/database.ts';
import { plan } from '../../support/dbopt.ts';
import { withDesign } from '../../support/design.ts';

/** The catalogs of Citus 12, as far as they are asked: a stand-in, since Citus itself cannot be installed here. */
const catalogs = (group: number): string => `
SET allow_system_table_mods = on;
CREATE TABLE pg_catalog.pg_dist_partition (logicalrelid regclass NOT NULL, partmethod "char" NOT NULL, partkey text,
  colocationid int NOT NULL DEFAULT 0, repmodel "char" NOT NULL, autoconverted boolean NOT NULL DEFAULT false);
CREATE TABLE pg_catalog.pg_dist_local_group (groupid int PRIMARY KEY);
CREATE TABLE pg_catalog.pg_dist_node (nodeid int PRIMARY KEY, groupid int NOT NULL, nodename text NOT NULL, nodeport int NOT NULL, isactive boolean NOT NULL);
INSERT INTO pg_catalog.pg_dist_local_group VALUES (${group});
INSERT INTO pg_catalog.pg_dist_node VALUES (1, 0, 'c', 5432, true), (2, 1, 'w1', 5432, true), (3, 2, 'w2', 5432, true), (4, 3, 'w3', 5432, false);
INSERT INTO pg_catalog.pg_extension (oid, extname, extowner, extnamespace, extrelocatable, extversion)
VALUES (99999, 'citus', 10, 11, false, '12.1-1');
RESET allow_system_table_mods;`;
const TABLES = `
CREATE TABLE spread (id bigint, doc jsonb, at timestamptz, a int, b int);
CREATE TABLE everywhere (id bigint, name text);
CREATE TABLE here (id bigint, name text);
CREATE TABLE events (at timestamptz NOT NULL) PARTITION BY RANGE (at);
INSERT INTO pg_catalog.pg_dist_partition (logicalrelid, partmethod, repmodel)
VALUES ('spread', 'h', 's'), ('everywhere', 'n', 't'), ('here', 'n', 's'), ('events', 'h', 's');`;

const DESIGN = `version: 1
settings: { work_mem: 8MB }
tables:
  public.spread:
    with: { fillfactor: 90 }
    columns: { doc: { statistics: 500 } }
    promote: { kind: { from: "doc ->> 'kind'", type: text, by: trigger } }
    indexes: { spread_at: { on: [at] } }
    statistics: { spread_ab: { on: [a, b] }, spread_lower: { on: [a, "((doc ->> 'x'))"] } }
  public.everywhere: { columns: { name: { n_distinct: 10 } } }
  public.here: { columns: { name: { statistics: 500 } } }
  public.events: { partitions: { by: range (at), every: 1 day, ahead: 3, keep: 30 days } }
`;

test('on a coordinator: what Citus refuses is an error with its line, and settings are of one node', async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query(catalogs(0));
  await client.query(TABLES);
  const { diagnostics } = await plan(url, DESIGN);
  const told = diagnostics
    .filter(({ code }) => code.startsWith('citus'))
    .sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));
  expect(told.map(({ code, address, place }) => [code, address, place?.line])).toEqual([
    ['citus-node', 'setting.work_mem', 2],
    ['citus-refuses', 'column.public.spread.doc', 6],
    ['citus-refuses', 'promote.public.spread.kind', 7],
    ['citus-refuses', 'statistics.public.spread_lower', 9],
    ['citus-refuses', 'column.public.everywhere.name', 10],
    ['citus-refuses', 'partitions.public.events', 12],
  ]);
  expect(told[0]?.message).toBe('this holds on the coordinator, and on none of the 2 workers');
  expect(told[1]?.message).toBe('Citus refuses statistics of a column of a distributed table');
  const looks = await withDesign(DESIGN, {}, (design) => examine(design, { url }));
  const said = looks.filter(({ look }) => look === 'citus').map(({ message }) => message);
  expect(said[0]).toBe('the coordinator of Citus 12.1-1 with 2 other nodes');
  expect(said.length).toBe(1 + 7);
  expect(said.join()).not.toContain('not known');
});

test('on a worker tables are refused, and a design of local tables says nothing of Citus', async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query(catalogs(2));
  await client.query(TABLES);
  const { diagnostics } = await plan(url, DESIGN);
  const codes = new Set(diagnostics.map(({ code }) => code).filter((code) => /citus/.test(code)));
  expect([...codes]).toEqual(['citus-worker']);
  const local = await plan(
    url,
    'version: 1\ntables: { public.here: { with: { fillfactor: 90 } } }\n',
  );
  expect(local.diagnostics).toEqual([]);
});

test('catalogs that are only called so are none of Citus', async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query(catalogs(0).replace(/INSERT INTO pg_catalog\.pg_extension[^;]*;/, ''));
  await client.query(TABLES);
  const { diagnostics } = await plan(
    url,
    'version: 1\ntables: { public.spread: { columns: { doc: { statistics: 5 } } } }\n',
  );
  expect(diagnostics).toEqual([]);
});
