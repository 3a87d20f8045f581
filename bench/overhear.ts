import type { Submittable } from 'pg';
import { type Client, lit } from '../src/postgres/index.ts';
import { connect } from '../test/support/connect.ts';

export interface Traffic {
  /** SQL of every message in order, parameters filled in. */
  readonly messages: readonly string[];
  /** Statements in all of them together. */
  readonly statements: number;
}

/** What is sent to the server by who uses this connection. */
export async function overhear(
  url: string,
  use: (client: Client) => Promise<unknown>,
): Promise<Traffic> {
  const client = await connect({ url, applicationName: 'bench' });
  const messages: string[] = [];
  let statements = 0;
  client.connection.on('commandComplete', () => {
    statements += 1;
  });
  const query = (message: string | Submittable, values: readonly string[] = []): unknown => {
    const text = typeof message === 'string' ? message : String(Reflect.get(message, 'text'));
    messages.push(
      values.reduce((sql, value, i) => sql.replaceAll(`$${i + 1}`, lit(value).text), text),
    );
    return typeof message === 'string' ? client.query(message, [...values]) : client.query(message);
  };
  const listening: Client = new Proxy(client, {
    get: (target, key) => (key === 'query' ? query : Reflect.get(target, key)),
  });
  try {
    await use(listening);
    return { messages, statements };
  } finally {
    await client.end();
  }
}

/** The leanest psql there is, with the file's statements: no start-up file, rows unaligned, to nowhere. */
export const psqlOf = (script: string, url: string) => ({
  file: 'psql',
  args: ['-XqAt', '-o', '/dev/null', '-f', script, url],
});
