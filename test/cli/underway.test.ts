import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../support/connect.ts';
import { lockHolders, scene } from './scene.ts';

const DESIGN = `version: 1
tables:
  public.t: { indexes: { t_a: { on: [a] } } }
`;

/** An apply that waits for the application, in the middle of a build. */
async function building(t: Parameters<typeof scene>[0]) {
  const place = await scene(t, DESIGN);
  const { client, folder, url } = place;
  const application = await connect({ url, applicationName: 'application' });
  onTestFinished(() => application.end());
  await application.query('BEGIN; INSERT INTO public.t VALUES (1)');
  const main = new URL('../../dist/main.js', import.meta.url).pathname;
  const apply = execa(process.execPath, [main, 'apply', '--auto-approve', '--url', url], {
    ...{ cwd: folder, reject: false, stdin: 'ignore' },
  });
  const phases = () =>
    client.query(
      `SELECT FROM pg_stat_progress_create_index WHERE datname = current_database() AND phase LIKE 'waiting%'`,
    );
  await expect.poll(async () => (await phases()).rows.length, { timeout: 20_000 }).toBe(1);
  return { ...place, apply, application };
}

const RUNS =
  /^\S+ an apply runs: \S+ \(pid \d+.*\), since 20\S+ \S+, 0 steps done, now build index public\.t_a concurrently \(since .*: waiting for writers before build 0%, waits for pid \d+ /;

/** As it stands on a screen, where lines are broken by width. */
const flat = (text: string) => text.trim().replace(/\s+/g, ' ');

test('every command says first that an apply runs, who, since when and how far', async (t) => {
  const { dbopt, application, apply } = await building(t);
  const said = async (...command: string[]) => {
    const { stdout, stderr, code } = await dbopt(...command);
    return { text: flat(`${stderr}\n${stdout}`), code };
  };
  for (const command of [['plan'], ['drift'], ['state', 'list'], ['state', 'history']]) {
    const { text, code } = await said(...command);
    expect([command, text, code]).toEqual([command, expect.stringMatching(RUNS), 0]);
    expect(text).not.toMatch(/terminate|unlock|interrupted|DROP INDEX|in doubt/i);
  }
  const [plan, drift] = [await said('plan'), await said('drift')];
  expect(plan.text).toContain('No changes.');
  expect(drift.text).toContain('No drift.');
  for (const command of ['plan', 'drift']) {
    const { text } = await said(command, '--format', 'markdown');
    expect(text).toMatch(/^- \*\*warning\*\* `apply-runs`: an apply runs/);
    const { text: json } = await said(command, '--json');
    expect(JSON.parse(json).diagnostics[0].code).toBe('apply-runs');
  }
  const doctor = await said('doctor');
  expect(doctor.text).toMatch(/^warning lock an apply runs: /);
  expect(doctor.text).not.toMatch(/terminate|unlock|died/);
  for (const command of [
    ['maintain', '--wait', '1'],
    ['apply', '--auto-approve'],
  ]) {
    const { text, code } = await said(...command);
    expect([command, text, code]).toEqual([
      command,
      expect.stringContaining('; an apply runs: '),
      4,
    ]);
    expect(text).not.toMatch(/terminate|ends its session/);
  }
  expect((await said('maintain', '--wait', '1')).text).toMatch(/^info\[lock-held\]/);
  await application.query('COMMIT');
  expect((await apply).exitCode).toBe(0);
  for (const command of [['plan'], ['drift'], ['doctor'], ['state', 'list']]) {
    expect((await said(...command)).text).not.toContain('apply runs');
  }
}, 120_000);

test('an apply that was killed does not run', async (t) => {
  const { dbopt, client, application, apply } = await building(t);
  apply.kill('SIGKILL');
  await apply;
  await expect.poll(() => lockHolders(client), { timeout: 20_000 }).toBe(0);
  const [plan, drift, doctor, history] = [
    await dbopt('plan'),
    await dbopt('drift'),
    await dbopt('doctor'),
    await dbopt('state', 'history'),
  ];
  for (const { stdout, stderr } of [plan, drift, doctor]) {
    expect(stdout + stderr).not.toContain('apply runs');
  }
  expect(plan.stdout).toContain('index.public.t_a');
  expect(plan.stdout + plan.stderr).not.toContain('terminate');
  expect(flat(drift.stdout)).toContain('index.public.t_a');
  expect(flat(doctor.stdout)).toMatch(/lock the run \S+ of \S+ was never closed: it died/);
  expect(history.stdout).toMatch(/ died /);
  await application.query('COMMIT');
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  expect((await dbopt('plan')).stdout).toContain('No changes.');
}, 120_000);
