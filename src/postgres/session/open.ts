import pg from 'pg';
import { dictionary, fail, hidePassword, withoutParts } from '../../model/index.ts';

export type Client = pg.Client;

// Every value arrives as the text the server sent, but for what JSON has too: numbers that fit and booleans.
const INT8 = 20;
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === INT8 ? (text: string) => Number(text) : pg.types.getTypeParser(oid, format),
};

export interface ConnectOptions {
  /** undefined: the PG* variables and .pgpass, as psql does. */
  readonly url?: string | undefined;
  /** Shown in pg_stat_activity; `dbopt` and what this connection is for. */
  readonly applicationName: string;
  /** Questions that nobody waits for in between go out together. COPY cannot be among them. */
  readonly pipeline?: boolean;
}

/** A session as the role and the database have set it up: for nothing that dbopt does by itself. */
export async function connectAsIs(options: ConnectOptions): Promise<Client> {
  return (await open(options)).client;
}

/** Opens it, and tells the backend that the start of the connection named. */
export async function open(
  options: ConnectOptions,
): Promise<{ readonly client: Client; readonly pid: number }> {
  const client = clientFor(options);
  let pid = 0;
  client.connection.once('backendKeyData', ({ processID }: { readonly processID: number }) => {
    pid = processID;
  });
  try {
    await client.connect();
  } catch (cause) {
    throw connectionError(client, cause);
  }
  // A connection that dies while idle must not end the process; the next query reports it.
  client.on('error', () => {});
  return { client, pid };
}

/** Of anything else the driver takes pieces, a part of the password among them, for the host or the database, and names
 *  them when it cannot connect: a list of key=value, and a password with a slash that is not escaped. */
const isReadable = (url: string): boolean =>
  /^postgres(?:ql)?:\/\/[^/?#]*(?:\/[^/?#@]*)?(?:[?][^#]*)?$/i.test(url);

const badUrl = (cause?: unknown) =>
  fail('bad-url', 'the connection URL cannot be read', {
    hint: 'write it as postgresql://user@host:5432/database, with : / ? # @ of a password as %3A %2F %3F %23 %40; the password may also come from .pgpass or PGPASSWORD',
    cause,
  });

function clientFor({ url, applicationName, pipeline = false }: ConnectOptions): Client {
  if (url !== undefined && !isReadable(url)) throw badUrl();
  try {
    const client = new pg.Client({
      ...(url === undefined ? {} : { connectionString: url }),
      application_name: applicationName,
      connectionTimeoutMillis: 15_000,
      keepAlive: true,
      pipeline,
      types,
    });
    hidePassword(client);
    return client;
  } catch (cause) {
    throw badUrl(cause);
  }
}

const HINTS: { readonly [code: string]: string } = dictionary({
  ECONNREFUSED: 'is the server running, and does it listen on that host and port?',
  ENOTFOUND: 'check the host name',
  '28P01': 'check user and password (URL, PGPASSWORD or .pgpass)',
  '28000': 'check user, and what pg_hba.conf allows',
  '3D000': 'check the database name',
  '53300': 'all connection slots are taken; try again, or raise max_connections',
});

function connectionError(client: Client, cause: unknown) {
  const code = errorCode(cause);
  const why = cause instanceof Error && cause.message !== '' ? cause.message : code;
  const hint = HINTS[code];
  return fail(
    'cannot-connect',
    withoutParts(
      `cannot connect to ${client.host}:${client.port}, database ${client.database}, as ${client.user}: ${why}`,
    ),
    { ...(hint === undefined ? {} : { hint }), cause },
  );
}

/** SQLSTATE or system error code; '' where there is none. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
