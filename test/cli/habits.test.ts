import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { DESIGN, scene } from './scene.ts';

const VARIABLE = DESIGN.replace('90', "'$" + "{FF}'");

test('the design of a folder above counts within its repository, and which it is is said', async () => {
  const { folder, dbopt } = await workplace(DESIGN);
  const below = join(folder, 'services', 'api');
  await mkdir(below, { recursive: true });
  const outside = await dbopt(['validate', '--chdir', below]);
  expect(outside).toMatchObject({ code: 1 });
  expect(outside.stderr).toContain('dbopt.yaml: there is no such file');
  await mkdir(join(folder, '.git'));
  const inside = await dbopt(['-C', below, 'validate']);
  expect(inside).toMatchObject({ code: 0 });
  expect(inside.stderr).toMatch(/^Design: \/.*\/dbopt\.yaml$/m);
  expect((await dbopt(['validate'])).stderr).toBe('');
  const nowhere = await dbopt(['--chdir', '/nowhere', 'validate']);
  expect(nowhere).toMatchObject({ code: 1 });
  expect(nowhere.stderr).toContain('--chdir /nowhere');
});

test('variables come from a file, and --var wins', async () => {
  const { write, dbopt } = await workplace(VARIABLE);
  await write('prod.yaml', '# production\nFF: 080\nUNUSED: "a b"\n');
  const file = await dbopt(['validate', '--var-file', 'prod.yaml']);
  expect(file).toMatchObject({ code: 0, stderr: '' });
  expect(await dbopt(['validate', '--var-file', 'prod.yaml', '--var', 'FF=80'])).toMatchObject({
    code: 0,
  });
  await write('bad.yaml', 'FF: [secret]\n');
  const bad = await dbopt(['validate', '--var-file', 'bad.yaml', '--json']);
  expect(bad).toMatchObject({ code: 1 });
  expect(bad.stdout).toContain('"bad-variable-file"');
  expect(bad.stdout + bad.stderr).not.toContain('secret');
  expect(await dbopt(['validate', '--var-file', 'none.yaml'])).toMatchObject({ code: 1 });
});

test('a file of variables is one, and no link out of the working folder', async () => {
  const { folder, write, dbopt } = await workplace(VARIABLE);
  const elsewhere = await mkdtemp(join(tmpdir(), 'dbopt-'));
  onTestFinished(() => rm(elsewhere, { recursive: true }));
  await writeFile(join(elsewhere, 'token'), 'FF: 080\n');
  await write('prod.yaml', 'FF: 80\n');
  await symlink(join(elsewhere, 'token'), join(folder, 'link.yaml'));
  await symlink(elsewhere, join(folder, 'way'));
  await symlink('prod.yaml', join(folder, 'same.yaml'));
  await execa('mkfifo', [join(folder, 'pipe.yaml')]);
  const told = await Promise.all(
    ['link.yaml', 'way/token', 'pipe.yaml', '.', '/dev/zero'].map(async (file) => {
      const { code, stdout } = await dbopt(['validate', '--var-file', file, '--json']);
      return [code, stdout.includes('"bad-variable-file"')];
    }),
  );
  expect(told).toEqual(told.map(() => [1, true]));
  // Whoever names a file elsewhere knows it, and its links.
  for (const file of ['same.yaml', join(elsewhere, 'token')])
    expect(await dbopt(['validate', '--var-file', file])).toMatchObject({ code: 0 });
});

test('a plan that was written says what to run next, and is shown again without a server', async (t) => {
  const { dbopt } = await scene(t);
  const planned = await dbopt('plan', '-o', 'p.json');
  expect(planned.stderr.replaceAll(/\s+/g, ' ')).toContain(
    'Wrote the plan to p.json. Apply it as it was reviewed: dbopt apply p.json.',
  );
  expect((await dbopt('show', 'p.json')).stdout).toBe(planned.stdout);
  for (const format of ['json', 'markdown']) {
    const shown = await dbopt('show', 'p.json', '--format', format);
    expect(shown.stdout).toBe((await dbopt('plan', '--format', format)).stdout);
  }
  expect(await dbopt('show', 'none.json')).toMatchObject({ code: 1 });
  expect(await dbopt('apply', 'p.json')).toMatchObject({ code: 0 });
});

test('doctor looks at the server where there is no design', async (t) => {
  const { url } = await scene(t);
  const { folder, dbopt } = await workplace(DESIGN);
  const empty = join(folder, 'empty');
  await mkdir(empty);
  const looked = await dbopt(['doctor', '--url', url, '--chdir', empty]);
  expect(looked).toMatchObject({ code: 0, stderr: '' });
  expect(looked.stdout).toMatch(/^ok +design +no dbopt\.yaml here/m);
  expect(await dbopt(['doctor', '--url', url, '-f', 'none.yaml'])).toMatchObject({ code: 1 });
});

test('drift says what to do now, and a refused address is named with what was meant', async (t) => {
  const { dbopt, client } = await scene(t);
  expect(await dbopt('apply', '--auto-approve')).toMatchObject({ code: 0 });
  await client.query('ALTER TABLE t SET (fillfactor = 50)');
  expect((await dbopt('drift')).stdout).toMatch(/^ {2}drift: dbopt apply puts back/m);
  expect((await dbopt('drift', '--format', 'markdown')).stdout).toMatch(/^- drift: dbopt apply/m);
  const only = await dbopt('plan', '--only', 'tabel.public.t');
  expect(only).toMatchObject({ code: 1 });
  expect(only.stderr).toContain('did you mean "table.public.t"?');
});

test.each([
  ['--verbose', {}],
  ['DBOPT_LOG=debug', { DBOPT_LOG: 'debug' }],
])('%s tells each statement with its time, and no value of it', async (flag, env) => {
  const { url } = await scene(undefined, DESIGN);
  const { dbopt, write } = await workplace(DESIGN);
  const name = new URL(url).pathname.slice(1);
  await write(
    'dbopt.yaml',
    `version: 1\ndatabases: { '${name}': { settings: { app.jwt_secret: hunter2, work_mem: 7777kB } } }\n`,
  );
  const more = flag.startsWith('--') ? [flag] : [];
  const done = await dbopt(['apply', '--auto-approve', '--url', url, ...more], env);
  expect(done).toMatchObject({ code: 0 });
  const told = done.stderr.split('\n').filter((line) => line.startsWith('debug: '));
  expect(told).toContainEqual(
    expect.stringMatching(/^debug: dbopt apply, \d+\.\d ms: ALTER DATABASE \S+ SET work_mem/),
  );
  expect(told.join('\n')).not.toMatch(/hunter2|7777/);
  const quiet = await dbopt(['plan', '--url', url]);
  expect(quiet.stderr).toBe('');
});

test('an apply that is interrupted says so once', async (t) => {
  const { client, folder, url } = await scene(t);
  await client.query('BEGIN; LOCK TABLE t IN SHARE UPDATE EXCLUSIVE MODE');
  const main = resolve('dist/main.js');
  const running = execa(process.execPath, [main, 'apply', '--auto-approve', '--url', url], {
    ...{ cwd: folder, reject: false, stdin: 'ignore' },
    env: { NO_COLOR: '1' },
  });
  let told = '';
  running.stderr.on('data', (text: Buffer) => {
    told += String(text);
    if (/wait|lock/.test(told)) running.kill('SIGINT');
  });
  const { exitCode, stderr } = await running;
  await client.query('ROLLBACK');
  expect(exitCode).toBe(3);
  expect(stderr.match(/stopped on request|interrupted/g)).toEqual(['interrupted']);
  expect(stderr).toContain('apply again to go on');
});
