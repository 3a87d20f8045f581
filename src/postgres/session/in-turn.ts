import type { Client } from 'pg';

/** Whoever asks while a question is open waits for its answer: lanes share the connections of state and observer, and
 *  the driver's own queue says on the screen that it will go. Streams, as COPY has them, are handed on as they come. */
export function askInTurn(client: Client): void {
  const ask: (...all: readonly unknown[]) => unknown = client.query.bind(client);
  let last: Promise<unknown> | null = null;
  const query = (...all: readonly unknown[]): unknown => {
    const isPlain = all.every((one) => typeof one !== 'function') && !isStream(all[0]);
    if (!isPlain) return ask(...all);
    const answer = last === null ? ask(...all) : last.then(() => ask(...all));
    const settled = Promise.resolve(answer).then(
      () => {},
      () => {},
    );
    last = settled;
    void settled.then(() => {
      if (last === settled) last = null;
    });
    return answer;
  };
  Object.defineProperty(client, 'query', { value: query, configurable: true, writable: true });
}

const isStream = (one: unknown): boolean =>
  typeof one === 'object' && one !== null && 'submit' in one && typeof one.submit === 'function';
