import { expect, onTestFinished, test } from 'vitest';
import { startEmbedded } from '../../../src/postgres/embedded/index.ts';
import { workplace } from '../../support/cli.ts';
import { freshDatabase } from '../../support/database.ts';
import { documentedGrants, dropRole, roleUrl } from '../../support/plan-role.ts';
import { looks } from './looks.ts';

test('what a role lacks, and which extension is not there', async (t) => {
  const database = await freshDatabase(t, { needs: ['sessions'], server: true });
  const { client } = database;
  await client.query('CREATE TABLE t (a int)');
  const role = 'dbopt_doctor_test';
  onTestFinished(() => dropRole(client, role));
  const bare = await roleUrl(database, role, `CREATE ROLE ${role} LOGIN`);
  const { dbopt } = await workplace(
    'version: 1\nextensions: { no_such_thing: {} }\ntables: { t: { with: { fillfactor: 90 } } }\n',
  );
  const told = looks((await dbopt(['doctor', '--format', 'json', '--url', bare])).stdout);
  expect(told['privileges to plan']?.message).toMatch(
    /lacks pg_monitor, TEMPORARY, pg_file_settings/,
  );
  expect(told['privileges to apply']).toMatchObject({
    status: 'warning',
    message: expect.stringContaining('public.t ('),
  });
  expect(told['extension no_such_thing']).toMatchObject({ status: 'fail' });
  expect(told.state).toMatchObject({ status: 'warning', hint: expect.stringContaining('CREATE') });
  await dropRole(client, role);

  const grants = (await documentedGrants()).replaceAll('dbopt_plan', role);
  const planner = await roleUrl(database, role, grants);
  const better = looks((await dbopt(['doctor', '--format', 'json', '--url', planner])).stdout);
  expect(better['privileges to plan']).toMatchObject({ status: 'ok' });
});

test('a managed server is told by its settings, and the way to set them', async () => {
  const server = await startEmbedded({
    settings: { allow_alter_system: 'off', 'rds.extensions': 'x' },
  });
  onTestFinished(server.stop);
  const { dbopt } = await workplace('version: 1\nsettings: { work_mem: 5MB }\n');
  const told = looks((await dbopt(['doctor', '--format', 'json', '--url', server.url])).stdout);
  expect(told['settings of the server']).toMatchObject({
    status: 'warning',
    hint: expect.stringContaining('--settings-for rds'),
  });
});
