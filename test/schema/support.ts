import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Declared, placesOf } from '../../src/model/index.ts';
import { KINDS } from '../../src/providers/index.ts';
import { loadDesign } from '../../src/schema/index.ts';

export interface Setup {
  readonly env?: Record<string, string | undefined>;
  readonly vars?: Record<string, string>;
  /** -f; the first file where it is not said. */
  readonly files?: readonly string[];
}

/** A folder with these files, gone after the test. */
export async function folder(files: Readonly<Record<string, string | Uint8Array>>) {
  const cwd = await mkdtemp(join(tmpdir(), 'dbopt-schema-'));
  onTestFinished(() => rm(cwd, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(cwd, path)), { recursive: true });
    await writeFile(join(cwd, path), content);
  }
  return cwd;
}

/** Loads a design made of these files. */
export async function load(
  files: Readonly<Record<string, string | Uint8Array>>,
  setup: Setup = {},
) {
  const cwd = await folder(files);
  const { env = {}, vars = {} } = setup;
  const names = setup.files ?? Object.keys(files).slice(0, 1);
  return loadDesign({ files: names, kinds: KINDS, env, vars, cwd });
}

/** Loads one file that says `text` below `version: 1`. */
export const loadText = (text: string, setup?: Setup) =>
  load({ 'dbopt.yaml': `version: 1\n${text}` }, setup);

/** The specs of a design without errors, by address. */
export async function specs(text: string, setup?: Setup) {
  const { design, diagnostics } = await loadText(text, setup);
  if (design === null) throw new Error(JSON.stringify(diagnostics, null, 2));
  return Object.fromEntries(design.declared.map((d) => [d.address, d.spec]));
}

/** Every place of an entry, by path. */
export const placesIn = (declared: Declared | undefined) =>
  declared === undefined ? {} : Object.fromEntries(placesOf(declared));
