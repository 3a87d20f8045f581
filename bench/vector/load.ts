import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Load {
  readonly clients: number;
  readonly seconds: number;
}

/** What pgbench says of one statement. */
export interface Served {
  readonly qps: number;
  /** Milliseconds of one, on the average. */
  readonly ms: number;
}

/** A statement again and again by pgbench, which has queries of its own from 1 to `queries`, in the server's container. */
export async function served(
  { container, database }: { readonly container: string; readonly database: string },
  statement: string,
  { clients, seconds }: Load,
  queries: number,
): Promise<Served> {
  const script = `\\set id random(1, ${queries})\n${statement};\n`;
  const text = Buffer.from(script).toString('base64');
  const command = `echo ${text} | base64 -d > /tmp/bench.sql && pgbench -n -M prepared -c ${clients} -j ${Math.min(2, clients)} -T ${seconds} -f /tmp/bench.sql -U postgres ${database}`;
  const { stdout } = await run('docker', ['exec', container, 'sh', '-c', command]);
  const [, qps] = /tps = ([\d.]+)/.exec(stdout) ?? [];
  const [, ms] = /latency average = ([\d.]+)/.exec(stdout) ?? [];
  if (qps === undefined || ms === undefined) throw new Error(`pgbench said: ${stdout}`);
  return { qps: Number(qps), ms: Number(ms) };
}

/** Holds the server and pgbench beside it to so many cores. */
export async function limitCores(container: string, cores: number): Promise<void> {
  await run('docker', ['update', '--cpus', String(cores), container]);
}
