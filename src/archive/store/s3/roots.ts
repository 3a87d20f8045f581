import { KB } from './limits.ts';

interface Asked {
  readonly method: string;
  readonly query: { readonly [name: string]: unknown };
}

/** The element that the answer to it is; null: nothing is read out of that. */
function rootOf({ method, query }: Asked): string | null {
  if (method === 'GET' && query['list-type'] !== undefined) return 'ListBucketResult';
  if (method === 'GET' && query.uploads !== undefined) return 'ListMultipartUploadsResult';
  if (method !== 'POST') return null;
  if (query.uploads !== undefined) return 'InitiateMultipartUploadResult';
  return query.uploadId === undefined ? null : 'CompleteMultipartUploadResult';
}

/** Bytes that are looked at. */
const EITHER_END = 64 * KB;

/** A server that takes its time sends blanks meanwhile. */
const START = /^\s*(?:<\?xml[^>]*>\s*)?<(\w+)[\s/>]/;
const END = /<\/(\w+)>\s*$/;

/** Throws where an answer is none to what was asked, or not all of it: the page of a proxy, or nothing, would be taken for
 *  an empty list. `failed` is the status of an error, which some send without a word. */
export function requireRoot(asked: Asked, answer: Buffer, failed: number | null): void {
  const root = rootOf(asked);
  const isAsS3 = root !== null || asked.query['x-id'] !== undefined;
  if (!isAsS3 || isError(answer)) return;
  if (failed === null && (root === null || wholeRoot(answer) === root)) return;
  if (failed !== null && answer.length === 0) return;
  throw withStatus(
    `the answer is no ${failed === null ? root : 'error'} of S3: another server answers, or something that stands between`,
    failed,
  );
}

/** It may come as a success; then the SDK sees to it. */
export const isError = (answer: Buffer): boolean => wholeRoot(answer) === 'Error';

/** The element that is all of it; null: none is. */
function wholeRoot(answer: Buffer): string | null {
  const [, first] = START.exec(answer.toString('utf8', 0, EITHER_END)) ?? [];
  const from = Math.max(0, answer.length - EITHER_END);
  const [, last] = END.exec(answer.toString('utf8', from)) ?? [];
  return first !== undefined && first === last ? first : null;
}

export const withStatus = (message: string, httpStatusCode: number | null): Error =>
  Object.assign(
    new Error(message),
    httpStatusCode === null ? {} : { $metadata: { httpStatusCode } },
  );
