import { deflateSync, inflateSync } from 'node:zlib';
import { type Reading, readingShape, readJson } from '../model/index.ts';
import { type Client, id, lit, type Sql, sql } from '../postgres/index.ts';
import { keepIfOurs } from './keep.ts';
import { readIfProves } from './reader.ts';

/** A reading as text: of ten thousand tables it is megabytes, which are mostly names and zeros. */
export const pack = (reading: Reading): string =>
  deflateSync(JSON.stringify(reading)).toString('base64');

/** Bytes of JSON: a reading of a hundred thousand tables. A megabyte unpacks to as much as a gigabyte. */
const MOST = 128 * 1024 * 1024;

/** null: it is damaged, which is told, or nothing; the next one that is kept goes in its place. */
export function unpack(text: string | null, damaged: () => void = () => {}): Reading | null {
  if (text === null || text.trim() === '') return null;
  const read = readJson<Reading>(inflated(text), readingShape);
  if (read.damage === undefined) return read.value;
  damaged();
  return null;
}

/** '': it is not what was packed, or more than anybody packs. */
function inflated(text: string): string {
  try {
    return inflateSync(Buffer.from(text, 'base64'), { maxOutputLength: MOST }).toString();
  } catch {
    return '';
  }
}

/** Made when the first one is kept: a state of before has no such table, and most never need it. */
const createReading = (schema: string): Sql => sql`
    CREATE TABLE IF NOT EXISTS ${id(schema, 'reading')} (
      only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
      at timestamptz NOT NULL,
      reading text NOT NULL
    );
    COMMENT ON TABLE ${id(schema, 'reading')} IS 'The last reading of the statistics views: the next one is compared with it';
    COMMENT ON COLUMN ${id(schema, 'reading')}.reading IS 'JSON, deflated, in base64';
    GRANT SELECT ON ${id(schema, 'reading')} TO pg_monitor`;

/** Null where there is none, none that this role may read, or none that it believes. */
export async function readReading(
  client: Client,
  schema: string,
  damaged?: (where: string) => void,
): Promise<Reading | null> {
  const stored = sql`SELECT reading FROM ${id(schema, 'reading')}`;
  const rows = await readIfProves<{ reading: string }>(client, schema, 'reading', stored);
  return unpack(rows[0]?.reading ?? null, () => damaged?.(`table ${id(schema, 'reading').text}`));
}

/** Whether it could be kept. */
export async function writeReading(
  client: Client,
  schema: string,
  reading: Reading,
): Promise<boolean> {
  const table = id(schema, 'reading');
  const text = sql`
    INSERT INTO ${table} (at, reading) VALUES (${lit(reading.at)}, ${lit(pack(reading))})
        ON CONFLICT (only_row) DO UPDATE SET at = EXCLUDED.at, reading = EXCLUDED.reading`;
  return keepIfOurs(client, schema, {
    ...{ table: 'reading', create: createReading(schema), rows: [text] },
  });
}
