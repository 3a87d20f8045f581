import {
  type Design,
  isScratch,
  type Lasting,
  type Plan,
  type Receipt,
} from '../../model/index.ts';
import { holdsSecrets } from '../../planner/index.ts';
import { TIME_ZONES } from '../../providers/index.ts';
import { driftOf } from '../drift/classify.ts';
import type { ComparedDatabase } from '../plan/compare.ts';
import { providerOf } from '../plan/kinds.ts';
import { familiesOf } from './changed.ts';
import { MADE_BY } from './made-by.ts';
import { isAskedWhole, knownTables } from './tables.ts';

/** What an empty plan was computed from; null where the plan is not empty, or has something to say. */
export function receiptOf(plan: Plan, design: Design, compared: ComparedDatabase): Receipt | null {
  const { actual, relations, digests } = compared.snapshot;
  if (digests === undefined) return null;
  const { declared } = design;
  const isEmpty = [plan.changes, plan.steps, plan.diagnostics].every((list) => list.length === 0);
  const isKnown = plan.state.lineage !== '';
  // A name of ours on one table would be in the way of another's.
  const inTheWay = Object.values(actual).some(({ names }) => isScratch(names.at(-1) ?? ''));
  // It has hashes of the text and what is declared: of a design with secrets nothing of that is kept.
  const isSecret = holdsSecrets(compared.desired);
  if (!isKnown || !isEmpty || inTheWay || isSecret) return null;
  const lasts = lastingOf(design, compared);
  if (lasts !== undefined && Date.parse(lasts.until) <= Date.parse(lasts.from)) return null;
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
    ...(lasts === undefined ? {} : { lasts }),
    plan,
    drift: { findings, accept: design.accept },
  };
}

/** Nobody goes without an apply for longer. */
const LONGEST = 400 * 86_400_000;

/** When nothing is due; undefined: nothing ever is. */
function lastingOf({ declared }: Design, compared: ComparedDatabase): Lasting | undefined {
  const { snapshot, recalled } = compared;
  const entries = recalled.state.entries;
  const context = { task: 'plan', declared, snapshot, entries, made: recalled.made } as const;
  const from = Math.floor(Date.parse(snapshot.now));
  let until: number | undefined;
  for (const one of declared) {
    const { due } = providerOf(one.kind).wishes;
    if (due !== undefined) until = due.until(one, context, until ?? from + LONGEST);
  }
  return until === undefined
    ? undefined
    : { from: snapshot.now, until: new Date(until).toISOString(), zones: TIME_ZONES };
}
