import { equal, type Field, type Fields, isMap } from '../../model/index.ts';

/** The index of a leaf, by the leaf's qualified name. */
interface Stored {
  readonly leaf: string;
  readonly options: Fields;
}

/** A partitioned index stores nothing: its parameters are those that the indexes of all leaves share.
 *  Where they differ, the value says what each one has, so that it can be given back. */
export function treeOptions(leaves: readonly Stored[]): Fields {
  const names = new Set(leaves.flatMap(({ options }) => Object.keys(options)));
  return Object.fromEntries(
    [...names].map((name) => {
      const first = leaves[0]?.options[name];
      const same = leaves.every(({ options }) => equal(options[name]?.value, first?.value));
      return [name, first !== undefined && same ? first : differing(name, leaves)];
    }),
  );
}

function differing(name: string, leaves: readonly Stored[]): Field {
  const each = leaves.flatMap(({ leaf, options }) => {
    const field = options[name];
    return field === undefined ? [] : [[leaf, { value: field.value, text: field.text }]];
  });
  return { value: Object.fromEntries(each), text: 'differs between partitions' };
}

/** What a parameter is to one leaf, where leaves may differ; null: the default. */
export function optionOf(field: Field | null, leaf: string): Field | null {
  if (!isMap(field?.value)) return field;
  const own = field.value[leaf];
  return isMap(own) ? { value: own.value ?? null, text: String(own.text) } : null;
}

/** The fields of one leaf's index. */
export const fieldsOf = (fields: Fields, leaf: string): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const own = optionOf(field, leaf);
      return own === null ? [] : [[name, own]];
    }),
  );
