import { expect, onTestFinished, test } from 'vitest';
import { lit } from '../../src/postgres/index.ts';
import { actsAs, couldActAs, hasRights, mayBecome } from '../../src/postgres/sql/membership.ts';
import { plan } from '../support/dbopt.ts';
import { ownDatabase } from '../support/own-server.ts';
import { dropRole } from '../support/plan-role.ts';

const [OWNER, GROUP, MALLORY] = ['dbopt_test_alice', 'dbopt_test_group', 'dbopt_test_mal'];

/** A table of one role, and another one who may create where names are looked for; with 15's roles `NOINHERIT` says what a
 *  grant says since. */
async function scene(attributes = '') {
  const database = await ownDatabase();
  const { client } = database;
  const roles = [MALLORY, GROUP, OWNER];
  onTestFinished(async () => {
    await client.query('RESET ROLE; DROP SCHEMA app CASCADE');
    for (const role of roles) await dropRole(client, role);
    await database.drop();
  });
  for (const role of roles) await dropRole(client, role);
  await client.query(`
    CREATE ROLE ${OWNER}; CREATE ROLE ${GROUP}; CREATE ROLE ${MALLORY} LOGIN ${attributes};
    GRANT CREATE ON SCHEMA public TO ${MALLORY};
    CREATE SCHEMA app AUTHORIZATION ${OWNER};
    GRANT USAGE ON SCHEMA app TO PUBLIC;
    CREATE SEQUENCE app.called; GRANT ALL ON SEQUENCE app.called TO PUBLIC;
    SET ROLE ${OWNER};
    CREATE TABLE app.orders (id bigint PRIMARY KEY, code varchar);
    RESET ROLE;`);
  const { rows } = await client.query('SHOW server_version_num');
  return { ...database, version: Number(rows[0]?.server_version_num) };
}

/** By what a grant says: has the rights, may become, acts as, could act as. */
const GRANTS: readonly (readonly [string, readonly boolean[]])[] = [
  ['INHERIT TRUE, SET TRUE', [true, true, true, true]],
  ['INHERIT TRUE, SET FALSE', [true, false, true, true]],
  ['INHERIT FALSE, SET TRUE', [false, true, true, true]],
  ['INHERIT FALSE, SET FALSE', [false, false, false, false]],
  ['INHERIT FALSE, SET FALSE, ADMIN TRUE', [false, false, false, true]],
];

test('what a membership gives is what its grant says', async () => {
  const { client, version } = await scene();
  const grants =
    version >= 160_000
      ? GRANTS.map(([options, gives]) => [`GRANT ${OWNER} TO ${MALLORY} WITH ${options}`, gives])
      : [
          [`GRANT ${OWNER} TO ${MALLORY}`, [true, true, true, true]],
          [`ALTER ROLE ${MALLORY} NOINHERIT`, [false, true, true, true]],
        ];
  const asked = [hasRights, mayBecome, actsAs, couldActAs].map(
    (ask) => ask(lit(MALLORY), lit(OWNER)).text,
  );
  for (const [grant, gives] of grants) {
    await client.query(String(grant));
    const { rows } = await client.query(`SELECT ARRAY[${asked.join()}] AS gives`);
    expect([grant, rows[0]?.gives]).toEqual([grant, gives]);
    if (version >= 160_000) await client.query(`REVOKE ${OWNER} FROM ${MALLORY}`);
  }
});

const DESIGN = `
version: 1
tables: { app.orders: { indexes: { orders_x: { on: [id], where: "lower('ABC'::varchar) = code" } } } }
`;

const SHADOW = `
CREATE FUNCTION public.lower(varchar) RETURNS varchar LANGUAGE plpgsql IMMUTABLE AS
  $$ BEGIN PERFORM nextval('app.called'); RETURN pg_catalog.lower($1::text); END $$;
RESET ROLE;`;

const nothing = 'WITH INHERIT FALSE, SET FALSE';

test.each([
  ['gives nothing', `GRANT ${OWNER} TO ${MALLORY} ${nothing}; SET ROLE ${MALLORY}`],
  [
    'could be made one, and is not',
    `GRANT ${OWNER} TO ${MALLORY} ${nothing}, ADMIN TRUE; SET ROLE ${MALLORY}`,
  ],
  [
    'gives nothing beyond a group',
    `GRANT ${OWNER} TO ${GROUP} ${nothing}; GRANT ${GROUP} TO ${MALLORY}; SET ROLE ${MALLORY}`,
  ],
  [
    'gives nothing of a group that gives all',
    `GRANT ${OWNER} TO ${GROUP}; GRANT ${GROUP} TO ${MALLORY} ${nothing}; SET ROLE ${MALLORY}`,
  ],
  [
    'was in a group that is nobody any more',
    `REVOKE CREATE ON SCHEMA public FROM ${MALLORY}; GRANT CREATE ON SCHEMA public TO ${GROUP};
     GRANT ${GROUP} TO ${MALLORY} ${nothing}; SET ROLE ${GROUP}`,
  ],
])('a membership that %s does not have a plan run its code', async (_, grants) => {
  const { client, url, version } = await scene();
  if (version < 160_000) return;
  await client.query(`${grants}; ${SHADOW}`);
  const { changes, steps } = await plan(url, DESIGN);
  expect(changes).toHaveLength(1);
  expect(JSON.stringify(steps)).not.toContain('public.lower');
  const { rows } = await client.query('SELECT is_called FROM app.called');
  expect(rows).toEqual([{ is_called: false }]);
});

test('a membership that gives the rights is one of the owner', async () => {
  const { client, url } = await scene();
  await client.query(`GRANT ${OWNER} TO ${MALLORY}; SET ROLE ${MALLORY}; ${SHADOW}`);
  expect(JSON.stringify((await plan(url, DESIGN)).steps)).toContain('public.lower');
});
