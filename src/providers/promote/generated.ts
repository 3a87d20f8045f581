import {
  type Change,
  leaves,
  qualified,
  type RelationName,
  type Step,
  type StepContext,
} from '../../model/index.ts';
import { id, rel, type Sql, sameSyntax, sql } from '../../postgres/index.ts';
import { lockFamily, lockWithIndexes } from '../shared/locks.ts';
import { lockHazards, step, withWork } from '../shared/step.ts';
import { rewriteWork } from '../shared/work.ts';
import type { Promotion } from './fields.ts';
import { keySql, keyText } from './key.ts';
import { stopsSubscribers } from './published.ts';
import { factsAt } from './query.ts';

/** The expression of a generated column. */
const generatedSql = ({ key, type }: Pick<Promotion, 'key' | 'type'>): Sql =>
  type.plain ? keySql(key) : sql`(${keySql(key)})::${type.sql}`;

/** Whether the expression of a generated column is this key. */
export const isSame = (
  { key, type }: Pick<Promotion, 'key' | 'type'>,
  expression: string,
): boolean => sameSyntax(type.plain ? keyText(key) : `(${keyText(key)})::${type.name}`, expression);

/** ADD COLUMN … STORED: the server computes the whole table anew while nobody else may use it. */
export function addGenerated(
  change: Change,
  table: RelationName,
  promotion: Promotion,
  { snapshot, sizes }: StepContext,
): Step {
  const name = qualified(table);
  return step(change, 'generate', {
    title: `add generated column ${id(promotion.column).text} to ${name}`,
    phase: 'promote',
    sql: [
      sql`ALTER TABLE ${rel(table)} ADD COLUMN ${id(promotion.column)} ${promotion.type.sql} GENERATED ALWAYS AS (${generatedSql(promotion)}) STORED`,
    ],
    locks: [
      ...lockFamily(table, 'ACCESS EXCLUSIVE', snapshot),
      ...leaves(snapshot.relations, name).flatMap((leaf) =>
        lockWithIndexes(leaf, 'ACCESS EXCLUSIVE', snapshot).slice(1),
      ),
    ],
    touches: 'rewrite',
    calls: {
      tables: [name, ...leaves(snapshot.relations, name).map(qualified)],
      parts: ['checks', 'values'],
      types: [promotion.type.name],
    },
    bytes: sizes[name]?.bytes ?? null,
    ...withWork(rewriteWork(table, { sizes, snapshot })),
    hazards: [
      ...lockHazards('ACCESS EXCLUSIVE', name),
      ...stopsSubscribers(table, promotion, factsAt(change, snapshot)),
      {
        code: 'table-rewrite',
        message: `rewrites ${name} and its indexes; nobody reads or writes it meanwhile`,
      },
    ],
  });
}
