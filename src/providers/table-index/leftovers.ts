import { type Actual, type Change, qualified, type StepContext } from '../../model/index.ts';
import { isScratch } from './target.ts';

/** Indexes that our interrupted runs left and that no change of this plan takes up or builds again. */
export function leftoverIndexes(
  changes: readonly Change[],
  context: Omit<StepContext, 'sizes'>,
): readonly Change[] {
  const busy = new Set(changes.map((c) => c.address));
  const beingReplaced = changes.filter((c) => c.kind === 'index' && c.action === 'replace');
  return Object.values(context.snapshot.actual)
    .filter((a) => a.kind === 'index' && !busy.has(a.address) && isLeftover(a, context))
    .filter((a) => !beingReplaced.some((c) => takesUp(c, a)))
    .map(
      (actual): Change => ({
        address: actual.address,
        kind: 'index',
        ...(actual.table === undefined ? {} : { table: actual.table }),
        action: 'delete',
        fields: [],
        ours: true,
        desired: null,
        actual: { ...actual, facts: { ...actual.facts, leftover: true } },
        entry: null,
      }),
    );
}

function isLeftover(actual: Actual, { made }: Omit<StepContext, 'sizes'>): boolean {
  const [schema = '', name = ''] = actual.names;
  const ours = made.has(qualified({ schema, name })) && actual.facts.building === null;
  const childOfSomething = actual.facts.parent !== null;
  return ours && !childOfSomething && (isScratch(name) || actual.fields.valid?.value !== true);
}

/** A half-built replacement is used by the change that replaces the same table's index. */
const takesUp = (change: Change, actual: Actual): boolean =>
  change.table !== undefined &&
  actual.table !== undefined &&
  change.table.schema === actual.table.schema &&
  isScratch(actual.names[1] ?? '');
