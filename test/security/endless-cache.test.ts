import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { openCache } from '../../src/caches/open.ts';
import { DboptError } from '../../src/model/index.ts';

/** A server that says this to whatever it is asked, and then goes on with one byte after the other. */
async function endless(first: string) {
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      socket.write(first);
      timers.add(setInterval(() => socket.write('1'), 20));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  return {
    url: `redis://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    close() {
      for (const timer of timers) clearInterval(timer);
      server.close();
    },
  };
}

test.concurrent.each([
  ['nothing', ''],
  ['a text of a gigabyte', '$1000000000\r\n'],
  ['a list that goes on', '*1000000000\r\n:'],
  ['a line without an end', '+'],
])(
  'an answer that never ends holds nobody up: %s',
  async (_, first) => {
    const server = await endless(first);
    const error = await openCache(server.url).catch((raised: unknown) => raised);
    server.close();
    expect(error).toBeInstanceOf(DboptError);
    expect(error).toMatchObject({ diagnostics: [{ code: 'cache-unreachable' }] });
  },
  30_000,
);
