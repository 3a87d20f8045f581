import { lstat, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fail, inShort, type LoopChange } from '../../model/index.ts';
import type { DesignSource } from '../source.ts';
import { digestOf } from './files.ts';

type Environment = DesignSource['env'];
type Git = (args: readonly string[]) => Promise<string>;

/** The folder with the `.git` that a folder is in. Git itself is not asked from further below: there it takes files that
 *  anybody can commit (HEAD, config, objects, refs) for a repository, and runs what its config says. Throws `git`. */
export async function checkoutOf(folder: string): Promise<string> {
  for (let at = await realpath(folder); ; at = dirname(at)) {
    const isTop = await lstat(join(at, '.git')).then(
      () => true,
      () => false,
    );
    if (isTop) return at;
    if (dirname(at) === at) throw fail('git', `${folder} is in no git repository`, { hint: HINT });
  }
}

const HINT = 'mode pull-request needs the design in a git repository, committed';
/** Nothing of a checkout is run: no repository in one is taken for one, no hook is called. */
const SAFE = [
  ...['-c', 'safe.bareRepository=explicit', '-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.fsmonitor=false'],
];

/** What git, and whatever it calls, has no use for: how a database is reached, by its name or by what it says. A proxy may
 *  have a password, too. */
const isOurs = ([name, value = '']: readonly [string, string | undefined]): boolean =>
  /^(?:DATABASE_URL|PG[A-Z]+|DBOPT_\w+)$/.test(name) ||
  (!/_proxy$|^GIT_/i.test(name) && /^[\w.+-]+:\/\/[^/\s]*:[^\s]+@|\bpassword\s*=/.test(value));

const withoutOurs = (env: Environment): Environment =>
  Object.fromEntries(
    Object.entries(env)
      .filter(isOurs)
      .map(([name]) => [name, undefined]),
  );

/** Characters that it may say; where it speaks to another repository that one has a say in it. */
const MOST = 16 * 1024 * 1024;

/** Runs git in a folder. `environment` is that of this process. Throws `git` with what it said, or the signal's reason. */
export const gitIn =
  (cwd: string, environment: Environment, cancelSignal: AbortSignal): Git =>
  async (args) => {
    const { execa } = await import('execa');
    const env = { ...withoutOurs(environment), GIT_TERMINAL_PROMPT: '0' };
    const result = await execa('git', [...SAFE, ...args], {
      cwd,
      env,
      cancelSignal,
      reject: false,
      stdin: 'ignore',
      maxBuffer: MOST,
    });
    cancelSignal.throwIfAborted();
    if (!result.failed) return result.stdout;
    const said = inShort(result.stderr?.trim() || (result.shortMessage ?? ''));
    throw fail('git', `git ${args.find((word) => !word.startsWith('-')) ?? ''} failed: ${said}`, {
      hint: HINT,
    });
  };

interface Wanted {
  readonly change: LoopChange;
  /** Its id. */
  readonly round: string;
  readonly push: string | undefined;
}

/** The branch for a proposal: `dbopt/loop/CODE`; where that is there already, here or where it is pushed to, with what
 *  tells this proposal from others. What a loop that died left of this round is found: its commit, or a branch that has
 *  none yet, which goes. */
export async function freeBranch(
  git: Git,
  { change, round, push }: Wanted,
): Promise<string | { readonly done: string }> {
  const name = `dbopt/loop/${change.code}`;
  const own = `${name}-${digestOf(JSON.stringify(change.edits)).slice(0, 8)}`;
  for (const branch of [name, own]) {
    if ((await git(['branch', '--list', branch])) === '') {
      if (push === undefined || !(await isPushed(git, push, branch))) return branch;
      continue;
    }
    const message = await git(['log', '-1', '--format=%B', branch]);
    const isDone = message.includes(`Dbopt-Round: ${round}`);
    const [tip, head] = [await git(['rev-parse', branch]), await git(['rev-parse', 'HEAD'])];
    if (!isDone && tip !== head) continue;
    for (const tree of treesOf(await git(['worktree', 'list', '--porcelain']), branch))
      await git(['worktree', 'remove', '--force', tree]);
    if (isDone) return { done: branch };
    await git(['branch', '-D', branch]);
    return branch;
  }
  throw fail('branch-there', `the branch ${own} is there already`, {
    hint: 'merge it, or delete it: the loop proposes it again then',
  });
}

/** A checkout of its own for each run knows no branch of an earlier one. */
const isPushed = async (git: Git, push: string, branch: string): Promise<boolean> =>
  (await git(['ls-remote', '--heads', push, `refs/heads/${branch}`])) !== '';

/** The working trees that have a branch checked out. */
const treesOf = (listed: string, branch: string): readonly string[] =>
  listed
    .split('\n\n')
    .filter((tree) => tree.includes(`\nbranch refs/heads/${branch}`))
    .flatMap((tree) => /^worktree (.*)/.exec(tree)?.[1] ?? []);

/** A machine that runs on a schedule often has nobody's name. */
export const identity = async (git: Git): Promise<readonly string[]> =>
  (await git(['config', 'user.email']).catch(() => '')) === ''
    ? ['-c', 'user.name=dbopt loop', '-c', 'user.email=dbopt@localhost']
    : [];
