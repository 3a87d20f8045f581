import {
  type Actual,
  type DesireContext,
  equal,
  type Field,
  type Fields,
  isMap,
  objectsOn,
  qualified,
  type RelationName,
  texts,
  type ValueMap,
} from '../../../model/index.ts';
import { isTarget, positionOf } from '../../shared/index-target.ts';
import { declaredOptions, optionFields } from '../../shared/options.ts';
import { INDEX_PARAMETERS } from '../../shared/storage-parameter.ts';
import type { PartitionedRow } from '../query.ts';

/** Storage parameters and statistics targets that the index of a new partition has to be given. */
export interface IndexOptions extends RelationName, ValueMap {
  readonly set: { readonly [name: string]: string };
  readonly reset: readonly string[];
  /** Of its expressions, by position. */
  readonly targets: { readonly [position: string]: number };
}

/** An attached partition gets the indexes of its parent with the parameters they were made with, which cannot change
 *  there; what its siblings, but for strangers', and the design have by now is told here, where it is something else. */
export function indexOptionsOf(
  row: PartitionedRow,
  context: DesireContext,
): readonly IndexOptions[] {
  return objectsOn(context.snapshot, 'index', row)
    .filter(({ facts }) => facts.partitioned === true)
    .flatMap((index) => {
      const parameters = INDEX_PARAMETERS[String(index.fields.using?.value)] ?? {};
      const made = optionFields(texts(index.facts.options), parameters);
      const common = shared(index.fields, row, made);
      const wanted = { ...optionsIn(common), ...declaredFor(index, context) };
      const set = Object.entries(wanted).filter(
        // A parameter that only a build reads changes with the whole tree.
        ([path, field]) =>
          !equal(made[path]?.value, field.value) && parameters[bare(path)]?.rebuild !== true,
      );
      const reset = Object.keys(made).filter((path) => wanted[path] === undefined);
      const targets = targetsOf(index, common, context);
      if (set.length + reset.length + Object.keys(targets).length === 0) return [];
      const [schema = '', name = ''] = index.names;
      return [
        {
          ...{ schema, name },
          set: Object.fromEntries(set.map(([path, { text }]) => [bare(path), text])),
          reset: reset.map(bare),
          targets,
        },
      ];
    });
}

const bare = (path: string): string => path.slice('with.'.length);

const optionsIn = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([path]) => path.startsWith('with.')));

/** What all leaves share, a stranger's aside; where all are strangers', what the index was made with. */
function shared(fields: Fields, { children }: PartitionedRow, made: Fields): Fields {
  const tables = children.filter(({ kind }) => kind === 'r');
  const kin = tables.filter(({ stranger }) => stranger === null).map(qualified);
  if (kin.length === 0 && tables.length > 0) return made;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([path, field]) => {
      const one = isMap(field.value) ? agreed(field.value, kin) : field;
      return one === null || one.value === null ? [] : [[path, one]];
    }),
  );
}

/** Of a value that says what each leaf has, by its qualified name. */
function agreed(each: ValueMap, leaves: readonly string[]): Field | null {
  const [first, ...more] = leaves.map((leaf) => each[leaf]);
  return isMap(first) && first.value !== undefined && more.every((other) => equal(other, first))
    ? { value: first.value, text: String(first.text) }
    : null;
}

/** Of a new index no target is set, whatever those of its siblings are. */
function targetsOf(
  index: Actual,
  common: Fields,
  { declared }: DesireContext,
): IndexOptions['targets'] {
  const spec = declared.find(({ address }) => address === index.address)?.spec.statistics;
  const targets = Object.entries(common)
    .filter(([path]) => isTarget(path))
    .map(([path, { value }]) => [String(positionOf(path)), value] as const);
  const all = { ...Object.fromEntries(targets), ...(isMap(spec) ? spec : {}) };
  return Object.fromEntries(
    Object.entries(all).flatMap(([position, value]) =>
      typeof value === 'number' && value >= 0 ? [[position, value]] : [],
    ),
  );
}

function declaredFor(index: Actual, { declared, snapshot }: DesireContext): Fields {
  const entry = declared.find(({ address }) => address === index.address);
  if (entry === undefined) return {};
  const parameters = INDEX_PARAMETERS[String(index.fields.using?.value)];
  const { version } = snapshot.server;
  return declaredOptions(entry, () => parameters ?? {}, version, parameters === undefined).fields;
}
