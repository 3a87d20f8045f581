import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { applyPatch } from 'diff';
import { type Design, type FileDiff, fail, type LoopChange } from '../../model/index.ts';
import { readRegular, whyNot, writeRegular } from '../../state/index.ts';
import { patchOf } from '../patch.ts';

/** Texts of a design as they were before and after an edit, for as long as its round is open. Not in the state: a design
 *  may hold a password. */
const KEPT = '.dbopt/loop';

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

type Home = Pick<Design, 'root' | 'cwd' | 'files'>;

const keptAt = ({ root }: Pick<Home, 'root'>, digest: string): string => join(root, KEPT, digest);

/** Writes edited files, each as a whole or not at all, and only where they are still what the edit was made of; else it
 *  is people's, and false. Texts are kept before, so that they can be brought back. */
export async function writeEdited(home: Home, diffs: readonly FileDiff[]): Promise<boolean> {
  const paths: string[] = [];
  for (const { file, before } of diffs) {
    const path = await ownPath(home, file);
    if (path === null || (await readRegular(path)) !== before) return false;
    paths.push(path);
  }
  await makeKept(home);
  for (const text of diffs.flatMap(({ before, after }) => [before, after]))
    await writeRegular(keptAt(home, digestOf(text)), text, { how: 'over' });
  for (const [i, path] of paths.entries()) await replaceFile(home, path, diffs[i]?.after ?? '');
  return true;
}

/** How the files of a change stand: `in`, `out`, or `changed` by people since. */
export async function standingOf(
  home: Home,
  { files }: Pick<LoopChange, 'files'>,
): Promise<'in' | 'out' | 'changed'> {
  const now = await Promise.all(
    files.map(async ({ file, before, after }) => {
      const path = await ownPath(home, file);
      const digest = path === null ? null : digestOf(await readRegular(path));
      return digest === after ? 'in' : digest === before ? 'out' : 'changed';
    }),
  );
  const [first = 'changed'] = now;
  return now.every((each) => each === first) ? first : 'changed';
}

/** Takes an edit out of the files: to the byte where nobody touched them, else as a patch, which leaves what people wrote
 *  beside it. False: people changed the same lines, and nothing is written. */
export async function takeOut(home: Home, { files }: Pick<LoopChange, 'files'>): Promise<boolean> {
  const texts: { readonly path: string; readonly text: string }[] = [];
  for (const { file, before, after } of files) {
    const path = await ownPath(home, file);
    if (path === null) return false;
    const now = await readRegular(path);
    if (digestOf(now) === before) continue;
    const [old, edited] = await Promise.all(
      [before, after].map((digest) => keptText(home, digest)),
    );
    if (old === null || edited === null || old === undefined || edited === undefined) return false;
    const text = now === edited ? old : withoutEdit(now, edited, old);
    if (text === null) return false;
    texts.push({ path, text });
  }
  if (texts.length > 0) await makeKept(home);
  for (const { path, text } of texts) await replaceFile(home, path, text);
  return true;
}

/** Lines around that have to be as they were, the fewer the nearer people may have written. */
const AROUND = [3, 1];

function withoutEdit(now: string, edited: string, old: string): string | null {
  for (const context of AROUND) {
    const patch = patchOf({ name: 'a', text: edited }, { name: 'b', text: old }, context);
    const text = applyPatch(now, patch);
    if (text !== false) return text;
  }
  return null;
}

/** A text that was kept; null: there is none that has this digest. Whoever can put files beside the design can put one
 *  there under any name. */
async function keptText(home: Home, digest: string): Promise<string | null> {
  if (!(await isOwnFolder(home))) return null;
  const text = await readRegular(keptAt(home, digest)).catch(() => null);
  return text !== null && digestOf(text) === digest ? text : null;
}

/** No part of it is a link, so that nothing is written or removed elsewhere. */
const isOwnFolder = async ({ root }: Pick<Home, 'root'>): Promise<boolean> =>
  (await realpath(join(root, KEPT)).catch(() => null)) === join(root, KEPT);

async function makeKept(home: Home): Promise<void> {
  const folder = join(home.root, KEPT);
  for (const each of [dirname(folder), folder]) {
    const real = await realpath(each).catch(() => null);
    if (real === null) await mkdir(each).catch(() => {});
    else if (real !== each) break;
  }
  if (await isOwnFolder(home)) return;
  throw fail(
    'cannot-write',
    `cannot keep texts of the design in ${KEPT}: it is no folder, or a link`,
    {
      hint: 'remove what stands there',
    },
  );
}

/** Once a round is over nobody needs them any more. */
export async function forgetTexts(home: Pick<Home, 'root'>): Promise<void> {
  if (await isOwnFolder(home)) await rm(join(home.root, KEPT), { recursive: true, force: true });
}

/** Where a file of the design really lies. */
export const pathOf = ({ cwd }: Pick<Home, 'cwd'>, file: string): Promise<string> =>
  realpath(resolve(cwd, file));

/** Where a file that a round speaks of really lies; null: it is none of the design's. A round may be what somebody else
 *  wrote, and its design another one than today's. */
async function ownPath({ cwd, files }: Home, file: string): Promise<string | null> {
  const real = (each: string) => pathOf({ cwd }, each).catch(() => null);
  const [path, own] = await Promise.all([real(file), Promise.all(files.map(real))]);
  return path !== null && own.includes(path) ? path : null;
}

/** After a crash at any moment it holds the old text or the new one. */
async function replaceFile({ root }: Home, path: string, text: string): Promise<void> {
  try {
    const draft = join(root, KEPT, randomUUID());
    await writeRegular(draft, text, { how: 'fresh' });
    await chmod(draft, (await stat(path)).mode & 0o777);
    await rename(draft, path);
  } catch (cause) {
    throw fail('cannot-write', `cannot write the design to ${path}: ${whyNot(cause)}`, { cause });
  }
}
