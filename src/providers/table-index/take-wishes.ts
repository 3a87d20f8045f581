import {
  type Actual,
  type Address,
  type Declared,
  type Desired,
  equal,
  type Field,
  type Fields,
  objectsOn,
  qualified,
  type Relation,
} from '../../model/index.ts';
import { isTarget } from '../shared/index-target.ts';
import type { Takes, Wanted } from './take.ts';
import { isParameter, optionOf } from './tree-options.ts';

/** Of what a tree of ours takes, what has to be given back once the tree goes: the state remembers how it was. Of a tree
 *  that was found, what it lacked stays with it. */
export function takenWishes(
  declared: Declared,
  root: Relation,
  takes: Takes,
  wanted: Wanted,
): readonly Desired[] {
  const { found, context } = wanted;
  const { snapshot, entries } = context;
  if (Object.keys(takes).length === 0 && !remembersAttached(entries)) return [];
  const isOurs = found.actual === undefined || entries[declared.address]?.made === true;
  const isNew = ({ names, address }: Actual, partition: string) =>
    takes[partition]?.index === names[1] && (isOurs || entries[address] !== undefined);
  const isKnown = ({ address, fields: { attached } }: Actual) => {
    const attachedTo = entries[address]?.fields.attached;
    // An apply that was cut off may know of it before it is attached, and then to whom takes say.
    if (attachedTo === undefined || attached === undefined) return false;
    return (
      attached.text === found.actual?.address ||
      // Or once it is attached to a part of the tree that is not attached itself.
      (attachedTo.now.text === declared.address && isBelow(attached.text))
    );
  };
  const isBelow = (top: Address): boolean => {
    const table = snapshot.actual[top]?.table;
    return table !== undefined && qualified(table) !== qualified(root);
  };
  const visit = (table: Relation): readonly Desired[] =>
    table.children.flatMap((name) => {
      const partition = snapshot.relations[name];
      if (partition === undefined) return [];
      if (partition.kind === 'p') return visit(partition);
      return objectsOn(snapshot, 'index', partition)
        .filter((index) => isNew(index, name) || isKnown(index))
        .map((index) => wish(index, declared, wanted));
    });
  return visit(root);
}

const attachedIn = new WeakMap<Wanted['context']['entries'], boolean>();

/** Looked for once a plan: of most trees nothing was taken, and they are not walked for each of their indexes. */
function remembersAttached(entries: Wanted['context']['entries']): boolean {
  const known =
    attachedIn.get(entries) ??
    Object.values(entries).some(({ fields }) => fields.attached !== undefined);
  attachedIn.set(entries, known);
  return known;
}

const wish = (index: Actual, declared: Declared, { found, fields, context }: Wanted): Desired => ({
  ...{ kind: 'index', address: index.address, names: index.names },
  ...(index.table === undefined ? {} : { table: index.table }),
  fields: {
    ...found.against(index),
    ...parametersOf(index, fields, context),
    attached: { value: true, text: declared.address },
  },
  ...{ facts: {}, place: declared.place, keep: false, inherits: declared.address },
});

/** The parameters that it has otherwise than the tree wants, or that the state remembers. */
function parametersOf(index: Actual, fields: Fields, { entries }: Wanted['context']): Fields {
  const leaf = index.table === undefined ? '' : qualified(index.table);
  const owned = entries[index.address]?.fields ?? {};
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([path]) => isParameter(path) || isTarget(path))
      .map(([path, field]) => [path, optionOf(field, leaf) ?? NOT_SAID] as const)
      .filter(
        ([path, { value }]) =>
          Object.hasOwn(owned, path) || !equal(value, index.fields[path]?.value ?? null),
      ),
  );
}

const NOT_SAID: Field = { value: null, text: '(default)' };
