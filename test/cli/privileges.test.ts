import { expect, onTestFinished, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { documentedGrants, dropRole, roleUrl } from '../support/plan-role.ts';
import { looks } from './doctor/looks.ts';

const ROLE = 'dbopt_applies_test';
const DESIGN = `version: 1
tables:
  closed.t:
    with: { fillfactor: 90 }
    indexes: { by_a: { on: [a] } }
`;

test('what the role that applies lacks is told by plan and doctor, and apply runs no step', async (t) => {
  const database = await freshDatabase(t, { needs: ['sessions'], server: true });
  const { client } = database;
  await dropRole(client, ROLE);
  onTestFinished(async () => {
    await client.query('DROP SCHEMA closed CASCADE');
    await dropRole(client, ROLE);
  });
  const grants = (await documentedGrants()).replaceAll('dbopt_plan', ROLE);
  const url = await roleUrl(database, ROLE, grants);
  await client.query(`
    CREATE SCHEMA closed; CREATE TABLE closed.t (a int); ALTER TABLE closed.t OWNER TO ${ROLE};
    GRANT USAGE ON SCHEMA closed TO ${ROLE};
    DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO ${ROLE}', current_database()); END $$`);
  const { dbopt } = await workplace(DESIGN);
  const run = (...words: string[]) => dbopt([...words, '--url', url]);
  const told = `${ROLE} lacks CREATE on schema closed`;
  const grant = `GRANT CREATE ON SCHEMA closed TO ${ROLE}`;

  const plan = await run('plan');
  expect([plan.code, plan.stdout + plan.stderr]).toEqual([0, expect.stringContaining(told)]);
  const doctor = looks((await run('doctor', '--format', 'json')).stdout);
  expect(doctor['privileges to apply']).toMatchObject({
    ...{ status: 'warning', message: told, hint: expect.stringContaining(grant) },
  });
  const refused = await run('apply', '--auto-approve');
  expect([refused.code, refused.stdout + refused.stderr]).toEqual([
    1,
    expect.stringContaining(grant),
  ]);
  const { rows } = await client.query(
    `SELECT reloptions FROM pg_class WHERE oid = 'closed.t'::regclass`,
  );
  expect(rows).toEqual([{ reloptions: null }]);

  await client.query(grant);
  expect((await run('plan')).stdout).not.toContain('lacks');
  expect((await run('apply', '--auto-approve')).code).toBe(0);
  // What is there takes nothing.
  await client.query(`REVOKE CREATE ON SCHEMA closed FROM ${ROLE}`);
  const after = looks((await run('doctor', '--format', 'json')).stdout);
  expect(after['privileges to apply']).toMatchObject({ status: 'ok' });
});
