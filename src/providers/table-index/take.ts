import {
  type Actual,
  type Address,
  type Declared,
  type DesireContext,
  equal,
  type Field,
  type Fields,
  factsOf,
  isForeign,
  isScratch,
  objectsOn,
  qualified,
  type Relation,
} from '../../model/index.ts';
import { sameDefinition } from './compare.ts';
import { declaredAt, declaredOn } from './declared-at.ts';
import { definitionOf, type Match } from './match.ts';
import { rowOf } from './rows.ts';
import { isBuilt, isParameter, methodOf } from './tree-options.ts';

/** An index that a partition has, or is to have under a name of the design's, and that fits a tree: it is attached
 *  instead of being built once more. */
export type Take = {
  readonly index: string;
  /** The resource that builds it in the same plan; null: it is there. */
  readonly by: Address | null;
};

/** By qualified name of the partition. */
export type Takes = { readonly [partition: string]: Take };

/** The facts of a wanted index of a partitioned table. */
export type Wish = {
  readonly takes: Takes;
  /** What is said for all partitions: the partitioned index itself has it too. */
  readonly whole: { readonly [path: string]: Pick<Field, 'value' | 'text'> };
};

export const wishOf = factsOf<Partial<Wish>>('index');

export interface Wanted {
  readonly found: Match;
  /** Definition, parameters, tablespace. */
  readonly fields: Fields;
  readonly context: DesireContext;
}

/** What is there already for the partitions of a tree that have no index attached to it. */
export function takesOf(root: Relation, wanted: Wanted): Takes {
  const { actual, definition } = wanted.found;
  if (actual === undefined) return Object.fromEntries(below(root, undefined, wanted));
  // One that is whole lacks nothing; one that is made anew is made anew everywhere.
  const isMended =
    actual.fields.valid?.value !== true &&
    sameDefinition(definition, actual.fields) &&
    samePlace(actual, wanted.fields);
  return isMended ? Object.fromEntries(below(root, actual, wanted)) : {};
}

function below(
  table: Relation,
  parent: Actual | undefined,
  wanted: Wanted,
): readonly (readonly [string, Take])[] {
  const { relations } = wanted.context.snapshot;
  return table.children.flatMap((name) => {
    const partition = relations[name];
    if (partition === undefined || isForeign(partition)) return [];
    const own = objectsOn(wanted.context.snapshot, 'index', partition);
    const attached = parent && own.find((index) => rowOf(index).parent === nameOf(parent));
    const found = attached ?? own.find((index) => fits(index, partition, wanted));
    const by = found === undefined ? declaredFor(partition, wanted) : undefined;
    return [
      ...(found === undefined || found === attached
        ? []
        : [[name, { index: found.names[1] ?? '', by: null }] as const]),
      ...(by === undefined ? [] : [[name, { index: by.names[1] ?? '', by: by.address }] as const]),
      ...below(partition, found, wanted),
    ];
  });
}

const nameOf = ({ names: [schema = '', name = ''] }: Actual): string => qualified({ schema, name });

/** PostgreSQL attaches what is equal. What a constraint or a foreign key needs is left alone: attached, it would keep
 *  the tree from ever being dropped. */
function fits(index: Actual, partition: Relation, { found, fields, context }: Wanted): boolean {
  const { constraint, reference, parent, building, partitioned } = rowOf(index);
  const whole = partition.kind === 'p';
  if (constraint !== null || reference !== null || parent !== null || building !== null)
    return false;
  if (partitioned !== whole || !(whole || index.fields.valid?.value === true)) return false;
  // What an interrupted run of ours began is found again by its name, and is nobody else's.
  const began = context.made?.has(nameOf(index)) && context.entries[index.address] === undefined;
  if (began || isScratch(index.names[1] ?? '')) return false;
  if (!found.isSame(index) || !samePlace(index, fields)) return false;
  const itself = declaredAt(index.address, context);
  return itself === undefined || isSameDeclared(itself, found.definition, context);
}

/** Built differently, it would have to be built again. */
function samePlace(index: Actual, fields: Fields): boolean {
  const { tablespace } = fields;
  const method = methodOf(fields);
  const built = Object.keys({ ...fields, ...index.fields }).filter(
    (path) => isParameter(path) && isBuilt(path, method),
  );
  return (
    (tablespace === undefined || equal(tablespace.value, index.fields.tablespace?.value ?? null)) &&
    built.every((path) => equal(fields[path]?.value ?? null, index.fields[path]?.value ?? null))
  );
}

/** An index that the design declares on a partition by itself and that is not there yet. */
function declaredFor(partition: Relation, { found, context }: Wanted): Declared | undefined {
  if (partition.kind === 'p') return undefined;
  const here = qualified(partition);
  return declaredOn(here, context).find(
    (one) =>
      context.snapshot.actual[one.address] === undefined &&
      isSameDeclared(one, found.definition, context),
  );
}

function isSameDeclared(declared: Declared, definition: Fields, context: DesireContext): boolean {
  const own = definitionOf(declared, context);
  return own !== null && sameDefinition(definition, own);
}
