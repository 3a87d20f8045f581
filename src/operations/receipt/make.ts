import type { Design, Plan, Receipt } from '../../model/index.ts';
import { holdsSecrets } from '../../planner/index.ts';
import { isScratch } from '../../providers/index.ts';
import { driftOf } from '../drift/classify.ts';
import type { ComparedDatabase } from '../plan/compare.ts';
import { providerOf } from '../plan/kinds.ts';
import { familiesOf } from './changed.ts';
import { MADE_BY } from './made-by.ts';
import { isAskedWhole, knownTables } from './tables.ts';

/** What an empty plan was computed from; null where the plan is not empty, has something to say, or would be
 *  another one tomorrow. */
export function receiptOf(plan: Plan, design: Design, compared: ComparedDatabase): Receipt | null {
  const { entries } = compared.scope;
  const { actual, relations, digests } = compared.snapshot;
  if (digests === undefined) return null;
  const { declared } = design;
  const isEmpty = [plan.changes, plan.steps, plan.diagnostics].every((list) => list.length === 0);
  const isDue = [...declared, ...entries].some(({ kind }) => providerOf(kind).wishes.due === true);
  const isKnown = plan.state.lineage !== '';
  // A name of ours on one table would be in the way of another's.
  const inTheWay = Object.values(actual).some(({ names }) => isScratch(names.at(-1) ?? ''));
  // It has hashes of the text and what is declared: of a design with secrets nothing of that is kept.
  const isSecret = holdsSecrets(compared.desired);
  if (!isKnown || !isEmpty || isDue || inTheWay || isSecret) return null;
  const tables = knownTables(design, digests, relations);
  const { findings } = driftOf(compared, []);
  return {
    by: MADE_BY,
    text: design.text,
    rest: null,
    server: digests.server,
    families: familiesOf(digests, tables),
    tables,
    declared: declared
      .filter(({ kind, table }) => table === undefined || isAskedWhole(kind))
      .map(({ kind, names, table, spec }) => ({
        ...{ kind, names, spec },
        ...(table === undefined ? {} : { table }),
      })),
    plan,
    drift: { findings, accept: design.accept },
  };
}
