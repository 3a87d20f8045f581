import pg from 'pg';
import type { Row } from '../../model/index.ts';
import type { Client } from './connect.ts';

export interface Question {
  readonly query: string;
  /** What is made of a row as it arrives, while the server is at work on those that follow; null: it is not kept. */
  readonly unfold?: ((row: Row) => Row | null) | undefined;
}

const asItIs = (row: Row): Row => row;

/** Runs statements in one message and returns the rows of each. */
export async function queryRows(
  client: Client,
  statements: readonly (string | Question)[],
): Promise<readonly (readonly Row[])[]> {
  const all = statements.map((one): Question => (typeof one === 'string' ? { query: one } : one));
  const answers = all.map((): Row[] => []);
  let at = 0;
  const next = () => {
    at += 1;
  };
  const { connection } = client;
  connection.on('commandComplete', next);
  try {
    await new Promise((resolve, reject) => {
      const message = new pg.Query<Row>(all.map(({ query }) => query).join(';\n'));
      message.on('row', (row) => {
        // What is thrown here would end the process.
        try {
          const { unfold = asItIs } = all[at] ?? {};
          const made = unfold(row);
          if (made !== null) answers[at]?.push(made);
        } catch (error) {
          reject(error);
        }
      });
      message.on('error', reject);
      message.on('end', resolve);
      client.query(message);
    });
  } finally {
    connection.off('commandComplete', next);
  }
  return answers;
}

/** Runs one statement and hands on its rows as they arrive, keeping none. What `take` throws is thrown here. */
export async function eachRow<R extends object>(
  client: Client,
  statement: string,
  take: (row: R) => void,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const message = new pg.Query<R>(statement);
    message.on('row', (row) => {
      // What is thrown here would end the process.
      try {
        take(row);
      } catch (error) {
        reject(error);
      }
    });
    message.on('error', reject);
    message.on('end', () => resolve());
    client.query(message);
  });
}
