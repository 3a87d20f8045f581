import {
  PAGE,
  qualified,
  type SampleRequest,
  type TableFacts,
  type TableSample,
} from '../../../model/index.ts';
import type { Client } from '../../../postgres/index.ts';
import {
  type Cannot,
  cannotFor,
  type Offered,
  type Pace,
  type Pacing,
  readDead,
  sampleTable,
} from '../../../postgres/observe/index.ts';
import { pagesFor, pieceOf, rowsIn } from './extent.ts';
import { TableTally } from './tally.ts';

export interface SampleOptions {
  readonly seed: number;
  /** Milliseconds for all samples together. */
  readonly maxTime: number;
  /** How they rest; absent: they do not. */
  readonly pacing?: Pacing;
  /** Keys that are data are told, too. */
  readonly literals?: boolean;
}

/** Pages that are drawn first. */
const FIRST = 400;
/** Half of the width of a share's interval that is good enough. */
const HALF = 0.025;
/** Bytes that pgstattuple_approx may read. */
const DEAD = 2 ** 30;
/** Milliseconds for one table. */
const TIMEOUT = 5_000;

/** Takes samples, one transaction a table, with rests in it while others are at work; what cannot be sampled is said in `cannot`. */
export async function takeSamples(
  client: Client,
  offered: Offered,
  tables: readonly TableFacts[],
  requests: readonly SampleRequest[],
  { seed, maxTime, pacing = async () => null, literals = false }: SampleOptions,
  cannot: Cannot,
): Promise<readonly TableSample[]> {
  const samples: TableSample[] = [];
  const end = performance.now() + maxTime;
  for (const [at, request] of requests.entries()) {
    const table = tables.find(({ oid }) => oid === request.table);
    if (table === undefined) continue;
    const why = refusal(table, performance.now() < end);
    if (why !== null) {
      cannot.add({ what: 'sample', relation: table.oid, ...why });
      continue;
    }
    // Half of its share of the time, so that all of them come to be taken.
    const share = (end - performance.now()) / (requests.length - at);
    const terms = { seed, literals, pace: await pacing(share / 2) };
    try {
      samples.push(await takeSample(client, offered, table, request, terms, cannot));
    } catch (error) {
      cannot.add(cannotFor('sample', table.oid, error, 'try again when the table is free'));
    }
  }
  return samples;
}

function refusal(table: TableFacts, isInTime: boolean) {
  if (!table.readable) {
    const why = 'without SELECT no row can be sampled';
    const needs = `a GRANT of SELECT on ${qualified(table)} to this role`;
    return { code: 'no-privilege', why, needs } as const;
  }
  if (isInTime) return null;
  return {
    code: 'budget',
    why: 'the time for samples is up',
    needs: 'a longer --max-time',
  } as const;
}

interface Terms extends Required<Pick<SampleOptions, 'seed' | 'literals'>> {
  readonly pace: Pace | null;
}

async function takeSample(
  client: Client,
  offered: Offered,
  table: TableFacts,
  request: SampleRequest,
  { seed, pace, literals }: Terms,
  cannot: Cannot,
): Promise<TableSample> {
  let worked = 0;
  const most = pagesFor(table, request);
  let pages = Math.min(FIRST, most);
  for (;;) {
    const tally = new TableTally(table, request, literals);
    const terms = { columns: request.columns, pages, seed, timeout: TIMEOUT };
    const pieces = { pace, piece: pieceOf(table, request), rows: rowsIn(pages, table) };
    const sampled = await sampleTable(client, offered, table, { ...terms, ...pieces }, (row) =>
      tally.add(row),
    );
    worked += sampled.worked;
    const sample = tally.finish(sampled, seed);
    const isEnough = pages >= most || pages >= sampled.of_pages || widest(sample) <= HALF;
    if (!isEnough && worked < TIMEOUT) {
      pages = Math.min(most, pages * 2);
      continue;
    }
    const start = performance.now();
    const dead = request.dead ? await deadOf(client, offered, table, cannot) : null;
    const took_ms = Math.round(worked + performance.now() - start);
    return { ...sample, dead, took_ms };
  }
}

const widest = ({ columns }: Pick<TableSample, 'columns'>): number =>
  Math.max(
    0,
    ...columns.flatMap(({ json }) =>
      (json?.keys ?? []).map(({ share }) => (share.high - share.low) / 2),
    ),
  );

async function deadOf(client: Client, offered: Offered, table: TableFacts, cannot: Cannot) {
  const unseen = (table.bytes ?? 0) - table.relallvisible * PAGE;
  if (unseen > DEAD) {
    const why = 'more than 1 GB of it would have to be read';
    cannot.add({
      what: 'pgstattuple_approx',
      relation: table.oid,
      code: 'budget',
      why,
      needs: 'VACUUM it first',
    });
    return null;
  }
  try {
    return await readDead(client, offered, table, 10 * TIMEOUT);
  } catch (error) {
    cannot.add(cannotFor('pgstattuple_approx', table.oid, error));
    return null;
  }
}
