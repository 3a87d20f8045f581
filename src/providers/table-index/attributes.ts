import {
  type Actual,
  type Change,
  type Fields,
  isList,
  isMap,
  type Lock,
  qualified,
  type RelationName,
  type Step,
  type StepContext,
  texts,
  whyUntold,
} from '../../model/index.ts';
import { id, lit, rel, type Sql, sql } from '../../postgres/index.ts';
import { lockHazards } from '../shared/step.ts';
import { setTarget, targetsAmong } from './expression-targets.ts';
import { nameNow, namesOf } from './names.ts';
import { rowOf } from './rows.ts';
import { targetFields } from './target.ts';
import { treeOf } from './tree.ts';

/** What hangs on an index without being part of its definition moves to its successor, in the transaction that swaps
 *  the two, at every level of a tree: comment, extensions it goes with, CLUSTER, replica identity, and of a plain index
 *  the statistics targets of its expressions, which those of partitions are built with. */
export function withAttributes(swap: Step, change: Change, { snapshot }: StepContext): Step {
  const { actual } = change;
  if (actual === null) return swap;
  const target = targetFields(change);
  const whole = rowOf(actual).partitioned;
  const moved = [
    movedOf(actual, namesOf(change), target, whole ? [] : targetsAmong(target)),
    ...(whole ? treeOf(snapshot, actual) : []).map((old) => movedOf(old, nameNow(old), target, [])),
  ];
  return {
    ...swap,
    sql: [...swap.sql, ...moved.flatMap(({ sql }) => sql.map(({ text }) => text))],
    locks: [...swap.locks, ...moved.flatMap(({ locks }) => locks)],
    hazards: [
      ...swap.hazards,
      ...moved.flatMap(({ locks }) => locks.flatMap((l) => lockHazards(l.mode, l.relation))),
    ],
  };
}

interface Moved {
  readonly sql: readonly Sql[];
  readonly locks: readonly Lock[];
}

function movedOf(
  actual: Actual,
  index: RelationName,
  target: Fields,
  targets: ReturnType<typeof targetsAmong>,
): Moved {
  const { table } = actual;
  if (table === undefined) return { sql: [], locks: [] };
  const { comment, clustered, identity, extensions } = rowOf(actual);
  const identifies = identity === true && canIdentify(target);
  const mode = identifies ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE';
  return {
    sql: [
      ...(typeof comment === 'string' && whyUntold(comment) === null
        ? [sql`COMMENT ON INDEX ${rel(index)} IS ${lit(comment)}`]
        : []),
      ...texts(extensions).map(
        (name) => sql`ALTER INDEX ${rel(index)} DEPENDS ON EXTENSION ${id(name)}`,
      ),
      ...targets.map((one) => sql`ALTER INDEX ${rel(index)} ${setTarget(one)}`),
      ...(clustered === true ? [alterTable(table, sql`CLUSTER ON`, index)] : []),
      ...(identifies ? [alterTable(table, sql`REPLICA IDENTITY USING INDEX`, index)] : []),
    ],
    locks: clustered === true || identifies ? [{ relation: qualified(table), mode }] : [],
  };
}

const alterTable = (table: RelationName, action: Sql, { name }: RelationName): Sql =>
  sql`ALTER TABLE ${rel(table)} ${action} ${id(name)}`;

/** PostgreSQL takes a unique index on whole rows and plain columns. */
export function canIdentify(fields: Fields): boolean {
  const keys = fields.on?.value;
  const plain = isList(keys) && keys.every((key) => isMap(key) && key.expression === null);
  return fields.unique?.value === true && (fields.where?.value ?? null) === null && plain;
}
