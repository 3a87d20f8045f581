import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Design, Diagnostic, Edit, FileDiff } from '../../model/index.ts';
import { KINDS } from '../../providers/index.ts';
import { type DesignFile, editDesign, shownPatch } from '../../schema/index.ts';
import { patchOf } from '../patch.ts';

/** The files of a design as they are, and which target of it is meant. */
export interface DesignTexts {
  readonly files: readonly DesignFile[];
  /** There is no design yet, and this is one to begin with. */
  readonly fresh: boolean;
  readonly target?: string | undefined;
}

/** What a design begins with. */
const BEGINNING = 'version: 1\n';

export const freshTexts = (file: string): DesignTexts => ({
  files: [{ file, text: BEGINNING }],
  fresh: true,
});

export async function textsOf(
  { files, cwd }: Pick<Design, 'files' | 'cwd'>,
  target?: string,
): Promise<DesignTexts> {
  const read = files.map(async (file) => ({
    file,
    text: await readFile(resolve(cwd, file), 'utf8'),
  }));
  return { files: await Promise.all(read), fresh: false, target };
}

/** Files as edits would leave them. */
export function diffsOf(
  edits: readonly Edit[],
  { files, fresh, target }: DesignTexts,
): { readonly diffs: readonly FileDiff[]; readonly problems: readonly Diagnostic[] } {
  const { changed, problems } = editDesign(files, edits, { kinds: KINDS, target });
  const diffs = changed.map(({ file, text, before }) => {
    const from = fresh ? '' : before;
    const [a, b] = fresh ? ['/dev/null', `b/${file}`] : [`a/${file}`, `b/${file}`];
    const patch = patchOf({ name: a, text: from }, { name: b, text }, 3);
    const shown = shownPatch(patch, from, text);
    return { file, fresh, before: from, after: text, patch: shown };
  });
  return { diffs, problems };
}
