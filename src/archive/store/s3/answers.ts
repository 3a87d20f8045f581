import { Readable } from 'node:stream';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { KB, type Limits, MB, timeToMove } from './limits.ts';
import { isError, requireRoot, withStatus } from './roots.ts';
import { struck } from './struck.ts';

type Request = Parameters<NodeHttpHandler['handle']>[0];
type Options = Parameters<NodeHttpHandler['handle']>[1];
type Answer = Awaited<ReturnType<NodeHttpHandler['handle']>>;

/** Bytes of an answer that is read whole. A page has at most 1,000 keys of 1,024 bytes, whatever stands for a byte. */
const MOST = 8 * MB;
/** Bytes of what a server says by way of an error. */
const MOST_OF_ERROR = 64 * KB;
const CONNECTING = 10_000;

/** Speaks HTTP for the SDK, which reads answers to their end, however far that is, and takes any answer for one to what
 *  it asked. Who answers may be no bucket, or mean no good: all but the data of an object is read here, bounded in bytes
 *  and in time, and has to be what was asked for. */
export class BoundedAnswers extends NodeHttpHandler {
  readonly #limits: Limits;

  constructor(limits: Limits) {
    super({ connectionTimeout: CONNECTING, socketTimeout: limits.silence });
    this.#limits = limits;
  }

  override async handle(request: Request, options: Options = {}): Promise<Answer> {
    const { abortSignal } = options;
    const time = timeFor(request, this.#limits);
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), time);
    const either = abortSignal instanceof AbortSignal ? [abortSignal, late.signal] : [late.signal];
    try {
      const bounded = { ...options, abortSignal: AbortSignal.any(either) };
      const answer = await super.handle(request, bounded);
      if (!isData(request, answer)) await readWhole(request, answer);
      return answer;
    } catch (error) {
      throw late.signal.aborted ? tooLate(time) : error;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** Milliseconds from the first byte that is sent to the last one that is read here. */
function timeFor({ method, query, headers }: Request, limits: Limits): number {
  if (method === 'POST' && query.uploadId !== undefined) return limits.joining;
  const sent = Number(headers['content-length'] ?? 0);
  return method === 'PUT' ? timeToMove(sent, limits) : limits.answer;
}

const isSuccess = ({ response: { statusCode } }: Answer): boolean =>
  statusCode >= 200 && statusCode < 300;

const isData = ({ method, query }: Request, answer: Answer): boolean =>
  method === 'GET' && query['x-id'] === 'GetObject' && isSuccess(answer);

async function readWhole(request: Request, answer: Answer): Promise<void> {
  const { response } = answer;
  const stream: unknown = response.body;
  if (!(stream instanceof Readable)) return;
  const most = isSuccess(answer) ? MOST : MOST_OF_ERROR;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > most) throw tooLong(response.statusCode, most);
    chunks.push(chunk);
  }
  const body = Buffer.concat(chunks);
  requireRoot(request, body, isSuccess(answer) ? null : response.statusCode);
  response.body = isSuccess(answer) && !isError(body) ? body : struck(request, body);
}

/** The SDK tries it again, as with the timeouts of its own. */
const tooLate = (milliseconds: number): Error =>
  Object.assign(
    new Error(`the server has not answered to an end within ${Math.round(milliseconds / 1_000)} s`),
    { name: 'TimeoutError' },
  );

const tooLong = (httpStatusCode: number, most: number): Error =>
  withStatus(`the server answers with more than ${most / KB} kB`, httpStatusCode);
