import {
  type Diagnostic,
  formatBytes,
  type OldTransaction,
  type Preflight,
  qualified,
  type Step,
} from '../model/index.ts';
import { memoryAt } from './estimate.ts';

/** Bytes of WAL a standby or an idle slot may be behind before it is worth a word. */
const FAR_BEHIND = 1024 ** 3;

/** What is in the way of these steps now. Warnings: it may be gone by the time of the apply, which looks again. */
export function preflight(
  facts: Preflight,
  steps: readonly Step[],
  made: ReadonlySet<string>,
): readonly Diagnostic[] {
  if (steps.length === 0) return [];
  const written = new Set(steps.flatMap((step) => step.locks.map((lock) => lock.relation)));
  const memory = memoryAt(steps, facts);
  const concurrent = steps.filter((step) => step.mode === 'concurrent').length;
  return [
    ...facts.transactions.flatMap((t) => transaction(t, concurrent)),
    ...facts.wraparound.map((table) =>
      warn(
        'wraparound-vacuum',
        `a vacuum against wraparound works on ${qualified(table)} and does not give way`,
        'let it end first',
      ),
    ),
    ...facts.invalid
      .map(qualified)
      .filter((name) => !made.has(name) && !written.has(name))
      .map((name) =>
        warn(
          'invalid-index',
          `${name} is invalid and was not built by dbopt: every write pays for it, no query can use it`,
          `drop it: DROP INDEX CONCURRENTLY ${name}`,
        ),
      ),
    ...steps.flatMap((step) => tooLittleMemory(step, memory)),
    ...facts.standbys
      .filter((standby) => standby.behind > FAR_BEHIND)
      .map(({ name, behind }) =>
        warn(
          'replication-lag',
          `standby ${name} is ${gigabytes(behind)} of WAL behind`,
          'builds add to that; wait, or set policy.max_replication_lag',
        ),
      ),
    ...facts.idleSlots
      .filter((slot) => slot.behind > FAR_BEHIND)
      .map(({ name, behind }) =>
        warn(
          'idle-slot',
          `replication slot ${name} is not read and keeps ${gigabytes(behind)} of WAL`,
          'what builds write is kept too: drop the slot, or let its reader catch up',
        ),
      ),
  ];
}

const warn = (code: Diagnostic['code'], message: string, hint: string): Diagnostic => ({
  severity: 'warning',
  code,
  message,
  hint,
});

function tooLittleMemory({ address, work }: Step, memory: number | null): readonly Diagnostic[] {
  if (memory === null || work?.memory === undefined || work.memory <= memory) return [];
  const wanted = formatBytes(work.memory);
  const warning = warn(
    'build-memory',
    `the ${work.sort} needs about ${wanted} of maintenance_work_mem and has ${formatBytes(memory)}${work.fails === true ? ', with which the server refuses it' : ': what does not fit goes in many times slower'}`,
    `set maintenance_work_mem to ${roomFor(work.memory)} while it is built, if the server has that to spare`,
  );
  return [{ ...warning, address }];
}

const MB = 1024 ** 2;

/** In steps that people write: 96MB, 640MB, 3GB. */
function roomFor(bytes: number): string {
  const gigabyte = 1024 * MB;
  if (bytes > 2 * gigabyte) return `${Math.ceil(bytes / gigabyte)}GB`;
  return `${Math.ceil(bytes / MB / 32) * 32}MB`;
}

function transaction(found: OldTransaction, concurrent: number): readonly Diagnostic[] {
  const { pid, user, application, state, seconds, holds } = found;
  if (holds.length === 0 && concurrent === 0) return [];
  const who =
    pid === 0
      ? `${state} of ${user}`
      : `pid ${pid} (${user}${application && `, ${application}`}, ${state})`;
  const effect =
    holds.length > 0 ? `has ${holds.join(', ')} locked` : 'holds up every CONCURRENTLY step';
  return [
    warn(
      'old-transaction',
      `${who} has been in a transaction for ${Math.round(seconds)} s and ${effect}`,
      remedy(found),
    ),
  ];
}

function remedy({ pid, apply }: OldTransaction): string {
  if (apply) return 'wait for it: a dbopt apply works in it';
  return pid === 0
    ? 'COMMIT PREPARED or ROLLBACK PREPARED it'
    : `wait for it, or end it: SELECT pg_catalog.pg_terminate_backend(${pid})`;
}

const gigabytes = (bytes: number): string => `${(bytes / 1024 ** 3).toFixed(1)} GB`;
