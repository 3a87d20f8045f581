import { setTimeout as sleep } from 'node:timers/promises';
import type { Step } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { connect } from '../connect.ts';
import { type Hold, holdsFor } from './holds.ts';
import { onReport } from './report.ts';
import { heldBy, type Locks, relationNames, strongest, toLocks } from './seen.ts';

interface Session {
  readonly client: Client;
  readonly pid: number;
}

/** The sessions of an observation: one runs the steps, one looks at it, two stand in its way in turns. */
export interface Sessions {
  readonly worker: Session;
  readonly observer: Session;
  readonly holders: readonly [Session, Session];
  close(): Promise<void>;
}

export async function openSessions(url: string): Promise<Sessions> {
  const [worker, observer, one, other] = [
    await open(url),
    await open(url),
    await open(url),
    await open(url),
  ];
  await worker.client.query("SET search_path = ''");
  const close = async () => {
    for (const { client } of [worker, observer, one, other]) await client.end();
  };
  return { worker, observer, holders: [one, other], close };
}

async function open(url: string): Promise<Session> {
  const client = await connect({ url, applicationName: 'dbopt test' });
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  return { client, pid: rows[0]?.pid ?? 0 };
}

/** Runs a step and returns the strongest lock that pg_locks showed for each relation there was when it began. */
export async function observe(sessions: Sessions, step: Step): Promise<Locks> {
  const names = await relationNames(sessions.observer.client);
  const reports: string[] = [];
  const stop = onReport(sessions.worker.client, (locks) => reports.push(locks));
  try {
    if (keepsItsLocks(step)) await inTransaction(sessions.worker.client, step, reports);
    else await fromOutside(sessions, step, reports);
  } finally {
    stop();
  }
  return strongest(reports.flatMap((report) => toLocks(JSON.parse(report), names)));
}

/** Whether every lock is still there at the end of a transaction. */
const keepsItsLocks = ({ mode, sql: [statement = ''] }: Step): boolean =>
  statement.startsWith('ANALYZE') ||
  mode === 'batches' ||
  (mode === 'transaction' && !/ SET (STORAGE|COMPRESSION) /.test(statement));

const ask = async (client: Client, pid: string): Promise<string> => {
  const { rows } = await client.query<{ locks: string }>(`SELECT (${heldBy(pid)})::text AS locks`);
  return rows[0]?.locks ?? '[]';
};

/** Locks are held to the end of the transaction, so one look before it is enough. */
async function inTransaction(worker: Client, step: Step, reports: string[]): Promise<void> {
  await worker.query('BEGIN');
  const first = step.batches === undefined ? [] : [null, step.batches.size];
  for (const [i, statement] of step.sql.entries()) {
    await worker.query(statement, i === step.sql.length - 1 ? first : []);
  }
  reports.push(await ask(worker, 'pg_catalog.pg_backend_pid()'));
  await worker.query('COMMIT');
}

/** Looks without a pause while the statement runs, and surely at each point where it is made to wait. */
async function fromOutside(
  { worker, observer, holders }: Sessions,
  step: Step,
  reports: string[],
): Promise<void> {
  const holds = [...(await holdsFor(step, observer.client))];
  let [holder, other] = holders;
  let held = await take(holder, holds.shift());
  for (const statement of step.sql) {
    const running = worker.client.query(statement).then(() => true);
    while (!(await Promise.race([running, sleep(2, false)]))) {
      const stuck = held && (await isBehind(observer, worker, holder));
      reports.push(await ask(observer.client, String(worker.pid)));
      if (!stuck) continue;
      held = await take(other, holds.shift());
      await holder.client.query('ROLLBACK');
      [holder, other] = [other, holder];
    }
  }
  if (held) throw new Error(`${step.id} did not wait where it was expected to`);
}

async function take({ client }: Session, hold: Hold | undefined): Promise<boolean> {
  await client.query('BEGIN');
  if (hold !== undefined) await client.query(hold);
  return hold !== undefined;
}

async function isBehind(observer: Session, worker: Session, holder: Session): Promise<boolean> {
  const { rows } = await observer.client.query<{ stuck: boolean }>(
    'SELECT $1::int = ANY (pg_blocking_pids($2)) AS stuck',
    [holder.pid, worker.pid],
  );
  return rows[0]?.stuck === true;
}
