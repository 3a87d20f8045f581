import { spawnSync } from 'node:child_process';

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
}

const USAGE = new URL('usage.mjs', import.meta.url).pathname;

export const node = (...args: readonly string[]): Command => ({ file: process.execPath, args });

/** The built product, as a user runs it. */
export const dbopt = (...args: readonly string[]): Command => node('dist/main.js', ...args);

/** Runs a command to its end. Throws what it said where it fails. */
export function run({ file, args }: Command): { readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} exited ${status}: ${stderr}`);
  return { stdout, stderr };
}

/** Milliseconds of both commands, run in turns so that whatever else the machine does hits both: medians. */
export function race(ours: Command, theirs: Command, rounds: number): readonly [number, number] {
  const times = Array.from({ length: rounds }, () => [time(ours), time(theirs)] as const);
  return [median(times.map(([a]) => a)), median(times.map(([, b]) => b))];
}

function time(command: Command): number {
  const start = performance.now();
  run(command);
  return performance.now() - start;
}

export interface Usage {
  /** Peak resident memory in MB. */
  readonly peak: number;
  /** Milliseconds of the processor. */
  readonly cpu: number;
}

/** The same node command, which says at its end what it has used. */
export const measured = ({ file, args }: Command): Command => ({
  file,
  args: ['--import', USAGE, ...args],
});

export function usageOf({ stderr }: { readonly stderr: string }): Usage {
  const [, peak, cpu] = /used (\d+) (\d+)\n$/.exec(stderr) ?? [];
  return { peak: Number(peak) / 1024, cpu: Number(cpu) };
}

/** What a node command uses. */
export const usage = (command: Command): Usage => usageOf(run(measured(command)));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
