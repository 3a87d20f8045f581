import { type PlanNode, qError, type Relationship, type Removed } from '../../model/index.ts';
import { conditionsOf, othersOf } from './keys.ts';
import { labelOf } from './label.ts';
import { hashOf, sortOf, storageOf } from './memory.ts';
import { flagAt, numberAt, type Raw, textAt } from './raw.ts';

/** A node without what depends on its place in the tree. */
export type Bare = Omit<
  PlanNode,
  'id' | 'parent' | 'children' | 'depth' | 'processes' | 'time' | 'buffers'
> & {
  /** `$0` and the like that an InitPlan computes, by which others read it (until 16). */
  readonly returns: readonly string[];
  readonly timePerLoop: number | null;
};

export function bareNode(raw: Raw): Bare {
  const told = numberAt(raw, 'Actual Loops');
  const neverExecuted = told === 0;
  const loops = neverExecuted ? null : told;
  const executed = (key: string) => (loops === null ? null : numberAt(raw, key));
  const [planned, perLoop] = [numberAt(raw, 'Plan Rows'), executed('Actual Rows')];
  const total = numberAt(raw, 'Total Cost');
  const exact = numberAt(raw, 'Exact Heap Blocks') ?? 0;
  const lossy = numberAt(raw, 'Lossy Heap Blocks') ?? 0;
  const [subplan, returns] = subplanOf(textAt(raw, 'Subplan Name'));
  const removed = (key: string) => removedOf(executed(key), loops ?? 0);
  const workers = {
    planned: numberAt(raw, 'Workers Planned'),
    launched: numberAt(raw, 'Workers Launched'),
  };
  return {
    type: textAt(raw, 'Node Type') ?? '',
    label: labelOf(raw),
    relationship: relationshipOf(textAt(raw, 'Parent Relationship')),
    subplan,
    returns,
    relation: textAt(raw, 'Relation Name') ?? functionOf(raw),
    schema: textAt(raw, 'Schema'),
    alias: textAt(raw, 'Alias'),
    index: textAt(raw, 'Index Name'),
    cte: textAt(raw, 'CTE Name'),
    joinType: textAt(raw, 'Join Type'),
    strategy: textAt(raw, 'Strategy'),
    partialMode: textAt(raw, 'Partial Mode'),
    operation: textAt(raw, 'Operation'),
    parallelAware: flagAt(raw, 'Parallel Aware'),
    cost: total === null ? null : { startup: numberAt(raw, 'Startup Cost') ?? 0, total },
    width: numberAt(raw, 'Plan Width'),
    neverExecuted,
    loops,
    rows: {
      planned,
      perLoop,
      inAll: perLoop === null || loops === null ? null : perLoop * loops,
      qError: planned === null || perLoop === null ? null : qError(planned, perLoop),
      comparable: false,
    },
    timePerLoop: executed('Actual Total Time'),
    removed: {
      filter: removed('Rows Removed by Filter'),
      joinFilter: removed('Rows Removed by Join Filter'),
      indexRecheck: removed('Rows Removed by Index Recheck'),
    },
    conditions: conditionsOf(raw),
    sort: sortOf(raw),
    hash: hashOf(raw),
    heapFetches: executed('Heap Fetches'),
    heapBlocks: exact + lossy === 0 ? null : { exact, lossy },
    storage: storageOf(raw),
    workers: workers.planned === null && workers.launched === null ? null : workers,
    other: othersOf(raw),
  };
}

/** Several functions at once have the name that the statement gives them, and text says no more of one that is called so. */
const functionOf = (raw: Raw): string | null =>
  textAt(raw, 'Function Name') ??
  (textAt(raw, 'Node Type') === 'Function Scan' ? textAt(raw, 'Alias') : null);

const removedOf = (perLoop: number | null, loops: number): Removed | null =>
  perLoop === null || perLoop === 0 ? null : { perLoop, inAll: perLoop * loops };

/** `InitPlan 1 (returns $0,$1)`, as it was until 16. */
function subplanOf(name: string | null): readonly [string | null, readonly string[]] {
  if (name === null) return [null, []];
  const at = name.indexOf(' (returns ');
  if (at < 0) return [name, []];
  return [name.slice(0, at), name.slice(at).match(/\$\d+/g) ?? []];
}

const RELATIONSHIPS = ['Outer', 'Inner', 'Member', 'Subquery', 'InitPlan', 'SubPlan'] as const;
const relationshipOf = (word: string | null): Relationship | null =>
  RELATIONSHIPS.find((each) => each === word) ?? null;
