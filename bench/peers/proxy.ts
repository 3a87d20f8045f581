import { createServer, connect as dial, type Socket } from 'node:net';

export interface Proxy {
  /** The same URL, by way of the proxy. */
  through(url: string): string;
  /** How often a client spoke after the server had: the times it had to wait. */
  readonly roundTrips: () => number;
  close(): Promise<void>;
}

/** A way to a server that takes half of `roundTrip` milliseconds in each direction, as one through another region. */
export async function slowProxy(target: string, roundTrip: number): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let count = 0;
  const server = createServer((client) => {
    const upstream = dial(Number(port), hostname);
    let answered = true;
    client.on('data', () => {
      if (answered) count += 1;
      answered = false;
    });
    upstream.on('data', () => {
      answered = true;
    });
    pass(client, upstream, roundTrip / 2);
    pass(upstream, client, roundTrip / 2);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port for the proxy');
  return {
    through: (url) =>
      Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(address.port) }).href,
    roundTrips: () => count,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Timers of one delay fire in the order they were set, so bytes stay in order. */
function pass(from: Socket, to: Socket, delay: number): void {
  from.setNoDelay(true);
  from.on('data', (chunk) => setTimeout(() => to.writable && to.write(chunk), delay));
  from.on('end', () => setTimeout(() => to.end(), delay));
  from.on('close', () => setTimeout(() => to.destroy(), delay));
}
