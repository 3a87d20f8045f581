import type { Client } from 'pg';

/** Why the server ended a session is what later questions on it fail with: the driver says to them only that the
 *  connection is gone, and whoever asked when it ended may have had no need of the answer. */
export function keepLastWords(client: Client): void {
  let last: unknown = null;
  // After any other error the server is ready again.
  client.connection
    .on('errorMessage', (said: unknown) => {
      last = said;
    })
    .on('readyForQuery', () => {
      last = null;
    });
  let end: unknown = null;
  client.on('error', (said: unknown) => {
    end ??= said;
  });
  const ask: (...all: readonly unknown[]) => unknown = client.query.bind(client);
  const query = (...all: readonly unknown[]): unknown => {
    const answer = ask(...all);
    return answer instanceof Promise
      ? answer.catch((error: unknown) => {
          throw isOfDriver(error) ? (last ?? end ?? error) : error;
        })
      : answer;
  };
  Object.defineProperty(client, 'query', { value: query, configurable: true, writable: true });
}

const isOfDriver = (error: unknown): boolean =>
  error instanceof Error && /^Connection terminated|not queryable/.test(error.message);
