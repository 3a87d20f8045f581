import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { archived } from '../../support/archive/archived.ts';
import { bringBack, CONTENT, one } from '../../support/archive/stage.ts';
import { connect } from '../../support/connect.ts';

/** Roles are the server's, which other tests use at the same time. */
const OWNER = 'restore_parent_owner';
const READER = 'restore_parent_reader';

let it: Awaited<ReturnType<typeof archived>>;
beforeEach(async () => {
  it = await archived(undefined, {});
  await it.client.query(`CREATE ROLE ${OWNER}; CREATE ROLE ${READER};
    GRANT USAGE, CREATE ON SCHEMA app TO ${OWNER}; GRANT SELECT ON app.events TO ${READER}; GRANT SELECT (id) ON app.events TO ${READER}`);
});
afterEach(async () => {
  await it.client.query(`REASSIGN OWNED BY ${OWNER} TO CURRENT_USER;
    DROP OWNED BY ${OWNER}; DROP OWNED BY ${READER}; DROP ROLE ${OWNER}; DROP ROLE ${READER}`);
});

const STATE = (table: string) => `
SELECT pg_get_userbyid(relowner) AS owner, relrowsecurity AS secured, relforcerowsecurity AS forced, relreplident AS identity,
       relispartition AS attached FROM pg_class WHERE oid = '${table}'::regclass`;

/** Restores while somebody holds the table, who does something with it before he lets go. */
async function meanwhile(does: string, url = it.url): Promise<unknown> {
  const { client, archive } = it;

  const other = await connect({ url: it.url, applicationName: 'alice' });
  try {
    await other.query('BEGIN; LOCK TABLE ONLY app.events IN SHARE UPDATE EXCLUSIVE MODE');
    let over = false;
    const restoring = bringBack(url, archive)
      .catch((error: unknown) => error)
      .finally(() => {
        over = true;
      });
    while (!over && !(await isWaitedFor(client))) await sleep(2);
    await other.query(`${does}; COMMIT`);
    return await restoring;
  } finally {
    await other.end();
  }
}

const isWaitedFor = async (client: Client): Promise<boolean> =>
  (
    await client.query(
      "SELECT FROM pg_locks WHERE relation = 'app.events'::regclass AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND NOT granted",
    )
  ).rows.length > 0;

const ROW_SECURITY = 'ALTER TABLE app.events ENABLE ROW LEVEL SECURITY';

test.for([
  ['row security', ROW_SECURITY, 'row security'],
  [
    'row security with a policy',
    `${ROW_SECURITY}; CREATE POLICY nobody ON app.events FOR SELECT TO ${READER} USING (false)`,
    'row security, policies',
  ],
  ['FORCE', `${ROW_SECURITY}; ALTER TABLE app.events FORCE ROW LEVEL SECURITY`, 'row security'],
  ['a policy alone', `CREATE POLICY nobody ON app.events USING (false)`, 'policies'],
  ['another owner', `ALTER TABLE app.events OWNER TO ${OWNER}`, 'owner, privileges'],
  ['fewer privileges', `REVOKE ALL ON app.events FROM ${READER}`, 'privileges'],
  ['fewer privileges on a column', `REVOKE SELECT (id) ON app.events FROM ${READER}`, 'privileges'],
  [
    'another replica identity',
    'ALTER TABLE ONLY app.events REPLICA IDENTITY FULL',
    'replica identity',
  ],
] as const)(
  'a table that gets %s while a restore waits for it: nothing is attached, and the next restore goes by that',
  async ([, does, what]) => {
    const { client, url, archive, content } = it;
    const failed = await meanwhile(does);
    expect(failed).toMatchObject({
      diagnostics: [
        { code: 'changed-outside', message: expect.stringMatching(`app\\.events its ${what}$`) },
      ],
    });
    expect(await one(client, STATE('app.events_old'))).toMatchObject({ attached: false });
    expect(await bringBack(url, archive)).toBe('attached');
    expect(await one(client, STATE('app.events_old'))).toEqual({
      ...(await one(client, STATE('app.events'))),
      attached: true,
    });
    expect(await one(client, CONTENT('app.events'))).toEqual(content);
  },
);

test('whoever changes nothing of that, or a partition that is there, keeps none waiting', async () => {
  const { client } = it;
  expect(
    await meanwhile(
      `COMMENT ON TABLE app.events IS 'x'; ALTER TABLE app.events_new ENABLE ROW LEVEL SECURITY; GRANT SELECT ON app.events_new TO ${READER}`,
    ),
  ).toBe('restored');
  expect(await one(client, STATE('app.events_old'))).toMatchObject({
    secured: false,
    attached: true,
  });
});

test('whoever may attach, and not lock the table by itself, is told all the same', async () => {
  const { client, url, archive } = it;
  // Since it is no owner's right.
  await client.query(`ALTER SCHEMA app OWNER TO ${OWNER}; ALTER TABLE app.events OWNER TO ${OWNER};
    REVOKE ALL ON app.events FROM ${OWNER}; GRANT SELECT ON app.events TO ${OWNER}`);
  const own = await asOwner(client, url);
  expect(await meanwhile(ROW_SECURITY, own)).toMatchObject({
    diagnostics: [{ code: 'changed-outside' }],
  });
  expect(await bringBack(own, archive)).toBe('attached');
  expect(await one(client, STATE('app.events_old'))).toMatchObject({
    secured: true,
    attached: true,
  });
});

/** The state is believed of whoever owns it. */
async function asOwner(client: Client, url: string): Promise<string> {
  await client.query(`ALTER ROLE ${OWNER} LOGIN PASSWORD 'x'; ALTER SCHEMA dbopt OWNER TO ${OWNER};
    DO $$ DECLARE t regclass; BEGIN
      FOR t IN SELECT oid FROM pg_class WHERE relnamespace = 'dbopt'::regnamespace AND relkind = 'r' LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO ${OWNER}', t);
      END LOOP; END $$`);
  const own = new URL(url);
  own.username = OWNER;
  own.password = 'x';
  return own.href;
}
