import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { lstat, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';

/** Milliseconds by which a file system's clock may be behind. */
const CLOCK = 1_000;
/** What only the action needs: with it, whatever runs under dbopt could comment, or say what the next steps read. */
const OURS =
  /^(?:DBOPT_TOKEN|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|TOKEN)|ACTIONS_.*TOKEN.*)$/;

/** Runs dbopt once. `plans` are the sealed plans that it wrote: one, or one for each target. */
export async function runDbopt({ bin, command, files, targets, args, out }) {
  const isPlan = command === 'plan';
  const sealed = isPlan ? out || join(await mkdtemp(join(tmpdir(), 'dbopt-')), 'plan.json') : '';
  const began = Date.now();
  const [program, ...before] = bin.split(/\s+/);
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

function run(program, args) {
  return new Promise((resolve, reject) => {
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !OURS.test(name)),
    );
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    // What it says is text, whatever it looks like, until a word that nobody can guess.
    const word = randomUUID();
    console.log(`::stop-commands::${word}`);
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8').on('data', (text) => {
        said[stream] += text;
        process[stream].write(text);
      });
    }
    child.on('error', reject).on('close', (code) => {
      console.log(`\n::${word}::`);
      resolve({ code: code ?? 1, ...said });
    });
  });
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
