import {
  type DatabaseIdentity,
  type Diagnostic,
  failedWith,
  MARKING,
  type RelationName,
  STATE_VERSION,
  type State,
  type StateEntry,
  type Step,
  stepId,
} from '../model/index.ts';
import { type Client, errorCode, id, lit, type Sql, sql, textArray } from '../postgres/index.ts';
import { archivesIn } from './archives.ts';
import { readEntries } from './entries.ts';
import { IDENTITY, requireOwn } from './identity.ts';
import { intactIn } from './intact.ts';
import { loopIn } from './loop.ts';
import { readPaces } from './paces.ts';
import { isPresent } from './present.ts';
import { readReading, writeReading } from './reading.ts';
import { dropReceipt, readReceipt, writeReceipt } from './receipt.ts';
import { fromEntry, fromRun, fromStep, type RunRow, type StepRow, toRun, toStep } from './rows.ts';
import type { Store } from './store.ts';
import { bindState, createTables, upgradeTables } from './tables.ts';
import { requireTrust } from './trust.ts';
import { unsettledIn } from './unsettled.ts';
import { readVerdicts, writeVerdicts } from './verdicts.ts';
import { EMPTY, refuseNewer } from './version.ts';
import { writeWords } from './words.ts';
import { insert, upsert, writing } from './write.ts';

interface Manner {
  /** It is known to be there, and who may write to it was looked at. */
  readonly isThere?: boolean;
  /** For who only reads: the word of its owner is taken, and said to be. */
  readonly reads?: boolean;
}

/** The state kept in a schema of the database that it is about. */
export function databaseStore(
  client: Client,
  schema: string,
  { isThere = false, reads = false }: Manner = {},
): Store {
  const state = id(schema, 'state');
  const resources = id(schema, 'resources');
  const runs = id(schema, 'runs');
  const steps = id(schema, 'steps');
  const intact = intactIn(schema);

  let present = isThere;
  let doubt: Diagnostic | undefined;
  async function isBelieved(): Promise<boolean> {
    present ||= await isPresent(client, schema, reads ? (said) => (doubt = said) : undefined);
    return present;
  }
  async function read<R extends object>(text: Sql, values: readonly unknown[] = []) {
    if (!(await isBelieved())) return [];
    return (await client.query<R>(text.text, [...values])).rows;
  }
  async function write(text: Sql, values: readonly unknown[]) {
    await client.query(text.text, [...values]);
  }
  const where = `schema ${id(schema).text}`;
  // By way of JSON, since a state that is older has no such column.
  const bound = sql`pg_catalog.to_jsonb(s) -> 'database' AS database, ${IDENTITY} AS here, s.tableoid::int8 AS home`;
  /** The state with the entries for which `wanted` holds, and what `more` asks beside them. */
  async function readState<More extends object>(wanted: Sql, more: Sql = sql``) {
    if (!(await isBelieved())) return null;
    const head = sql`SELECT version, lineage, serial, ${bound}${more} FROM ${state} s`;
    const check = (row: StateHead) => {
      refuseNewer(row.version, where);
      intact('state', [row]);
      requireOwn({ ...boundOf(row), where });
    };
    const asked = { resources, wanted, head, check };
    const found = await readEntries<StateHead & More>(client, asked, intact).catch(unknownTables);
    return found === null ? null : { ...found.head, state: toState(found) };
  }
  /** A later dbopt may keep other tables: then it is the version that has to be told. */
  async function unknownTables(error: unknown): Promise<never> {
    if (['42P01', '42703'].includes(errorCode(error))) {
      const { rows } = await client.query<StateHead>(sql`SELECT version FROM ${state}`.text);
      for (const { version } of rows) refuseNewer(version, where);
    }
    throw error;
  }
  const due = sql`
    SELECT step FROM (
      SELECT DISTINCT ON (due ->> 'id') due AS step, position, due ->> 'id' AS id
      FROM ${steps}, jsonb_array_elements(CASE jsonb_typeof(owes) WHEN 'array' THEN owes ELSE '[null]' END) AS due ORDER BY due ->> 'id', position DESC) AS last
    WHERE NOT EXISTS (
      SELECT FROM ${steps} paid
      WHERE paid.step = last.id AND paid.status = 'done' AND paid.position > last.position)`;

  return {
    transactional: true,
    through: (other) => databaseStore(other, schema, { isThere: present, reads }),

    async load() {
      return (await readState(sql`true`))?.state ?? EMPTY;
    },
    whereIs: async () => `table ${id(schema, 'resources').text}`,
    async recall(tables) {
      const journal = sql`,
          (SELECT coalesce(json_agg(DISTINCT name), '[]') FROM (${unsettledIn(schema)}) AS open) AS made,
          (SELECT coalesce(json_agg(step), '[]') FROM (${due}) AS still) AS owed,
          EXISTS (SELECT FROM ${runs} WHERE outcome = 'running') AS open`;
      const wanted = tables === undefined ? sql`true` : isOn(tables);
      const found = await readState<Journal>(wanted, journal);
      const doubts = doubt === undefined ? {} : { doubt };
      const proves = doubt === undefined;
      if (found === null)
        return { state: EMPTY, made: new Set(), owed: [], open: false, proves, ...doubts };
      const { made, owed, open } = found;
      intact('journal', [{ makes: made, owes: owed }]);
      return { state: found.state, made: new Set(made), owed, open, proves, ...doubts };
    },
    async runs(limit = 50) {
      const text = sql`SELECT * FROM ${runs} ORDER BY started_at DESC LIMIT $1`;
      return intact('runs', await read<RunRow>(text, [limit])).map(toRun);
    },
    async openRuns() {
      const text = sql`SELECT * FROM ${runs} WHERE outcome = 'running' ORDER BY started_at DESC`;
      return intact('runs', await read<RunRow>(text)).map(toRun);
    },
    async steps(run) {
      const text = sql`
        SELECT run, step, address, title, sql, makes, status, started_at, ended_at, bytes, error,
          owes, pg_catalog.to_jsonb(s) -> 'work' AS work
        FROM ${steps} s WHERE $1::uuid IS NULL OR run = $1 ORDER BY position`;
      return intact('steps', await read<StepRow>(text, [run ?? null])).map(toStep);
    },
    paces: async () => ((await isBelieved()) ? readPaces(client, schema) : []),
    async prepare() {
      if (!(await isPresent(client, schema))) {
        await requireTrust(client, schema);
        // One string of statements is one transaction: all of it or nothing.
        await client.query(createTables(schema, STATE_VERSION).text);
        return false;
      }
      const { database } = await this.load();
      await client.query(upgradeTables(schema).text);
      if (database !== undefined) return false;
      await client.query(bindState(schema).text);
      return true;
    },
    async whose() {
      const [row] = await read<BoundRow>(sql`SELECT ${bound} FROM ${state} s`);
      if (row === undefined) return null;
      intact('bound', [row]);
      return { ...boundOf(row), where };
    },
    async rebind() {
      await client.query(upgradeTables(schema).text);
      await dropReceipt(client, schema);
      const anew = sql`UPDATE ${state} SET lineage = pg_catalog.gen_random_uuid(), serial = serial + 1`;
      await client.query(sql`${bindState(schema)}; ${anew}`.text);
    },
    ...archivesIn(client, schema, isBelieved),
    ...loopIn(client, schema),
    async marked(endings) {
      const text = sql`
        SELECT DISTINCT ending FROM ${steps}, pg_catalog.unnest(sql) AS ran, pg_catalog.unnest($1::text[]) AS ending
         WHERE status <> 'failed' AND pg_catalog.starts_with(step, address || ${lit(stepId('', MARKING))})
           AND pg_catalog.right(ran, pg_catalog.length(ending)) = ending`;
      const rows = await read<{ ending: string }>(text, [endings]);
      return new Set(rows.map(({ ending }) => ending));
    },
    async receipt(asks = {}) {
      const receipt = await readReceipt(client, schema, asks);
      present ||= receipt !== null;
      return receipt;
    },
    async openRun(run) {
      await dropReceipt(client, schema);
      await insert(client, runs, fromRun(run));
    },
    dropReceipt: () => dropReceipt(client, schema),
    keepReceipt: (receipt) => writeReceipt(client, schema, receipt),
    reading: (damaged) => readReading(client, schema, damaged),
    keepReading: (reading) => writeReading(client, schema, reading),
    verdicts: () => readVerdicts(client, schema),
    keepVerdicts: (verdicts) => writeVerdicts(client, schema, verdicts),
    closeRun: (run) =>
      write(sql`UPDATE ${runs} SET outcome = $2, ended_at = $3 WHERE id = $1`, [
        run.id,
        run.outcome,
        run.endedAt,
      ]),
    async begin(record) {
      const row = writing(steps, [fromStep(record)]);
      await client.query(sql`${row} ON CONFLICT DO NOTHING`.text);
    },
    write: (words, on) => writeWords(on ?? client, { schema, commits: on !== undefined }, words),
    put: (entry) => upsert(client, resources, 'address', fromEntry(entry)),
    remove: (address) => write(sql`DELETE FROM ${resources} WHERE address = $1`, [address]),
    async restore({ lineage, serial, entries, runs: allRuns, steps: allSteps, archives = [] }) {
      if (await isPresent(client, schema)) {
        // Whatever database it was of, it is written over; not what a later dbopt wrote.
        await this.load().catch((error: unknown) => {
          if (!failedWith(error, 'other-database') && !failedWith(error, 'state-corrupt'))
            throw error;
        });
        await client.query(upgradeTables(schema).text);
      } else await this.prepare();
      await client.query(bindState(schema).text);
      await dropReceipt(client, schema);
      const clear = sql`DELETE FROM ${steps}; DELETE FROM ${runs}; DELETE FROM ${resources};
        DELETE FROM ${id(schema, 'archives')}`;
      await client.query(clear.text);
      await write(sql`UPDATE ${state} SET lineage = $1, serial = $2`, [lineage, serial]);
      for (const run of allRuns) await insert(client, runs, fromRun(run));
      for (const record of allSteps) await this.begin(record);
      for (const entry of Object.values(entries)) await this.put(entry);
      for (const archive of archives) await this.keepArchive(archive);
    },
    bumpSerial: (after) => write(sql`UPDATE ${state} SET serial = $1`, [after + 1]),
  };
}

const isOn = (tables: readonly RelationName[]): Sql => sql`
  r.table_name IS NULL OR (r.table_schema, r.table_name) IN (SELECT * FROM unnest(
    ${textArray(tables.map((t) => t.schema))}, ${textArray(tables.map((t) => t.name))}))`;

interface BoundRow {
  database: DatabaseIdentity | null;
  here: DatabaseIdentity;
  home: number;
}

const boundOf = ({ database, here, home }: BoundRow) => ({
  known: database,
  here: { ...here, home },
});

interface StateHead extends BoundRow {
  version: number;
  lineage: string;
  serial: number;
}

interface Journal {
  made: string[];
  owed: Step[];
  open: boolean;
}

interface Found {
  readonly head: StateHead;
  readonly entries: readonly StateEntry[];
}

function toState({ head, entries }: Found): State {
  const { version, lineage, serial, database } = head;
  const byAddress: { [address: string]: StateEntry } = Object.create(null);
  for (const entry of entries) byAddress[entry.address] = entry;
  const bound = database === null ? {} : { database };
  return { version, lineage, serial, ...bound, entries: byAddress };
}
