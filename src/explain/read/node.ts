import type { PlanNode, Relationship, Removed } from '../../model/index.ts';
import { BUFFER_KEYS } from './buffers.ts';
import { labelOf } from './label.ts';
import { hashOf, MEMORY_KEYS, sortOf, storageOf } from './memory.ts';
import { flagAt, numberAt, others, type Raw, textAt } from './raw.ts';

/** Expressions, as the server deparsed them. */
export const CONDITIONS: ReadonlySet<string> = new Set([
  'Filter',
  'Index Cond',
  'Recheck Cond',
  'Join Filter',
  'Hash Cond',
  'Merge Cond',
  'TID Cond',
  'One-Time Filter',
  'Order By',
  'Run Condition',
  'Sort Key',
  'Presorted Key',
  'Group Key',
  'Cache Key',
  'Output',
  'Function Call',
  'Table Function Call',
  'Remote SQL',
  'Conflict Filter',
]);

const KNOWN: ReadonlySet<string> = new Set([
  ...CONDITIONS,
  ...BUFFER_KEYS,
  ...MEMORY_KEYS,
  ...['Node Type', 'Plans', 'Parent Relationship', 'Subplan Name', 'Relation Name', 'Schema'],
  ...['Alias', 'Index Name', 'CTE Name', 'Join Type', 'Strategy', 'Partial Mode', 'Operation'],
  ...['Parallel Aware', 'Startup Cost', 'Total Cost', 'Plan Rows', 'Plan Width'],
  ...['Actual Startup Time', 'Actual Total Time', 'Actual Rows', 'Actual Loops'],
  ...['Rows Removed by Filter', 'Rows Removed by Join Filter', 'Rows Removed by Index Recheck'],
  ...['Heap Fetches', 'Exact Heap Blocks', 'Lossy Heap Blocks', 'Workers'],
  ...['Workers Planned', 'Workers Launched', 'Custom Plan Provider', 'Command', 'Scan Direction'],
  // Text does not say these, or only where they matter.
  ...['Async Capable', 'Inner Unique'],
]);

/** Said by text only where it is so. */
const QUIET: ReadonlySet<string> = new Set([
  ...['Single Copy', 'Disabled', 'Subplans Removed', 'Conflicting Tuples'],
  ...['WAL Records', 'WAL FPI', 'WAL Bytes', 'WAL Buffers Full'],
]);

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
    relation: textAt(raw, 'Relation Name') ?? textAt(raw, 'Function Name'),
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

/** q-error: never below 1, and what is less than a row counts as one. */
const qError = (planned: number, actual: number): number => {
  const [estimate, truth] = [Math.max(planned, 1), Math.max(actual, 1)];
  return Math.max(estimate, truth) / Math.min(estimate, truth);
};

const removedOf = (perLoop: number | null, loops: number): Removed | null =>
  perLoop === null || perLoop === 0 ? null : { perLoop, inAll: perLoop * loops };

function conditionsOf(raw: Raw): { readonly [name: string]: string } {
  const found: Record<string, string> = {};
  for (const name of CONDITIONS) {
    const text = textAt(raw, name);
    if (text !== null) found[name] = text;
  }
  return found;
}

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

const othersOf = (raw: Raw) =>
  Object.fromEntries(
    Object.entries(others(raw, KNOWN)).filter(
      ([key, value]) => !(QUIET.has(key) && (value === 0 || value === false)),
    ),
  );
