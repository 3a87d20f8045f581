import { execFile } from 'node:child_process';
import { chown, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serverAccount } from '../../src/postgres/embedded/account.ts';
import { binaries } from '../../src/postgres/embedded/binaries.ts';
import { configure, surroundings } from '../../src/postgres/embedded/cluster.ts';
import type { EmbeddedServer } from '../../src/postgres/embedded/index.ts';
import { startJanitor } from '../../src/postgres/embedded/janitor.ts';
import { lit, sql } from '../../src/postgres/index.ts';
import { connect } from './connect.ts';

export interface Standby {
  /** Same database and user as the primary's. */
  readonly url: string;
  /** Resolves once all that the primary has written by now can be read here. */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
}

/** A hot standby that streams from an embedded server, from a base backup taken with the SQL functions: the npm
 *  package ships no pg_basebackup. */
export async function startStandby(primary: EmbeddedServer, packageName: string): Promise<Standby> {
  const account = serverAccount();
  const directory = await mkdtemp(join(tmpdir(), 'dbopt-'));
  const janitor = startJanitor(directory);
  const data = join(directory, 'data');
  const url = new URL(primary.url);
  // Of the range that systems hand out to nobody by themselves.
  const port = 20_000 + (process.pid % 10_000);
  try {
    await baseBackup(primary, data);
    await writeFile(join(data, 'standby.signal'), '');
    const source = `host=127.0.0.1 port=${url.port} user=${url.username} password=${url.password}`;
    await configure(directory, { primary_conninfo: source, port: String(port) });
    if (account !== null) await give(directory, account);
    const bin = await binaries(packageName, directory, account);
    await promisify(execFile)(
      join(bin, 'pg_ctl'),
      ['start', '--wait', '--silent', '-D', data, '-l', join(directory, 'log')],
      surroundings(directory, account),
    );
  } catch (error) {
    await janitor.clean();
    throw error;
  }
  url.port = String(port);
  return { url: url.href, caughtUp: () => caughtUp(primary.url, url.href), stop: janitor.clean };
}

async function baseBackup(primary: EmbeddedServer, data: string): Promise<void> {
  const source = join(primary.directory, 'data');
  const client = await connect({ url: primary.url, applicationName: 'dbopt test' });
  try {
    await client.query("SELECT pg_backup_start('standby', fast => true)");
    await cp(source, data, { recursive: true, filter: (path) => !path.endsWith('postmaster.pid') });
    const { rows } = await client.query<{ labelfile: string }>(
      'SELECT labelfile FROM pg_backup_stop(false)',
    );
    await writeFile(join(data, 'backup_label'), rows[0]?.labelfile ?? '');
    // The WAL of the backup's own end is needed to reach a state that can be read.
    await rm(join(data, 'pg_wal'), { recursive: true });
    await cp(join(source, 'pg_wal'), join(data, 'pg_wal'), { recursive: true });
  } finally {
    await client.end();
  }
}

/** PostgreSQL runs only on files of its own account. */
async function give(path: string, account: { uid: number; gid: number }): Promise<void> {
  for (const entry of await readdir(path, { recursive: true })) {
    await chown(join(path, entry), account.uid, account.gid);
  }
  await chown(path, account.uid, account.gid);
}

async function caughtUp(primary: string, standby: string): Promise<void> {
  const [from, to] = await Promise.all(
    [primary, standby].map((url) => connect({ url, applicationName: 'dbopt test' })),
  );
  try {
    const { rows } = (await from?.query<{ lsn: string }>(
      'SELECT pg_current_wal_flush_lsn()::text AS lsn',
    )) ?? { rows: [] };
    const reached = sql`SELECT pg_last_wal_replay_lsn() >= ${lit(rows[0]?.lsn ?? '')} AS yes`.text;
    for (;;) {
      const answer = await to?.query<{ yes: boolean }>(reached);
      if (answer?.rows[0]?.yes === true) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    await Promise.all([from?.end(), to?.end()]);
  }
}
