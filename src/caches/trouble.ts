import { type DboptError, fail } from '../model/index.ts';

const RIGHTS = '+get +set +eval +scan +ttl +expire +persist +info';

export const badUrl = (): DboptError =>
  fail('bad-cache-url', 'the url of the cache is none', {
    hint: 'write redis://user:password@host:6379/0, or rediss:// for TLS; best as a variable',
  });

export const unreachable = (cause: unknown, where: string): DboptError =>
  isReply(cause)
    ? refusal(cause, where, 'AUTH')
    : fail('cache-unreachable', `the cache at ${where} cannot be reached: ${said(cause)}`, {
        hint: 'look whether it runs and may be reached from here; --only plans without it',
        cause,
      });

/** What became of one command. */
export function refusal(cause: unknown, where: string, command: string): DboptError {
  if (!isReply(cause)) {
    const message = `the cache at ${where} did not answer ${command}: ${said(cause)}`;
    return fail('cache-unreachable', message, {
      hint: 'look whether it still runs; an apply may be repeated',
      cause,
    });
  }
  const message = `the cache at ${where} refuses ${command}: ${cause.message}`;
  return fail('cache-refused', message, { hint: hintOf(cause.message), cause });
}

/** The server's own word begins with a code in capitals. */
const isReply = (error: unknown): error is Error =>
  error instanceof Error && /^[A-Z]{2,} /.test(error.message);

function hintOf(message: string): string {
  if (/^(?:NOPERM|NOAUTH|WRONGPASS)/.test(message))
    return `look at the user and the password of the url; its user needs, on keys of the prefix and on the pointer: ${RIGHTS}`;
  if (message.startsWith('WRONGTYPE'))
    return 'the pointer has to be a plain string, as SET makes it';
  if (message.startsWith('READONLY')) return 'name the primary in the url';
  return 'see what the manual of the server says of this';
}

/** Of several addresses that were tried each has an error of its own, and the whole says nothing. */
function said(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return said(error.errors[0]);
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}
