import type { Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { troubleOf } from '../../src/operations/trouble.ts';
import { connect } from '../../src/postgres/index.ts';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { talkingServer } from '../support/talking.ts';

const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value >>> 0);
  return bytes;
};
const int16 = (value: number): Buffer => int32(value).subarray(2);
const message = (type: string, ...parts: readonly (string | Buffer)[]): Buffer => {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
};

const OK = message('R', int32(0));
const READY = message('Z', 'I');
const LOGIN = Buffer.concat([OK, message('S', 'server_version\0', '17.4\0'), READY]);
const NOTICE = message('N', 'SNOTICE\0C00000\0M', 'a'.repeat(6_000), '\0\0');
const ROW = Buffer.concat([
  message('T', int16(1), 'x\0', int32(0), int16(0), int32(25), int16(-1), int32(-1), int16(0)),
  message('D', int16(1), int32(5), 'hello'),
]);
const DONE = Buffer.concat([message('C', 'SELECT 1\0'), READY]);

/** What it says to the start of a connection, and to whatever is asked then; a list goes on for ever. */
interface Odd {
  readonly first: Buffer | readonly [Buffer];
  readonly answer?: Buffer | readonly [Buffer];
}

const ODD: { readonly [what: string]: Odd } = {
  'a way to log in that nobody knows': { first: message('R', int32(77)) },
  'a message of no length': {
    first: Buffer.concat([Buffer.from('R'), int32(0), Buffer.alloc(99)]),
  },
  'a message of two gigabytes before the login': {
    first: [Buffer.concat([Buffer.from('D'), int32(0x7fffffff), Buffer.alloc(1_000_000)])],
  },
  'settings without an end': { first: [Buffer.concat([OK, message('S', 'a\0', 'b\0')])] },
  noise: { first: Buffer.from(Array.from({ length: 999 }, (_, i) => (i * 7919) % 256)) },
  'a row of more values than it has': {
    first: LOGIN,
    answer: message('D', int16(500), int32(-16), Buffer.alloc(50)),
  },
  'a message of a kind that nobody knows': { first: LOGIN, answer: message('!', 'abc') },
  'an end of what has not begun': { first: LOGIN, answer: Buffer.concat([DONE, DONE, DONE]) },
  'an answer to something else': { first: LOGIN, answer: Buffer.concat([ROW, DONE]) },
  'an error without a code': { first: LOGIN, answer: message('E', 'Mno\0\0') },
  nothing: { first: LOGIN },
  'ends of statements without an end': {
    first: LOGIN,
    answer: [Buffer.concat(Array(20_000).fill(message('C', 'SELECT 1\0')))],
  },
  'a portal that is suspended': { first: LOGIN, answer: Buffer.concat([message('s'), READY]) },
  'notices without an end': { first: LOGIN, answer: [NOTICE] },
};

async function oddServer({ first, answer }: Odd): Promise<string> {
  const timers = new Set<NodeJS.Timeout>();
  const say = (socket: Socket, what: Odd['first'] | undefined): void => {
    if (Buffer.isBuffer(what)) socket.write(what);
    else if (what !== undefined) {
      const [piece] = what;
      timers.add(setInterval(() => socket.write(piece), 1));
    }
  };
  const port = await talkingServer((socket) => {
    socket.once('data', () => {
      say(socket, first);
      socket.once('data', () => say(socket, answer));
    });
  });
  onTestFinished(() => {
    for (const timer of timers) clearInterval(timer);
  });
  return `postgresql://u:x@127.0.0.1:${port}/db?sslmode=disable&connect_timeout=2`;
}

test.each(Object.entries(ODD))(
  'a server that says %s ends no more than its connection',
  async (_, odd) => {
    const error = await connect({ url: await oddServer(odd), applicationName: 'dbopt test' }).catch(
      (raised: unknown) => raised,
    );
    expect(troubleOf(error)).toMatchObject([
      { code: expect.stringMatching(/^(?:cannot-connect|bad-answer|connection-lost)$/) },
    ]);
  },
);

test('a row that was not described is no answer, and is not waited for', async () => {
  const answer = message('D', int16(1), int32(1), 'A');
  const url = await oddServer({ first: LOGIN, answer });
  const connecting = connect({ url, applicationName: 'dbopt test' });
  await expect(connecting).rejects.toMatchObject({ diagnostics: [{ code: 'bad-answer' }] });
});

test('a target where nobody speaks the protocol hides none of the others', async (t) => {
  const { url } = await freshDatabase(t);
  const odd = await Promise.all(Object.values(ODD).map(oddServer));
  const { dbopt } = await workplace(`
version: 1
targets:
  good: { url: "${url}" }
${odd.map((each, i) => `  odd${i}: { url: "${each}" }`).join('\n')}
settings: { work_mem: 5MB }
`);
  const { code, stdout, stderr } = await dbopt(['plan', '--json']);
  expect([code, stderr]).toEqual([1, expect.not.stringContaining('bug')]);
  const { targets } = JSON.parse(stdout);
  expect(targets).toHaveLength(odd.length + 1);
  expect(targets[0]).toMatchObject({
    name: 'good',
    plan: { changes: [{ address: 'setting.work_mem' }] },
  });
});
