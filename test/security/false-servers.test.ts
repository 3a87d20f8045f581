import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { troubleOf } from '../../src/operations/trouble.ts';
import { connect } from '../../src/postgres/index.ts';
import { falseServer, type Says } from '../support/false-server.ts';

const PASSWORD = 'Geheim-Passwort-123';
const SALT = 'salt';

const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const message = (type: string, ...parts: readonly (string | Buffer)[]): Buffer => {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
};

const READY = Buffer.concat([
  message('S', 'server_version\0', '17.4\0'),
  message('K', int32(1), int32(2)),
  message('Z', 'I'),
]);
const OK = Buffer.concat([message('R', int32(0)), READY]);
const CLEAR = message('R', int32(3));
const MD5 = message('R', int32(5), SALT);
const PLUS = message('R', int32(10), 'SCRAM-SHA-256-PLUS\0SCRAM-SHA-256\0\0');
const SCRAM = message('R', int32(10), 'SCRAM-SHA-256\0\0');
const WRONG = message('R', int32(12), `v=${Buffer.alloc(32).toString('base64')}`);
/** Goes on with the nonce that the client's first word has. */
const further = (said: Buffer): Buffer =>
  message(
    'R',
    int32(11),
    `r=${/r=([^,\0]+)/.exec(said.toString('latin1'))?.[1]}more,s=c2FsdA==,i=4096`,
  );

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const HASHED = md5(md5(`${PASSWORD}op`) + SALT);

async function login(says: Says, options: string, tls = true) {
  const { port, heard } = await falseServer(says, tls);
  const url = `postgresql://op:${PASSWORD}@127.0.0.1:${port}/shop?connect_timeout=3&${options}`;
  const result = await connect({ url, applicationName: 'dbopt test' }).then(
    async (client) => {
      client.end().catch(() => {});
      return 'logged in';
    },
    (error: unknown) => (troubleOf(error) ?? []).map(({ code }) => code).join(),
  );
  const all = Buffer.concat(heard).toString('latin1');
  return {
    result,
    told: all.includes(PASSWORD) || all.includes(HASHED),
    sent: all.includes('SET '),
  };
}

const REQUIRE = 'sslmode=require&channel_binding=require';

test.each<readonly [string, Says]>([
  ['asks for the password at once', [CLEAR, OK]],
  ['asks for its MD5 at once', [MD5, OK]],
  ['trusts at once', [OK]],
  ['is ready at once', [READY]],
  ['offers no binding', [SCRAM, further, OK]],
  ['offers it, then asks for the password', [PLUS, CLEAR, OK]],
  ['offers it, then asks for its MD5', [PLUS, MD5, OK]],
  ['offers it, then offers less', [PLUS, SCRAM, further, OK]],
  ['offers it, then says that all is well', [PLUS, OK]],
  ['offers it, then is ready', [PLUS, READY]],
  ['goes on, then asks for the password', [PLUS, further, CLEAR, OK]],
  ['goes on, then says that all is well', [PLUS, further, OK]],
  ['goes on, then signs with what it does not know', [PLUS, further, Buffer.concat([WRONG, OK])]],
  ['signs before it has gone on', [PLUS, Buffer.concat([WRONG, OK])]],
])('where the binding is required, a server that %s gets nothing', async (_, says) => {
  const { result, told, sent } = await login(says, REQUIRE);
  expect(result).toMatch(/^(?:bad-connection|bad-answer|cannot-connect)$/);
  expect({ told, sent }).toEqual({ told: false, sent: false });
});

test.each<readonly [string, Says]>([
  ['begins SCRAM, then asks for the password', [SCRAM, CLEAR, OK]],
  ['begins SCRAM, then asks for its MD5', [SCRAM, MD5, OK]],
  ['begins SCRAM, then says that all is well', [SCRAM, OK]],
  ['goes on, then says that all is well', [SCRAM, further, OK]],
  ['goes on, then is ready', [SCRAM, further, READY]],
  ['goes on, then signs with what it does not know', [SCRAM, further, Buffer.concat([WRONG, OK])]],
  ['is ready at once', [READY]],
  [
    'says that all is well, then asks for the password',
    [Buffer.concat([message('R', int32(0)), CLEAR])],
  ],
])('without it, a server that %s gets nothing either', async (_, says) => {
  for (const options of ['sslmode=require', 'sslmode=prefer']) {
    const { result, told, sent } = await login(says, options);
    expect(result, options).toMatch(/^(?:bad-answer|cannot-connect)$/);
    expect({ told, sent }).toEqual({ told: false, sent: false });
  }
});

test('a server that offers the binding without TLS gets nothing', async () => {
  const { result, told } = await login([PLUS, further, OK], 'sslmode=disable', false);
  expect({ result, told }).toEqual({ result: 'cannot-connect', told: false });
});

test('who requires nothing gives the password to whoever asks, as psql does', async () => {
  expect((await login([CLEAR, OK], 'sslmode=require')).told).toBe(true);
  expect((await login([MD5, OK], 'sslmode=disable', false)).told).toBe(true);
});
