import { fail, type LatencyRequest, type LatencyResult } from '../../model/index.ts';
import { explainStatement } from '../../postgres/explain/index.ts';
import { measureLatency, readParams } from '../../postgres/measure/index.ts';
import type { Database } from '../database.ts';

/** Milliseconds that a statement may take to be planned, and run. */
export const TIMEOUT = 30_000;

interface LatencyOptions {
  readonly load: boolean;
  /** From 1 on; each takes twice as long. */
  readonly look: number;
  announce?(what: string): void;
}

/** Sends a statement at a rate, where that is allowed and nothing speaks against running it; else why not. */
export async function latency(
  db: Database,
  request: LatencyRequest,
  { load, look, announce }: LatencyOptions,
): Promise<LatencyResult | { readonly why: string; readonly needs: string }> {
  if (!load) {
    return {
      why: 'it would send statements at a rate, which this database’s users may feel',
      needs: 'give --allow load, or say load: allowed of the target',
    };
  }
  const client = await db.connect('verify');
  // Whoever runs it by EXPLAIN ANALYZE may send it: it writes nothing, locks nothing and tells nobody.
  const params = request.params === null ? [] : await harmlessParams(db, request.params);
  const parameters = (params[0] ?? []).map(String);
  const asked = { parameters, timeout: TIMEOUT, ofOthers: false };
  const { how, because } = await explainStatement(client, request.statement, asked);
  if (how !== 'run') {
    return {
      why: `it is not run: ${because.join('; ')}`,
      needs: 'name a statement that only reads',
    };
  }
  const length = request.for * 2 ** (look - 1);
  announce?.(
    `Sending ${request.rate} statements a second for ${length / 1000} s, after a warm-up at a tenth of it.`,
  );
  const clients = await Promise.all(
    Array.from({ length: request.connections }, () => db.connect('verify')),
  );
  return measureLatency(clients, { ...request, for: length }, params);
}

async function harmlessParams(db: Database, query: string) {
  const asked = { parameters: [], timeout: TIMEOUT, ofOthers: false };
  const { how, because } = await explainStatement(await db.connect('verify'), query, asked);
  if (how !== 'run') throw fail('params-not-run', `params is not run: ${because.join('; ')}`);
  return readParams(await db.connect('verify'), query);
}
