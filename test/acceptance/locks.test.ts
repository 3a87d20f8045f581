import { describe, expect, test } from 'vitest';
import { hasErrors, type Step } from '../../src/model/index.ts';
import { freshDatabase, type TestDatabase } from '../support/database.ts';
import { apply, plan } from '../support/dbopt.ts';
import { type Case, TABLES } from '../support/locks/cases.ts';
import { INDEX_CASES } from '../support/locks/index-cases.ts';
import { observe, openSessions, type Sessions } from '../support/locks/observe.ts';
import { PARTITIONS_CASES } from '../support/locks/partitions-cases.ts';
import { PARTMAN_CASES } from '../support/locks/partman-cases.ts';
import { PROMOTE_CASES } from '../support/locks/promote-cases.ts';
import { REPORTING } from '../support/locks/report.ts';
import { type Locks, strongest, worthTelling } from '../support/locks/seen.ts';
import { EXTENSION_CASES, SERVER_CASES } from '../support/locks/server-cases.ts';
import { COLUMN_CASES, STATISTICS_CASES, TABLE_CASES } from '../support/locks/table-cases.ts';

interface Watched {
  /** By step: what the plan says. */
  readonly planned: { readonly [step: string]: Locks };
  /** By step: what pg_locks showed. */
  readonly seen: { readonly [step: string]: Locks };
}

/** Makes what is there before, and runs the steps of the plan under observation. */
async function watch(
  { before = '', owned, afterwards = '', design, task }: Case,
  { url, client }: TestDatabase,
) {
  const named = (text: string) => text.replaceAll('$db', new URL(url).pathname.slice(1));
  const text = (content: object) => named(JSON.stringify({ version: 1, ...content }));
  await client.query(`${TABLES};${REPORTING};${named(before)}`);
  if (owned !== undefined) await apply(url, text(owned));
  await client.query(afterwards);
  const { steps, diagnostics } = await plan(url, text(design), { task });
  expect([hasErrors(diagnostics), steps.length > 0]).toEqual([false, true]);
  const sessions = await openSessions(url);
  try {
    return await watchSteps(sessions, steps);
  } finally {
    await sessions.close();
  }
}

async function watchSteps(sessions: Sessions, steps: readonly Step[]): Promise<Watched> {
  const planned: { [step: string]: Locks } = {};
  const seen: { [step: string]: Locks } = {};
  for (const step of steps) {
    // What the step makes itself has no name yet when it begins.
    const said = strongest(step.locks.filter((lock) => !step.makes.includes(lock.relation)));
    planned[step.id] = said;
    seen[step.id] = worthTelling(await observe(sessions, step), said);
  }
  return { planned, seen };
}

describe.each([
  ['tables', TABLE_CASES],
  ['columns', COLUMN_CASES],
  ['promote', PROMOTE_CASES],
  ['indexes', INDEX_CASES],
  ['partitions', PARTITIONS_CASES],
  ['statistics', STATISTICS_CASES],
  ['extensions', EXTENSION_CASES],
  ['pg_partman', PARTMAN_CASES],
  ['settings', SERVER_CASES],
] as const)('%s: the plan names the locks that are taken', (_kind, cases) => {
  test.for(cases)('$title', async (one, t) => {
    const database = await freshDatabase(t, {
      server: one.server === true,
      needs: ['sessions', ...(one.needs ?? [])],
    });
    try {
      const { planned, seen } = await watch(one, database);
      expect(seen).toEqual(planned);
    } finally {
      await database.drop();
    }
  });
});
