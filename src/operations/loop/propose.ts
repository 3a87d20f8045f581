import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fail, type LoopChange, type Round, withoutPasswords } from '../../model/index.ts';
import { diffsOf, textsOf } from '../advise/edits.ts';
import { waits } from './baseline.ts';
import { changeOf } from './carry.ts';
import { targetOf } from './choose.ts';
import { digestOf, pathOf } from './files.ts';
import type { PhaseResult, RoundJob } from './job.ts';

/** Commits the edit to a branch of its own, in a working tree of its own: nobody's checkout moves. */
export async function propose(job: RoundJob, round: Round): Promise<PhaseResult> {
  const { design, push, signal } = job;
  const change = changeOf(round);
  const git = gitIn(design.root, signal);
  const top = await git(['rev-parse', '--show-toplevel']);
  const dirty = await git(['status', '--porcelain', '--untracked-files=no']);
  if (dirty !== '') return waits('the working tree has changes that are not committed');
  const { diffs } = diffsOf(change.edits, await textsOf(design, targetOf(job)));
  if (diffs.some(({ before }, i) => digestOf(before) !== change.files[i]?.before))
    return waits('the design was changed meanwhile');
  const branch = await freeBranch(git, change, round.id);
  if (typeof branch !== 'string') return proposed(branch.done, push);
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-loop-'));
  try {
    await git(['worktree', 'add', '--quiet', '-b', branch, join(folder, 'tree'), 'HEAD']);
    const there = gitIn(join(folder, 'tree'), signal);
    for (const { file, after } of diffs) {
      const path = relative(top, await pathOf(design, file));
      await writeFile(join(folder, 'tree', path), after);
      await there(['add', '--', path]);
    }
    await there([...(await identity(git)), 'commit', '--quiet', '-m', messageOf(change, round)]);
    if (push !== undefined) await there(['push', '--quiet', push, branch]);
  } catch (error) {
    await git(['branch', '-D', branch]).catch(() => {});
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
    await git(['worktree', 'prune']);
  }
  return proposed(branch, push);
}

function proposed(branch: string, push: string | undefined): PhaseResult {
  const where = push === undefined ? 'nothing was pushed' : `pushed to ${withoutPasswords(push)}`;
  return { branch, outcome: 'proposed', why: `committed to ${branch}; ${where}` };
}

type Git = (args: readonly string[]) => Promise<string>;

/** Throws `git` with what it said. */
const gitIn =
  (cwd: string, cancelSignal: AbortSignal): Git =>
  async (args) => {
    const { execa } = await import('execa');
    const env = { GIT_TERMINAL_PROMPT: '0' };
    const result = await execa('git', args, {
      cwd,
      env,
      cancelSignal,
      reject: false,
      stdin: 'ignore',
    });
    cancelSignal.throwIfAborted();
    if (!result.failed) return result.stdout;
    const said = result.stderr?.trim() || result.shortMessage;
    throw fail('git', `git ${args.find((word) => !word.startsWith('-')) ?? ''} failed: ${said}`, {
      hint: 'mode pull-request needs the design in a git repository, committed',
    });
  };

/** `dbopt/loop/CODE`; where that is there already, with what tells this proposal from others. What a loop that died left
 *  of this round is found: its commit, or a branch that has none yet, which goes. */
async function freeBranch(
  git: Git,
  change: LoopChange,
  round: string,
): Promise<string | { readonly done: string }> {
  const name = `dbopt/loop/${change.code}`;
  const own = `${name}-${digestOf(JSON.stringify(change.edits)).slice(0, 8)}`;
  for (const branch of [name, own]) {
    if ((await git(['branch', '--list', branch])) === '') return branch;
    const message = await git(['log', '-1', '--format=%B', branch]);
    if (message.includes(`Dbopt-Round: ${round}`)) return { done: branch };
    const [tip, head] = [await git(['rev-parse', branch]), await git(['rev-parse', 'HEAD'])];
    if (tip !== head) continue;
    for (const tree of treesOf(await git(['worktree', 'list', '--porcelain']), branch))
      await git(['worktree', 'remove', '--force', tree]);
    await git(['branch', '-D', branch]);
    return branch;
  }
  throw fail('branch-there', `the branch ${own} is there already`, {
    hint: 'merge it, or delete it: the loop proposes it again then',
  });
}

/** The working trees that have a branch checked out. */
const treesOf = (listed: string, branch: string): readonly string[] =>
  listed
    .split('\n\n')
    .filter((tree) => tree.includes(`\nbranch refs/heads/${branch}`))
    .flatMap((tree) => /^worktree (.*)/.exec(tree)?.[1] ?? []);

/** A machine that runs on a schedule often has nobody's name. */
const identity = async (git: Git): Promise<readonly string[]> =>
  (await git(['config', 'user.email']).catch(() => '')) === ''
    ? ['-c', 'user.name=dbopt loop', '-c', 'user.email=dbopt@localhost']
    : [];

const WIDE = 72;

/** The evidence stands in the message: who reads the history needs nothing else. */
function messageOf(
  { code, address, title, gain, evidence, plan, hazards }: LoopChange,
  round: Round,
): string {
  const subject = `${code}: ${address}`;
  return [
    subject.length <= WIDE ? subject : `${subject.slice(0, WIDE - 1)}…`,
    '',
    title,
    '',
    `Gain (${gain.how}): ${gain.what}, ${gain.before} -> ${gain.after} ${gain.unit}`,
    ...evidence.map(
      ({ what, value, unit, from }) =>
        `- ${what}: ${value}${unit === null ? '' : ` ${unit}`} (${from})`,
    ),
    '',
    `Dbopt-Round: ${round.id}`,
    `Dbopt-Finding: ${code} ${address}`,
    `Dbopt-Plan: ${plan}`,
    `Dbopt-Hazards: ${hazards.join(', ') || 'none'}`,
  ].join('\n');
}
