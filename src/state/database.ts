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
import { doorOf } from './door.ts';
import { readEntries } from './entries.ts';
import { IDENTITY, requireOwn } from './identity.ts';
import { intactIn } from './intact.ts';
import type { StateTable } from './layout.ts';
import { loopIn } from './loop.ts';
import { readPaces } from './paces.ts';
import { presentState } from './present.ts';
import { readStored } from './reader.ts';
import { readReading, writeReading } from './reading.ts';
import { noReceipt, readReceipt, receiptWriting } from './receipt.ts';
import { fromEntry, fromRun, fromStep, type RunRow, type StepRow, toRun, toStep } from './rows.ts';
import type { Place, Standing } from './standing.ts';
import type { Store } from './store.ts';
import { bindState, createTables, upgradeTables } from './tables.ts';
import { requireTrust } from './trust.ts';
import { unsettledIn } from './unsettled.ts';
import { readVerdicts, writeVerdicts } from './verdicts.ts';
import { EMPTY, refuseNewer } from './version.ts';
import { writingOf } from './words.ts';
import { writing } from './write.ts';

interface Manner {
  /** It is known to be there, and who may write to it was looked at. */
  readonly there?: Place | null;
  /** For who only reads: the word of its owner is taken, and said to be. */
  readonly reads?: boolean;
  /** For who only tells what it says: nothing is done by it. */
  readonly looks?: boolean;
}

/** The state kept in a schema of the database that it is about. */
export function databaseStore(
  client: Client,
  schema: string,
  { there = null, reads = false, looks = reads }: Manner = {},
): Store {
  const state = id(schema, 'state');
  const resources = id(schema, 'resources');
  const runs = id(schema, 'runs');
  const steps = id(schema, 'steps');
  const intact = intactIn(schema);

  let place = there;
  let standing: Standing | undefined = there ?? undefined;
  let doubt: Diagnostic | undefined;
  async function believed(): Promise<Place | null> {
    if (place !== null) return place;
    place = await presentState(client, schema, {
      told: looks,
      doubt: reads ? (said) => (doubt = said) : undefined,
    });
    standing = place ?? undefined;
    return place;
  }
  const door = doorOf(client, schema, {
    known: () => (standing?.proves === true ? standing : undefined),
    ask: async () => {
      standing = await requireTrust(client, schema);
      return standing;
    },
  });
  const write = (table: string, text: Sql) => door([{ table, text }]);
  async function read<R extends object>(table: StateTable, text: Sql) {
    const found = await believed();
    return found === null ? [] : await readStored<R>(client, found, [table], text);
  }
  const where = `schema ${id(schema).text}`;
  // By way of JSON, since a state that is older has no such column.
  const bound = sql`pg_catalog.to_jsonb(s) -> 'database' AS database, ${IDENTITY} AS here, s.tableoid::int8 AS home`;
  /** The state with the entries for which `wanted` holds, and what `more` asks beside them. */
  async function readState<More extends object>(
    wanted: Sql,
    more: Sql = sql``,
    besides: readonly StateTable[] = [],
  ) {
    const its = await believed();
    if (its === null) return null;
    const head = sql`SELECT version, lineage, serial, ${bound}${more} FROM ${state} s`;
    const check = (row: StateHead) => {
      refuseNewer(row.version, where);
      intact('state', [row]);
      requireOwn({ ...boundOf(row), where });
    };
    const tables: readonly StateTable[] = ['state', ...besides];
    const asked = { place: its, wanted, head, tables, check };
    const found = await readEntries<StateHead & More>(client, asked, intact).catch(
      (error: unknown) => unknownTables(its, error),
    );
    return found === null ? null : { ...found.head, state: toState(found) };
  }
  /** A later dbopt may keep other tables: then it is the version that has to be told. */
  async function unknownTables(its: Place, error: unknown): Promise<never> {
    if (['42P01', '42703'].includes(errorCode(error))) {
      const text = sql`SELECT version FROM ${state}`;
      const rows = await readStored<StateHead>(client, its, ['state'], text);
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
    through: (other) => databaseStore(other, schema, { there: place, reads, looks }),

    async load() {
      return (await readState(sql`true`))?.state ?? EMPTY;
    },
    readsInSnapshots: () => place?.ofOthers !== true,
    whereIs: async () => `table ${id(schema, 'resources').text}`,
    async recall(tables) {
      const journal = sql`,
          (SELECT coalesce(json_agg(DISTINCT name), '[]') FROM (${unsettledIn(schema)}) AS open) AS made,
          (SELECT coalesce(json_agg(step), '[]') FROM (${due}) AS still) AS owed,
          EXISTS (SELECT FROM ${runs} WHERE outcome = 'running') AS open`;
      const wanted = tables === undefined ? sql`true` : isOn(tables);
      const found = await readState<Journal>(wanted, journal, ['runs', 'steps']);
      const doubts = doubt === undefined ? {} : { doubt };
      const proves = standing?.proves === true;
      if (found === null)
        return { state: EMPTY, made: new Set(), owed: [], open: false, proves, ...doubts };
      const { made, owed, open } = found;
      intact('journal', [{ makes: made, owes: owed }]);
      return { state: found.state, made: new Set(made), owed, open, proves, ...doubts };
    },
    async runs(limit = 50) {
      const text = sql`SELECT * FROM ${runs} ORDER BY started_at DESC LIMIT ${lit(limit)}`;
      return intact('runs', await read<RunRow>('runs', text)).map(toRun);
    },
    async openRuns() {
      const text = sql`SELECT * FROM ${runs} WHERE outcome = 'running' ORDER BY started_at DESC`;
      return intact('runs', await read<RunRow>('runs', text)).map(toRun);
    },
    async steps(run) {
      const text = sql`
        SELECT run, step, address, title, sql, makes, status, started_at, ended_at, bytes, error,
          owes, pg_catalog.to_jsonb(s) -> 'work' AS work
        FROM ${steps} s WHERE ${run === undefined ? sql`true` : sql`run = ${lit(run)}`} ORDER BY position`;
      return intact('steps', await read<StepRow>('steps', text)).map(toStep);
    },
    async paces() {
      const found = await believed();
      return found === null ? [] : readPaces(client, found);
    },
    async prepare() {
      const found = await presentState(client, schema);
      standing = found ?? (await requireTrust(client, schema));
      if (found === null) {
        await door(createTables(schema, STATE_VERSION));
        return false;
      }
      const { database } = await this.load();
      await door([{ text: upgradeTables(schema) }]);
      if (database !== undefined) return false;
      await door([bindState(schema)]);
      return true;
    },
    async whose() {
      const [row] = await read<BoundRow>('state', sql`SELECT ${bound} FROM ${state} s`);
      if (row === undefined) return null;
      intact('bound', [row]);
      return { ...boundOf(row), where };
    },
    async rebind() {
      const anew = sql`UPDATE ${state} SET lineage = pg_catalog.gen_random_uuid(), serial = serial + 1`;
      const bind = [bindState(schema), { table: 'state', text: anew }];
      await door([{ text: upgradeTables(schema) }, noReceipt(schema), ...bind]);
    },
    ...archivesIn(client, schema, believed, door),
    ...loopIn(client, schema),
    async marked(endings) {
      const text = sql`
        SELECT DISTINCT ending FROM ${steps}, pg_catalog.unnest(sql) AS ran, pg_catalog.unnest(${textArray(endings)}) AS ending
         WHERE status <> 'failed' AND pg_catalog.starts_with(step, address || ${lit(stepId('', MARKING))})
           AND pg_catalog.right(ran, pg_catalog.length(ending)) = ending`;
      const rows = await read<{ ending: string }>('steps', text);
      return new Set(rows.map(({ ending }) => ending));
    },
    async receipt(asks = {}) {
      const found = await readReceipt(client, schema, asks);
      standing ??= found.place ?? undefined;
      if (found.receipt !== null) place ??= found.place;
      return found.receipt;
    },
    openRun: (run) =>
      door([noReceipt(schema), { table: 'runs', text: writing(runs, [fromRun(run)]) }]),
    dropReceipt: () => door([noReceipt(schema)]),
    keepReceipt: (receipt) => door(receiptWriting(schema, receipt)),
    reading: (damaged) => readReading(client, schema, damaged),
    keepReading: (reading) => writeReading(client, schema, reading),
    verdicts: () => readVerdicts(client, schema),
    keepVerdicts: (verdicts) => writeVerdicts(client, schema, verdicts),
    closeRun: ({ id: run, outcome, endedAt }) =>
      write(
        'runs',
        sql`UPDATE ${runs} SET outcome = ${lit(outcome)}, ended_at = ${lit(endedAt)} WHERE id = ${lit(run)}`,
      ),
    begin: (record) =>
      write('steps', sql`${writing(steps, [fromStep(record)])} ON CONFLICT DO NOTHING`),
    write: (words, on) => door(writingOf(schema, words), on),
    put: (entry) => write('resources', writing(resources, [fromEntry(entry)], ['address'])),
    remove: (address) =>
      write('resources', sql`DELETE FROM ${resources} WHERE address = ${lit(address)}`),
    async restore({ lineage, serial, entries, runs: allRuns, steps: allSteps, archives = [] }) {
      const found = await presentState(client, schema);
      if (found !== null) {
        standing = found;
        // Whatever database it was of, it is written over; not what a later dbopt wrote.
        await this.load().catch((error: unknown) => {
          if (!failedWith(error, 'other-database') && !failedWith(error, 'state-corrupt'))
            throw error;
        });
        await door([{ text: upgradeTables(schema) }]);
      } else await this.prepare();
      await door([
        bindState(schema),
        noReceipt(schema),
        ...['steps', 'runs', 'resources', 'archives'].map((table) => ({
          table,
          text: sql`DELETE FROM ${id(schema, table)}`,
        })),
      ]);
      await write(
        'state',
        sql`UPDATE ${state} SET lineage = ${lit(lineage)}, serial = ${lit(serial)}`,
      );
      for (const run of allRuns) await write('runs', writing(runs, [fromRun(run)]));
      for (const record of allSteps) await this.begin(record);
      for (const entry of Object.values(entries)) await this.put(entry);
      for (const archive of archives) await this.keepArchive(archive);
    },
    bumpSerial: (after) => write('state', sql`UPDATE ${state} SET serial = ${lit(after + 1)}`),
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
