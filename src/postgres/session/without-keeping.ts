import pg from 'pg';
import type { Client } from './connect.ts';

/** Runs a statement, and lets its rows go as they come: only that they have come is of interest. */
export const runWithoutKeeping = (
  client: Client,
  statement: { readonly name: string; readonly text: string; readonly values: unknown[] },
): Promise<void> =>
  new Promise((resolve, reject) => {
    const query = new pg.Query(statement);
    query.on('row', () => {});
    query.on('error', reject);
    query.on('end', () => resolve());
    client.query(query);
  });
