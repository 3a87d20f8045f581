import type { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { Allowance } from '../../src/caches/bounded.ts';
import { openCache } from '../../src/caches/open.ts';
import { talkingServer } from '../support/talking.ts';

/** A server that says this to the first command, then what comes of `more` as fast as it is taken. */
async function answering(first: string, more: string) {
  let sent = 0;
  const pour = (socket: Socket) => {
    while (socket.writable && sent < 4 * 1024 ** 3) {
      sent += more.length;
      if (!socket.write(more)) return;
    }
  };
  const port = await talkingServer((socket) => {
    socket.on('drain', () => pour(socket));
    socket.once('data', () => {
      socket.write(first);
      if (more !== '') pour(socket);
    });
  });
  return { url: `redis://127.0.0.1:${port}`, sent: () => sent };
}

const MB = 'x'.repeat(1024 * 1024);

test.each([
  ['a text whose length is told', '$2000000000\r\n', MB],
  ['a text without a length', '+', MB],
  ['an error without an end', '-ERR ', MB],
  ['a list of small things', '*90000\r\n', '*90000\r\n:1\r\n'.repeat(50_000)],
  ['lists of lists that never come', '*30000000\r\n'.repeat(40), ''],
  ['a list whose length is no number', '*zzzzzz\r\n'.repeat(40), ''],
  ['a list whose length begins with zeros', `*${'0'.repeat(60)}30000000\r\n`.repeat(40), ''],
  ['texts of a list', '*1000\r\n', `$1048576\r\n${MB}\r\n`],
])('what a cache answers is bounded: %s', async (_, first, more) => {
  const server = await answering(first, more);
  const before = process.memoryUsage();
  const began = performance.now();
  await expect(openCache(server.url)).rejects.toMatchObject({
    diagnostics: [{ code: 'cache-unreachable', message: expect.stringContaining('more than') }],
  });
  const after = process.memoryUsage();
  expect(performance.now() - began).toBeLessThan(5_000);
  // What is on its way counts too.
  expect(server.sent()).toBeLessThan(40 * 1024 ** 2);
  expect(after.heapTotal + after.external - before.heapTotal - before.external).toBeLessThan(
    150 * 1024 ** 2,
  );
});

test('answers that come in any pieces are read as what they are', () => {
  const key = 'k'.repeat(40);
  const answer = `*2\r\n$1\r\n0\r\n*3\r\n$40\r\n${key}\r\n$-1\r\n*-1\r\n+OK\r\n:5\r\n-ERR no\r\n`;
  for (let size = 1; size < answer.length; size += 1) {
    const allowance = new Allowance();
    for (let round = 0; round < 3; round += 1) {
      for (let at = 0; at < answer.length; at += size) {
        expect(allowance.takes(Buffer.from(answer.slice(at, at + size)))).toBe(true);
      }
      allowance.renew();
    }
    expect(allowance.takes(Buffer.from('*100001\r\n'))).toBe(false);
  }
});
