import {
  type Actual,
  type Declared,
  type DesireContext,
  type Diagnostic,
  equal,
  type Fields,
  qualified,
  type Relation,
  type Relations,
} from '../../model/index.ts';
import { problem } from '../shared/problems.ts';
import { canIdentify } from './attributes.ts';
import { sameDefinition } from './compare.ts';
import { declaredAt } from './declared-at.ts';
import { definitionOf, type Match } from './match.ts';
import { needSentence } from './needs.ts';
import { isExclusion } from './reindex.ts';
import { neededBy, rowOf } from './rows.ts';
import { foreignPartition } from './tree.ts';
import { isBuilt, isParameter, methodOf } from './tree-options.ts';

/** An index that something else needs cannot be dropped, so only what can be set or built again in its place is ours. */
export function boundTrouble(
  declared: Declared,
  { actual, definition }: Match,
  fields: Fields,
  context: DesireContext,
): readonly Diagnostic[] {
  if (actual === undefined) return [];
  if (sameDefinition(definition, actual.fields)) return rebuildTrouble(declared, actual, fields);
  const { parent } = rowOf(actual);
  const need = neededBy(actual);
  const refuse = (code: Diagnostic['code'], message: string, hint: string) => [
    problem(declared, '', code, message, { hint }),
  ];
  if (need !== null && need.by !== 'replica identity') {
    return refuse(
      'constraint-index',
      `${needSentence(need, declared.address)}; only its storage parameters can change here`,
      `change the ${need.by} with your migration tool`,
    );
  }
  if (parent !== null && !comesWithTree(actual, definition, context)) {
    const tree = actual.bound ?? '';
    return refuse(
      'attached-index',
      `${declared.address} is part of ${tree} and has its definition`,
      `change ${tree}, or give the index of this partition another name`,
    );
  }
  const whose = need?.partition == null ? '' : ` of partition ${need.partition}`;
  return need !== null && !canIdentify(definition)
    ? refuse(
        'replica-identity',
        `${declared.address} tells rows${whose} apart for logical replication, which the new definition cannot`,
        'choose another replica identity first, or let it be unique, whole and on columns alone',
      )
    : [];
}

/** The tree is made anew by the same design, and its new index takes over the name. */
function comesWithTree(
  { bound = '' }: Actual,
  definition: Fields,
  context: DesireContext,
): boolean {
  const tree = declaredAt(bound, context);
  const own = tree === undefined ? null : definitionOf(tree, context);
  return own !== null && sameDefinition(own, definition);
}

/** What PostgreSQL cannot build again beside what is in use. */
function rebuildTrouble(declared: Declared, actual: Actual, fields: Fields): readonly Diagnostic[] {
  const { partitioned: whole } = rowOf(actual);
  if (actual.bound === undefined || !(whole || isExclusion(actual))) return [];
  const need = neededBy(actual);
  // A new tree takes over what tells rows apart.
  if (whole && (need === null || need.by === 'replica identity')) return [];
  const method = methodOf(actual.fields);
  const wrong = Object.keys(fields).find(
    (path) =>
      (path === 'tablespace' || (isParameter(path) && isBuilt(path, method))) &&
      !equal(fields[path]?.value ?? null, actual.fields[path]?.value ?? null),
  );
  if (wrong === undefined) return [];
  const message = `${declared.address} belongs to ${actual.bound}: ${wrong.replace('with.', '')} cannot change without building it again, which would stop writers`;
  const hint = 'make the constraint anew with your migration tool';
  return [problem(declared, wrong, 'constraint-index', message, { hint })];
}

/** A parent that was made alone is valid when every partition has its index, which a foreign table never has. */
export function foreignTrouble(
  declared: Declared,
  root: Relation,
  { actual, definition }: Match,
  relations: Relations,
): readonly Diagnostic[] {
  const foreign = foreignPartition(relations, root);
  if (foreign === undefined) return [];
  if (actual !== undefined && sameDefinition(definition, actual.fields)) return [];
  const message = `${qualified(root)} has partition ${qualified(foreign)}, a foreign table: an index of all partitions cannot be built concurrently`;
  const hint = 'declare the index on each of the other partitions';
  return [problem(declared, '', 'foreign-partition', message, { hint })];
}
