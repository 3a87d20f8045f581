import { spawn } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';

/** Runs dbopt once. `plans` are the sealed plans that it wrote: one, or one for each target. */
export async function runDbopt({ bin, command, files, targets, args, out }) {
  const isPlan = command === 'plan';
  const sealed = isPlan ? out || join(await mkdtemp(join(tmpdir(), 'dbopt-')), 'plan.json') : '';
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
  return { code, stdout, stderr, plans: isPlan ? await written(sealed) : [] };
}

function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8').on('data', (text) => {
        said[stream] += text;
        process[stream].write(text);
      });
    }
    child.on('error', reject).on('close', (code) => resolve({ code: code ?? 1, ...said }));
  });
}

/** `plan.json`, or `plan.eu-1.json` and its like where there are targets. */
async function written(path) {
  const extension = extname(path);
  const stem = `${basename(path, extension)}.`;
  const names = await readdir(dirname(path)).catch(() => []);
  return names
    .filter(
      (name) => name === basename(path) || (name.startsWith(stem) && name.endsWith(extension)),
    )
    .map((name) => join(dirname(path), name));
}
