import { explain, isExpected } from '../../apply/index.ts';
import { archiveTable, dropRetired, giveBack, type Job } from '../../archive/index.ts';
import {
  append,
  DboptError,
  type Diagnostic,
  fail,
  type HazardCode,
  qualified,
  type Settled,
  tableAddress,
} from '../../model/index.ts';
import { type Retired, readRetired, stillHeld } from '../../postgres/index.ts';
import { openStore } from '../database.ts';
import type { Holding } from '../holding.ts';
import { retirersOf } from '../plan/kinds.ts';
import { byJournal, notOurs } from './proven.ts';
import { type Site, withSession } from './session.ts';

export interface Settling extends Site {
  /** Nothing is dropped without `data-loss` among them. */
  readonly allowed: readonly HazardCode[];
  /** Addresses of tables or of their partitions; undefined: all. */
  readonly only?: readonly string[];
  readonly signal: AbortSignal;
}

export interface SettleResult {
  readonly settled: readonly Settled[];
  readonly diagnostics: readonly Diagnostic[];
  /** False: it was stopped on request before the last one. */
  readonly complete: boolean;
}

/** Gives every table that has left its parent, and that the journal says we marked, what the marker says: its comment back, an archive
 *  and then its end, or its end. What fails for one table is told and keeps none of the others from theirs; it is tried
 *  again at the next call. Throws `lock-lost` where another run may be at work. */
export async function settleRetired(it: Settling): Promise<SettleResult> {
  const { holding, allowed, signal, design } = it;
  const settled: Settled[] = [];
  const diagnostics: Diagnostic[] = [];
  const store = openStore(design, holding.reader);
  const retired = (await readRetired(holding.reader)).filter((each) => !each.attached);
  const { proven, unproven } = await byJournal(store, retired);
  append(diagnostics, unproven.filter((each) => isMeant(each, it.only)).map(notOurs));
  for (const table of proven.filter((each) => isMeant(each, it.only))) {
    if (signal.aborted) break;
    const { fate } = table.retirement;
    if (fate !== 'detach' && !allowed.includes('data-loss')) {
      settled.push({ table: qualified(table), fate, outcome: 'waits', seconds: 0 });
      continue;
    }
    await requireLock(holding);
    if (fate === 'archive') await store.prepare();
    const done = await settle(it, table);
    if (signal.aborted && done.diagnostics.length > 0) break;
    settled.push(done.settled);
    append(diagnostics, done.diagnostics);
  }
  const waiting = settled.filter(({ outcome }) => outcome === 'waits');
  if (waiting.length > 0) diagnostics.push(needsConsent(waiting));
  return { settled, diagnostics, complete: !signal.aborted };
}

function isMeant({ retirement: { parent } }: Retired, only: Settling['only']): boolean {
  const addresses = [tableAddress(parent), ...retirersOf(parent)];
  return only === undefined || addresses.some((each) => only.includes(each));
}

async function requireLock({ reader, lock }: Holding): Promise<void> {
  if (await stillHeld(reader, lock)) return;
  throw fail('lock-lost', `the session that held the lock (pid ${lock.pid}) is gone`, {
    hint: 'run maintain again, which continues from what the database shows',
  });
}

async function settle(it: Settling, table: Retired) {
  const began = performance.now();
  const about = { table: qualified(table), fate: table.retirement.fate };
  const took = () => ({ seconds: (performance.now() - began) / 1_000 });
  try {
    const archive = await withSession(it, it.signal, (job) => act(it, job, table));
    const settled: Settled = { ...about, outcome: 'done', ...archive, ...took() };
    return { settled, diagnostics: [] };
  } catch (error) {
    if (!it.signal.aborted && !isExpected(error)) throw error;
    const settled: Settled = { ...about, outcome: 'failed', ...took() };
    return { settled, diagnostics: [failed(about.table, error)] };
  }
}

async function act(
  { tell }: Settling,
  job: Job,
  table: Retired,
): Promise<Pick<Settled, 'archive'>> {
  const { fate, archive } = table.retirement;
  if (fate === 'archive') {
    tell(`archiving ${qualified(table)} to ${archive?.to}`);
    const { id, data } = await archiveTable(job, table);
    return { archive: { to: archive?.to ?? '', id, rows: data.rows, bytes: data.bytes } };
  }
  await (fate === 'drop' ? dropRetired : giveBack)(job, table);
  return {};
}

function failed(table: string, error: unknown): Diagnostic {
  const first = error instanceof DboptError ? error.diagnostics[0] : undefined;
  const { message, ...more } = first ?? explain(error);
  return { ...more, message: `${table} is not settled: ${message}` };
}

const needsConsent = (waiting: readonly Settled[]): Diagnostic => ({
  severity: 'warning',
  code: 'needs-consent',
  message: `${waiting.length === 1 ? `${waiting[0]?.table} waits` : `${waiting.length} detached tables wait`} for consent to data-loss, then: ${waiting[0]?.fate}`,
  hint: 'add --allow data-loss, or data-loss to policy.allow',
});
