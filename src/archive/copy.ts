import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import copyStreams from 'pg-copy-streams';
import type { ArchivedDefinition, ArchivedRows, RelationName } from '../model/index.ts';
import { type Client, rel, type Sql, sql } from '../postgres/index.ts';
import { storedColumns } from './columns.ts';
import { Tally } from './tally.ts';

/** With a header, so that COPY can tell whether the columns are the ones that are expected. */
const OPTIONS = sql`(FORMAT csv, HEADER, ENCODING 'UTF8')`;
const READING = sql`(FORMAT csv, HEADER MATCH, ENCODING 'UTF8')`;

export const copyFromText = (table: RelationName, definition: ArchivedDefinition): Sql =>
  sql`COPY ${rel(table)} (${storedColumns(definition)}) FROM STDIN WITH ${READING}`;

/** All rows of a table as CSV text, of one snapshot. Whoever stops reading before its end loses the connection: the
 *  server would go on to send. */
export async function* copyOut(
  client: Client,
  table: RelationName,
  definition: ArchivedDefinition,
): AsyncGenerator<Buffer> {
  const text = sql`COPY ${rel(table)} (${storedColumns(definition)}) TO STDOUT WITH ${OPTIONS}`;
  const rows: Readable = client.query(copyStreams.to(text.text));
  let ended = false;
  try {
    yield* rows;
    ended = true;
  } finally {
    if (!ended) await cut(client);
  }
}

/** Ends a connection without a word, and waits until it is gone. */
async function cut(client: Client): Promise<void> {
  const { stream } = client.connection;
  if (stream.destroyed) return;
  const gone = once(stream, 'close');
  stream.destroy();
  await gone;
}

/** Counts what a table holds. */
export async function tallyTable(
  client: Client,
  table: RelationName,
  definition: ArchivedDefinition,
): Promise<ArchivedRows> {
  const tally = new Tally();
  for await (const chunk of copyOut(client, table, definition)) tally.add(chunk);
  return tally.result();
}

/** Puts CSV text into a table. */
export async function copyIn(
  client: Client,
  table: RelationName,
  definition: ArchivedDefinition,
  rows: AsyncIterable<Buffer>,
): Promise<void> {
  await pipeline(rows, client.query(copyStreams.from(copyFromText(table, definition).text)));
}
