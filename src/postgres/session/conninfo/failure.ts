import { DboptError, dictionary, fail, failedWith, inShort } from '../../../model/index.ts';
import type { Conninfo, Host } from './resolve.ts';

export interface Failure {
  readonly host: Host;
  readonly cause: unknown;
  /** Further hosts are not tried. */
  readonly isFinal: boolean;
}

const HINTS: { readonly [code: string]: string } = dictionary({
  ECONNREFUSED: 'is the server running, and does it listen on that host and port?',
  ENOENT: 'no host is named, and no server has its socket there: name one, as in PGHOST=localhost',
  ENOTFOUND: 'check the host name',
  '28P01': 'check user and password (URL, PGPASSWORD or .pgpass)',
  '28000': 'check user, and what pg_hba.conf allows',
  '3D000': 'check the database name',
  '58P01':
    'where that is a library, a setting of the database or of the role has it loaded: see pg_db_role_setting; options=-clocal_preload_libraries%3D in the URL does without the local ones',
  '53300': 'all connection slots are taken; try again, or raise max_connections',
  SELF_SIGNED_CERT_IN_CHAIN:
    'name the certificate of the authority that signed it with sslrootcert',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'name the certificate itself with sslrootcert, or take sslmode=require, which verifies nothing',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'name the certificate of the authority that signed it with sslrootcert',
  ERR_TLS_CERT_ALTNAME_INVALID:
    'connect by a name that the certificate has, or take sslmode=verify-ca',
});

/** What became of each host that was tried. */
export function connectionError({ database, user }: Conninfo, failures: readonly Failure[]) {
  const final = failures.at(-1)?.cause;
  if (failedWith(final, 'old-server') && final instanceof DboptError) return final;
  const attempts = failures.map(({ host, cause }) => {
    const at = host.name.startsWith('/')
      ? `the socket ${host.name}/.s.PGSQL.${host.port}`
      : `${host.name || host.address}:${host.port}`;
    return { at, why: whyOf(cause), cause };
  });
  const [last] = attempts.slice(-1);
  const hint = last === undefined ? undefined : hintOf(last.cause);
  const where =
    attempts.length === 1
      ? `${last?.at}, database ${database}, as ${user}: ${last?.why}`
      : `database ${database} as ${user} anywhere: ${attempts.map(({ at, why }) => `${at}: ${why}`).join('; ')}`;
  return fail('cannot-connect', `cannot connect to ${where}`, {
    ...(hint === undefined ? {} : { hint }),
    cause: last?.cause,
  });
}

function whyOf(cause: unknown): string {
  if (cause instanceof DboptError)
    return cause.diagnostics.map(({ message }) => message).join('; ');
  return cause instanceof Error && cause.message !== '' ? inShort(cause.message) : errorCode(cause);
}

function hintOf(cause: unknown): string | undefined {
  if (cause instanceof DboptError) return cause.diagnostics[0]?.hint;
  // Whatever language the message is in; the server names both encodings, and there is no other so early.
  const isForeign =
    errorCode(cause) === '0A000' && cause instanceof Error && cause.message.includes('UTF8');
  return isForeign ? FOREIGN : HINTS[errorCode(cause)];
}

const FOREIGN =
  "dbopt speaks UTF-8, which the server cannot make of this database's encoding: move it to a database of another one, as by pg_dump and CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0";

/** SQLSTATE or system error code; '' where there is none. */
export function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
