import { DboptError, dictionary, fail, inShort } from '../../model/index.ts';
import { errorCode } from '../../postgres/index.ts';

/** By the name or code of an error: of S3, of its SDK, of the system. */
const HINTS: { readonly [name: string]: string } = dictionary({
  NoSuchBucket: 'create the bucket, or correct the URL',
  NoSuchKey: 'somebody removed it, or its upload never ended',
  AccessDenied:
    'the role needs PutObject, GetObject, ListBucket, DeleteObject and AbortMultipartUpload there',
  InvalidAccessKeyId: 'check AWS_ACCESS_KEY_ID or AWS_PROFILE',
  SignatureDoesNotMatch: 'check AWS_SECRET_ACCESS_KEY',
  ExpiredToken: 'get new credentials, then try again',
  CredentialsProviderError:
    'set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give this machine a role',
  QuotaExceeded: 'make room there, then try again',
  XMinioStorageFull: 'make room there, then try again',
  ENOSPC: 'make room there, then try again',
  EDQUOT: 'make room there, then try again',
  EACCES: 'this user has no right to that: look whose it is, and who may read and write it',
  ENXIO: 'somebody who may write there made it: look who, and remove it',
  ENOENT: 'somebody removed it, or it was never there',
  ECONNREFUSED: 'is the server running? AWS_ENDPOINT_URL says where',
  TimeoutError: 'is it the right server, and is it well? AWS_ENDPOINT_URL says where',
  ENOTFOUND: 'check the host name in AWS_ENDPOINT_URL, or the region',
});
const FULL = 507;
/** Who says it, before what is said. */
const LIBRARY = /^@smithy\/[\w-]+ - /;

/** What went wrong with a place, as a diagnostic: what was done, what the other side said. Errors that are none of the
 *  place's are given back as they are. */
export function storeTrouble(error: unknown, doing: string): DboptError {
  if (error instanceof DboptError) return error;
  const name = error instanceof Error ? inShort(error.name) : '';
  const status = statusOf(error);
  const code = errorCode(error);
  const hint = HINTS[name] ?? HINTS[code] ?? (status === FULL ? HINTS.QuotaExceeded : undefined);
  const said = error instanceof Error ? inOurWords(error.message) : '';
  const message = said === '' ? code || 'the server does not say why' : inShort(said);
  const label = [name, status === undefined ? '' : `HTTP ${status}`].filter(
    (word) => word !== '' && word !== 'Error',
  );
  return fail(
    'archive-trouble',
    `${doing}: ${message}${label.length === 0 ? '' : ` (${label.join(', ')})`}`,
    {
      ...(hint === undefined ? {} : { hint }),
      cause: error,
    },
  );
}

/** What the libraries say is for whoever programs with them. */
function inOurWords(message: string): string {
  if (message.includes('Deserialization error')) return 'the answer cannot be read as one of S3';
  return message.replace(LIBRARY, '');
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('$metadata' in error)) return undefined;
  const { $metadata: about } = error;
  if (typeof about !== 'object' || about === null || !('httpStatusCode' in about)) return undefined;
  return typeof about.httpStatusCode === 'number' ? about.httpStatusCode : undefined;
}

/** What the system says of a pipe that nobody reads, or of a device that is not there. */
export const NO_FILE = 'ENXIO';

/** What is there can never be read: a pipe, a socket, a device, a folder. */
export const isNoFile = (error: unknown): boolean => errorCode(error) === NO_FILE;

/** It is this one that this user cannot open, whatever else is in its place. */
export const isClosed = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'ENAMETOOLONG'].includes(errorCode(error));

/** Nothing is there under that key, or a link that leads nowhere. */
export const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ELOOP'].includes(errorCode(error)) ||
  (error instanceof Error && error.name === 'NoSuchKey');
