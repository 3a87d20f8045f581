import type { ArchivedRows } from '../model/index.ts';

const QUOTE = 0x22;
const LINE_BREAK = 0x0a;

/** Counts the rows of CSV text with a header, as COPY writes it, while it streams by; and sums up a hash of each, which
 *  is the same in whatever order they come. That hash (64 bits, two lanes in the manner of FNV-1a) finds accidents, not
 *  forgers: what is stored has its SHA-256 besides. SHA-256 of each row would take twenty times as long. */
export class Tally {
  #rows = -1;
  #bytes = 0;
  #quoted = false;
  /** Of the row at hand. */
  #a = SEED_A;
  #b = SEED_B;
  #within = false;
  /** Of all rows. */
  #sumA = 0;
  #sumB = 0;

  add(chunk: Uint8Array): void {
    this.#bytes += chunk.length;
    let [a, b, quoted, start] = [this.#a, this.#b, this.#quoted, 0];
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      if (byte === QUOTE) quoted = !quoted;
      else if (byte === LINE_BREAK && !quoted) {
        this.#end(a, b);
        [a, b, start] = [SEED_A, SEED_B, i + 1];
        continue;
      }
      a = Math.imul(a ^ byte, 0x01000193);
      b = Math.imul(b ^ (b >>> 15) ^ byte, 0x85ebca6b);
    }
    [this.#a, this.#b, this.#quoted] = [a, b, quoted];
    this.#within = start < chunk.length || (this.#within && start === 0);
  }

  #end(a: number, b: number): void {
    this.#rows += 1;
    // The header is none of the rows.
    if (this.#rows === 0) return;
    this.#sumA = (this.#sumA + mixed(a)) >>> 0;
    this.#sumB = (this.#sumB + mixed(b)) >>> 0;
  }

  /** So far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** So far: whole ones, without the header. */
  get rows(): number {
    return Math.max(this.#rows, 0);
  }

  /** Of everything added. Throws where it ends within a row. */
  result(): ArchivedRows {
    if (this.#within || this.#rows < 0) throw new Error('the text ends within a row');
    const rowsHash = [this.#sumA, this.#sumB].map((sum) => sum.toString(16).padStart(8, '0'));
    return { rows: this.#rows, rowsHash: rowsHash.join(''), textBytes: this.#bytes };
  }
}

const SEED_A = 0x811c9dc5 | 0;
const SEED_B = 0x9747b28c | 0;

/** Spreads every bit over all of them (the end of MurmurHash3). */
function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export const sameRows = (a: ArchivedRows, b: ArchivedRows): boolean =>
  a.rows === b.rows && a.rowsHash === b.rowsHash && a.textBytes === b.textBytes;
