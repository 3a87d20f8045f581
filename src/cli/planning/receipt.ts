import type { Design, Plan, Receipt, Scope, Snapshot } from '../../model/index.ts';
import { stamp } from '../unchanged.ts';
import { providerOf } from './kinds.ts';

/** What an empty plan was computed from; null where the plan is not empty, has something to say, or would be
 *  another one tomorrow. */
export function receiptOf(
  plan: Plan,
  design: Design,
  { tables, entries }: Scope,
  { digest }: Snapshot,
): Receipt | null {
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
  return { text: stamp(design), catalog: digest, declared: asked, tables, plan };
}
