import { Readable } from 'node:stream';
import { type Limits, timeToMove } from './limits.ts';

/** The data of an object, as long as it keeps coming: an error where the server falls silent, or sends so little that it
 *  would never be over. The time that whoever reads it takes is not the server's. */
export function paced(body: Readable, limits: Limits): Readable {
  const chunks: AsyncIterator<Buffer> = body[Symbol.asyncIterator]();
  let [bytes, waited] = [0, 0];
  async function next(): Promise<Buffer | null> {
    const began = performance.now();
    const left = Math.min(limits.silence, timeToMove(bytes, limits) - waited);
    const read = await within(left, chunks.next());
    if (read === null) throw tooSlow(bytes, waited + left);
    waited += performance.now() - began;
    if (read.done === true) return null;
    bytes += read.value.length;
    return read.value;
  }
  return new Readable({
    read() {
      next().then(
        (chunk) => this.push(chunk),
        (error) => this.destroy(error),
      );
    },
    destroy(error, done) {
      body.destroy();
      done(error);
    },
  });
}

/** null: it took longer. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const tooSlow = (bytes: number, waited: number): Error =>
  Object.assign(
    new Error(`the server has sent ${bytes} bytes in ${Math.ceil(waited / 1_000)} s, and no end`),
    { name: 'TimeoutError' },
  );
