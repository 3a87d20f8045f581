import { expect, test } from 'vitest';
import { WithoutRows } from '../../../src/postgres/session/rows-dropped.ts';

/** A message of the protocol: type, length with itself, and so many bytes. */
function message(type: string, body: string): Buffer {
  const head = Buffer.alloc(5);
  head.write(type, 'latin1');
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, Buffer.from(body)]);
}

test('rows are taken out, and all else stays as it is, in whatever pieces it comes', () => {
  const bind = message('2', '');
  const description = message('T', 'columns');
  const rows = [message('D', ''), message('D', 'one row'), message('D', 'D'.repeat(50))];
  const complete = message('C', 'SELECT 3');
  const ready = message('Z', 'I');
  const sent = Buffer.concat([bind, description, ...rows, complete, ready]);
  const kept = Buffer.concat([bind, description, complete, ready]);
  for (let size = 1; size <= sent.length; size += 1) {
    const filter = new WithoutRows();
    const pieces: Buffer[] = [];
    for (let at = 0; at < sent.length; at += size) {
      pieces.push(...filter.of(sent.subarray(at, at + size)));
    }
    expect(Buffer.concat(pieces)).toEqual(kept);
  }
});
