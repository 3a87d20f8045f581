import { expect, test } from 'vitest';
import type { Cache } from '../../src/caches/open.ts';
import { scan } from '../../src/caches/scan.ts';

const text = (said: string) => Buffer.from(said);

/** What a server answers to SCAN. */
const answering = (reply: unknown): Cache => {
  const shard = { send: async () => reply };
  return { cluster: false, shards: [shard], at: () => shard, close() {} };
};

test.each([
  ['nothing', null],
  ['a number', 5],
  ['a text', text('OK')],
  ['an empty list', []],
  ['no list of keys', [text('0'), null]],
  ['a cursor that is none', [text('next'), []]],
  ['keys that are no texts', [text('0'), [1, null]]],
])('%s in the place of keys is no empty cache', async (_, reply) => {
  const keys = scan(answering(reply), { prefix: 'a:' });
  await expect(keys.next()).rejects.toMatchObject({ diagnostics: [{ code: 'bad-answer' }] });
});
