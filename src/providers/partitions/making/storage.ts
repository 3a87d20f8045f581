import {
  address,
  type DesireContext,
  type Field,
  qualified,
  type RelationName,
  type ValueMap,
} from '../../../model/index.ts';
import { declaredOptions } from '../../shared/options.ts';
import { TABLE_PARAMETERS, TOAST_PARAMETERS } from '../../shared/storage-parameter.ts';

/** What the design says of the storage of a table's partitions: a new one is made with it. */
export interface Storage extends ValueMap {
  readonly unlogged: boolean;
  /** Text of each storage parameter, `toast.` ones too. */
  readonly with: { readonly [parameter: string]: string };
  readonly columns: { readonly [column: string]: ColumnStorage };
}

export interface ColumnStorage extends ValueMap {
  readonly storage: string | null;
  readonly compression: string | null;
  readonly statistics: number | null;
  /** n_distinct and n_distinct_inherited. */
  readonly options: { readonly [name: string]: number };
}

/** What is wrong in these entries is their own kinds' to say. */
export function storageOf(table: RelationName, { declared, snapshot }: DesireContext): Storage {
  const own = declared.filter(
    (d) => d.table !== undefined && qualified(d.table) === qualified(table),
  );
  const entry = own.find(({ kind }) => kind === 'table');
  const options =
    entry === undefined
      ? {}
      : declaredOptions(
          entry,
          (name) => (name.startsWith('toast.') ? TOAST_PARAMETERS : TABLE_PARAMETERS),
          snapshot.server.version,
        ).fields;
  const columns = own.filter(({ kind }) => kind === 'column');
  return {
    unlogged: entry?.spec.persistence === 'unlogged',
    with: textsOf(options),
    columns: Object.fromEntries(
      columns.flatMap(({ names, spec }) => {
        const name = names.at(-1) ?? '';
        const actual = snapshot.actual[address('column', ...names)];
        return actual === undefined ? [] : [[name, columnStorage(spec, actual.facts)]];
      }),
    ),
  };
}

const textsOf = (fields: { readonly [path: string]: Field }): { [name: string]: string } =>
  Object.fromEntries(
    Object.entries(fields).map(([path, { text }]) => [path.slice('with.'.length), text]),
  );

function columnStorage(spec: ValueMap, { typeStorage }: ValueMap): ColumnStorage {
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const storage = text(spec.storage);
  const options = ['n_distinct', 'n_distinct_inherited'].flatMap((name) => {
    const value = spec[name];
    return typeof value === 'number' ? [[name, value] as const] : [];
  });
  return {
    storage: storage === 'default' ? text(typeStorage) : storage,
    compression: text(spec.compression),
    statistics: typeof spec.statistics === 'number' ? spec.statistics : null,
    options: Object.fromEntries(options),
  };
}
