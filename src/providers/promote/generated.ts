import {
  type Change,
  leaves,
  qualified,
  type RelationName,
  type Step,
  type StepContext,
  type TableSizes,
  type Work,
} from '../../model/index.ts';
import { id, rel, type Sql, sameSyntax, sql } from '../../postgres/index.ts';
import { lockFamily, lockWithIndexes } from '../shared/locks.ts';
import { lockHazards, step, withWork } from '../shared/step.ts';
import { rewriteWork } from '../shared/work.ts';
import type { Promotion } from './fields.ts';
import { type Heir, heirsOf, isNew, lockHeirs, withHeirs } from './heirs.ts';
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
  const facts = factsAt(change, snapshot);
  const heirs = heirsOf(facts);
  const all = withHeirs(table, heirs);
  const tables = leaves(snapshot.relations, name);
  return step(change, 'generate', {
    title: `add generated column ${id(promotion.column).text} to ${name}`,
    phase: 'promote',
    sql: [
      sql`ALTER TABLE ${rel(table)} ADD COLUMN ${id(promotion.column)} ${promotion.type.sql} GENERATED ALWAYS AS (${generatedSql(promotion)}) STORED`,
    ],
    locks: [
      ...lockFamily(table, 'ACCESS EXCLUSIVE', snapshot),
      ...tables.flatMap((leaf) => lockWithIndexes(leaf, 'ACCESS EXCLUSIVE', snapshot).slice(1)),
      ...lockHeirs(heirs),
      ...lockHeirs(heirs.filter(isNew).flatMap(({ indexes }) => indexes)),
    ],
    touches: 'rewrite',
    calls: {
      tables: [name, ...tables.map(qualified)],
      parts: ['checks', 'values'],
      types: [promotion.type.name],
    },
    bytes: written(tables, heirs, sizes),
    ...withWork(rewriting(tables, heirs, { sizes, snapshot })),
    hazards: [
      ...lockHazards('ACCESS EXCLUSIVE', all),
      ...stopsSubscribers(table, promotion, facts),
      {
        code: 'table-rewrite',
        message:
          heirs.length === 0
            ? `rewrites ${name} and its indexes; nobody reads or writes it meanwhile`
            : `rewrites ${all} and all their indexes; nobody reads or writes them meanwhile`,
      },
    ],
  });
}

/** null: of one of them it is not known. */
function written(
  tables: readonly RelationName[],
  heirs: readonly Heir[],
  sizes: TableSizes,
): number | null {
  const bytes = tables.map((table) => sizes[qualified(table)]?.bytes);
  const known = bytes.filter((one) => one !== undefined);
  if (known.length === 0 || known.length < bytes.length) return null;
  return sum([...known, ...heirs.filter(isNew).map((heir) => heir.bytes)]);
}

/** Of all tables that are rewritten in one go. */
function rewriting(
  tables: readonly RelationName[],
  heirs: readonly Heir[],
  context: Parameters<typeof rewriteWork>[1],
): Work | undefined {
  const parts = tables.flatMap((table) => rewriteWork(table, context) ?? []);
  const [first] = parts;
  if (first === undefined || parts.length < tables.length) return undefined;
  const below = heirs.filter(isNew).map(({ bytes, indexes }) => bytes * (1 + indexes.length));
  return { ...first, amount: sum([...parts.map(({ amount }) => amount), ...below]) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
