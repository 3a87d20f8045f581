import { connect } from 'node:net';
import { onTestFinished } from 'vitest';
import { talkingServer } from './talking.ts';

/** What becomes of the row of an answer that has a column of this name: its value there; null is NULL. */
export interface Said {
  readonly column: string;
  readonly value: string | null;
}

/** The address of what stands in front of the server at `url` and changes each value of one column. */
export async function changingProxy(url: string, said: Said): Promise<string> {
  const target = new URL(url);
  const port = await talkingServer((socket) => {
    const upstream = connect(Number(target.port), target.hostname);
    const change = changing(said);
    upstream.on('data', (bytes) => socket.write(change(bytes)));
    socket.on('data', (bytes) => upstream.write(bytes));
    for (const [one, other] of [
      [socket, upstream],
      [upstream, socket],
    ] as const)
      one.on('close', () => other.destroy()).on('error', () => other.destroy());
    onTestFinished(() => void upstream.destroy());
  });
  const proxied = new URL(url);
  [proxied.hostname, proxied.port] = ['127.0.0.1', String(port)];
  proxied.searchParams.set('sslmode', 'disable');
  return proxied.href;
}

/** Whole messages of the server, changed. */
function changing({ column, value }: Said): (bytes: Buffer) => Buffer {
  let rest = Buffer.alloc(0);
  let at = -1;
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    const out: Buffer[] = [];
    while (rest.length >= 5 && rest.length > rest.readUInt32BE(1)) {
      const length = rest.readUInt32BE(1) + 1;
      const message = rest.subarray(0, length);
      rest = rest.subarray(length);
      const type = String.fromCharCode(message[0] ?? 0);
      if (type === 'T') at = columnsOf(message).indexOf(column);
      out.push(type === 'D' && at >= 0 ? withValue(message, at, value) : message);
    }
    return Buffer.concat(out);
  };
}

const HEAD = 7;

function columnsOf(message: Buffer): readonly string[] {
  let at = HEAD;
  return Array.from({ length: message.readUInt16BE(5) }, () => {
    const end = message.indexOf(0, at);
    const name = message.toString('utf8', at, end);
    at = end + 19;
    return name;
  });
}

function withValue(message: Buffer, column: number, value: string | null): Buffer {
  let at = HEAD;
  const values = Array.from({ length: message.readUInt16BE(5) }, (_, i) => {
    const size = message.readInt32BE(at);
    const old = message.subarray(at, at + 4 + Math.max(0, size));
    at += old.length;
    return i === column ? asSent(value) : old;
  });
  const body = Buffer.concat([message.subarray(5, HEAD), ...values]);
  const head = Buffer.from('D0000');
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

function asSent(value: string | null): Buffer {
  const text = Buffer.from(value ?? '');
  const size = Buffer.alloc(4);
  size.writeInt32BE(value === null ? -1 : text.length);
  return Buffer.concat([size, text]);
}
