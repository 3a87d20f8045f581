import { equal, type Field, type Fields, isMap } from '../../model/index.ts';
import { INDEX_PARAMETERS, type StorageParameter } from '../shared/storage-parameter.ts';

/** The index of a leaf, by the leaf's qualified name. */
interface Stored {
  readonly leaf: string;
  readonly options: Fields;
}

/** What a partitioned index itself was made with, for partitions to come. ALTER INDEX cannot change it; making the tree
 *  anew can, and then carries it over. */
const OWN = 'parent.';

export const isOwn = (path: string): boolean => path.startsWith(OWN);

const PARAMETER = /^(?:parent\.)?with\./;

/** A storage parameter, of the index itself or of its partitions'. */
export const isParameter = (path: string): boolean => PARAMETER.test(path);

export const methodOf = ({ using }: Fields): string => String(using?.value);

const parameterOf = (path: string, method: string): StorageParameter | undefined =>
  INDEX_PARAMETERS[method]?.[path.replace(PARAMETER, '')];

/** What only a build reads is the same all over a tree: the index of a partition to come could not be given it later. */
export const isBuilt = (path: string, method: string): boolean =>
  parameterOf(path, method)?.rebuild === true;

/** Whether an access method has a place for a field; of the others the state keeps what was found. */
export const hasPlace = (path: string, method: string): boolean =>
  parameterOf(path, method) !== undefined && !(isOwn(path) && isBuilt(path, method));

/** Parameters as the catalog has them of the partitioned index → its fields. */
export const ownFields = (options: Fields, method: string): Fields =>
  Object.fromEntries(
    Object.entries(options)
      .filter(([path]) => !isBuilt(path, method))
      .map(([path, field]) => [OWN + path, field]),
  );

/** Fields of a tree → those to make its partitioned indexes with. */
export function parentFields(fields: Fields): Fields {
  const method = methodOf(fields);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([path, field]) => {
      if (isOwn(path)) return field.value === null ? [] : [[path.slice(OWN.length), field]];
      return isParameter(path) && !isBuilt(path, method) ? [] : [[path, field]];
    }),
  );
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
  return differs(Object.fromEntries(each));
}

/** What each leaf has, by its qualified name. */
export const differs = (each: {
  readonly [leaf: string]: Pick<Field, 'value' | 'text'>;
}): Field => ({ value: each, text: 'differs between partitions' });

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
