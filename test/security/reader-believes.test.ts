import { expect, test, vi } from 'vitest';
import { databaseStore } from '../../src/state/index.ts';
import { connect } from '../support/connect.ts';
import { reading } from '../support/evidence/build.ts';
import { forged } from './reader-scene.ts';

vi.setConfig({ testTimeout: 120_000 });

/*
 * A role that plans, as docs/plan-role.md makes it, reads a state that somebody with CREATE on the database has made. That
 * one may write there that there is nothing to do.
 */

test('a role that only reads believes no receipt but of whom it was told to', async () => {
  const { client, run } = await forged();
  const isQuiet = expect.not.stringContaining('state-untrusted');
  for (const command of ['plan', 'drift']) {
    expect(await run(command), command).toMatchObject({
      stdout: expect.stringContaining('fillfactor'),
      stderr: isQuiet,
    });
  }
  expect((await run('plan')).stdout).toContain('t_v');
  // Who gives the whole state to another than the one that was named is told of.
  await client.query("ALTER ROLE dbopt_plan SET dbopt.believes = 'dbopt_apply'");
  const other = await run('plan');
  expect(other.stdout).toContain('fillfactor');
  expect(other.stdout + other.stderr).toContain('dbopt.believes names');
  await client.query("ALTER ROLE dbopt_plan SET dbopt.believes = 'own3'");
  expect(await run('plan')).toMatchObject({
    stdout: expect.stringContaining('No changes'),
    stderr: isQuiet,
  });
});

test('what does something by the state is refused at once, what tells is not', async () => {
  const { run } = await forged();
  for (const command of ['apply --auto-approve', 'maintain']) {
    const { stdout, stderr } = await run(command);
    expect(stderr, command).toContain('error[state-untrusted]');
    expect(stdout, command).not.toContain('Plan:');
  }
  for (const command of ['state list', 'doctor', 'plan --settings-for file', 'loop --once']) {
    const { stdout, stderr } = await run(command);
    expect(stdout + stderr, command).not.toContain('state-untrusted');
  }
});

test('who may write to any part of a state is none that only reads', async () => {
  const { client, plan } = await forged();
  const doubts = async () => {
    const reader = await connect({ url: plan, applicationName: 'dbopt test' });
    const { doubt } = await databaseStore(reader, 'dbopt', { reads: true }).recall();
    await reader.end();
    return doubt?.code ?? null;
  };
  const given = async (right: string) => {
    await client.query(`GRANT ${right} ON dbopt.steps TO dbopt_plan`);
    const said = await doubts();
    await client.query(`REVOKE ${right} ON dbopt.steps FROM dbopt_plan`);
    return [right, said];
  };
  for (const right of [
    'INSERT',
    'INSERT (run)',
    'UPDATE',
    'UPDATE (run)',
    'DELETE',
    'TRUNCATE',
    'TRIGGER',
  ]) {
    expect(await given(right)).toEqual([right, 'state-untrusted']);
  }
  for (const right of ['SELECT', 'SELECT (run)', 'REFERENCES', 'REFERENCES (run)']) {
    expect(await given(right)).toEqual([right, null]);
  }
});

test('nobody but a superuser says whom a role believes', async () => {
  const { client, plan } = await forged();
  const database = new URL(plan).pathname.slice(1);
  await client.query(
    `ALTER DATABASE ${database} OWNER TO own3; GRANT CREATE ON DATABASE ${database} TO own3`,
  );
  for (const whose of [
    `DATABASE ${database}`,
    'ROLE dbopt_plan',
    `ROLE dbopt_plan IN DATABASE ${database}`,
  ]) {
    await client.query('SET ROLE own3');
    const says = client.query(`ALTER ${whose} SET dbopt.believes = 'own3'`);
    await expect(says, whose).rejects.toThrow('permission denied');
    await client.query('RESET ROLE');
  }
  await client.query(`ALTER DATABASE ${database} SET dbopt.believes = 'own3'`);
  const reader = await connect({ url: plan, applicationName: 'dbopt test' });
  try {
    expect(await databaseStore(reader, 'dbopt').receipt()).toBeNull();
  } finally {
    await reader.end();
  }
});

test('proofs, readings and verdicts are as little believed', async () => {
  const { client, plan } = await forged();
  const own = databaseStore(client, 'dbopt');
  await client.query('SET ROLE own3');
  const at = '2030-01-01T00:00:00Z';
  await own.keepReading(reading(at));
  await own.keepVerdicts({ at, checks: [] });
  await client.query('RESET ROLE');
  const told = async () => {
    const reader = await connect({ url: plan, applicationName: 'dbopt test' });
    const store = databaseStore(reader, 'dbopt', { reads: true });
    const { proves, state } = await store.recall();
    const found = [await store.reading(), ...(await store.verdicts())].filter(Boolean).length;
    await reader.end();
    return { proves, found, entries: Object.keys(state.entries).length };
  };
  expect(await told()).toEqual({ proves: false, found: 0, entries: 2 });
  await client.query("ALTER ROLE dbopt_plan SET dbopt.believes = 'own3'");
  expect(await told()).toEqual({ proves: true, found: 2, entries: 2 });
});
