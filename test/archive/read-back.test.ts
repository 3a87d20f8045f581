import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { NotAsWritten, readBack, reading } from '../../src/archive/read-back.ts';
import type { ArchiveStore } from '../../src/archive/store/store.ts';
import { Tally } from '../../src/archive/tally.ts';

const ROWS = `id,note\n${Array.from({ length: 1_000 }, (_, i) => `${i},of row ${i}\n`).join('')}`;
const HEADER = 'id,note\n';
const NEVER = new AbortController().signal;

const pack = (text: string, format: string): Buffer =>
  format === 'csv.gz' ? gzipSync(text) : Buffer.from(text);

/** A manifest of these rows, and what it says of an object. */
function written(format: string, text = ROWS) {
  const tally = new Tally();
  tally.add(Buffer.from(text));
  const stored = pack(text, format);
  const sha256 = createHash('sha256').update(stored).digest('hex');
  const data = { object: `data.${format}`, format, bytes: stored.length, sha256 };
  const table = { schema: 'app', name: 'events_old' };
  return { table, id: '20260301T020000Z-00000000', data: { ...data, ...tally.result() } };
}

/** A place that has this object alone, and counts what is read of it. */
function placeOf(object: Buffer, { tells }: { readonly tells: boolean }) {
  const read = { bytes: 0 };
  function* chunks() {
    for (let at = 0; at < object.length; at += 4_096) {
      const chunk = object.subarray(at, at + 4_096);
      read.bytes += chunk.length;
      yield chunk;
    }
  }
  const refuse = () => Promise.reject(new Error('only read'));
  const store: ArchiveStore = {
    url: 'file:///somewhere',
    read: async () => ({
      body: Readable.from(chunks(), { highWaterMark: 1 }),
      bytes: tells ? object.length : null,
    }),
    ...{ put: refuse, list: refuse, remove: refuse, sweep: refuse, close: () => {} },
  };
  return { store, read };
}

const drained = async (text: AsyncIterable<Buffer>): Promise<number> => {
  let bytes = 0;
  for await (const chunk of text) bytes += chunk.length;
  return bytes;
};

const SWAPPED: readonly (readonly [string, string])[] = [
  ['more rows', HEADER + '1,of row 1\n'.repeat(2_000_000)],
  ['one value without an end', `${HEADER}1,"${'x'.repeat(20_000_000)}`],
  ['rows of nothing', HEADER + '\n'.repeat(20_000_000)],
];

for (const format of ['csv.gz', 'csv']) {
  test.for(SWAPPED)(
    `${format}: of %s nothing is handed on but what was written`,
    async ([, text]) => {
      const manifest = written(format);
      const object = pack(text, format);
      for (const tells of [true, false]) {
        const { store, read } = placeOf(object, { tells });
        const { text: stream } = reading(store, manifest);
        let handed = 0;
        const whole = (async () => {
          for await (const chunk of stream) handed += chunk.length;
        })();
        await expect(whole).rejects.toThrow(NotAsWritten);
        expect(handed).toBeLessThanOrEqual(tells ? 0 : manifest.data.textBytes);
        expect(read.bytes).toBeLessThan(manifest.data.bytes + 100_000);
        expect(await readBack(store, manifest, NEVER)).toMatch(/instead of|more than the/);
      }
    },
  );
}

test('an object of the right size that unpacks to more is stopped by its text, and by its rows', async () => {
  const object = pack(HEADER + '\n'.repeat(20_000_000), 'csv.gz');
  const { data, ...more } = written('csv.gz');
  const bomb = { ...data, bytes: object.length };
  const { store } = placeOf(object, { tells: true });
  const told = (of: typeof data) => readBack(store, { ...more, data: of }, NEVER);
  expect(await told({ ...bomb, rows: 1e9 })).toBe(
    `its text has more than the ${data.textBytes} bytes that were written`,
  );
  expect(await told({ ...bomb, textBytes: 1e9 })).toBe(
    'its text has more than the 1000 rows that were written',
  );
});

test.for(['csv.gz', 'csv'])('%s: what was written is read whole', async (format) => {
  for (const text of [ROWS, HEADER, `${HEADER}1,"with\nbreaks\n"\n`]) {
    const manifest = written(format, text);
    const { store } = placeOf(pack(text, format), { tells: true });
    const read = reading(store, manifest);
    expect(await drained(read.text)).toBe(text.length);
    expect(read.problem()).toBeNull();
    expect(await readBack(store, manifest, NEVER)).toBeNull();
  }
});

test('one byte less, or another one, is told', async () => {
  const manifest = written('csv');
  const other = (object: string) =>
    readBack(placeOf(Buffer.from(object), { tells: true }).store, manifest, NEVER);
  expect(await other(ROWS.slice(0, -1))).toMatch(/bytes instead of/);
  expect(await other(ROWS.replace('row 7', 'row 8'))).toMatch(/SHA-256/);
});
