import type { Client } from '../../src/postgres/index.ts';
import type { Running } from './cli.ts';
import type { Chance } from './random.ts';
import type { FaultServer } from './server.ts';

export interface Scene {
  readonly server: FaultServer;
  readonly running: Running;
  /** A superuser's session, open since before the fault. */
  readonly admin: Client;
  readonly chance: Chance;
}

export interface Kind {
  readonly name: string;
  /** The application loses its connections too. */
  readonly server?: true;
  /** dbopt is expected to end by itself with this code, if it had begun to work. */
  readonly code?: number;
  /** Faults in a row, each during an apply of its own; once unless told. */
  readonly times?: number;
  /** False: what it is aimed at was not there. */
  strike(scene: Scene): Promise<boolean>;
}

const signal =
  (name: NodeJS.Signals) =>
  async ({ running }: Scene) =>
    running.kill(name);

// Connections of dbopt by what they are for. Workers hold a shared advisory lock, see src/postgres/session/lock.ts.
const WORKER = `pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND classid = ${0x64626f77})`;
const APPLY = `application_name = 'dbopt apply'`;
const first = `backend_start = (SELECT min(backend_start) FROM pg_stat_activity WHERE ${APPLY})`;

const terminate =
  (which: string) =>
  async ({ admin }: Scene) => {
    const end = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${which}`;
    return (await admin.query(end)).rows.length > 0;
  };

/** SIGKILL of one backend, after which the server ends all others and recovers. */
async function killBackend({ admin, chance }: Scene): Promise<boolean> {
  const { rows } = await admin.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
     ORDER BY ${WORKER} DESC, pid`,
  );
  const pid = chance.next() < 0.7 ? rows[0]?.pid : chance.pick(rows).pid;
  return pid !== undefined && process.kill(pid, 'SIGKILL');
}

export const KINDS: readonly Kind[] = [
  { name: 'SIGKILL of dbopt', strike: signal('SIGKILL') },
  { name: 'SIGTERM', code: 3, strike: signal('SIGTERM') },
  { name: 'SIGKILL of dbopt', strike: signal('SIGKILL') },
  { name: 'crash of a backend', server: true, strike: killBackend },
  { name: 'loss of the worker', strike: terminate(WORKER) },
  { name: 'SIGKILL of dbopt, twice', times: 2, strike: signal('SIGKILL') },
  { name: 'SIGINT', code: 3, strike: signal('SIGINT') },
  { name: 'loss of the lock', strike: terminate(`application_name = 'dbopt lock'`) },
  {
    name: 'immediate shutdown of the server',
    server: true,
    strike: ({ server, chance }) => server.crash(chance.below(300)).then(() => true),
  },
  { name: 'loss of the state', strike: terminate(`application_name = 'dbopt state'`) },
  { name: 'SIGKILL of dbopt', strike: signal('SIGKILL') },
  {
    name: 'loss of the observer',
    strike: terminate(`${APPLY} AND NOT ${WORKER} AND NOT ${first}`),
  },
  { name: 'crash of a backend, twice', server: true, times: 2, strike: killBackend },
  { name: 'loss of the reader', strike: terminate(`${APPLY} AND ${first}`) },
];
