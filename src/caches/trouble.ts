import { type DboptError, fail, inShort } from '../model/index.ts';

const RIGHTS = '+get +set +eval +scan +ttl +expire +persist +info';

export const badUrl = (): DboptError =>
  fail('bad-cache-url', 'the url of the cache is none', {
    hint: 'write redis://user:password@host:6379/0, or rediss:// for TLS; best as a variable',
  });

/** What came of connecting. Of the URL its host is told, and nothing else. */
export function unreachable(cause: unknown, { host, protocol }: URL): DboptError {
  if (isReply(cause)) return refusal(cause, host, 'AUTH');
  return fail('cache-unreachable', `the cache at ${host} cannot be reached: ${said(cause)}`, {
    hint: reaching(cause, protocol === 'rediss:'),
    cause,
  });
}

/** Codes of OpenSSL and Node.js. */
const UNTRUSTED = /SELF_SIGNED|UNABLE_TO_(VERIFY|GET_ISSUER)|CERT_(UNTRUSTED|SIGNATURE)/;

function reaching(cause: unknown, isTls: boolean): string {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (UNTRUSTED.test(code)) {
    return 'name the certificate of the authority that signed its own: NODE_EXTRA_CA_CERTS=/path/ca.crt';
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return 'write the host into the url as its certificate has it';
  }
  // A server that speaks no TLS waits for the end of what it takes for a command.
  if (isTls && (/EPROTO|ERR_SSL/.test(code) || said(cause) === 'Connection timeout')) {
    return 'look whether it may be reached from here; where it speaks no TLS, write redis:// in place of rediss://';
  }
  return 'look whether it runs and may be reached from here; --only plans without it';
}

/** What became of one command. */
export function refusal(cause: unknown, where: string, command: string): DboptError {
  if (!isReply(cause)) {
    const message = `the cache at ${where} did not answer ${command}: ${said(cause)}`;
    return fail('cache-unreachable', message, {
      hint: isClosed(cause)
        ? 'look whether it still runs; where it speaks TLS alone, write rediss:// in place of redis://'
        : 'look whether it still runs; an apply may be repeated',
      cause,
    });
  }
  const message = `the cache at ${where} refuses ${command}: ${said(cause)}`;
  return fail('cache-refused', message, { hint: hintOf(cause.message), cause });
}

const isClosed = (cause: unknown): boolean =>
  /ECONNRESET|EPIPE|Socket closed unexpectedly/.test(said(cause));

/** The server's own word begins with a code in capitals. */
const isReply = (error: unknown): error is Error =>
  error instanceof Error && /^[A-Z]{2,} /.test(error.message);

function hintOf(message: string): string {
  if (/^(?:NOPERM|NOAUTH|WRONGPASS)/.test(message))
    return `look at the user and the password of the url; its user needs, on keys of the prefix and on the pointer: ${RIGHTS}`;
  if (message.startsWith('WRONGTYPE'))
    return 'the pointer has to be a plain string, as SET makes it';
  if (/^(?:MOVED|ASK|TRYAGAIN|CLUSTERDOWN|CROSSSLOT)/.test(message))
    return 'the cluster is not whole, or its slots are moving: apply again when that is over';
  if (message.startsWith('READONLY')) return 'name the primary in the url';
  return 'see what the manual of the server says of this';
}

/** Of several addresses that were tried each has an error of its own, and the whole says nothing. */
function said(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return said(error.errors[0]);
  return inShort(error instanceof Error && error.message !== '' ? error.message : String(error));
}
