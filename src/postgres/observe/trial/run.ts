import {
  PAGE,
  type TableFacts,
  type Trial,
  type TrialRequest,
  type TrialResult,
  type VectorSearch,
} from '../../../model/index.ts';
import { COPIES, READS } from '../../probe/after-lock.ts';
import type { Client } from '../../session/connect.ts';
import { loadParser } from '../../sql/parse.ts';
import type { Offered } from '../offered.ts';
import { areOthersAtWork } from '../pace.ts';
import { ginOpclass } from './gin.ts';
import { hideIndex, type Sent } from './hide.ts';
import { coveringIndex, promoteKey } from './lookup.ts';
import { type Bench, inTrial, whyNoCopy, whyStopped } from './session.ts';
import { columnOrder, renameKeys, storageVariants } from './storage.ts';
import { vectorSearch } from './vector.ts';
import { vectorBuild } from './vector-build.ts';

export interface TrialOptions {
  readonly seed: number;
  /** Milliseconds for all trials together. */
  readonly maxTime: number;
  /** Bytes that the copies of one trial may take. */
  readonly maxBytes: number;
  /** May create temporary tables. */
  readonly temporary: boolean;
  /** Sessions that searches are timed in at once; absent: the one that trials run in. */
  readonly sessions?: readonly Client[];
  /** Whether going on with a trial would tell nothing more; absent: it ends as soon as it can. */
  readonly isPlain?: (trial: Pick<Trial, 'request' | 'result'>) => boolean;
}

/** Pages of the table that a copy is made of, and the fewest that tell anything. */
const PAGES = 400;
const FEWEST = 10;
/** Bytes of a copy, values out of line with it; and while others are at work: each is written a dozen times. */
const COPY = 64 * 1024 ** 2;
const COPY_BESIDE = 8 * 1024 ** 2;
/** Milliseconds for one statement. */
const STATEMENT = 60_000;

/** Copies of the sample that a kind of trial makes. */
const MADE: { readonly [kind in TrialRequest['kind']]: (request: TrialRequest) => number } = {
  'rename-keys': () => 3,
  storage: (request) => (request.kind === 'storage' ? 2 + request.variants.length : 1),
  'column-order': () => 3,
  'gin-opclass': (request) => (request.kind === 'gin-opclass' ? 3 + request.opclasses.length : 3),
  'promote-key': () => 3,
  covering: () => 3,
  'hide-index': () => 0,
  'vector-search': () => 0,
  // The sample, what is left of it, and the largest index.
  'vector-build': () => 4,
};

/** Does what was asked for, one transaction each, within the budget; what is not done says why. On a connection of its
 *  own that is not pipelined. `loadParser` will have been awaited where statements are explained. */
export async function runTrials(
  client: Client,
  offered: Offered,
  tables: readonly TableFacts[],
  requests: readonly TrialRequest[],
  sent: Sent,
  options: TrialOptions,
): Promise<readonly Trial[]> {
  await loadParser();
  const trials: Trial[] = [];
  const end = performance.now() + options.maxTime;
  for (const [at, request] of requests.entries()) {
    const table = tables.find(({ oid }) => oid === request.table);
    const beside = await areOthersAtWork(client);
    const left = end - performance.now();
    // Half of its share of the time, so that all of them come to be done. Where it is alone it need not rest.
    const share = left / (requests.length - at);
    const rest = beside ? share / 2 : 0;
    const own = { ...options, left, share, rest, beside };
    trials.push(await runTrial(client, offered, table, request, sent, own));
  }
  return trials;
}

interface Own extends TrialOptions {
  readonly left: number;
  /** Milliseconds that are its own, so that all come to be done. */
  readonly share: number;
  /** Milliseconds that it may rest in all. */
  readonly rest: number;
  /** Others are at work. */
  readonly beside: boolean;
}

async function runTrial(
  client: Client,
  offered: Offered,
  table: TableFacts | undefined,
  request: TrialRequest,
  sent: Sent,
  options: Own,
): Promise<Trial> {
  const { seed, left, share, rest, sessions = [], isPlain = () => true } = options;
  const start = performance.now();
  const trial = (why: string | null, rows: number, result: TrialResult | null): Trial => ({
    ...{ request, status: why === null ? 'done' : 'not-done', why, seed },
    took_ms: Math.round(performance.now() - start),
    ...{ rows, table_rows: table?.reltuples ?? null, result },
  });
  const pages = table === undefined ? 0 : pagesFor(table, request, options);
  const why =
    table === undefined
      ? 'the table is not there'
      : refusal(request, table, offered, pages, options);
  if (table === undefined || why !== null) return trial(why, 0, null);
  const timeout = Math.max(1, Math.min(STATEMENT, Math.round(left)));
  try {
    const looks = MADE[request.kind](request) === 0 ? [READS] : [READS, COPIES];
    const { rows, result } =
      request.kind === 'vector-search'
        ? await vectorSearch(client, request, {
            ...{ seed, time: share - rest, rest, sessions },
            isPlain: (result) => isPlain({ request, result }),
          })
        : await inTrial(client, table, { seed, pages, timeout, rest, looks }, (bench) =>
            doTrial(request, table, sent, offered, bench),
          );
    return trial(null, rows, result);
  } catch (error) {
    return trial(whyStopped(error), 0, null);
  }
}

function refusal(
  { kind }: TrialRequest,
  table: TableFacts,
  offered: Offered,
  pages: number,
  { temporary, left }: Own,
): string | null {
  const { readable } = table;
  const isCopying = kind !== 'vector-search';
  const may = { temporary: temporary || !isCopying, readable };
  const why = whyNoCopy(isCopying ? offered : { ...offered, firesTriggers: false }, may);
  if (why !== null) return why;
  if (left <= 0) return 'the time for trials is up';
  if (!isCopying) return null;
  const all = Math.ceil((table.bytes ?? 0) / PAGE);
  return pages < Math.min(FEWEST, all) ? 'its copies would take more than --max-bytes' : null;
}

/** Pages whose copies fit the budget; out of line values count as many times. */
function pagesFor(table: TableFacts, request: TrialRequest, { maxBytes, beside }: Own): number {
  const all = Math.max(1, Math.ceil((table.bytes ?? 0) / PAGE));
  const perPage = PAGE + (table.toast?.bytes ?? 0) / all;
  const copies = Math.max(1, MADE[request.kind](request));
  const most = Math.max(FEWEST, Math.floor((beside ? COPY_BESIDE : COPY) / perPage));
  return Math.min(PAGES, all, Math.floor(maxBytes / (copies * perPage)), most);
}

function doTrial(
  request: Exclude<TrialRequest, VectorSearch>,
  table: TableFacts,
  sent: Sent,
  offered: Offered,
  bench: Bench,
): Promise<{ readonly rows: number; readonly result: TrialResult }> {
  switch (request.kind) {
    case 'rename-keys':
      return renameKeys(request, table, bench);
    case 'storage':
      return storageVariants(request, table, offered, bench);
    case 'column-order':
      return columnOrder(request, table, bench);
    case 'gin-opclass':
      return ginOpclass(request, table, offered, bench);
    case 'promote-key':
      return promoteKey(request, table, bench);
    case 'covering':
      return coveringIndex(request, table, bench);
    case 'vector-build':
      return vectorBuild(request, table, bench);
    case 'hide-index':
      return hideIndex(request, table, sent, offered, bench);
  }
}
