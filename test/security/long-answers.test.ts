import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { storeTrouble } from '../../src/archive/store/explain.ts';
import { openCache } from '../../src/caches/open.ts';
import { DboptError, MOST_SAID } from '../../src/model/index.ts';
import { gitIn } from '../../src/operations/loop/git.ts';
import { connectionError } from '../../src/postgres/session/conninfo/failure.ts';
import { resolve } from '../../src/postgres/session/conninfo/resolve.ts';
import { talkingServer } from '../support/talking.ts';

const LONG = 'x'.repeat(9_000_000);

/** A cache that answers so to what it is asked. */
const cache = async (answer: string): Promise<string> =>
  `127.0.0.1:${await talkingServer((socket) => socket.on('data', () => socket.write(answer)))}`;

const named = (name: string, message: string) => Object.assign(new Error(message), { name });

test.for([
  ['a cache', async () => openCache(`redis://${await cache(`-ERR ${LONG}\r\n`)}`)],
  [
    'a cache that is logged in to',
    async () => openCache(`redis://u:p@${await cache(`-ERR ${LONG}\r\n`)}`),
  ],
  ['a place of archives', async () => Promise.reject(storeTrouble(new Error(LONG), 'reading'))],
  ['its name of an error', async () => Promise.reject(storeTrouble(named(LONG, 'no'), 'reading'))],
  ['git', () => gitIn(tmpdir(), {}, new AbortController().signal)([`--${LONG.slice(0, 100_000)}`])],
  [
    'a certificate of many names',
    async () => {
      const info = await resolve('host=x user=y dbname=z', {});
      const host = { name: 'x', port: 1 };
      throw connectionError(info, [{ host, cause: new Error(LONG), isFinal: true }]);
    },
  ],
] as const)('what %s says by way of an error is told in short', async ([, act]) => {
  const error: unknown = await act().catch((raised: unknown) => raised);
  if (!(error instanceof DboptError)) throw error;
  expect(error.message).toContain('x…');
  expect(error.message.length).toBeLessThan(MOST_SAID + 200);
});
