import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHECKS } from '../../src/checks/index.ts';
import { DboptError, type Design } from '../../src/model/index.ts';
import { KINDS } from '../../src/providers/index.ts';
import { loadDesign } from '../../src/schema/index.ts';

/** What a design is read with. */
export interface DesignOptions {
  /** As --var. */
  readonly vars?: Readonly<Record<string, string>>;
  /** The project folder, where the design stands and a state file may lie; else one for this call only. */
  readonly cwd?: string;
}

/** Reads a design, given as the text of its file. */
export async function withDesign<T>(
  text: string,
  { vars = {}, cwd }: DesignOptions,
  use: (design: Design) => Promise<T>,
): Promise<T> {
  const folder = cwd ?? (await mkdtemp(join(tmpdir(), 'dbopt-design-')));
  try {
    await writeFile(join(folder, 'dbopt.yaml'), text);
    const loaded = await loadDesign({
      files: ['dbopt.yaml'],
      kinds: KINDS,
      checks: CHECKS,
      env: {},
      vars,
      cwd: folder,
    });
    if (loaded.design === null) throw new DboptError(loaded.diagnostics);
    return await use(loaded.design);
  } finally {
    if (cwd === undefined) await rm(folder, { recursive: true });
  }
}
