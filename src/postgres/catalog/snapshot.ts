import {
  type Digests,
  type KindCatalog,
  type Provider,
  type RelationName,
  type Row,
  type Scope,
  type Server,
  type Snapshot,
  shape,
} from '../../model/index.ts';
import { inquire } from '../probe/inquire.ts';
import { onlyRow } from '../session/answers.ts';
import type { Client } from '../session/connect.ts';
import { LOCK_PATIENCE } from '../session/pins.ts';
import { isLockWait } from '../session/raised.ts';
import { type Question, queryRows } from '../session/rows.ts';
import { STABLE_TEXT } from '../session/stable-text.ts';
import { lit, sql } from '../sql/quote.ts';
import { Arrived, type LetGo } from './arrived.ts';
import { CLOCK, CLOCK_ROW } from './clock.ts';
import { type Asking, digestQueries, readDigests } from './digest.ts';
import { existingTables } from './existing-tables.ts';
import { lockedOut } from './locked.ts';
import { relationsQuery, setMembers } from './relations.ts';

/** The catalogs are in memory, and reading them takes less than getting JIT or parallel workers going. */
const FAST_READ: readonly string[] = [
  'SET LOCAL jit = off',
  'SET LOCAL max_parallel_workers_per_gather = 0',
  'SET LOCAL random_page_cost = 1',
];

const BEGIN = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

export interface SnapshotOptions {
  /** ISO 8601, in place of the server's clock. */
  readonly now?: string | undefined;
  /** Wanted beside the rows: the digest of what was read, for a receipt. */
  readonly digest?: boolean | undefined;
  readonly moment?: Moment | undefined;
  readonly letGo?: LetGo | undefined;
}

/** Where a snapshot comes from that was taken before: the transaction that `exportSnapshot` left open on the same
 *  client, or the name it gave, on another one. */
export type Moment = 'open' | { readonly snapshot: string };

/** Reads everything in scope in one READ ONLY REPEATABLE READ transaction: one message there, one back,
 *  however many tables there are. */
export async function readSnapshot(
  client: Client,
  server: Server,
  providers: readonly Provider[],
  scope: Scope,
  { now, digest = false, moment, letGo }: SnapshotOptions = {},
): Promise<Snapshot> {
  const queries = providers.flatMap((provider) => {
    const query = provider.catalog.query(scope, server);
    return query === null ? [] : [{ provider, query }];
  });
  // When those that tell of a table as a whole arrive, all else is there.
  const asked = [...queries].sort((a, b) => Number(isLast(a)) - Number(isLast(b)));
  const digests = digest ? digestQueries(server, providers, scope) : [];
  const arrived = new Arrived({ server, now, providers });
  const answers = await inSnapshot(
    client,
    [
      { query: CLOCK.text, unfold: arrived.clock },
      { query: relationsQuery(scope).text, unfold: arrived.relation },
      ...asked.map(({ provider, query }) => ({
        query,
        unfold: arrived.kind(provider, isLast({ provider }) ? letGo : undefined),
      })),
      ...digests,
    ],
    { moment, members: scope.tables },
  );
  for (const { provider } of asked) {
    const { completes } = provider.catalog;
    if (completes !== undefined)
      arrived.complete(provider, await complete(client, completes, arrived.rows(provider)));
  }
  const found = arrived.snapshot();
  return {
    ...found,
    ...(await existingTables(client, scope, found)),
    ...(digest ? { digests: readDigests(server, found.now, answers.slice(2 + asked.length)) } : {}),
  };
}

const isLast = ({ provider }: { readonly provider: Provider }): boolean =>
  provider.catalog.byTable === true;

/** Milliseconds. */
const COMPLETING = 30_000;

/** What a role of ours must not ask by itself is asked after the snapshot, see Completion. */
async function complete(
  client: Client,
  completes: NonNullable<KindCatalog['completes']>,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const whole: Row[] = [];
  for (const row of rows) {
    let completed = row;
    for (const lack of completes(row)) {
      completed = lack.take(completed, await inquire(client, lack, COMPLETING));
    }
    whole.push(completed);
  }
  return whole;
}

/** Opens the transaction of a snapshot and leaves it open. Returns the name under which other connections see the same
 *  as long as it is. */
export async function exportSnapshot(client: Client): Promise<string> {
  const query = 'SELECT pg_catalog.pg_export_snapshot() AS name';
  const [rows = []] = await inSnapshot(client, [query], { ends: false });
  return String(onlyRow(rows, shape.fields({ name: shape.text })).name);
}

/** The digests alone: they tell what has changed since they were last taken. The transaction stays open, so that what
 *  has can be read as it was at the same moment. */
export async function openSnapshot(
  client: Client,
  server: Server,
  providers: readonly Provider[],
  asking: Asking,
  moment?: 'open',
): Promise<Digests> {
  const queries = digestQueries(server, providers, asking);
  const members = asking.tables;
  const terms = { moment, members, ends: false };
  const [clock, ...answers] = await inSnapshot(client, [CLOCK.text, ...queries], terms);
  return readDigests(server, String(onlyRow(clock ?? [], CLOCK_ROW).now), answers);
}

interface Terms {
  readonly moment?: Moment | undefined;
  /** See setMembers; absent: no query speaks of them. */
  readonly members?: readonly RelationName[];
  /** Milliseconds to wait for a table that somebody has locked: of some definitions the server tells only what it may
   *  open. */
  readonly patience?: number;
  /** Whether the transaction ends with the last answer. */
  readonly ends?: boolean;
}

/** Runs SELECTs in one READ ONLY REPEATABLE READ transaction and returns the rows of each. Throws `table-locked`. */
export async function inSnapshot(
  client: Client,
  queries: readonly (string | Question)[],
  { moment, members, patience = LOCK_PATIENCE, ends = true }: Terms = {},
): Promise<readonly (readonly Row[])[]> {
  const before = [
    ...(moment === 'open' ? [] : begin(moment)),
    sql`SET LOCAL lock_timeout = ${lit(patience)}`.text,
    ...(members === undefined ? [] : [setMembers(members).text]),
  ];
  try {
    const answers = await queryRows(client, [...before, ...queries, ...(ends ? ['COMMIT'] : [])]);
    return answers.slice(before.length, before.length + queries.length);
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw isLockWait(error) ? await lockedOut(client, patience) : error;
  }
}

const begin = (moment: Exclude<Moment, 'open'> | undefined): readonly string[] => [
  BEGIN,
  ...(moment === undefined ? [] : [sql`SET TRANSACTION SNAPSHOT ${lit(moment.snapshot)}`.text]),
  ...FAST_READ,
  ...STABLE_TEXT,
];
