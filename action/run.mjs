import { lstat, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { install } from './install.mjs';
import { run } from './spawn.mjs';
import { writeHere } from './write.mjs';

/** Runs dbopt. `plans` are the sealed plans that it wrote: one, or one for each target; `failure` is what kept it from
 *  that, with places in the design; `findings` what `pool` found in the application. */
export async function runDbopt(asked) {
  const { bin, command, out } = asked;
  const isPlan = command === 'plan';
  const sealed = isPlan ? out || join(await mkdtemp(join(tmpdir(), 'dbopt-')), 'plan.json') : '';
  const before = isPlan ? await sealedAt(sealed) : new Map();
  const known = bin === '' ? await install() : { code: 0, bin: bin.split(/\s+/) };
  if (known.code !== 0)
    return { code: 1, stdout: '', stderr: known.stderr, plans: [], failure: [], findings: [] };
  const [program, ...words] = known.bin;
  const done = await run(program, [...words, ...argsOf(asked, sealed)]);
  const plans = isPlan ? await written(sealed, before) : [];
  const failure = done.code === 1 && plans.length === 0 ? await reasons(program, words, asked) : [];
  const findings = command === 'pool' ? await inCode(program, words, asked) : [];
  return { ...done, plans, failure, findings };
}

/** What `pool` found in the application, with its lines; as SARIF where that is asked for. */
async function inCode(program, before, asked) {
  const as = (format) => [...before, ...argsOf(asked, ''), '--format', format];
  if (asked.sarif !== '') {
    const { stdout } = await run(program, as('sarif'), { quiet: true });
    await writeHere(asked.sarif, stdout);
  }
  const { stdout } = await run(program, as('json'), { quiet: true });
  try {
    return JSON.parse(stdout).findings ?? [];
  } catch {
    return [];
  }
}

function argsOf({ command, files, targets, args, plan }, sealed) {
  const design = [
    ...files.flatMap((file) => ['--file', file]),
    ...targets.flatMap((target) => ['--target', target]),
  ];
  if (command === 'pool')
    return [command, ...design, '--format', 'markdown', '--no-color', ...args];
  if (command === 'apply') {
    const file = plan === '' ? [] : [plan];
    return [command, ...file, ...design, '--format', 'json', '--no-color', ...args];
  }
  const into = sealed === '' ? [] : ['--out', sealed];
  const form = ['--format', 'markdown', '--detailed-exitcode', '--no-color'];
  return [command, ...design, ...form, ...into, ...args];
}

/** What is wrong with the text of the design, with its places. */
async function reasons(program, words, { files }) {
  const design = files.flatMap((file) => ['--file', file]);
  const asked = [...words, 'validate', ...design, '--json'];
  const { stdout } = await run(program, asked, { quiet: true });
  try {
    return JSON.parse(stdout).diagnostics ?? [];
  } catch {
    return [];
  }
}

/** What dbopt wrote. A pull request may have brought files of such names along: those are as they were. What cannot be
 *  read is no plan: dbopt has told why. */
async function written(path, before) {
  const now = await sealedAt(path);
  const fresh = [...now].flatMap(([file, state]) => (before.get(file) === state ? [] : [file]));
  const plans = await Promise.all(fresh.map((file) => planOf(file).catch(() => null)));
  return plans.filter((plan) => plan !== null);
}

const planOf = async (file) => JSON.parse(await readFile(file, 'utf8'));

/** `plan.json`, or `plan.eu-1.json` and its like where there are targets, each with what a write to it changes. */
async function sealedAt(path) {
  const extension = extname(path);
  const stem = `${basename(path, extension)}.`;
  const names = await readdir(dirname(path)).catch(() => []);
  const files = names
    .filter(
      (name) => name === basename(path) || (name.startsWith(stem) && name.endsWith(extension)),
    )
    .map((name) => join(dirname(path), name));
  const states = await Promise.all(files.map((file) => lstat(file, { bigint: true })));
  return new Map(files.map((file, i) => [file, `${states[i].ino} ${states[i].ctimeNs}`]));
}
