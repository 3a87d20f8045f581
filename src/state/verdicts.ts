import { type KeptVerdicts, readJson, verdictsShape } from '../model/index.ts';
import { type Client, id, lit, type Sql, sql } from '../postgres/index.ts';
import { keepIfOurs } from './keep.ts';
import { readIfProves } from './reader.ts';
import { writing } from './write.ts';

/** Runs of the checks that are kept. */
export const MOST_KEPT = 200;

/** A line each; what is damaged tells nothing. */
export const readKept = (text: string | null): readonly KeptVerdicts[] =>
  (text ?? '').split('\n').flatMap((line) => {
    const read = readJson<KeptVerdicts>(line, verdictsShape);
    return read.damage === undefined ? [read.value] : [];
  });

/** Made when the first ones are kept. */
const create = (schema: string): Sql => sql`
    CREATE TABLE IF NOT EXISTS ${id(schema, 'verdicts')} (
      at timestamptz PRIMARY KEY,
      verdicts text NOT NULL
    );
    COMMENT ON TABLE ${id(schema, 'verdicts')} IS 'What dbopt verify found, a row for each run';
    COMMENT ON COLUMN ${id(schema, 'verdicts')}.verdicts IS 'JSON: each check with its verdict and its numbers';
    GRANT SELECT ON ${id(schema, 'verdicts')} TO pg_monitor`;

/** Newest first; none where this role may not read them, or does not believe them. */
export async function readVerdicts(
  client: Client,
  schema: string,
): Promise<readonly KeptVerdicts[]> {
  const stored = sql`SELECT verdicts FROM ${id(schema, 'verdicts')} ORDER BY at DESC LIMIT ${lit(MOST_KEPT)}`;
  const rows = await readIfProves<{ verdicts: string }>(client, schema, 'verdicts', stored);
  return rows.flatMap(({ verdicts }) => readKept(verdicts));
}

/** Whether they could be kept. */
export async function writeVerdicts(
  client: Client,
  schema: string,
  verdicts: KeptVerdicts,
): Promise<boolean> {
  const table = id(schema, 'verdicts');
  const row = { at: verdicts.at, verdicts: JSON.stringify(verdicts) };
  const keep = sql`${writing(table, [row])} ON CONFLICT (at) DO NOTHING`;
  const drop = sql`DELETE FROM ${table} WHERE at < (SELECT at FROM ${table} ORDER BY at DESC OFFSET ${lit(MOST_KEPT)} LIMIT 1)`;
  return keepIfOurs(client, schema, {
    ...{ table: 'verdicts', create: create(schema), rows: [keep, drop] },
  });
}
