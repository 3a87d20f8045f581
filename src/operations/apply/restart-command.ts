import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail } from '../../model/index.ts';

export interface CommandLimits {
  /** Milliseconds since 1970. */
  readonly deadline: number;
  readonly signal: AbortSignal;
}

/** Lines of its output that are shown where it fails. */
const SHOWN = 20;

/** Runs the command that the operator typed. Throws `restart-command` with the end of what it said.
 *  Its output goes to a file: a server that it starts may keep the output open, and a pipe would end only with the server. */
export async function runRestartCommand(command: string, limits: CommandLimits): Promise<void> {
  const { execa } = await import('execa');
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-restart-'));
  const said = join(folder, 'output');
  const output = (await open(said, 'w')).createWriteStream();
  try {
    const result = await execa(command, {
      shell: true,
      stdin: 'ignore',
      stdout: output,
      stderr: output,
      timeout: Math.max(1, limits.deadline - Date.now()),
      cancelSignal: limits.signal,
      reject: false,
    });
    if (!result.failed) return;
    const why = result.timedOut ? 'did not end in time' : howItEnded(result);
    const end = (await readFile(said, 'utf8')).trimEnd().split('\n').slice(-SHOWN).join(' | ');
    throw fail('restart-command', `the restart command ${why}`, {
      ...(end === '' ? {} : { hint: `it said: ${end}` }),
    });
  } finally {
    output.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}

const howItEnded = ({ exitCode, signal }: { exitCode?: number; signal?: string }): string =>
  exitCode === undefined ? `was ended by ${signal}` : `ended with exit code ${exitCode}`;
