import { connect, createServer } from 'node:net';

/** A server that says it is of another major, with as many digits. */
export interface VersionProxy {
  readonly url: string;
  stop(): Promise<void>;
}

/** What the server at `url` sends, with its version told as of `major`; everything else is its own. */
export async function startVersionProxy(url: string, major: string): Promise<VersionProxy> {
  const target = new URL(url);
  // As a parameter of the session, and as a number of six digits in a row.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the protocol has them
  const isSaid = /(server_version\0)\d\d(?=[.\d])|(?<=\x06)1\d(?=00\d\d)/g;
  const server = createServer((socket) => {
    const upstream = connect(Number(target.port), target.hostname);
    upstream.on('data', (chunk) =>
      socket.write(
        Buffer.from(
          chunk.toString('latin1').replace(isSaid, (_, name?: string) => (name ?? '') + major),
          'latin1',
        ),
      ),
    );
    socket.on('data', (chunk) => upstream.write(chunk));
    for (const [one, other] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      one.on('close', () => other.destroy()).on('error', () => other.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const proxied = new URL(url);
  proxied.hostname = '127.0.0.1';
  proxied.port = String(typeof address === 'object' ? address?.port : '');
  proxied.searchParams.set('sslmode', 'disable');
  return {
    url: proxied.href,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
