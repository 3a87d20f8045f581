import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a proxy does to a request before the server sees it, or to its answer. */
export interface Fault {
  readonly matches: (method: string, path: string) => boolean;
  /** `cut`: the connection ends after that many bytes of the body, either way. `status`: the server says no.
   *  `afterwards`: something happens after the answer. */
  readonly cut?: number;
  readonly status?: { readonly code: number; readonly name: string; readonly message: string };
  readonly afterwards?: () => Promise<unknown>;
}

export interface FaultProxy {
  readonly port: number;
  /** Until `heal`. */
  fault(fault: Fault): void;
  heal(): void;
  /** Requests that a fault hit. */
  readonly hits: () => number;
  close(): Promise<void>;
}

/** Stands before a server on this machine. */
export async function startProxy(target: number): Promise<FaultProxy> {
  let fault: Fault | null = null;
  let hits = 0;
  const server = createServer((asked, answer) => {
    const { method = 'GET', url = '/' } = asked;
    const hit = fault?.matches(method, url) === true ? fault : null;
    if (hit !== null) hits += 1;
    if (hit?.status !== undefined) refuse(asked, answer, hit.status);
    else forward(target, asked, answer, hit);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    fault: (next) => {
      fault = next;
      hits = 0;
    },
    heal: () => {
      fault = null;
    },
    hits: () => hits,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refuse(
  asked: IncomingMessage,
  answer: ServerResponse,
  { code, name, message }: NonNullable<Fault['status']>,
): void {
  asked.resume();
  asked.on('end', () => {
    answer.writeHead(code, { 'content-type': 'application/xml' });
    answer.end(`<Error><Code>${name}</Code><Message>${message}</Message></Error>`);
  });
}

function forward(
  port: number,
  asked: IncomingMessage,
  answer: ServerResponse,
  fault: Fault | null,
): void {
  const { method, url, headers } = asked;
  const to = request({ host: '127.0.0.1', port, method, path: url, headers }, async (from) => {
    await fault?.afterwards?.();
    answer.writeHead(from.statusCode ?? 502, from.headers);
    from.on('data', limited(fault, asked));
    from.pipe(answer);
  });
  to.on('error', () => asked.socket.destroy());
  asked.on('data', limited(fault, asked));
  asked.on('error', () => to.destroy());
  asked.on('close', () => asked.complete || to.destroy());
  asked.pipe(to);
}

/** Ends the connection after so many bytes. */
function limited(fault: Fault | null, asked: IncomingMessage): (chunk: Buffer) => void {
  let left = fault?.cut ?? Number.POSITIVE_INFINITY;
  return ({ length }) => {
    left -= length;
    if (left <= 0) asked.socket.destroy();
  };
}
