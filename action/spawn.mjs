import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';

/** What only the action needs: with it, whatever runs under dbopt could comment, or say what the next steps read. */
const OURS =
  /^(?:DBOPT_TOKEN|GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY|TOKEN)|ACTIONS_.*TOKEN.*)$/;

/** Runs a program to its end, shows what it says unless `quiet`, and hands it back. */
export function run(program, args, { cwd = process.cwd(), quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !OURS.test(name)),
    );
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    // What it says is text, whatever it looks like, until a word that nobody can guess.
    const word = randomUUID();
    if (!quiet) console.log(`::stop-commands::${word}`);
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) {
      child[stream].setEncoding('utf8').on('data', (text) => {
        said[stream] += text;
        if (!quiet) process[stream].write(text);
      });
    }
    child.on('error', reject).on('close', (code) => {
      if (!quiet) console.log(`\n::${word}::`);
      resolve({ code: code ?? 1, ...said });
    });
  });
}
