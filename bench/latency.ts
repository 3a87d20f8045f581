import { createServer, type Socket, connect as tcp } from 'node:net';

export interface Proxy {
  /** A database of the same server by way of the proxy. */
  through(url: string): string;
  /** How often a client waited for the server: each time it spoke after the server had, and to connect. */
  roundTrips(): number;
  close(): void;
}

/** Stands between clients and a server and lets every byte arrive late: `delay` milliseconds to go there and back. */
export async function startProxy(target: string, delay: number): Promise<Proxy> {
  const url = new URL(target);
  let trips = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    // The handshake of TCP itself.
    trips += 1;
    const upstream = tcp(Number(url.port || 5432), url.hostname);
    let last: Socket = upstream;
    const pass = (from: Socket, to: Socket): void => {
      sockets.add(from.setNoDelay());
      from.on('data', (bytes) => {
        if (from === client && last !== client) trips += 1;
        last = from;
        setTimeout(() => to.writable && to.write(bytes), delay / 2);
      });
      from.on('close', () => setTimeout(() => to.destroy(), delay));
      from.on('error', () => to.destroy());
    };
    pass(client, upstream);
    pass(upstream, client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port for the proxy');
  const host = `127.0.0.1:${address.port}`;
  return {
    through: (other) => Object.assign(new URL(other), { host }).href,
    roundTrips: () => trips,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
