import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';
import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import { workplace } from '../support/cli.ts';
import { connect } from '../support/connect.ts';

const DESIGN = `version: 1
settings:
  max_wal_size: 16GB
  work_mem: 4MB
  jit: off
  shared_buffers: 64MB
  log_line_prefix: "it's %m "
  log_destination: [csvlog, stderr]
  search_path: ['"$user"', 'Odd, "one"', public]
  shared_preload_libraries: { include: [pg_stat_statements] }
`;

/** A server that takes no ALTER SYSTEM, as managed ones do. */
async function managed() {
  const server = await startEmbedded({ settings: { allow_alter_system: 'off' } });
  onTestFinished(server.stop);
  const { dbopt } = await workplace(DESIGN);
  const settingsFor = (where: string, ...more: string[]) =>
    dbopt(['plan', '--url', server.url, '--settings-for', where, ...more]);
  const run = async (script: string, tool: string) => {
    const stub = `${tool}() { printf '%s\\n' "$@"; }`;
    const { stdout } = await execa('bash', ['-euc', `${stub}\n${script}`], {
      stdin: 'ignore',
      env: { DB_PARAMETER_GROUP: 'pg', INSTANCE: 'one', RESOURCE_GROUP: 'rg', SERVER: 'one' },
    });
    return stdout.split('\n');
  };
  return { ...server, dbopt, settingsFor, run };
}

test('what differs, in the form of each provider’s tool', async () => {
  const { settingsFor, run, url, dbopt } = await managed();
  const plan = await dbopt(['plan', '--url', url]);
  expect([plan.code, plan.stdout]).toEqual([0, expect.stringContaining('cannot-alter-system')]);

  const rds = await settingsFor('rds', '--detailed-exitcode');
  expect(rds.code).toBe(2);
  const words = await run(rds.stdout, 'aws');
  expect(words.slice(0, 4)).toEqual([
    ...['rds', 'modify-db-parameter-group', '--db-parameter-group-name', 'pg'],
  ]);
  expect(JSON.parse(words[5] ?? '')).toEqual([
    { ParameterName: 'max_wal_size', ParameterValue: '16384', ApplyMethod: 'immediate' },
    { ParameterName: 'jit', ParameterValue: '0', ApplyMethod: 'immediate' },
    { ParameterName: 'shared_buffers', ParameterValue: '8192', ApplyMethod: 'pending-reboot' },
    { ParameterName: 'log_line_prefix', ParameterValue: "it's %m ", ApplyMethod: 'immediate' },
    { ParameterName: 'log_destination', ParameterValue: 'csvlog,stderr', ApplyMethod: 'immediate' },
    {
      ParameterName: 'search_path',
      ParameterValue: '"$user","Odd, ""one""",public',
      ApplyMethod: 'immediate',
    },
    {
      ParameterName: 'shared_preload_libraries',
      ParameterValue: 'pg_stat_statements',
      ApplyMethod: 'pending-reboot',
    },
  ]);

  const flags = (await run((await settingsFor('cloudsql')).stdout, 'gcloud')).at(-1);
  expect(flags).toMatch(/^--database-flags=\^;\^max_wal_size=16384;work_mem=4096;jit=off;/);

  const azure = await run((await settingsFor('azure')).stdout, 'az');
  expect(azure.join(' ')).toContain("--name=log_line_prefix --value=it's %m ");
  expect(azure).not.toContain('--name=work_mem');
  expect(azure).toContain('--value="$user","Odd, ""one""",public');

  const odd = await workplace('version: 1\nsettings:\n  log_line_prefix: "@/etc/passwd"\n');
  const told = await odd.dbopt(['plan', '--url', url, '--settings-for', 'azure']);
  expect([told.code, told.stdout]).toEqual([1, '']);
  expect(told.stderr).toMatch(/unwritable\]: log_line_prefix: az would read a file[\s\S]*yaml:3:/);
});

test('the file form is what PostgreSQL reads, and then nothing differs', async () => {
  const { settingsFor, url, directory } = await managed();
  const { stdout } = await settingsFor('file');
  expect(stdout).toContain('shared_buffers = 64MB  # with a restart\n');
  await appendFile(join(directory, 'data', 'postgresql.conf'), `\n${stdout}`);
  const client = await connect({ url, applicationName: 'someone' });
  onTestFinished(() => client.end());
  // What waits for a restart is not wrong, only not applied yet.
  const { rows } = await client.query(
    'SELECT name FROM pg_file_settings WHERE error IS NOT NULL ORDER BY 1',
  );
  expect(rows.map(({ name }) => name)).toEqual(['shared_buffers', 'shared_preload_libraries']);
  await client.query('SELECT pg_reload_conf()');
  const after = await settingsFor('file', '--detailed-exitcode');
  expect([after.code, after.stdout]).toEqual([0, '# No setting differs.']);
});
