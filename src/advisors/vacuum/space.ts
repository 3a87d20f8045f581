import {
  type AdviceInput,
  type Finding,
  type IndexFacts,
  measured,
  PAGE,
  type TableFacts,
  tableAddress,
  toRun,
} from '../../model/index.ts';
import { whyNotAll } from '../shared/calls.ts';
import { cannotTell, found } from '../shared/finding.ts';
import { isNeeded, wasThere, windowOf } from '../shared/idle.ts';
import { emptyShare, fillfactorOf, roomier, rowBytes, rowsAPage } from '../shared/layout.ts';
import { bytesOf, countersOf, named, optionEdit } from '../shared/tables.ts';
import { grown, sinceStart, spanOf, TABLES } from '../shared/window.ts';
import { inWords, percent } from '../shared/words.ts';
import { MOST_READ, underOf, VACUUM } from './subject.ts';

const LEAST_SHARE = 0.2;
const LEAST_BYTES = 100 * 1024 * 1024;

const leastBytes = ({ limits }: AdviceInput): number => Math.min(LEAST_BYTES, limits.minSize * 10);

const NO_SAMPLES = { evidence: { samples: [] } };

/** By statistics: more pages than its rows should need. They are often wrong, so this convicts nobody. */
export function maybeBloated(input: AdviceInput, table: TableFacts): boolean {
  const width = rowBytes(NO_SAMPLES, table);
  if (width === null || table.reltuples === null || (table.bytes ?? 0) > MOST_READ) return false;
  const pages = (table.bytes ?? 0) / PAGE;
  const needed = table.reltuples / rowsAPage(width, fillfactorOf(table));
  const spare = pages - needed;
  return spare / Math.max(1, pages) >= LEAST_SHARE && spare * PAGE >= leastBytes(input);
}

/** By pages that were looked at. */
export function bloated(
  input: AdviceInput,
  table: TableFacts,
  head: Finding | undefined,
): readonly Finding[] {
  const address = tableAddress(table);
  const under = underOf(head);
  const sample = input.evidence.samples.find((one) => one.table === table.oid);
  if (sample?.dead == null) {
    if (!maybeBloated(input, table)) return [];
    return [
      cannotTell(VACUUM, {
        ...{ code: 'bloat', address, under },
        title: 'by the planner’s statistics it has more pages than its rows need',
        unanswered: {
          question: `how much of ${named(table)} is empty`,
          why: 'statistics alone are often wrong about this',
          needs: 'CREATE EXTENSION pgstattuple, and pg_monitor or pg_stat_scan_tables',
        },
      }),
    ];
  }
  // Empty is what a VACUUM left so; before one came, or where counters forgot it, what died is not told from it.
  const counters = countersOf(input, table.oid);
  if ((counters?.last_vacuum ?? counters?.last_autovacuum ?? null) === null) return [];
  const share = emptyShare(input, table) ?? 0;
  // What writing it anew gives back is whole pages.
  const bytes = Math.floor(((table.bytes ?? 0) * share) / PAGE) * PAGE;
  if (bytes === 0 || share < LEAST_SHARE || bytes < leastBytes(input)) return [];
  return [
    found(VACUUM, input, {
      ...{ code: 'bloat', address, under },
      severity: 'warning',
      bytes: bytesOf(table),
      title: `${percent(share)} of it is empty space beyond what fillfactor and rows ask for`,
      evidence: [
        measured(
          'free space',
          sample.dead.approx_free_percent / 100,
          'share',
          'pgstattuple_approx',
        ),
        measured(
          'pages looked at',
          sample.dead.scanned_percent / 100,
          'share',
          'pgstattuple_approx',
        ),
      ],
      gain: {
        ...{ how: 'computed', what: 'size', unit: 'bytes' },
        before: table.bytes ?? 0,
        after: Math.round((table.bytes ?? 0) - bytes),
      },
      action: {
        run: toRun`VACUUM FULL ${table};`,
        lock: `ACCESS EXCLUSIVE on ${named(table)} for as long as it takes to write it anew`,
        cost: 'needs its size once more on disk; pg_repack does it without the lock',
      },
    }),
  ];
}

/** Updates that could not stay on their page: for want of room, or because an index had to know. */
export function hotUpdates(input: AdviceInput, table: TableFacts): readonly Finding[] {
  const counters = countersOf(input, table.oid);
  const window = spanOf(input.evidence, TABLES);
  const isLife = window === null;
  const over = window ?? sinceStart(input.evidence);
  if (counters === null || over === null || table.reltuples === null) return [];
  const count = (name: 'n_tup_upd' | 'n_tup_hot_upd' | 'n_tup_newpage_upd') =>
    isLife ? (counters[name] ?? 0) : grown(input.evidence, [table.oid], [name]);
  const updates = count('n_tup_upd');
  const blocked = updates - count('n_tup_hot_upd');
  if (updates < 1000 || blocked / updates < 0.2 || isBulk(input, table)) return [];
  if (counters.n_tup_newpage_upd === null) {
    // Before 16: it is the room where no index is to blame, of statements that are all known.
    const isRoom = setColumns(input, table).size > 0 && whyNotAll(input) === null;
    const blamed = byIndex(input, table, { updates, blocked, over });
    return blamed.length > 0 || !isRoom
      ? blamed
      : forRoom(input, table, { updates, blocked, over });
  }
  const moved = count('n_tup_newpage_upd') / blocked;
  if (moved >= 0.8) return forRoom(input, table, { updates, blocked, over });
  return moved <= 0.2 ? byIndex(input, table, { updates, blocked, over }) : [];
}

interface Updates {
  readonly updates: number;
  readonly blocked: number;
  readonly over: { readonly from: string; readonly to: string };
}

/** One statement that updates most of a table finds no room, whatever the pages leave. */
function isBulk({ evidence }: AdviceInput, { oid, root, reltuples }: TableFacts): boolean {
  return (evidence.workload?.statements ?? []).some(
    ({ kind, tables, calls, rows }) =>
      kind === 'update' &&
      tables.some(({ table, access }) => [oid, root].includes(table) && access === 'update') &&
      (rows ?? 0) / Math.max(1, calls) > Math.max(1000, (reltuples ?? 0) / 10),
  );
}

const numbers = ({ updates, blocked, over }: Updates) => [
  measured('updates', updates, null, 'pg_stat_all_tables.n_tup_upd', { window: over }),
  measured('of those not HOT', blocked, null, 'n_tup_upd − n_tup_hot_upd', { window: over }),
];

function forRoom(input: AdviceInput, table: TableFacts, updates: Updates): readonly Finding[] {
  const turned = (countersOf(input, table.oid)?.n_tup_upd ?? 0) >= (table.reltuples ?? 0);
  const width = rowBytes(input, table);
  // Until every row was updated once, pages that were loaded full have had no chance to get room.
  if (!turned || width === null) return [];
  const now = fillfactorOf(table);
  const wanted = roomier(width);
  if (wanted === null || rowsAPage(width, now) <= rowsAPage(width, wanted)) return [];
  return [
    found(VACUUM, input, {
      code: 'fillfactor',
      address: tableAddress(table),
      severity: 'warning',
      bytes: bytesOf(table),
      title: `${percent(updates.blocked / updates.updates)} of its updates go to another page, and through every index`,
      evidence: [
        ...numbers(updates),
        measured('a row', width, 'bytes', 'pg_stats, or a sample'),
        measured('rows a page now', rowsAPage(width, now), null, 'computed'),
        measured('rows a page then', rowsAPage(width, wanted), null, 'computed'),
      ],
      edits: [optionEdit(input, table, 'fillfactor', wanted)],
    }),
  ];
}

const setColumns = ({ evidence }: AdviceInput, { oid, root }: TableFacts): ReadonlySet<string> =>
  new Set(
    (evidence.workload?.statements ?? []).flatMap(({ tables }) =>
      tables
        .filter(({ table, access }) => [oid, root].includes(table) && access === 'update')
        .flatMap(({ columns }) => columns.filter(({ position }) => position === 'set'))
        .map(({ column }) => column),
    ),
  );

/** Indexes on what statements SET. BRIN does not count from 16 on. */
function byIndex(input: AdviceInput, table: TableFacts, updates: Updates): readonly Finding[] {
  const { version } = input.evidence.server;
  const set = setColumns(input, table);
  const blocking = table.indexes.filter(
    ({ access_method, key, include, predicate }) =>
      (access_method !== 'brin' || version < 160_000) &&
      [
        ...key.flatMap(({ column, expression }) => [column ?? '', ...(expression?.columns ?? [])]),
        ...include,
        ...(predicate?.columns ?? []),
      ].some((column) => set.has(column)),
  );
  if (blocking.length === 0) return [];
  const idle = blocking.filter((index) => isIdle(input, table, index));
  const names = (idle.length > 0 ? idle : blocking).map(({ name }) => name).join(', ');
  return [
    found(VACUUM, input, {
      code: 'hot-blocked',
      address: tableAddress(table),
      // An index that is needed is worth what it costs.
      severity: idle.length > 0 ? 'warning' : 'info',
      bytes: bytesOf(table),
      title: `${inWords(updates.blocked)} of ${inWords(updates.updates)} updates are not HOT, because of ${names}`,
      evidence: numbers(updates),
      outside:
        idle.length > 0
          ? `${names} was never scanned: see dbopt advise index before it is dropped`
          : `updates that do not change a column of ${names} stay HOT`,
    }),
  ];
}

/** Never scanned for so long that it may be called unused, and there for nothing else. A partition's is part of a whole. */
function isIdle(input: AdviceInput, table: TableFacts, index: IndexFacts): boolean {
  const { readings, server } = input.evidence;
  const scans = readings.after.indexes[index.oid]?.idx_scan ?? 0;
  const window = windowOf(input);
  return (
    scans === 0 &&
    index.parent === null &&
    !isNeeded(index, table) &&
    server.standbys === 0 &&
    window !== null &&
    wasThere(input, [index], [table], window)
  );
}
