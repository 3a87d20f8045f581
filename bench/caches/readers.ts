import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The pointer, and a key of the version that it says. Milliseconds of the machine's clock. */
export interface Read {
  readonly began: number;
  /** When the pointer had been read. */
  readonly pointer: number;
  readonly version: string | null;
  /** The key is of the version that the pointer said. */
  readonly isRight: boolean;
  readonly took: number;
}

const READER = fileURLToPath(new URL('./reader.mjs', import.meta.url));

/** Processes that read all the time; `take` gives what they have read since the last time, one after the other. */
export async function startReaders(count: number, args: readonly string[]) {
  const readers = Array.from({ length: count }, () => fork(READER, [...args]));
  await Promise.all(readers.map((one) => once(one, 'message')));
  const takeOf = async (one: ChildProcess): Promise<readonly Read[]> => {
    const answer = once(one, 'message');
    one.send('take');
    const [reads] = await answer;
    return reads;
  };
  return {
    take: () => Promise.all(readers.map(takeOf)),
    stop: () => {
      for (const one of readers) one.kill('SIGKILL');
    },
  };
}
