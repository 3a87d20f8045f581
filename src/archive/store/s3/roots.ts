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
 *  an empty list. An error that comes as a success is for the SDK. */
export function requireRoot(asked: Asked, answer: Buffer): void {
  const root = rootOf(asked);
  if (root === null) return;
  const [, first] = START.exec(answer.toString('utf8', 0, EITHER_END)) ?? [];
  const [, last] = END.exec(answer.toString('utf8', Math.max(0, answer.length - EITHER_END))) ?? [];
  if (first === last && [root, 'Error'].includes(first ?? '')) return;
  throw new Error(
    `the answer is no ${root} of S3: another server answers, or something that stands between`,
  );
}
