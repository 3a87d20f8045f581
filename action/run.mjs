import { lstat, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { install } from './install.mjs';
import { run } from './spawn.mjs';

/** Milliseconds by which a file system's clock may be behind. */
const CLOCK = 1_000;

/** Runs dbopt. `plans` are the sealed plans that it wrote: one, or one for each target; `failure` is what kept it from
 *  that, with places in the design. */
export async function runDbopt(asked) {
  const { bin, command, out } = asked;
  const isPlan = command === 'plan';
  const sealed = isPlan ? out || join(await mkdtemp(join(tmpdir(), 'dbopt-')), 'plan.json') : '';
  const began = Date.now();
  const known = bin === '' ? await install() : { code: 0, bin: bin.split(/\s+/) };
  if (known.code !== 0)
    return { code: 1, stdout: '', stderr: known.stderr, plans: [], failure: [] };
  const [program, ...before] = known.bin;
  const done = await run(program, [...before, ...argsOf(asked, sealed)]);
  const plans = isPlan ? await written(sealed, began) : [];
  const failure =
    done.code === 1 && plans.length === 0 ? await reasons(program, before, asked) : [];
  return { ...done, plans, failure };
}

function argsOf({ command, files, targets, args, plan }, sealed) {
  const design = [
    ...files.flatMap((file) => ['--file', file]),
    ...targets.flatMap((target) => ['--target', target]),
  ];
  if (command === 'apply') {
    const file = plan === '' ? [] : [plan];
    return [command, ...file, ...design, '--format', 'json', '--no-color', ...args];
  }
  const into = sealed === '' ? [] : ['--out', sealed];
  const form = ['--format', 'markdown', '--detailed-exitcode', '--no-color'];
  return [command, ...design, ...form, ...into, ...args];
}

/** What is wrong with the text of the design, with its places. */
async function reasons(program, before, { files }) {
  const design = files.flatMap((file) => ['--file', file]);
  const asked = [...before, 'validate', ...design, '--json'];
  const { stdout } = await run(program, asked, { quiet: true });
  try {
    return JSON.parse(stdout).diagnostics ?? [];
  } catch {
    return [];
  }
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
