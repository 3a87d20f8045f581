import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ApplyEvent } from '../../src/model/index.ts';

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
/** Milliseconds after which a command that has not ended by itself is called hung. */
const PATIENCE = 90_000;

export interface Heard {
  readonly event: ApplyEvent;
  /** Milliseconds since the start. */
  readonly at: number;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly hung: boolean;
  readonly stderr: string;
  readonly heard: readonly Heard[];
}

export interface Running {
  readonly pid: number;
  readonly heard: readonly Heard[];
  /** False: it had ended already. */
  kill(signal: NodeJS.Signals): boolean;
  readonly ended: Promise<Ended>;
}

/** Starts the built `dbopt apply` on a design, in a folder of its own. */
export async function startApply(
  url: string,
  design: string,
  listen: (heard: readonly Heard[]) => void = () => {},
  more: readonly string[] = [],
): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-fault-'));
  await writeFile(join(folder, 'dbopt.yaml'), design);
  const flags = [
    '--auto-approve',
    '--allow',
    'data-loss,other-design',
    '--format',
    'json',
    '--url',
    url,
  ];
  const child = spawn(process.execPath, [MAIN, 'apply', ...flags, ...more], { cwd: folder });
  const began = performance.now();
  const heard: Heard[] = [];
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  createInterface(child.stdout).on('line', (line) => {
    const event: ApplyEvent = JSON.parse(line);
    heard.push({ event, at: performance.now() - began });
    listen(heard);
  });
  let hung = false;
  const timer = setTimeout(() => {
    hung = true;
    child.kill('SIGKILL');
  }, PATIENCE);
  const ended = once(child, 'close').then(async ([code, signal]): Promise<Ended> => {
    clearTimeout(timer);
    await rm(folder, { recursive: true });
    return { code, signal, hung, stderr, heard };
  });
  return { pid: child.pid ?? 0, heard, kill: (signal) => child.kill(signal), ended };
}

/** Kills it in so many milliseconds, unless it has ended by then, and waits for its end. */
export async function killIn(running: Running, milliseconds: number): Promise<void> {
  await Promise.race([running.ended, sleep(milliseconds)]);
  running.kill('SIGKILL');
  await running.ended;
}
