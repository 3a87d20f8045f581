import { readPlan } from '../../explain/index.ts';
import {
  DboptError,
  type Design,
  type Measure,
  type MeasureRequest,
  type MeasureResult,
  type PlanRequest,
  type PoolRequest,
  type RecallRequest,
  type RecallResult,
} from '../../model/index.ts';
import { explainStatement } from '../../postgres/explain/index.ts';
import { errorCode, withoutRows } from '../../postgres/index.ts';
import { measureAhead, measureRecall } from '../../postgres/measure/index.ts';
import type { Database } from '../database.ts';
import type { ProjectOf } from '../pool/files.ts';
import { measureCache } from './cache.ts';
import { latency, TIMEOUT } from './latency.ts';
import { measurePool } from './pool.ts';

export interface MeasureOptions {
  readonly load: boolean;
  /** Where the files of the design lie; null: there is no design. */
  readonly project: Design | null;
  /** 1 without it. */
  readonly seed?: number;
  /** Milliseconds that searching all rows may take; two minutes without it. */
  readonly maxTime?: number;
  /** From 1 on. */
  readonly look: number;
  announce?(what: string): void;
}

const MAX_TIME = 120_000;

/** Measures one thing, on connections of its own. What the server refuses is told as a question left open. */
export async function measureOn(
  db: Database,
  request: MeasureRequest,
  options: MeasureOptions,
): Promise<Measure> {
  if (request.kind === 'pool') return readFiles(request, options.project);
  const own = db.apart();
  try {
    const made = await measured(own, request, options);
    return 'why' in made
      ? { request, result: null, why: made }
      : { request, result: made, why: null };
  } catch (error) {
    return { request, result: null, why: refusalOf(error) };
  } finally {
    await own.close();
  }
}

/** What the server or dbopt says against it. Anything else is a bug. */
function refusalOf(error: unknown): { readonly why: string; readonly needs: string } {
  if (error instanceof DboptError) {
    const [first] = error.diagnostics;
    return { why: first?.message ?? 'it failed', needs: first?.hint ?? '' };
  }
  if (!/^[0-9A-Z]{5}$/.test(errorCode(error)) || !(error instanceof Error)) throw error;
  return { why: `the server refuses it: ${withoutRows(error, '')[0]}`, needs: '' };
}

type Made = MeasureResult | { readonly why: string; readonly needs: string };

/** What files tell, which asks no server. */
export async function readFiles(request: PoolRequest, project: ProjectOf | null): Promise<Measure> {
  if (project === null) throw new Error('a check without a design');
  try {
    return { request, result: await measurePool(project, request), why: null };
  } catch (error) {
    return { request, result: null, why: refusalOf(error) };
  }
}

async function measured(
  db: Database,
  request: Exclude<MeasureRequest, PoolRequest>,
  options: MeasureOptions,
): Promise<Made> {
  switch (request.kind) {
    case 'ahead':
      return measureAhead(await db.connect('verify'), request.table);
    case 'caching':
      if (options.project === null) throw new Error('a check without a design');
      return measureCache(db, options.project, request);
    case 'latency':
      return latency(db, request, options);
    case 'plan':
      return plan(db, request);
    case 'recall':
      return recall(db, request, options);
  }
}

async function recall(
  db: Database,
  request: RecallRequest,
  options: MeasureOptions,
): Promise<RecallResult> {
  const result = await measureRecall(await db.connect('verify'), request, {
    ...{ count: queriesOf(options), seed: options.seed ?? 1 },
    maxTime: options.maxTime ?? MAX_TIME,
  });
  const { load, look } = options;
  return { ...result, looks: load && (look > 1 || result.more) ? 3 : 1 };
}

/** More than the first hundred, each of which reads the whole table, users may feel. */
const queriesOf = ({ load, look }: MeasureOptions): number =>
  (load ? QUERIES[look - 1] : null) ?? QUERIES[0];

const QUERIES = [100, 400, 800] as const;

async function plan(db: Database, { statement, params }: PlanRequest): Promise<Made> {
  const client = await db.connect('verify');
  const parameters = params.map((value) => value ?? '');
  const asked = { parameters, timeout: TIMEOUT, ofOthers: false };
  const { how, plan: json, because } = await explainStatement(client, statement, asked);
  if (json === null) {
    return {
      why: `it is not even planned: ${because.join('; ')}`,
      needs: 'name a statement that only reads',
    };
  }
  const read = readPlan(JSON.stringify(json), 'the plan');
  const ran = how === 'run';
  return { kind: 'plan', plan: read, ran, why_not: ran ? null : because.join('; ') };
}
