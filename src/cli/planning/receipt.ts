import type { Design, Plan, Receipt } from '../../model/index.ts';
import { driftOf } from '../drift/find.ts';
import { stamp } from '../unchanged.ts';
import type { ComparedDatabase } from './compare.ts';
import { providerOf } from './kinds.ts';

/** What an empty plan was computed from; null where the plan is not empty, has something to say, or would be
 *  another one tomorrow. */
export function receiptOf(plan: Plan, design: Design, compared: ComparedDatabase): Receipt | null {
  const { tables, entries } = compared.scope;
  const { digest } = compared.snapshot;
  const { declared } = design;
  const isEmpty = [plan.changes, plan.steps, plan.diagnostics].every((list) => list.length === 0);
  const isDue = [...declared, ...entries].some(({ kind }) => providerOf(kind).due === true);
  const isKnown = plan.state.lineage !== '';
  if (digest === undefined || !isKnown || !isEmpty || isDue) return null;
  const asked = declared.map(({ kind, names, table, spec }) => ({
    kind,
    names,
    ...(table === undefined ? {} : { table }),
    spec,
  }));
  const { findings } = driftOf(compared, []);
  const drift = { findings, accept: design.accept };
  return { text: stamp(design), catalog: digest, declared: asked, tables, plan, drift };
}
