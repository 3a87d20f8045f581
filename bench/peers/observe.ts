import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Command } from '../plan/run.ts';

export interface Observed {
  /** Milliseconds from start to end. */
  readonly time: number;
  /** Peak resident memory in MB; NaN where the system does not tell (it is read from /proc). */
  readonly memory: number;
  readonly output: string;
  /** It was ended at the limit, with nothing found. */
  readonly stopped: boolean;
}

/** Milliseconds between two looks. The kernel keeps the peak, so only the very end can be missed. */
const LOOK = 10;

/** Runs a command to its end, or for `limit` milliseconds, and watches it. Throws what it said where it fails. */
export function observe({ file, args }: Command, limit: number): Promise<Observed> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(file, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit,
      killSignal: 'SIGKILL',
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let memory = Number.NaN;
    const timer = setInterval(() => {
      memory = peakOf(child.pid) ?? memory;
    }, LOOK);
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearInterval(timer);
      const time = performance.now() - start;
      const output = Buffer.concat(out).toString();
      const stopped = signal === 'SIGKILL' && time >= limit;
      if (code === 0 || stopped) resolve({ time, memory, output, stopped });
      else
        reject(new Error(`${file} exited ${code}: ${Buffer.concat(err)}${output}`.slice(0, 800)));
    });
  });
}

function peakOf(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const peak = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
    return peak === undefined ? null : Number(peak) / 1024;
  } catch {
    // It has ended, or this system has no /proc.
    return null;
  }
}
