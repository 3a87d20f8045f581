import { resolve } from 'node:path';
import { DboptError, fail } from '../../model/index.ts';
import { type Formatted, formatFiles, shownPatch } from '../../schema/index.ts';
import { whyNot, writeRegular } from '../../state/index.ts';
import { patchOf } from '../patch.ts';
import type { DesignSource } from '../source.ts';

export interface FormatResult {
  /** Files that are laid out otherwise. */
  readonly changed: readonly (Formatted & { readonly diff: string })[];
  /** How many there are. */
  readonly files: number;
}

/** Lays out the files of a design. Throws what is wrong with them; then nothing is written. */
export async function formatDesign(
  source: Pick<DesignSource, 'files' | 'cwd' | 'env'>,
  { write }: { readonly write: boolean },
): Promise<FormatResult> {
  const { formatted, problems } = await formatFiles(source);
  if (problems.length > 0) throw new DboptError(problems);
  const changed = formatted.filter(({ before, after }) => before !== after);
  if (write) for (const one of changed) await save(one, source.cwd);
  return {
    files: formatted.length,
    changed: changed.map((one) => ({ ...one, diff: diffOf(one) })),
  };
}

function diffOf({ file: name, before, after }: Formatted): string {
  const patch = patchOf({ name, text: before }, { name, text: after }, 3);
  return shownPatch(patch, before, after);
}

async function save({ file, after }: Formatted, cwd: string): Promise<void> {
  try {
    await writeRegular(resolve(cwd, file), after, { how: 'over', mode: 0o666 });
  } catch (cause) {
    throw fail('cannot-write', `cannot write ${file}: ${whyNot(cause)}`, { cause });
  }
}
