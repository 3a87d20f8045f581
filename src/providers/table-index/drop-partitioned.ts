import {
  type Change,
  qualified,
  type RelationName,
  type Step,
  type StepContext,
} from '../../model/index.ts';
import { rel, sql } from '../../postgres/index.ts';
import { lockFamily } from '../shared/locks.ts';
import { lockHazards, step } from '../shared/step.ts';
import { nameNow, namesOf } from './names.ts';
import { rowOf } from './rows.ts';
import { treeOf } from './tree.ts';

/** An index of a partitioned table, as it will be called when it is dropped. */
interface DroppedTree {
  readonly verb: string;
  readonly index: RelationName;
  /** The indexes of the partitions. */
  readonly below: readonly RelationName[];
  readonly phase: Step['phase'];
  readonly hazards?: Step['hazards'];
}

/** Drops a whole tree in the last phase. */
export function dropPartitioned(change: Change, context: StepContext): readonly Step[] {
  const { actual } = change;
  const index = namesOf(change);
  const message = `queries that use ${qualified(index)} will have to do without`;
  return [
    dropTree(change, context, {
      verb: 'drop',
      index,
      below: actual === null ? [] : treeOf(context.snapshot, actual).map(nameNow),
      phase: 'drops',
      hazards:
        actual !== null && rowOf(actual).leftover === true ? [] : [{ code: 'index-drop', message }],
    }),
  ];
}

/** PostgreSQL has no concurrent drop of a partitioned index: one short transaction locks every table and index of it. */
export function dropTree(
  change: Change,
  { snapshot }: StepContext,
  { verb, index, below, phase, hazards = [] }: DroppedTree,
): Step {
  const { table } = change;
  const lock = (relation: RelationName) =>
    ({ relation: qualified(relation), mode: 'ACCESS EXCLUSIVE' }) as const;
  const what = `${qualified(table ?? index)} and its partitions`;
  return step(change, verb, {
    title: `drop index ${qualified(index)} of all partitions`,
    phase,
    sql: [sql`DROP INDEX IF EXISTS ${rel(index)}`],
    locks: [
      ...(table === undefined ? [] : lockFamily(table, 'ACCESS EXCLUSIVE', snapshot)),
      ...[index, ...below].map(lock),
    ],
    hazards: [...lockHazards('ACCESS EXCLUSIVE', what), ...hazards],
  });
}
