import { lstat, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { install } from './install.mjs';
import { run } from './spawn.mjs';

/** Milliseconds by which a file system's clock may be behind. */
const CLOCK = 1_000;

/** Runs dbopt once. `plans` are the sealed plans that it wrote: one, or one for each target. */
export async function runDbopt({ bin, command, files, targets, args, out }) {
  const isPlan = command === 'plan';
  const sealed = isPlan ? out || join(await mkdtemp(join(tmpdir(), 'dbopt-')), 'plan.json') : '';
  const began = Date.now();
  const known = bin === '' ? await install() : { code: 0, bin: bin.split(/\s+/) };
  if (known.code !== 0) return { code: 1, stdout: '', stderr: known.stderr, plans: [] };
  const [program, ...before] = known.bin;
  const { code, stdout, stderr } = await run(program, [
    ...before,
    command,
    ...files.flatMap((file) => ['--file', file]),
    ...targets.flatMap((target) => ['--target', target]),
    ...['--format', 'markdown', '--detailed-exitcode', '--no-color'],
    ...(isPlan ? ['--out', sealed] : []),
    ...args,
  ]);
  return { code, stdout, stderr, plans: isPlan ? await written(sealed, began) : [] };
}

/** `plan.json`, or `plan.eu-1.json` and its like where there are targets. */
async function written(path, began) {
  const extension = extname(path);
  const stem = `${basename(path, extension)}.`;
  const names = await readdir(dirname(path)).catch(() => []);
  const paths = names
    .filter(
      (name) => name === basename(path) || (name.startsWith(stem) && name.endsWith(extension)),
    )
    .map((name) => join(dirname(path), name));
  // A pull request may have brought files of such names along.
  const times = await Promise.all(paths.map(async (each) => (await lstat(each)).mtimeMs));
  return paths.filter((_, i) => times[i] >= began - CLOCK);
}
