import { createRequire } from 'node:module';
import type Socket from '@redis/client/dist/lib/client/socket.js';

/** Bytes, and elements of lists, of what is answered to what was sent together: a thousand keys of a few hundred bytes
 *  take a tenth of it. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_ELEMENTS = 100_000;

const CR = 13;
const LINE_END = 2;
/** First bytes of RESP: lists, and texts whose length is told first. */
const LISTS = '*~%>';
const TEXTS = '$=!';

/** Reads along what a server answers. The library makes room for a list as soon as it hears how long it will be, and
 *  keeps all that comes until an answer is whole. */
export class Allowance {
  #bytes = 0;
  #elements = 0;
  /** Of a text: bytes that are still to come. */
  #text = 0;
  #type = '';
  #line = '';

  /** Something was sent. */
  renew(): void {
    this.#bytes = 0;
    this.#elements = 0;
  }

  /** Whether it is within what is taken with these bytes. */
  takes(chunk: Buffer): boolean {
    this.#bytes += chunk.length;
    for (let at = 0; at < chunk.length && this.#isWithin(); ) at = this.#read(chunk, at);
    return this.#isWithin();
  }

  #isWithin(): boolean {
    return this.#bytes <= MOST_BYTES && this.#text <= MOST_BYTES && this.#elements <= MOST_ELEMENTS;
  }

  /** Returns where to go on. */
  #read(chunk: Buffer, at: number): number {
    if (this.#text > 0) {
      const come = Math.min(this.#text, chunk.length - at);
      this.#text -= come;
      return at + come;
    }
    if (this.#type === '') {
      this.#type = String.fromCharCode(chunk[at] ?? 0);
      this.#line = '';
      return at + 1;
    }
    const end = chunk.indexOf(CR, at);
    const to = end === -1 ? chunk.length : end;
    // Of a number no more is of interest.
    if (this.#line.length < 20) this.#line += chunk.toString('latin1', at, Math.min(to, at + 20));
    if (end === -1) return chunk.length;
    this.#told();
    // The line feed after it.
    this.#text += 1;
    this.#type = '';
    return end + 1;
  }

  /** What is no number is one to the library all the same. */
  #told(): void {
    const length = /^(?:\d{1,12}|-1)$/.test(this.#line) ? Number(this.#line) : Infinity;
    // A null is an element, too.
    if (LISTS.includes(this.#type)) this.#elements += Math.max(length, 1);
    else if (TEXTS.includes(this.#type) && length >= 0) this.#text += length + LINE_END;
  }
}

const SOCKET = '@redis/client/dist/lib/client/socket.js';
// The class that the library itself has: a module of this kind has no exports of its own for an import.
const library: (name: typeof SOCKET) => typeof Socket = createRequire(import.meta.url);

/** Has every connection of the library that is opened from now on end with an error where a server answers more than is
 *  taken. It has no such bound itself, nor a way to see what comes. */
export function boundAnswers(): void {
  const { prototype } = library(SOCKET).default;
  if (Object.hasOwn(prototype, 'emit')) return;
  const { emit, write } = prototype;
  const allowances = new WeakMap<object, Allowance>();
  const of = (socket: object): Allowance => {
    const known = allowances.get(socket) ?? new Allowance();
    allowances.set(socket, known);
    return known;
  };
  prototype.write = function (this: typeof prototype, words) {
    of(this).renew();
    write.call(this, words);
  };
  prototype.emit = function (this: typeof prototype, event: string | symbol, ...args: unknown[]) {
    const [chunk] = args;
    if (event !== 'data' || !Buffer.isBuffer(chunk) || of(this).takes(chunk)) {
      return emit.call(this, event, ...args);
    }
    const isHeard = emit.call(this, 'error', new Error('it answers more than is taken'));
    this.destroySocket();
    return isHeard;
  };
}
