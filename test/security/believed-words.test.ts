import { beforeAll, expect, test, vi } from 'vitest';
import { databaseStore } from '../../src/state/index.ts';
import { standingOf } from '../../src/state/standing.ts';
import { connect } from '../support/connect.ts';
import { type OwnDatabase, ownDatabase } from '../support/own-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/* Whom dbopt.believes names, as the server would have it: what is said for one database holds in place of the rest. */

let it: OwnDatabase;
let here: string;

beforeAll(async () => {
  it = await ownDatabase();
  here = new URL(it.url).pathname.slice(1);
  await it.client.query(`
    CREATE ROLE x; CREATE ROLE reader; CREATE ROLE other; GRANT CREATE ON DATABASE ${here} TO x; SET ROLE x`);
  await databaseStore(it.client, 'dbopt').prepare();
  await it.client.query('RESET ROLE');
});

async function standing() {
  await it.client.query('SET ROLE reader');
  const found = await standingOf(it.client, 'dbopt');
  await it.client.query('RESET ROLE');
  return found === null ? 'another' : found.proves ? 'x' : 'nobody';
}

const ELSEWHERE = 'ALTER ROLE reader IN DATABASE postgres';
const HERE = 'ALTER ROLE reader IN DATABASE HERE';

test.for<[string[], string]>([
  [[], 'nobody'],
  [["ALTER ROLE reader SET W = 'x'"], 'x'],
  [["ALTER ROLE reader SET W = 'other'"], 'another'],
  [["ALTER ROLE reader SET W = ''"], 'nobody'],
  [[`${HERE} SET W = 'x'`], 'x'],
  [[`${ELSEWHERE} SET W = 'x'`], 'nobody'],
  [["ALTER ROLE reader SET W = 'other'", `${ELSEWHERE} SET W = 'x'`], 'another'],
  [["ALTER ROLE reader SET W = 'x'", `${HERE} SET W = 'other'`], 'another'],
  [["ALTER ROLE reader SET W = 'other'", `${HERE} SET W = 'x'`], 'x'],
  [["ALTER ROLE reader SET W = 'x'", `${HERE} SET W = ''`], 'nobody'],
  [["ALTER ROLE reader SET W = 'x'", `${HERE} SET W = 'other'`, `${HERE} RESET W`], 'x'],
  [["ALTER ROLE reader SET W = 'x'", `${HERE} SET work_mem = '8MB'`], 'x'],
  [["ALTER ROLE other SET W = 'x'"], 'nobody'],
  [["ALTER DATABASE HERE SET W = 'x'", "ALTER ROLE ALL SET W = 'x'"], 'nobody'],
  [["ALTER ROLE ALL IN DATABASE HERE SET W = 'x'"], 'nobody'],
  [["ALTER ROLE reader SET W.more = 'x'", "ALTER ROLE reader SET other.believes = 'x'"], 'nobody'],
])('after %s the role believes %s', async ([said, who]) => {
  try {
    for (const each of said) {
      await it.client.query(each.replace('HERE', here).replace('W', 'dbopt.believes'));
    }
    expect(await standing()).toBe(who);
  } finally {
    await it.client.query(
      `ALTER ROLE reader RESET ALL; ALTER ROLE other RESET ALL; ALTER ROLE ALL RESET ALL; ALTER DATABASE ${here} RESET ALL;
       ${ELSEWHERE} RESET ALL; ${HERE.replace('HERE', here)} RESET ALL`,
    );
  }
});

test('what was said for a database holds when it has another name', async () => {
  const { url } = it;
  const onto = (name: string) => {
    const there = new URL(url);
    there.pathname = `/${name}`;
    return connect({ url: there.href, applicationName: 'dbopt test' });
  };
  await it.client.query(`ALTER ROLE reader IN DATABASE ${here} SET dbopt.believes = 'x'`);
  await it.client.end();
  const admin = await onto('postgres');
  await admin.query(`ALTER DATABASE ${here} RENAME TO renamed`);
  const renamed = await onto('renamed');
  await renamed.query('SET ROLE reader');
  expect(await standingOf(renamed, 'dbopt')).toMatchObject({ proves: true });
  await renamed.end();
  await admin.end();
});
