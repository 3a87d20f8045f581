import { fail, type LoopStop, type Round, readJson, roundShape } from '../model/index.ts';
import { type Client, hasRights, id, lit, ME, type Sql, sql } from '../postgres/index.ts';
import { send } from './door.ts';
import { requireTable } from './keep.ts';
import { readStored } from './reader.ts';
import { type Place, standingWith } from './standing.ts';
import type { Store } from './store.ts';
import { requireTrust } from './trust.ts';
import { writing } from './write.ts';

/** Rounds that are kept. */
export const MOST_ROUNDS = 500;

type LoopStore = Pick<
  Store,
  'rounds' | 'mayResume' | 'keepRound' | 'loopStop' | 'stopLoop' | 'letLoop'
>;

/** A round as it was kept. One that cannot be read may be one that is not over: nothing is begun on top of it. */
export function parseRound(text: string, where: string): Round {
  const read = readJson<Round>(text, roundShape);
  if (read.damage === undefined) return read.value;
  throw fail(
    'state-corrupt',
    `a round of the loop cannot be read, in ${where}: ${read.damage.why}`,
    {
      hint: 'see what dbopt plan says; then delete that row, and the loop begins anew',
    },
  );
}

/** Made when the loop first keeps a round. A row of loop_stop, whoever writes it, stops the loop. */
const create = (schema: string): Sql => sql`
    CREATE TABLE IF NOT EXISTS ${id(schema, 'loop')} (
      id text PRIMARY KEY,
      started_at timestamptz NOT NULL,
      round text NOT NULL
    );
    COMMENT ON TABLE ${id(schema, 'loop')} IS 'The rounds of dbopt loop: what was found, done, measured and decided';
    COMMENT ON COLUMN ${id(schema, 'loop')}.round IS 'JSON; written before and after each phase';
    CREATE TABLE IF NOT EXISTS ${id(schema, 'loop_stop')} (
      only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
      stopped_at timestamptz,
      stopped_by text,
      why text
    );
    COMMENT ON TABLE ${id(schema, 'loop_stop')} IS 'While there is a row, dbopt loop does nothing';
    GRANT SELECT ON ${id(schema, 'loop')}, ${id(schema, 'loop_stop')} TO pg_monitor`;

/** The rounds of the loop in the schema of a state. */
export function loopIn(client: Client, schema: string): LoopStore {
  const rounds = id(schema, 'loop');
  const stops = id(schema, 'loop_stop');
  const where = `table ${rounds.text}`;
  let stopPlace: Place | null = null;
  // Before each write: a trigger of others would run with the rights of this role.
  const write = async (table: 'loop' | 'loop_stop', texts: readonly Sql[]): Promise<void> => {
    const { shared, proves } = await requireTrust(client, schema, { told: true });
    await requireTable(client, schema, 'loop_stop', create(schema));
    await send(
      client,
      { schema, shared: shared || !proves },
      texts.map((text) => ({ table, text })),
    );
  };
  return {
    async rounds(limit = MOST_ROUNDS) {
      const place = await standingWith(client, schema, 'loop');
      if (place === null) return [];
      const text = sql`SELECT round FROM ${rounds} ORDER BY started_at DESC LIMIT ${lit(limit)}`;
      const found = await readStored<{ round: string }>(client, place, ['loop'], text);
      return found.map(({ round }) => parseRound(round, where));
    },
    async mayResume() {
      const text = sql`
        SELECT pg_catalog.bool_and(${hasRights(sql`c.relowner`, ME)}
                 AND ${hasRights(sql`n.nspowner`, ME)}) AS yes
          FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE c.oid = pg_catalog.to_regclass(${lit(rounds.text)})`;
      return (await client.query<{ yes: boolean | null }>(text.text)).rows[0]?.yes === true;
    },
    async keepRound(round) {
      const row = { id: round.id, started_at: round.startedAt, round: JSON.stringify(round) };
      const now = writing(rounds, [row], ['id']);
      const old = sql`DELETE FROM ${rounds} WHERE started_at < (
        SELECT started_at FROM ${rounds} ORDER BY started_at DESC OFFSET ${lit(MOST_ROUNDS)} LIMIT 1)`;
      await write('loop', round.outcome === null ? [now] : [now, old]);
    },
    async loopStop() {
      // Asked twice a second: who may write to it is looked at once.
      stopPlace ??= await standingWith(client, schema, 'loop_stop');
      if (stopPlace === null) return null;
      const text = sql`SELECT stopped_at, stopped_by, why FROM ${stops}`;
      type Row = { stopped_at: Date | null; stopped_by: string | null; why: string | null };
      const [row] = await readStored<Row>(client, stopPlace, ['loop_stop'], text);
      if (row === undefined) return null;
      const { stopped_at: at, stopped_by: by, why } = row;
      return { at: at?.toISOString() ?? '', by: by ?? '', why: why ?? '' };
    },
    stopLoop({ at, by, why }: LoopStop) {
      const row = { only_row: true, stopped_at: at, stopped_by: by, why };
      return write('loop_stop', [writing(stops, [row], ['only_row'])]);
    },
    letLoop: () => write('loop_stop', [sql`DELETE FROM ${stops}`]),
  };
}
