import type { IndexCounters, ObservedScope, Reading } from '../../../model/index.ts';
import type { Client } from '../../session/connect.ts';
import type { Sql } from '../../sql/quote.ts';
import { ask, askOrEach, inScope } from '../ask.ts';
import type { Cannot } from '../cannot.ts';
import type { Offered } from '../offered.ts';
import { countersPart, type ServerCounters } from './counters.ts';
import { bufferCachePart, type Pending, pendingPart, segmentsPart } from './extras.ts';
import { indexCountersPart, tableCountersPart } from './relation-counters.ts';
import { statementsInfoPart, statementsPart, toCounters } from './statements.ts';

/** What everything that counts says now: two messages, however many relations there are. */
export async function readCounters(
  client: Client,
  offered: Offered,
  scope: ObservedScope,
  except: readonly string[],
  cannot: Cannot,
): Promise<Reading> {
  const where = inScope(scope, except);
  const { server, tables, indexes } = await ask(client, {
    server: countersPart(offered),
    tables: tableCountersPart(offered, where),
    indexes: indexCountersPart(offered, where),
  });
  const beside = await readBeside(client, offered, where, cannot);
  const { wal, ...counted } = server;
  return {
    ...counted,
    counting_since: countingSince(server),
    wal: { ...wal, segments: beside.segments },
    tables,
    indexes: withPending(indexes, beside.pending),
    statements: beside.statements,
    statements_info: beside.info,
    buffercache: beside.cache,
  };
}

const NO_SCANS = { idx_scan: 0, idx_tup_read: 0, idx_tup_fetch: 0, last_idx_scan: null };

function withPending(
  counted: { readonly [oid: string]: Omit<IndexCounters, 'pending'> },
  pending: Pending,
): Reading['indexes'] {
  const all: { [oid: string]: IndexCounters } = {};
  for (const [oid, counters] of Object.entries(counted)) all[oid] = { ...counters, pending: null };
  for (const [oid, list] of pending) {
    const own = all[oid] ?? { ...NO_SCANS, idx_blks_read: 0, idx_blks_hit: 0 };
    all[oid] = { ...own, pending: list };
  }
  return all;
}

/** Seconds within which a server that found no statistics has made new ones. */
const STARTING = 60;

/** See Reading.counting_since. */
function countingSince({ database, bgwriter, wal, postmaster_start }: ServerCounters) {
  if (database.stats_reset !== null) return database.stats_reset;
  const began = Date.parse(bgwriter.stats_reset ?? '');
  const isFresh = Math.abs(began - Date.parse(postmaster_start)) <= STARTING * 1_000;
  return bgwriter.stats_reset === wal.stats_reset && isFresh ? postmaster_start : null;
}

/** What extensions and the file system tell. */
async function readBeside(client: Client, offered: Offered, where: Sql, cannot: Cannot) {
  const answers = await askOrEach(
    client,
    {
      pending: pendingPart(offered, where),
      cache: bufferCachePart(offered),
      segments: segmentsPart(offered),
      statements: statementsPart(offered, false),
      info: statementsInfoPart(offered),
    },
    cannot,
  );
  const rows = answers.statements?.map((row) => [row.id, toCounters(row)] as const);
  return { ...answers, statements: rows === undefined ? null : Object.fromEntries(rows) };
}
