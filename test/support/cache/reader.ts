import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '@redis/client';

export interface Read {
  readonly reads: number;
  /** Answers that were of no version, or of another one than the pointer said. */
  readonly wrong: readonly string[];
}

/** Reads as an application does, all the time: the pointer, then a key of what it says, whose value is its version. */
export function startReader(url: string, prefix: string, count: number) {
  let isOn = true;
  const work = async (): Promise<Read> => {
    const client = createClient({ url, RESP: 2 });
    // A server that ends with its test.
    client.on('error', () => {});
    await client.connect();
    const wrong: string[] = [];
    let reads = 0;
    for (; isOn; reads++) {
      await sleep(1);
      const version = await client.get(`${prefix}version`);
      const key = `${prefix}${version}:${1 + (reads % count)}`;
      const value = await client.get(key);
      if (version === null || value !== version) wrong.push(`${key} is ${value}`);
    }
    client.destroy();
    return { reads, wrong };
  };
  const working = work();
  // Whoever stops it is told.
  working.catch(() => {});
  return {
    stop: (): Promise<Read> => {
      isOn = false;
      return working;
    },
  };
}
