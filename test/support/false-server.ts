import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TLSSocket } from 'node:tls';
import { promisify } from 'node:util';
import { talkingServer } from './talking.ts';

const pem = await selfSigned();

async function selfSigned(): Promise<{ readonly key: Buffer; readonly cert: Buffer }> {
  const cwd = await mkdtemp(join(tmpdir(), 'dbopt-false-'));
  const asked =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout key -out cert -subj /CN=x';
  await promisify(execFile)('openssl', asked.split(' '), { cwd });
  const [key, cert] = await Promise.all(['key', 'cert'].map((name) => readFile(join(cwd, name))));
  await rm(cwd, { recursive: true });
  if (key === undefined || cert === undefined) throw new Error('openssl made no certificate');
  return { key, cert };
}

/** What it says to each word of the client, the first of which begins the connection. */
export type Says = readonly (Buffer | ((said: Buffer) => Buffer))[];

/** Says so to whoever connects, by TLS or not, and keeps what it has heard. */
export async function falseServer(
  says: Says,
  tls: boolean,
): Promise<{ port: number; heard: Buffer[] }> {
  const heard: Buffer[] = [];
  const talk = (socket: Socket): void => {
    let at = 0;
    socket.on('error', () => {});
    socket.on('data', (said) => {
      heard.push(said);
      const next = says[at++];
      if (next !== undefined) socket.write(typeof next === 'function' ? next(said) : next);
    });
  };
  const port = await talkingServer((socket) => {
    if (!tls) return talk(socket);
    socket.once('data', () => {
      socket.write('S');
      talk(new TLSSocket(socket, { isServer: true, ...pem }));
    });
  });
  return { port, heard };
}
