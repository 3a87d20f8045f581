import type { DriftFinding } from '../../model/index.ts';
import type { Subject } from '../../postgres/evidence/index.ts';
import type { ComparedDatabase } from '../plan/compare.ts';
import { providerOf } from '../plan/kinds.ts';

/** Findings that somebody is behind. */
const DONE_BY_SOMEBODY = new Set(['drift', 'missing', 'invalid']);
/** Beyond this many nobody reads on, and the server has other things to do. */
const MOST = 100;

/** Of findings those that somebody is behind, with where the server may know of them. */
export function subjectsOf(
  findings: readonly DriftFinding[],
  compared: ComparedDatabase,
): ReadonlyMap<DriftFinding, Subject> {
  const asked = findings.filter((finding) => DONE_BY_SOMEBODY.has(finding.class)).slice(0, MOST);
  return new Map(asked.map((finding) => [finding, subjectOf(finding, compared)]));
}

function subjectOf(
  { address, table, since }: DriftFinding,
  { changes, snapshot, entries }: ComparedDatabase,
): Subject {
  // What was renamed is there under another address.
  const changed = changes.find((change) => change.address === address)?.actual;
  const actual = changed ?? snapshot.actual[address];
  const whole = table === undefined ? [] : [table.schema, table.name];
  const names = entries[address]?.names ?? actual?.names ?? whole;
  return {
    trace: actual === undefined ? null : (providerOf(actual.kind).drift?.trace(actual) ?? null),
    table: table ?? null,
    // Statements need not say in which schema something is.
    words: names.length > 1 ? names.slice(1) : names,
    since: since?.at ?? null,
  };
}
