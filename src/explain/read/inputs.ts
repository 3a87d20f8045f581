/** How many inputs a node has, subplans aside: no fewer than the first, no more than the second; null: any. */
export type Inputs = readonly [least: number, most: number];

const of = (inputs: Inputs, ...types: readonly string[]) =>
  types.map((type): readonly [string, Inputs] => [type, inputs]);

const MANY = Number.POSITIVE_INFINITY;

const INPUTS: ReadonlyMap<string, Inputs> = new Map([
  ...of([2, 2], 'Nested Loop', 'Hash Join', 'Merge Join', 'Recursive Union'),
  ...of([1, 1], 'Sort', 'Incremental Sort', 'Hash', 'Aggregate', 'Group', 'Unique', 'Limit'),
  ...of([1, 1], 'Gather', 'Gather Merge', 'Materialize', 'Memoize', 'WindowAgg', 'LockRows'),
  ...of([1, 1], 'ProjectSet', 'Subquery Scan', 'Bitmap Heap Scan'),
  ...of([0, 1], 'Result', 'Foreign Scan'),
  // Until 17 both sides of it were one input.
  ...of([1, 2], 'SetOp'),
  ...of([1, MANY], 'ModifyTable', 'BitmapAnd', 'BitmapOr'),
  ...of([0, 0], 'Seq Scan', 'Index Scan', 'Index Only Scan', 'Bitmap Index Scan', 'Sample Scan'),
  ...of([0, 0], 'Tid Scan', 'Tid Range Scan', 'Function Scan', 'Table Function Scan'),
  ...of([0, 0], 'Values Scan', 'CTE Scan', 'WorkTable Scan', 'Named Tuplestore Scan'),
]);

/** Of what is not known, as the nodes of extensions, nothing is. */
export const inputsOf = (type: unknown): Inputs | null =>
  typeof type === 'string' ? (INPUTS.get(type) ?? null) : null;
