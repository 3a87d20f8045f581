import type { StepRecord, WorkDone } from '../model/index.ts';
import { type Client, errorCode, id, lit, sql } from '../postgres/index.ts';
import { intactIn } from './intact.ts';
import { readStored } from './reader.ts';
import type { Place } from './standing.ts';

/** Steps of one sort that are remembered: disks, settings and data change. */
const LAST = 20;

/** Of a state in the database: one query. One that is older has learned nothing. */
export async function readPaces(client: Client, place: Place): Promise<readonly WorkDone[]> {
  const { schema } = place;
  const steps = id(schema, 'steps');
  const query = sql`
    SELECT work FROM (
      SELECT work, position, pg_catalog.row_number() OVER (PARTITION BY work -> 'sort', work -> 'short' ORDER BY position DESC) AS age
      FROM ${steps} WHERE status = 'done' AND work IS NOT NULL) AS known
    WHERE age <= ${lit(LAST)} ORDER BY position DESC`;
  try {
    const rows = await readStored<{ work: WorkDone }>(client, place, ['steps'], query);
    return intactIn(schema)('work', rows).map(({ work }) => work);
  } catch (error) {
    if (errorCode(error) === '42703') return [];
    throw error;
  }
}

/** Of steps in the order they began. */
export function lastPaces(steps: readonly StepRecord[]): readonly WorkDone[] {
  const seen = new Map<string, number>();
  return [...steps].reverse().flatMap(({ status, work }) => {
    if (status !== 'done' || work === undefined) return [];
    const sort = JSON.stringify([work.sort, work.short]);
    const age = (seen.get(sort) ?? 0) + 1;
    seen.set(sort, age);
    return age <= LAST ? [work] : [];
  });
}
