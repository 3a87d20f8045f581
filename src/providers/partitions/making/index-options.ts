import {
  type Actual,
  type DesireContext,
  equal,
  type Fields,
  isMap,
  objectsOn,
  type RelationName,
  texts,
  type ValueMap,
} from '../../../model/index.ts';
import { isTarget, positionOf } from '../../shared/index-target.ts';
import { declaredOptions, optionFields } from '../../shared/options.ts';
import { INDEX_PARAMETERS } from '../../shared/storage-parameter.ts';

/** Storage parameters and statistics targets that the index of a new partition has to be given. */
export interface IndexOptions extends RelationName, ValueMap {
  readonly set: { readonly [name: string]: string };
  readonly reset: readonly string[];
  /** Of its expressions, by position. */
  readonly targets: { readonly [position: string]: number };
}

/** An attached partition gets the indexes of its parent with the parameters they were made with, which cannot change
 *  there; what its siblings and the design have by now is told here, where it is something else. */
export function indexOptionsOf(
  table: RelationName,
  context: DesireContext,
): readonly IndexOptions[] {
  return objectsOn(context.snapshot, 'index', table)
    .filter(({ facts }) => facts.partitioned === true)
    .flatMap((index) => {
      const parameters = INDEX_PARAMETERS[String(index.fields.using?.value)] ?? {};
      const made = optionFields(texts(index.facts.options), parameters);
      const wanted = { ...shared(index.fields), ...declaredFor(index, context) };
      const set = Object.entries(wanted).filter(
        // A parameter that only a build reads changes with the whole tree.
        ([path, field]) =>
          !equal(made[path]?.value, field.value) && parameters[bare(path)]?.rebuild !== true,
      );
      const reset = Object.keys(made).filter((path) => wanted[path] === undefined);
      const targets = targetsOf(index, context);
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

/** The parameters that all leaves share. */
const shared = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([path, { value }]) => path.startsWith('with.') && !isMap(value) && value !== null,
    ),
  );

/** Of a new index no target is set, whatever those of its siblings are. */
function targetsOf(index: Actual, { declared }: DesireContext): IndexOptions['targets'] {
  const spec = declared.find(({ address }) => address === index.address)?.spec.statistics;
  const targets = Object.entries(index.fields)
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
