import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { type Comment, github } from '../support/github.ts';
import { runAction } from './run.ts';

const DESIGN = `version: 1
target: { url: "\${DATABASE_URL}" }
tables: { public.t: { with: { fillfactor: 90 } } }
`;
const DBOPT = `${process.execPath} ${resolve('dist/main.js')}`;
const PATH = '/repos/acme/shop/issues';

async function pullRequest(t: Parameters<typeof freshDatabase>[0], before: Comment[] = []) {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query('CREATE TABLE t (a int)');
  const api = await github(before);
  const place = await workplace(DESIGN);
  await place.write('event.json', JSON.stringify({ pull_request: { number: 7 } }));
  const env = {
    DATABASE_URL: url,
    GITHUB_API_URL: api.url,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_EVENT_PATH: join(place.folder, 'event.json'),
  };
  const run = (given: Record<string, string> = {}, more: Record<string, string> = {}) =>
    runAction(place.folder, { dbopt: DBOPT, token: 'a-token', ...given }, { ...env, ...more });
  return { ...place, ...api, client, run };
}

test('a plan: summary, outputs, one comment that is written over', async (t) => {
  const { run, comments, requests, tokens, client, folder, write } = await pullRequest(t);
  // The pull request brought it along, and the checkout has just written it.
  await write('plan.evil.json', JSON.stringify({ counts: { add: 7, destroy: -5 } }));
  const first = await run({ out: 'plan.json' });
  expect(first.code).toBe(0);
  expect(first.outputs).toEqual({
    exitcode: '2',
    add: '0',
    change: '1',
    replace: '0',
    destroy: '0',
  });
  expect(first.summary).toMatch(/^### Plan: 0 to add, 1 to change/);
  expect(JSON.parse(await readFile(join(folder, 'plan.json'), 'utf8')).counts.change).toBe(1);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toMatch(
    /^<!-- plan by dbopt: dbopt -->\n### Plan: 0 to add, 1 to change/,
  );
  await run();
  expect(requests.filter((request) => !request.startsWith('GET'))).toEqual([
    `POST ${PATH}/7/comments`,
  ]);
  await client.query('ALTER TABLE t SET (fillfactor = 90)');
  const last = await run();
  expect([last.code, last.outputs.exitcode, last.outputs.change]).toEqual([0, '0', '0']);
  expect(comments.map(({ body }) => body.split('\n')[1])).toEqual(['### No changes.']);
  expect(requests.at(-1)).toBe(`PATCH ${PATH}/comments/1`);
  expect([...tokens]).toEqual(['Bearer a-token']);
});

test('it finds its own comment among many, and never takes over what people write', async (t) => {
  const mark = '<!-- plan by dbopt: shop -->';
  const others = Array.from({ length: 130 }, (_, i): Comment => {
    return { id: i + 1, body: i === 3 ? mark : 'fine', user: { type: 'User' } };
  });
  const { run, comments, requests } = await pullRequest(t, others);
  await run({ name: 'shop' });
  expect(comments).toHaveLength(131);
  expect(requests.slice(0, 2).map((request) => request.split('?')[1])).toEqual([
    'per_page=100&page=1',
    'per_page=100&page=2',
  ]);
  await run({ name: 'billing' });
  await run({ name: 'shop' });
  expect(comments).toHaveLength(132);
});

test('errors fail the step and are told, without the password', async (t) => {
  const { run, comments, write } = await pullRequest(t);
  await write('dbopt.yaml', `${DESIGN}nonsense: 1\n`);
  const wrong = await run();
  expect([wrong.code, wrong.outputs.exitcode]).toEqual([1, '1']);
  expect(comments[0]?.body).toMatch(/ended with exit code 1[\s\S]*unknown key "nonsense"/);
  await write('dbopt.yaml', DESIGN);
  const away = await run({}, { DATABASE_URL: 'postgresql://me:hush@127.0.0.1:1/x' });
  expect(away.code).toBe(1);
  expect(away.said + away.summary + comments[0]?.body).not.toContain('hush');
  expect((await run({ command: 'destroy' })).said).toMatch(
    /::error.*command is one of plan, apply, drift/,
  );
});

test('what may not write comments warns, and what has no pull request writes none', async (t) => {
  const { run, requests, refuse, write, folder } = await pullRequest(t);
  refuse();
  const fork = await run();
  expect([fork.code, fork.said]).toEqual([0, expect.stringMatching(/::warning.*403/)]);
  const before = requests.length;
  await write('push.json', '{}');
  await run({}, { GITHUB_EVENT_PATH: join(folder, 'push.json') });
  await run({ comment: 'false' });
  expect(requests).toHaveLength(before);
  expect((await run({ 'fail-on': 'changes', comment: 'false' })).code).toBe(1);
});

test('arguments reach dbopt as they are, and drift has no sealed plan', async (t) => {
  const { run, write, folder } = await pullRequest(t);
  await write('dbopt.mjs', 'console.log(JSON.stringify(process.argv.slice(2))); process.exit(2)');
  const bin = `${process.execPath} ${join(folder, 'dbopt.mjs')}`;
  const given = {
    file: 'a.yaml\nb $(x).yaml\n',
    target: 'eu-*',
    args: '--fail-on\ndrift',
    dbopt: bin,
  };
  const { summary, outputs } = await run({ ...given, command: 'drift' });
  expect(JSON.parse(summary)).toEqual([
    ...['drift', '--file', 'a.yaml', '--file', 'b $(x).yaml', '--target', 'eu-*'],
    ...['--format', 'markdown', '--detailed-exitcode', '--no-color', '--fail-on', 'drift'],
  ]);
  expect(outputs).toEqual({ exitcode: '2' });
});

test('what is wrong, and what may hurt, stands beside the lines of the design', async (t) => {
  const { run, write } = await pullRequest(t);
  await write('dbopt.yaml', `${DESIGN}nonsense: 1\n`);
  const { said } = await run({ comment: 'false' });
  expect(said).toContain(
    '::error file=dbopt.yaml,line=4,title=unknown-key::unknown key "nonsense"',
  );
  await write('dbopt.yaml', DESIGN.replace('with', 'indexes: { t_a: { on: [a] } }, with'));
  const planned = await run({ comment: 'false' });
  expect(planned.said).toMatch(
    /^::notice file=dbopt\.yaml,line=3,title=create index\.public\.t_a%3A index-build::/m,
  );
});

test('an apply of the sealed plan is told on the pull request that was merged', async (t) => {
  const { run, write, comments, requests, folder } = await pullRequest(t);
  await run({ out: 'plan.json', comment: 'false' });
  await write('push.json', '{}');
  const merge = { GITHUB_EVENT_PATH: join(folder, 'push.json'), GITHUB_SHA: 'a'.repeat(40) };
  const first = await run({ command: 'apply', plan: 'plan.json' }, merge);
  expect([first.code, first.outputs.exitcode]).toEqual([0, '0']);
  expect(requests[0]).toBe(`GET /repos/acme/shop/commits/${'a'.repeat(40)}/pulls`);
  expect(comments[0]?.body).toMatch(/^<!-- apply by dbopt: dbopt -->\n### Applied: 1 step\n/);
  const again = await run({ command: 'apply', plan: 'plan.json' }, merge);
  expect([again.code, again.outputs.exitcode]).toEqual([1, '1']);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toMatch(/### Not applied\n\n\*\*stale-plan\*\*: /);
});

test('what pool finds stands beside its line of Python', async (t) => {
  const { run, folder, write } = await pullRequest(t);
  await write('app.py', 'import time\n\n\nasync def f():\n    time.sleep(1)\n');
  const found = await run({
    ...{ command: 'pool', sarif: 'pool.sarif' },
    args: '--app-config\napp.py\n--fail-on\nblocking-call',
  });
  expect(found.code).toBe(1);
  expect(found.said).toContain('::warning file=app.py,line=5,title=blocking-call::');
  expect(found.summary).toContain('blocking-call');
  const sarif = JSON.parse(await readFile(join(folder, 'pool.sarif'), 'utf8'));
  expect(sarif.runs[0].results[0].ruleId).toBe('blocking-call');

  // A pull request brings its links along.
  await writeFile(join(folder, '..', 'precious'), 'mine');
  await rm(join(folder, 'pool.sarif'));
  await symlink('../precious', join(folder, 'pool.sarif'));
  await symlink('..', join(folder, 'up'));
  for (const path of ['pool.sarif', 'up/precious']) {
    const refused = await run({
      ...{ command: 'pool', sarif: path },
      args: '--app-config\napp.py',
    });
    expect([refused.code, refused.said]).toEqual([1, expect.stringContaining('is not written')]);
  }
  expect(await readFile(join(folder, '..', 'precious'), 'utf8')).toBe('mine');
});
