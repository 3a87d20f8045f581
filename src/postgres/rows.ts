import pg from 'pg';
import type { Row } from '../model/index.ts';
import type { Client } from './connect.ts';

/** What is made of a row as it arrives, while the server is at work on those that follow. */
export type Unfold = (row: Row) => Row;

/** Runs statements in one message and returns the rows of each. */
export async function queryRows(
  client: Client,
  statements: readonly string[],
  unfold: readonly (Unfold | undefined)[],
): Promise<readonly (readonly Row[])[]> {
  const answers = statements.map((): Row[] => []);
  let at = 0;
  const next = () => {
    at += 1;
  };
  const { connection } = client;
  connection.on('commandComplete', next);
  try {
    await new Promise((resolve, reject) => {
      const query = new pg.Query<Row>(statements.join(';\n'));
      query.on('row', (row) => answers[at]?.push(unfold[at]?.(row) ?? row));
      query.on('error', reject);
      query.on('end', resolve);
      client.query(query);
    });
  } finally {
    connection.off('commandComplete', next);
  }
  return answers;
}
