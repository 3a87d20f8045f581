import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { Outcome } from './cli.ts';

export interface Answering {
  /** One command line at a time. */
  ask(folder: string, args: readonly string[]): Promise<Outcome>;
  stop(): void;
}

/** The built command line in one process, for tests that ask it hundreds of things. */
export function startAnswering(): Answering {
  const child = fork(resolve('test/support/answering.mjs'), [resolve('dist/main.js')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NO_COLOR: '1', CI: '1' },
  });
  return {
    ask: (cwd, args) =>
      new Promise((answer, fail) => {
        child.once('exit', fail);
        child.once('message', (outcome: Outcome) => {
          child.off('exit', fail);
          answer(outcome);
        });
        child.send({ cwd, args });
      }),
    stop: () => child.disconnect(),
  };
}
