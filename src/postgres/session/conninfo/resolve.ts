import { existsSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { join } from 'node:path';
import { MAX_DURATION } from '../../../model/index.ts';
import { badParameter, badValue } from './bad.ts';
import {
  type Env,
  isParameter,
  PARAMETERS,
  type Parameter,
  type Parameters,
} from './parameters.ts';
import { parseConninfo } from './parse.ts';
import { passwordFrom } from './passfile.ts';
import { readService } from './service.ts';
import { type TlsVersions, tlsVersions } from './versions.ts';

export const SSL_MODES = [
  'disable',
  'allow',
  'prefer',
  'require',
  'verify-ca',
  'verify-full',
] as const;
export type SslMode = (typeof SSL_MODES)[number];

export const SESSIONS = [
  'any',
  'read-write',
  'read-only',
  'primary',
  'standby',
  'prefer-standby',
] as const;
export type SessionKind = (typeof SESSIONS)[number];

export interface Host {
  /** As written: a name, an address, or the folder of a socket. */
  readonly name: string;
  /** What to connect to in place of looking the name up. */
  readonly address?: string;
  readonly port: number;
  readonly password?: string;
}

/** Everything that it takes to connect, each part from where psql would take it. */
export interface Conninfo {
  /** In the order in which they are tried. */
  readonly hosts: readonly Host[];
  readonly user: string;
  readonly database: string;
  readonly passfile: string;
  readonly sslMode: SslMode;
  readonly versions: TlsVersions;
  readonly sessions: SessionKind;
  readonly channelBinding: 'disable' | 'prefer' | 'require';
  /** Milliseconds. */
  readonly timeout: number;
  /** Folder of the user's certificates. */
  readonly home: string;
  readonly parameters: Parameters;
}

const TIMEOUT = 15_000;
const PORT = '5432';
/** Where builds of the server put their socket, and psql looks where no host is named. */
const SOCKETS = ['/var/run/postgresql', '/tmp'];

/** What psql does (manual, 34.1): what is written wins over the service, the service over the environment, and that
 *  over what goes without saying. Throws `bad-url` or `bad-connection`. */
export async function resolve(text: string | undefined, env: Env): Promise<Conninfo> {
  const home = env.HOME ?? homedir();
  const written = text === undefined ? {} : parseConninfo(text);
  const service = written.service ?? env.PGSERVICE;
  const ofService = service === undefined ? {} : await readService(service, env, home);
  const parameters: Parameters = { ...fromEnv(env), ...ofService, ...written };
  refuse(parameters);
  const user = parameters.user || systemUser();
  const database = parameters.dbname || user;
  const passfile = parameters.passfile || join(home, '.pgpass');
  const sslMode = modeOf(parameters);
  const hosts = await Promise.all(
    hostsOf(parameters).map(async (host) => {
      const password =
        parameters.password ||
        (await passwordFrom(passfile, {
          hosts: namesOf(host),
          ...{ port: String(host.port), database, user },
        }));
      return password === undefined ? host : { ...host, password };
    }),
  );
  return {
    ...{ user, database, passfile, sslMode, home, parameters },
    versions: tlsVersions(parameters),
    hosts: parameters.load_balance_hosts === 'random' ? shuffled(hosts) : hosts,
    sessions: oneOf('target_session_attrs', parameters.target_session_attrs ?? 'any', SESSIONS),
    channelBinding: oneOf('channel_binding', parameters.channel_binding ?? 'prefer', BINDINGS),
    timeout: timeoutOf(parameters.connect_timeout),
  };
}

const BINDINGS = ['disable', 'prefer', 'require'] as const;

function fromEnv(env: Env): Parameters {
  const parameters: { [name in Parameter]?: string } = {};
  for (const [name, variable] of Object.entries(PARAMETERS)) {
    const value = variable === null ? undefined : env[variable];
    if (value !== undefined && isParameter(name)) parameters[name] = value;
  }
  if (env.PGREQUIRESSL === '1') parameters.sslmode ??= 'require';
  return parameters;
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    throw badParameter(
      'no user is named, and the operating system does not know who this is',
      'set PGUSER, or name the user in the URL',
    );
  }
}

function modeOf({ sslmode, sslrootcert }: Parameters): SslMode {
  if (sslmode === 'no-verify') {
    throw badParameter(
      "sslmode no-verify is node-postgres's own",
      'require encrypts, and verifies nothing, as with psql',
    );
  }
  const isSystem = sslrootcert === 'system';
  const mode = oneOf('sslmode', sslmode ?? (isSystem ? 'verify-full' : 'prefer'), SSL_MODES);
  if (isSystem && mode !== 'verify-full') {
    throw badParameter(`sslmode ${mode} is too weak for sslrootcert=system`, 'use verify-full');
  }
  return mode;
}

/** What is asked of a connection and cannot be kept is no connection. */
function refuse(parameters: Parameters): void {
  const { gssencmode = 'prefer', requirepeer, require_auth, sslcrldir, replication } = parameters;
  const asked = {
    gssencmode: gssencmode === 'require' ? gssencmode : '',
    ...{ requirepeer, require_auth, sslcrldir },
    replication: /^(?:|0|no|off|false)$/i.test(replication ?? '') ? '' : replication,
  };
  for (const [name, value] of Object.entries(asked)) {
    if (value === undefined || value === '') continue;
    throw badParameter(`${name} is asked for, which dbopt cannot keep`, `connect without ${name}`);
  }
  oneOf('gssencmode', gssencmode, ['disable', 'prefer', 'require']);
  oneOf('load_balance_hosts', parameters.load_balance_hosts ?? 'disable', ['disable', 'random']);
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const allowed = known.find((each) => each === value);
  if (allowed !== undefined) return allowed;
  throw badValue(name, known.join(', '));
}

/** Seconds as libpq counts them: none, or less than one, is no limit there; ours is for nobody waiting for ever. */
function timeoutOf(text = ''): number {
  if (text === '') return TIMEOUT;
  if (!/^\s*[+-]?\d+\s*$/.test(text)) {
    throw badValue('connect_timeout', 'a whole number of seconds');
  }
  const seconds = Number(text);
  return seconds <= 0 ? TIMEOUT : Math.min(Math.max(2, seconds) * 1000, MAX_DURATION);
}

function hostsOf(parameters: Parameters): readonly Host[] {
  const names = listOf(parameters.host);
  const addresses = listOf(parameters.hostaddr);
  const ports = listOf(parameters.port);
  if (names.length > 0 && addresses.length > 0 && names.length !== addresses.length) {
    throw badParameter(`${names.length} names of hosts do not match ${addresses.length} addresses`);
  }
  const count = Math.max(1, names.length, addresses.length);
  if (ports.length > 1 && ports.length !== count) {
    throw badParameter(`${ports.length} ports do not match ${count} hosts`);
  }
  return Array.from({ length: count }, (_, i) => {
    const port = portOf(ports[ports.length === 1 ? 0 : i] || PORT);
    const address = addresses[i] ?? '';
    const name = names[i] ?? '';
    if (address !== '') return { name, address, port };
    return { name: name === '' ? defaultHost(port) : name, port };
  });
}

/** What a password file may call a host. The folder that libpq was built to take unless told is `localhost` there, and
 *  which of them that is depends on who built it. */
function namesOf({ name, address = '' }: Host): readonly string[] {
  return SOCKETS.includes(name) ? ['localhost', name] : [name || address];
}

const listOf = (text = ''): readonly string[] => (text === '' ? [] : text.split(','));

function portOf(text: string): number {
  const port = Number(text);
  if (/^\s*\d+\s*$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw badParameter('the port is no number from 1 to 65535');
}

function defaultHost(port: number): string {
  if (process.platform === 'win32') return 'localhost';
  const found = SOCKETS.find((folder) => existsSync(join(folder, `.s.PGSQL.${port}`)));
  return found ?? SOCKETS[0] ?? '/tmp';
}

const shuffled = (hosts: readonly Host[]): readonly Host[] =>
  hosts
    .map((host) => ({ host, rank: Math.random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ host }) => host);
