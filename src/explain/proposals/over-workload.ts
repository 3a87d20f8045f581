import {
  type Proposal,
  qualified,
  type WorkloadProposal,
  type WorkloadUse,
} from '../../model/index.ts';
import { listOf, proposalOf } from './indexes.ts';
import { round } from './shared.ts';
import { type Chosen, chooseIndexes, type Member } from './workload.ts';
import { writesOf } from './writes.ts';

/** What was proposed for one statement of a workload. */
export interface ForOne {
  readonly member: Member;
  readonly proposals: readonly Proposal[];
}

/** Changes of the database that were proposed for single statements, each told once and judged over all of them. */
export function overWorkload(all: readonly ForOne[]): readonly WorkloadProposal[] {
  const members = all.map(({ member }) => member);
  const taken = new Set(
    members.flatMap(({ facts }) =>
      facts.tables.flatMap(({ indexes, statistics }) =>
        [...indexes, ...statistics].map(({ name }) => name),
      ),
    ),
  );
  const indexes = chooseIndexes(members).flatMap((chosen) => {
    const found = indexOver(chosen, members, taken);
    for (const { address } of found?.edits ?? []) taken.add(address.split('.').at(-1) ?? '');
    return found ?? [];
  });
  return [...toldOnce(all), ...indexes];
}

/** Whether a proposal is about the database, and not about its statement alone. */
export const isShared = ({ verdict, remedy }: Proposal): boolean =>
  verdict === 'found' && (remedy === 'edit' || remedy === 'action');

const isIndex = ({ code }: Proposal): boolean => code === 'add-index' || code === 'include-column';

/** Statistics, and what is done once: for whichever statement they were proposed. */
function toldOnce(all: readonly ForOne[]): readonly WorkloadProposal[] {
  const found = new Map<string, { readonly one: Proposal; readonly helps: WorkloadUse[] }>();
  for (const { member, proposals } of all) {
    for (const one of proposals.filter((each) => isShared(each) && !isIndex(each))) {
      const key = JSON.stringify([one.code, one.address, one.action?.run, one.edits.map(edited)]);
      const known = found.get(key) ?? { one, helps: [] };
      const { queryId, calls } = member;
      known.helps.push({ queryId, calls, before: null, after: null });
      found.set(key, known);
    }
  }
  return [...found.values()].map(({ one, helps }) => ({ ...one, helps, hurts: [], taxes: [] }));
}

/** Columns in whatever order: they are the same statistics. */
const edited = ({ field, to }: Proposal['edits'][number]) => [
  field,
  Array.isArray(to) ? to.map(String).sort() : to,
];

function indexOver(
  { candidate, trial, one, helps, hurts }: Chosen,
  members: readonly Member[],
  taken: ReadonlySet<string>,
): WorkloadProposal | null {
  const tables = members.flatMap(({ facts }) => facts.tables);
  const alone = proposalOf(trial, one, tables, taken);
  if (alone === null) return null;
  const taxes = writesOf(members, candidate);
  const sum = (of: (use: WorkloadUse) => number | null) =>
    helps.reduce((all, use) => all + use.calls * (of(use) ?? 0), 0);
  const [before, after] = [sum((use) => use.before), sum((use) => use.after)];
  const calls = helps.reduce((all, use) => all + use.calls, 0);
  const written = taxes.reduce((all, { rows }) => all + rows, 0);
  const share = Math.round(100 * (1 - after / before));
  const several = helps.length > 1;
  return {
    ...alone,
    // Where more is written than it is read for, people have to weigh it.
    severity: written > calls ? 'info' : alone.severity,
    title: several
      ? `an index on ${listOf(candidate)} of ${qualified(candidate.table)} makes ${helps.length} of the statements ${share}% cheaper together, by their calls`
      : alone.title,
    gain: several
      ? {
          ...{
            how: 'by cost',
            what: 'the planner’s cost of these statements × calls',
            unit: 'cost',
          },
          ...{ before: round(before), after: round(after) },
        }
      : alone.gain,
    ...{ helps, hurts, taxes },
  };
}
