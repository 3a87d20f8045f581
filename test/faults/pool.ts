export interface Pool<T> {
  /** Resolves in the order of asking. */
  take(): Promise<T>;
  give(one: T): void;
}

/** Things of which each is used by one at a time. */
export function pool<T>(): Pool<T> {
  const idle: T[] = [];
  const waiting: ((one: T) => void)[] = [];
  return {
    async take() {
      const one = idle.pop();
      return one ?? new Promise((resolve) => waiting.push(resolve));
    },
    give(one) {
      const next = waiting.shift();
      if (next === undefined) idle.push(one);
      else next(one);
    },
  };
}
