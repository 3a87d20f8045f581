import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type FileDiff, type Round, withoutPasswords } from '../../model/index.ts';
import { diffsOf, textsOf } from '../advise/edits.ts';
import { waits } from './baseline.ts';
import { changeOf } from './carry.ts';
import { targetOf } from './choose.ts';
import { digestOf, pathOf } from './files.ts';
import { checkoutOf, freeBranch, gitIn, identity } from './git.ts';
import type { PhaseResult, RoundJob } from './job.ts';
import { messageOf } from './message.ts';

/** Commits the edit to a branch of its own, in a working tree of its own: nobody's checkout moves. */
export async function propose(job: RoundJob, round: Round): Promise<PhaseResult> {
  const { design, push, source, signal } = job;
  const change = changeOf(round);
  const top = await checkoutOf(design.root);
  const git = gitIn(top, source.env, signal);
  const dirty = await git(['status', '--porcelain', '--untracked-files=no']);
  if (dirty !== '') return waits('the working tree has changes that are not committed');
  const { diffs } = diffsOf(change.edits, await textsOf(design, targetOf(job)));
  if (diffs.some(({ before }, i) => digestOf(before) !== change.files[i]?.before))
    return waits('the design was changed meanwhile');
  const found = await freeBranch(git, { change, round: round.id, push });
  if (typeof found === 'string') await commitTo(found, job, { top, diffs, round });
  const branch = typeof found === 'string' ? found : found.done;
  // Where an earlier start died in between it is said once more, which does no harm.
  if (push !== undefined) await git(['push', '--quiet', push, branch]);
  return proposed(branch, push);
}

interface Commit {
  readonly top: string;
  readonly diffs: readonly FileDiff[];
  readonly round: Round;
}

/** A commit on a new branch; where it fails or is stopped nothing of it is left. */
async function commitTo(
  branch: string,
  { design, source, signal }: RoundJob,
  { top, diffs, round }: Commit,
): Promise<void> {
  const git = gitIn(top, source.env, signal);
  const cleaning = gitIn(top, source.env, new AbortController().signal);
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-loop-'));
  const tree = join(folder, 'tree');
  try {
    await git(['worktree', 'add', '--quiet', '-b', branch, tree, 'HEAD']);
    const there = gitIn(tree, source.env, signal);
    for (const { file, after } of diffs) {
      const path = relative(top, await pathOf(design, file));
      await writeFile(join(tree, path), after);
      await there(['add', '--', path]);
    }
    const message = messageOf(changeOf(round), round);
    await there([...(await identity(git)), 'commit', '--quiet', '-m', message]);
    await cleaning(['worktree', 'remove', '--force', tree]);
  } catch (error) {
    await cleaning(['worktree', 'remove', '--force', tree]).catch(() => {});
    await cleaning(['branch', '-D', branch]).catch(() => {});
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function proposed(branch: string, push: string | undefined): PhaseResult {
  const where = push === undefined ? 'nothing was pushed' : `pushed to ${withoutPasswords(push)}`;
  return { branch, outcome: 'proposed', why: `committed to ${branch}; ${where}` };
}
