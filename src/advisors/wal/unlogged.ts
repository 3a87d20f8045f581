import {
  type AdviceInput,
  type Evidence,
  type Finding,
  formatBytes,
  isMap,
  measured,
  qualified,
  type TableFacts,
  tableAddress,
} from '../../model/index.ts';
import { callsWindow, type Use, usesOf, whyNotAll } from '../shared/calls.ts';
import { found } from '../shared/finding.ts';

/** WAL from which on it is more than information. */
const MUCH = 100 * 1024 * 1024;
const WEEK = 7 * 86_400_000;

/** Tables that are emptied by TRUNCATE, loaded, and read by nobody but who loads them: what a crash takes from them is
 *  loaded anew anyway, so the WAL of it is for nothing. */
export function unloggedStaging(
  input: AdviceInput,
  advisor: { readonly name: string },
): readonly Finding[] {
  const { workload, tables } = input.evidence;
  if (workload === null || workload.sources.pg_stat_statements === null) return [];
  if (whyNotAll(input, { window: WEEK }) !== null) return [];
  return tables.flatMap((table) => {
    const uses = usesOf(workload, new Set([table.oid]));
    if (!mayBeUnlogged(input.evidence, table) || !isStaging(uses)) return [];
    return [finding(input, advisor, table, uses)];
  });
}

/** What a table must not be: a permanent table cannot refer to an unlogged one, a partition shares its parent's fate,
 *  and changes of an unlogged table are not replicated. */
function mayBeUnlogged({ tables }: Evidence, table: TableFacts): boolean {
  const { oid, kind, persistence, parent, root, extension } = table;
  const isReferenced = tables.some(({ foreign_keys }) =>
    foreign_keys.some(({ references }) => references === oid),
  );
  return (
    kind === 'r' &&
    persistence === 'p' &&
    parent === null &&
    root === oid &&
    extension === null &&
    !isReferenced &&
    table.replica_identity === 'd'
  );
}

function isStaging(uses: readonly Use[]): boolean {
  const of = (...accesses: readonly string[]) =>
    uses.filter(({ use }) => accesses.includes(use.access));
  const loads = of('insert', 'update', 'merge');
  const empties = of('truncate');
  const roles = new Set([...loads, ...empties].map(({ statement }) => statement.role));
  const isOthers = of('read', 'delete').some(({ statement }) => !roles.has(statement.role));
  return calls(empties) > 0 && calls(loads) > 0 && !isOthers;
}

const calls = (uses: readonly Use[]): number =>
  uses.reduce((sum, { statement }) => sum + statement.calls, 0);

function finding(
  input: AdviceInput,
  advisor: { readonly name: string },
  table: TableFacts,
  uses: readonly Use[],
): Finding {
  const { readings, server } = input.evidence;
  const wal = uses.reduce(
    (sum, { statement }) => sum + (readings.after.statements?.[statement.id]?.wal_bytes ?? 0),
    0,
  );
  const window = callsWindow(input);
  const address = tableAddress(table);
  const spec = input.design?.declared.find((one) => one.address === address)?.spec;
  const from = isMap(spec) && typeof spec.persistence === 'string' ? spec.persistence : null;
  const truncates = uses.filter(({ use }) => use.access === 'truncate');
  const standby = (server.standbys ?? 0) > 0 ? ' It is not to be read on standbys.' : '';
  return found(advisor, input, {
    code: 'unlogged',
    address,
    severity: wal >= MUCH ? 'warning' : 'info',
    title: `${qualified(table)} is loaded and emptied again: unlogged it writes ${formatBytes(wal)} of WAL less`,
    bytes: wal,
    evidence: [
      measured('TRUNCATE', calls(truncates), 'calls', 'pg_stat_statements', { window }),
      measured(
        'other statements, all of who loads it',
        calls(uses) - calls(truncates),
        'calls',
        'pg_stat_statements',
        { window },
      ),
      measured('WAL of its statements', wal, 'bytes', 'pg_stat_statements.wal_bytes', { window }),
    ],
    gain: { how: 'computed', what: 'WAL of its statements', before: wal, after: 0, unit: 'bytes' },
    edits: [{ address, field: 'persistence', from, to: 'unlogged' }],
    outside: `After a crash of the server it is empty, and a load that was under way has to begin anew; a backup and a restore have it empty too.${standby}`,
  });
}
