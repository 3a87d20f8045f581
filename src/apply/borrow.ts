import type { Worker } from './context.ts';

/** A worker as one step has it. */
export interface Borrowed extends Worker {
  /** While the step rested, another one had its worker; it goes on with this one. */
  goOnWith(worker: Worker): void;
}

export function borrow(worker: Worker): Borrowed {
  let own = worker;
  let { doing } = worker;
  return {
    get pid() {
      return own.pid;
    },
    get doing() {
      return doing;
    },
    set doing(now) {
      doing = now;
      own.doing = now;
    },
    get: () => own.get(),
    ask: (question) => own.ask(question),
    close: () => own.close(),
    goOnWith(next) {
      own = next;
      own.doing = doing;
    },
  };
}
