import { type KeptVerdicts, readJson, verdictsShape } from '../model/index.ts';
import { type Client, errorCode, id, lit, type Sql, sql } from '../postgres/index.ts';
import { UNWRITABLE } from './reading.ts';
import { isOurs, isTrusted } from './trust.ts';

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

/** Newest first; none where this role may not read them, or others may write them. */
export async function readVerdicts(
  client: Client,
  schema: string,
): Promise<readonly KeptVerdicts[]> {
  if (!(await isTrusted(client, schema, 'verdicts'))) return [];
  const stored = sql`SELECT verdicts FROM ${id(schema, 'verdicts')} ORDER BY at DESC LIMIT ${lit(MOST_KEPT)}`;
  const { rows } = await client.query<{ verdicts: string }>(stored.text);
  return rows.flatMap(({ verdicts }) => readKept(verdicts));
}

/** Whether they could be kept: with a role that only reads, without a state, or beside one of others, they cannot. */
export async function writeVerdicts(
  client: Client,
  schema: string,
  verdicts: KeptVerdicts,
): Promise<boolean> {
  const table = id(schema, 'verdicts');
  try {
    if (!(await isOurs(client, schema))) return false;
    const there = sql`SELECT pg_catalog.to_regclass($1) IS NOT NULL AS yes`;
    const { rows } = await client.query<{ yes: boolean }>(there.text, [table.text]);
    if (rows[0]?.yes !== true) await client.query(create(schema).text);
    const keep = sql`INSERT INTO ${table} (at, verdicts) VALUES ($1, $2) ON CONFLICT (at) DO NOTHING`;
    await client.query(keep.text, [verdicts.at, JSON.stringify(verdicts)]);
    const drop = sql`DELETE FROM ${table} WHERE at < (SELECT at FROM ${table} ORDER BY at DESC OFFSET ${lit(MOST_KEPT)} LIMIT 1)`;
    await client.query(drop.text);
    return true;
  } catch (error) {
    if (UNWRITABLE.has(errorCode(error))) return false;
    throw error;
  }
}
