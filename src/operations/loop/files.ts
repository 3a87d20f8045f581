import { createHash, randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { applyPatch, createTwoFilesPatch } from 'diff';
import { type Design, type FileDiff, fail, type LoopChange } from '../../model/index.ts';
import { writeRegular } from '../../state/index.ts';

/** Texts of a design as they were before and after an edit, for as long as its round is open. Not in the state: a design
 *  may hold a password. */
const KEPT = '.dbopt/loop';

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

type Home = Pick<Design, 'root' | 'cwd'>;

const keptAt = ({ root }: Home, digest: string): string => join(root, KEPT, digest);

/** Writes edited files, each as a whole or not at all, and only where they are still what the edit was made of; else it
 *  is people's, and false. Texts are kept before, so that they can be brought back. */
export async function writeEdited(home: Home, diffs: readonly FileDiff[]): Promise<boolean> {
  for (const { file, before } of diffs) {
    if ((await readDesignFile(home, file)) !== before) return false;
  }
  await mkdir(join(home.root, KEPT), { recursive: true });
  for (const text of diffs.flatMap(({ before, after }) => [before, after]))
    await writeRegular(keptAt(home, digestOf(text)), text, { how: 'over' });
  for (const { file, after } of diffs) await replaceFile(home, file, after);
  return true;
}

/** How the files of a change stand: `in`, `out`, or `changed` by people since. */
export async function standingOf(
  home: Home,
  { files }: Pick<LoopChange, 'files'>,
): Promise<'in' | 'out' | 'changed'> {
  const now = await Promise.all(
    files.map(async ({ file, before, after }) => {
      const digest = digestOf(await readDesignFile(home, file));
      return digest === after ? 'in' : digest === before ? 'out' : 'changed';
    }),
  );
  const [first = 'changed'] = now;
  return now.every((each) => each === first) ? first : 'changed';
}

/** Takes an edit out of the files: to the byte where nobody touched them, else as a patch, which leaves what people wrote
 *  beside it. False: people changed the same lines, and nothing is written. */
export async function takeOut(home: Home, { files }: Pick<LoopChange, 'files'>): Promise<boolean> {
  const texts: { readonly file: string; readonly text: string }[] = [];
  for (const { file, before, after } of files) {
    const now = await readDesignFile(home, file);
    if (digestOf(now) === before) continue;
    const [old, edited] = await Promise.all(
      [before, after].map((digest) => keptText(home, digest)),
    );
    if (old === null || edited === null || old === undefined || edited === undefined) return false;
    const text = now === edited ? old : withoutEdit(now, edited, old);
    if (text === null) return false;
    texts.push({ file, text });
  }
  for (const { file, text } of texts) await replaceFile(home, file, text);
  return true;
}

/** Lines around that have to be as they were, the fewer the nearer people may have written. */
const AROUND = [3, 1];

function withoutEdit(now: string, edited: string, old: string): string | null {
  for (const context of AROUND) {
    const patch = createTwoFilesPatch('a', 'b', edited, old, undefined, undefined, { context });
    const text = applyPatch(now, patch);
    if (text !== false) return text;
  }
  return null;
}

const keptText = (home: Home, digest: string): Promise<string | null> =>
  readFile(keptAt(home, digest), 'utf8').catch(() => null);

/** Once a round is over nobody needs them any more. */
export const forgetTexts = ({ root }: Home): Promise<void> =>
  rm(join(root, KEPT), { recursive: true, force: true });

const readDesignFile = ({ cwd }: Home, file: string): Promise<string> =>
  readFile(resolve(cwd, file), 'utf8');

/** Where a file of the design really lies. */
export const pathOf = ({ cwd }: Pick<Home, 'cwd'>, file: string): Promise<string> =>
  realpath(resolve(cwd, file));

/** After a crash at any moment it holds the old text or the new one. */
async function replaceFile({ root, cwd }: Home, file: string, text: string): Promise<void> {
  try {
    const path = await pathOf({ cwd }, file);
    const draft = join(root, KEPT, randomUUID());
    await writeRegular(draft, text, { how: 'fresh' });
    await chmod(draft, (await stat(path)).mode & 0o777);
    await rename(draft, path);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw fail('cannot-write', `cannot write the design to ${file}: ${why}`, { cause });
  }
}
