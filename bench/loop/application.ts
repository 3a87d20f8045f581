import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import type { Sample } from '../open-loop.ts';

const UNRUN = fileURLToPath(new URL('../../node_modules/.bin/unrun', import.meta.url));

/** One statement of the application: which question, when it was due in milliseconds since 1970, milliseconds until its
 *  answer. */
export interface Sent {
  readonly which: number;
  readonly at: number;
  readonly latency: number;
}

/** Sends until it is stopped. Throws where one of its statements failed. */
export async function startApplication(url: string) {
  const child = execa(process.execPath, [UNRUN, 'bench/loop/load.ts', url], {
    ...{ stdin: 'pipe', maxBuffer: 1e9 },
  });
  await Promise.race([new Promise((began) => child.stdout.once('data', began)), child]);
  return {
    async stop(): Promise<readonly Sent[]> {
      child.stdin.end();
      const [began = '', told = '[]'] = (await child).stdout.split('\n');
      const samples: readonly Sample[] = JSON.parse(told);
      return samples.map(({ which, due, latency }) => ({
        ...{ which, latency, at: Number(began) + due * 1_000 },
      }));
    },
  };
}
