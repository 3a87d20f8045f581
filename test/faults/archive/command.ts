import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../dist/main.js', import.meta.url));

export interface Ended {
  readonly code: number | null;
  /** SIGKILL came before its end. */
  readonly struck: boolean;
  readonly output: string;
  readonly lines: readonly Line[];
  /** Milliseconds. */
  readonly took: number;
}

/** Something it said. */
export interface Line {
  readonly text: string;
  /** Milliseconds since the start. */
  readonly at: number;
}

/** So many milliseconds after the nth line. */
export interface Moment {
  readonly line: number;
  readonly delay: number;
}

export interface Place {
  readonly cwd: string;
  readonly env: Record<string, string>;
}

/** Runs the built dbopt; killed at a moment, where one is given. */
export async function dbopt(
  args: readonly string[],
  { cwd, env }: Place,
  moment?: Moment,
): Promise<Ended> {
  const began = performance.now();
  const since = () => performance.now() - began;
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  const lines: Line[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (text) => {
      lines.push({ text, at: since() });
      if (lines.length - 1 === moment?.line) {
        void sleep(moment.delay).then(() => child.kill('SIGKILL'));
      }
    });
  }
  const [code, signal] = await once(child, 'close');
  const output = lines.map(({ text }) => text).join('\n');
  return { code, struck: signal === 'SIGKILL', output, lines, took: since() };
}
