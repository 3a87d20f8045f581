import pg from 'pg';
import { aboutConnection, DboptError, FIRST_MAJOR, fail, hidePassword } from '../../model/index.ts';
import { badParameter } from './conninfo/bad.ts';
import { connectionError, errorCode, type Failure } from './conninfo/failure.ts';
import type { Env } from './conninfo/parameters.ts';
import { adviceOn } from './conninfo/passfile.ts';
import { type Conninfo, type Host, resolve } from './conninfo/resolve.ts';
import { unsuited } from './conninfo/suits.ts';
import { type Speech, speeches } from './conninfo/tls.ts';
import { cutMessages } from './cut.ts';
import { askInTurn } from './in-turn.ts';
import { keepLastWords } from './last-words.ts';
import { mindLogin } from './login.ts';
import { mindProtocol } from './protocol.ts';
import { tellStatements } from './told.ts';
import { typesOfValues } from './values.ts';

export { errorCode } from './conninfo/failure.ts';

export type Client = pg.Client;

export interface ConnectOptions {
  /** A URI or keywords as psql takes them; what it leaves open comes from where psql takes it. */
  readonly url?: string | undefined;
  /** Shown in pg_stat_activity; `dbopt` and what this connection is for. */
  readonly applicationName: string;
  /** Questions that nobody waits for in between go out together. COPY cannot be among them. */
  readonly pipeline?: boolean;
  /** Timeouts that are taken away with the start of the connection, not by its first statement. Not every pooler lets
   *  that pass, and afterwards no server can tell what the session came with. */
  readonly withoutTimeouts?: readonly string[];
  /** The search_path that the session comes with, in place of its role's; what the URL's options say wins. */
  readonly searchPath?: string | undefined;
  /** Default: that of this process. */
  readonly env?: Env;
  /** Milliseconds after which a server that was asked and says nothing is given up; default: never. */
  readonly silence?: number | undefined;
  /** The console of PgBouncer, which has a version of its own. */
  readonly isConsole?: boolean;
}

interface Opened {
  readonly client: Client;
  readonly pid: number;
  /** Milliseconds that connecting may take. */
  readonly timeout: number;
}

const roads = new WeakMap<Client, ConnectOptions>();

/** How a connection was opened, so that another one can be by the same road. */
export function roadOf(client: Client): ConnectOptions {
  const road = roads.get(client);
  if (road === undefined) throw new Error('a connection that was opened elsewhere');
  return road;
}

/** A session as the role and the database have set it up: for nothing that dbopt does by itself. */
export async function connectAsIs(options: ConnectOptions): Promise<Client> {
  return (await open(options)).client;
}

/** Opens it, and tells the backend that the start of the connection named. Of several hosts the first that answers as
 *  it should. Throws `cannot-connect`, `bad-url` or `bad-connection`. */
export async function open(options: ConnectOptions): Promise<Opened> {
  try {
    const opened = await openAny(options);
    roads.set(opened.client, options);
    return opened;
  } catch (error) {
    throw aboutConnection(error);
  }
}

async function openAny(options: ConnectOptions): Promise<Opened> {
  const info = await resolve(options.url, options.env ?? process.env);
  const failures: Failure[] = [];
  // Where standbys are only preferred, any server will do when there is none.
  const kinds =
    info.sessions === 'prefer-standby' ? (['standby', 'any'] as const) : [info.sessions];
  for (const sessions of kinds) {
    failures.length = 0;
    for (const host of info.hosts) {
      const opened = await openAt({ ...info, sessions }, host, options);
      if ('client' in opened) return opened;
      failures.push(opened);
      if (opened.isFinal) throw connectionError(info, failures);
    }
  }
  throw connectionError(info, failures);
}

const STARTING = '57P03';

async function openAt(
  info: Conninfo,
  host: Host,
  options: ConnectOptions,
): Promise<Opened | Failure> {
  let first: unknown = null;
  for (const speech of await speeches(info, host)) {
    try {
      const opened = await attempt(info, host, speech, options);
      const why = await unsuited(opened.client, info.sessions);
      if (why === null) return opened;
      await opened.client.end().catch(() => {});
      return { host, cause: new Error(why), isFinal: false };
    } catch (cause) {
      const isUnable = cause instanceof Error && cause.message === UNABLE;
      if (first === null || !(first instanceof pg.DatabaseError))
        first = isUnable && info.sslMode === 'prefer' ? null : cause;
      if (!mayRetry(cause, speech)) break;
    }
  }
  // A server that was reached and says no has answered for all of them (manual, 34.1.1.3).
  const isFinal = !isUnreachable(first) && errorCode(first) !== STARTING;
  return { host, cause: first, isFinal };
}

const UNABLE = 'The server does not support SSL connections';

/** In the clear after TLS failed, and with TLS where the server refused to speak in the clear. */
const mayRetry = (cause: unknown, speech: Speech): boolean =>
  cause instanceof pg.DatabaseError ||
  (speech !== false &&
    !isUnreachable(cause) &&
    !(cause instanceof DboptError) &&
    !(cause instanceof Error && cause.message.startsWith(UNPROVEN)));

/** Whoever has not proven to know the password gets no second one in the clear. */
const UNPROVEN = 'SASL';

/** It never came to speak: a name without an address, or no connection to any of those that it has. */
const isUnreachable = (cause: unknown): boolean =>
  cause instanceof AggregateError
    ? cause.errors.every(isUnreachable)
    : cause instanceof Error &&
      (cause.message === 'timeout expired' ||
        ('syscall' in cause && /^(?:connect|getaddrinfo)$/.test(String(cause.syscall))));

/** A value within the options of a connection's start, whose spaces part one from the next. */
const asOption = (value: string): string => value.replaceAll(/[\\\s]/g, '\\$&');

async function attempt(
  info: Conninfo,
  host: Host,
  speech: Speech,
  {
    applicationName,
    searchPath,
    pipeline = false,
    withoutTimeouts = [],
    isConsole = false,
    silence,
  }: ConnectOptions,
): Promise<Opened> {
  const { user, database, timeout, channelBinding, passfile, parameters } = info;
  const password = async () => {
    if (host.password !== undefined) return host.password;
    throw badParameter(
      'the server asks for a password, and none is given',
      await adviceOn(passfile, Boolean(parameters.passfile)),
    );
  };
  const client = new pg.Client({
    ...{ user, database, password, host: host.address ?? host.name, port: host.port },
    ...{ ssl: speech, application_name: applicationName },
    options: [
      ...(searchPath === undefined ? [] : [`-c search_path=${asOption(searchPath)}`]),
      parameters.options ?? '',
      ...withoutTimeouts.map((name) => `-c ${name}=0`),
    ]
      .join(' ')
      .trim(),
    ...(parameters.sslnegotiation === 'direct' && speech !== false
      ? { sslnegotiation: 'direct' as const }
      : { sslnegotiation: 'postgres' as const }),
    enableChannelBinding: channelBinding !== 'disable' && speech !== false,
    connectionTimeoutMillis: timeout,
    keepAlive: true,
    // As the server does with us; what the system waits is two hours.
    keepAliveInitialDelayMillis: 60_000,
    ...{ pipeline, types: typesOfValues },
  });
  mindProtocol(client, silence);
  mindLogin(client, { mustBind: channelBinding === 'require', isEncrypted: speech !== false });
  cutMessages(client);
  hidePassword({ ...host, user, database, host: host.name });
  let pid = 0;
  client.connection.once('backendKeyData', ({ processID }: { readonly processID: number }) => {
    pid = processID;
  });
  let version = '';
  client.connection.on(
    'parameterStatus',
    (status: { readonly parameterName: string; readonly parameterValue: string }) => {
      if (status.parameterName === 'server_version') version = status.parameterValue;
    },
  );
  // A connection that dies while idle must not end the process; the next query reports it. It may die with the words that
  // it is ready.
  client.on('error', () => {});
  keepLastWords(client);
  await client.connect().catch((cause: unknown) => {
    // Whoever has not proven who it is may hold the line for ever.
    client.connection.stream.destroy();
    throw cause;
  });
  tellStatements(client, applicationName);
  if (!pipeline) askInTurn(client);
  const refused = isConsole ? null : tooOld(version);
  if (refused !== null) {
    await client.end().catch(() => {});
    throw refused;
  }
  return { client, pid, timeout };
}

/** Nothing is asked of a server that would not understand it. */
function tooOld(version: string): DboptError | null {
  const major = Number.parseInt(version, 10);
  if (!(major < FIRST_MAJOR)) return null;
  return fail(
    'old-server',
    `the server is PostgreSQL ${version}, and dbopt needs ${FIRST_MAJOR} or later`,
  );
}
