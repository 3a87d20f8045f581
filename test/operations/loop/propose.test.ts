import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { GOOD, quietDesign } from '../../support/loop/quiet.ts';
import { loopScene, sabotage, WRONG_INDEX } from '../../support/loop/scene.ts';

const good = [sabotage([GOOD], 'gin-opclass')];

async function repository() {
  // A window that is closed: whoever merges applies when it is open.
  const window = 'window: { cron: "0 0 1 1 *", for: 1s }';
  const policy = `policy: { allow: [index-build, index-replace, access-exclusive], ${window} }\n`;
  const scene = await loopScene(quietDesign({ policy }), { load: false });
  const git = async (...args: readonly string[]) => {
    const env = {
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@x',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@x',
    };
    return (await execa('git', [...args], { cwd: scene.folder, env })).stdout;
  };
  await git('init', '--quiet', '-b', 'main');
  await git('add', 'dbopt.yaml');
  await git('commit', '--quiet', '-m', 'first');
  return { ...scene, git };
}

const proposing = { mode: 'pull-request' as const };

test('a proposal is a commit on a branch of its own; nobody’s checkout moves', {
  timeout: 60_000,
}, async () => {
  const { git, round, read, folder, client } = await repository();
  const text = await read();
  const made = (await round(good, proposing)).round;
  expect(made).toMatchObject({ outcome: 'proposed', branch: 'dbopt/loop/gin-opclass' });
  expect([
    await read(),
    await git('status', '--porcelain'),
    await git('branch', '--show-current'),
  ]).toEqual([text, '', 'main']);
  expect(await git('show', 'dbopt/loop/gin-opclass:dbopt.yaml')).toContain(
    'payload jsonb_path_ops',
  );
  const message = await git('log', '-1', '--format=%B', 'dbopt/loop/gin-opclass');
  expect(message).toContain(`Dbopt-Round: ${made?.id}`);
  expect(message).toContain('Gain (measured): nothing, 100 -> 1 ms');
  expect((await git('worktree', 'list')).split('\n')).toHaveLength(1);
  const { rows } = await client.query<{ d: string }>(
    "SELECT pg_get_indexdef('events_payload'::regclass) AS d",
  );
  expect(rows[0]?.d).not.toContain('jsonb_path_ops');
  // Once is enough, as long as nobody answered.
  expect((await round(good, proposing)).round).toMatchObject({
    outcome: 'nothing',
    passed: [{ why: expect.stringContaining('proposed') }],
  });
  expect(folder).not.toBe('');
});

test('what is not committed is waited for, and it is pushed only where that is said', {
  timeout: 60_000,
}, async () => {
  const { git, round, read, write, folder } = await repository();
  const text = await read();
  await write(`${text}# mine\n`);
  expect((await round(good, proposing)).round).toMatchObject({
    outcome: 'waits',
    why: expect.stringContaining('not committed'),
  });
  await write(text);
  await git('init', '--quiet', '--bare', `${folder}/other.git`);
  const pushed = (await round(good, { ...proposing, push: `${folder}/other.git` })).round;
  expect(pushed?.why).toContain('pushed to');
  const branches = async () =>
    (await git('--git-dir', `${folder}/other.git`, 'branch', '--format', '%(refname:short)')).split(
      '\n',
    );
  expect(await branches()).toEqual(['dbopt/loop/gin-opclass']);
  // As in a fresh checkout: what was proposed before is there alone where it was pushed to.
  await git('branch', '-D', 'dbopt/loop/gin-opclass');
  const next = [sabotage([WRONG_INDEX], 'gin-opclass')];
  const second = (await round(next, { ...proposing, push: `${folder}/other.git` })).round;
  expect(second?.branch).toMatch(/^dbopt\/loop\/gin-opclass-[0-9a-f]{8}$/);
  expect(await branches()).toEqual(['dbopt/loop/gin-opclass', second?.branch]);
});

test('a repository that somebody committed beside the design is none, and no hook runs', {
  timeout: 60_000,
}, async () => {
  const { git, round, read, folder, source } = await repository();
  const [below, ran] = [join(folder, 'db'), join(folder, 'ran')];
  await mkdir(below);
  await writeFile(join(below, 'dbopt.yaml'), await read());
  await git('add', 'db');
  await git('commit', '--quiet', '-m', 'second');
  for (const name of ['objects', 'refs']) await mkdir(join(below, name));
  await writeFile(join(below, 'HEAD'), 'ref: refs/heads/main\n');
  const trap = `"touch ${ran}; false"`;
  await writeFile(
    join(below, 'config'),
    `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = ${trap}\n`,
  );
  const hook = join(folder, '.git', 'hooks', 'pre-commit');
  await writeFile(hook, `#!/bin/sh\ntouch ${ran}\n`, { mode: 0o755 });
  const { round: made } = await round(good, { ...proposing, source: { ...source, cwd: below } });
  expect(made).toMatchObject({ outcome: 'proposed' });
  expect(await git('show', 'dbopt/loop/gin-opclass:db/dbopt.yaml')).toContain('jsonb_path_ops');
  expect(existsSync(ran)).toBe(false);
});

test('without a repository it is told what is missing', { timeout: 60_000 }, async () => {
  const scene = await loopScene(quietDesign(), { load: false });
  await expect(scene.round(good, proposing)).rejects.toThrow(/is in no git repository/);
});
