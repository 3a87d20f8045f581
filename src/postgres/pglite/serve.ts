import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import { batches } from './frames.ts';
import { turns } from './turns.ts';

export interface PGliteServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** PGlite behind a socket. It has one session: connections take turns, a transaction keeps its turn to the end. */
export async function serve(db: PGlite): Promise<PGliteServer> {
  const sockets = new Set<Socket>();
  const take = turns();

  const server = createServer((socket) => {
    sockets.add(socket);
    const split = batches();
    let working = Promise.resolve();
    const answer = (bytes: Buffer) =>
      take(socket, async () => {
        const reply = await db.execProtocolRaw(bytes);
        if (socket.writable) socket.write(reply);
        return db.isInTransaction();
      });
    const leave = () =>
      take(socket, async () => {
        if (db.closed) return false;
        if (db.isInTransaction()) await db.exec('ROLLBACK');
        // The last one out leaves no settings, temporary tables or advisory locks to the next.
        if (sockets.size === 0) await db.exec('DISCARD ALL');
        return false;
      });
    socket.on('data', (chunk) => {
      for (const { kind, bytes } of split(chunk)) {
        if (kind === 'ssl') socket.write('N');
        else if (kind === 'cancel' || kind === 'goodbye') socket.end();
        else working = working.then(() => answer(bytes));
      }
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      sockets.delete(socket);
      working = working.then(leave);
    });
  });

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `postgresql://postgres@127.0.0.1:${address.port}/postgres?sslmode=disable`,
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await db.close();
    },
  };
}
