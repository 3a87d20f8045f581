import {
  type Diagnostic,
  parseName,
  qualified,
  type RelationName,
  type Step,
} from '../model/index.ts';
import { type Client, rel, sql } from '../postgres/index.ts';
import { underBudget } from './budget.ts';
import type { Context } from './context.ts';
import { explain, isExpected } from './explain.ts';
import { whileKept } from './keeping/while-kept.ts';
import { endWorkers } from './workers.ts';

export interface NamedIndex extends RelationName {
  readonly oid: number;
  readonly valid: boolean;
}

/** How long, in milliseconds, an interrupted run waits for others to clean up after itself. */
const PARTING = 30_000;

/** The indexes that bear one of the qualified names; those attached to a partitioned index left out. */
export async function indexesNamed(
  client: Client,
  names: readonly string[],
): Promise<NamedIndex[]> {
  const parts = names.map((name) => parseName(name) ?? []);
  const query = sql`
    SELECT c.oid::int8 AS oid, n.nspname AS schema, c.relname AS name, i.indisvalid AS valid
    FROM unnest($1::text[], $2::text[]) AS wanted (schema, name)
    JOIN pg_catalog.pg_namespace n ON n.nspname = wanted.schema
    JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = wanted.name
    JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
    WHERE c.relkind = 'i' AND NOT c.relispartition`;
  const values = [parts.map(([schema]) => schema), parts.map(([, name]) => name)];
  return (await client.query<NamedIndex>(query.text, values)).rows;
}

/** Drops the invalid indexes of the step's names that were not there before it began.
 *  What cannot be dropped is told, and stays in the journal for the next run. */
export async function removeLeftovers(
  { signal, ...rest }: Context,
  step: Step,
  before: readonly NamedIndex[],
): Promise<void> {
  // An interrupt ends the build, not the cleaning up after it.
  const context: Context = { ...rest, signal: new AbortController().signal };
  const budget = signal.aborted ? PARTING : context.policy.concurrentWait;
  const old = new Set(before.map((index) => index.oid));
  try {
    // A session that only we have lost may still be building.
    await endWorkers(context);
    const left = async () => {
      const now = await context.observer.ask((client) => indexesNamed(client, step.makes));
      return now.filter(({ oid, valid }) => !valid && !old.has(oid));
    };
    for (const { oid } of await left()) {
      const attempt = { seen: [], exhausted: false };
      await whileKept(context, { step, attempt }, async (own, kept) => {
        const index = (await left()).find((one) => one.oid === oid);
        if (index === undefined) return;
        const drop = sql`DROP INDEX CONCURRENTLY IF EXISTS ${rel(index)}`;
        await underBudget(own, step, drop.text, { budget, attempt, held: null, kept });
        context.tell(removed(step, index));
      });
    }
  } catch (error) {
    if (!isExpected(error)) throw error;
    context.tell(leftBehind(step, explain(error, step)));
  }
}

const removed = (step: Step, index: NamedIndex): Diagnostic => ({
  severity: 'info',
  code: 'leftover-removed',
  message: `the unfinished index ${qualified(index)} was dropped`,
  address: step.address,
});

const leftBehind = (step: Step, { message }: Diagnostic): Diagnostic => ({
  severity: 'warning',
  code: 'leftover',
  message: `an invalid index may be left of ${step.makes.join(', ')}: ${message}`,
  hint: 'the next apply removes it',
  address: step.address,
});
