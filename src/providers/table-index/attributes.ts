import {
  type Change,
  equal,
  type Fields,
  isList,
  isMap,
  type Lock,
  qualified,
  type RelationName,
  type Step,
} from '../../model/index.ts';
import { id, lit, rel, type Sql, sql } from '../../postgres/index.ts';
import { lockHazards } from '../shared/step.ts';
import { namesOf } from './build.ts';
import { targetFields } from './target.ts';

/** What hangs on an index without being part of its definition moves to its successor, in the transaction that swaps
 *  the two: comment, CLUSTER, replica identity, statistics targets of expressions. */
export function withAttributes(swap: Step, change: Change): Step {
  const { table, actual } = change;
  if (table === undefined || actual === null) return swap;
  const index = namesOf(change);
  const target = targetFields(change);
  const { comment, clustered, identity, targets } = actual.facts;
  const moved = [
    ...(typeof comment === 'string'
      ? [sql`COMMENT ON INDEX ${rel(index)} IS ${lit(comment)}`]
      : []),
    ...(isMap(targets) ? setTargets(index, targets, actual.fields, target) : []),
    ...(clustered === true ? [alterTable(table, sql`CLUSTER ON`, index)] : []),
  ];
  const identifies = identity === true && canIdentify(target);
  if (moved.length === 0 && !identifies) return swap;
  const mode = identifies ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE';
  const lock: Lock = { relation: qualified(table), mode };
  const identify = alterTable(table, sql`REPLICA IDENTITY USING INDEX`, index);
  return {
    ...swap,
    sql: [...swap.sql, ...[...moved, ...(identifies ? [identify] : [])].map((s) => s.text)],
    locks: clustered === true || identifies ? [...swap.locks, lock] : swap.locks,
    hazards: [...swap.hazards, ...lockHazards(mode, qualified(table))],
  };
}

const alterTable = (table: RelationName, action: Sql, { name }: RelationName): Sql =>
  sql`ALTER TABLE ${rel(table)} ${action} ${id(name)}`;

/** Only where the same expression still stands at the same position. */
function setTargets(
  index: RelationName,
  targets: { readonly [position: string]: unknown },
  was: Fields,
  is: Fields,
): readonly Sql[] {
  const key = (fields: Fields, position: number) => {
    const keys = fields.on?.value;
    return isList(keys) ? keys[position - 1] : undefined;
  };
  return Object.entries(targets)
    .map(([position, target]) => ({ position: Number(position), target: Number(target) }))
    .filter(({ position }) => equal(key(was, position), key(is, position)))
    .map(
      ({ position, target }) =>
        sql`ALTER INDEX ${rel(index)} ALTER COLUMN ${lit(position)} SET STATISTICS ${lit(target)}`,
    );
}

/** PostgreSQL takes a unique index on whole rows and plain columns. */
function canIdentify(fields: Fields): boolean {
  const keys = fields.on?.value;
  const plain = isList(keys) && keys.every((key) => isMap(key) && key.expression === null);
  return fields.unique?.value === true && (fields.where?.value ?? null) === null && plain;
}
