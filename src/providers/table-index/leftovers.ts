import {
  type Actual,
  type Change,
  isScratch,
  qualified,
  type StepContext,
} from '../../model/index.ts';
import type { IndexFacts } from './query.ts';
import { rowOf } from './rows.ts';
import { indexSteps } from './steps.ts';

type Context = Omit<StepContext, 'sizes'>;

/** Indexes that our interrupted runs left and that no change of this plan takes up or builds again. */
export function leftoverIndexes(changes: readonly Change[], context: Context): readonly Change[] {
  if (context.made.size === 0) return [];
  const left = Object.values(context.snapshot.actual).filter((a) => isLeftover(a, context));
  if (left.length === 0) return [];
  const busy = touchedBy(changes, context);
  return left
    .filter(({ names: [schema = '', name = ''] }) => !busy.has(qualified({ schema, name })))
    .map(
      (actual): Change => ({
        address: actual.address,
        kind: 'index',
        ...(actual.table === undefined ? {} : { table: actual.table }),
        action: 'delete',
        fields: [],
        ours: true,
        desired: null,
        actual: { ...actual, facts: leftoverFacts(actual) },
        entry: null,
      }),
    );
}

const leftoverFacts = (index: Actual): IndexFacts => ({ ...rowOf(index), leftover: true });

function isLeftover(actual: Actual, { made }: Context): boolean {
  if (actual.kind !== 'index') return false;
  const [schema = '', name = ''] = actual.names;
  const ours = made.has(qualified({ schema, name })) && rowOf(actual).building === null;
  const childOfSomething = rowOf(actual).parent !== null;
  return ours && !childOfSomething && (isScratch(name) || actual.fields.valid?.value !== true);
}

/** What the steps of the plan itself build again, take up or drop. */
function touchedBy(changes: readonly Change[], context: Context): ReadonlySet<string> {
  const steps = changes
    .filter((change) => change.kind === 'index' && change.action !== 'adopt')
    .flatMap((change) => indexSteps(change, { ...context, sizes: {} }));
  return new Set(steps.flatMap(({ makes, locks }) => [...makes, ...locks.map((l) => l.relation)]));
}
