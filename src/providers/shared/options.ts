import {
  type Declared,
  type Diagnostic,
  type Field,
  type FieldChange,
  type Fields,
  isMap,
  placeOf,
  suggestion,
} from '../../model/index.ts';
import { id, list, lit, type Sql, sql, trusted } from '../../postgres/index.ts';
import { DEFAULT } from './declared-tree.ts';
import { asRead, checkParameter } from './parameter-value.ts';
import type { Parameters } from './storage-parameter.ts';

/** Storage parameters as the catalog has them (`name=value`), as fields `with.<prefix><name>`. */
export function optionFields(options: readonly string[], known: Parameters, prefix = ''): Fields {
  const fields = options.map((option) => {
    const cut = option.indexOf('=');
    const name = option.slice(0, cut);
    const text = option.slice(cut + 1);
    const checked = checkParameter(known[name], asRead(known[name], text));
    return [
      `with.${prefix}${name}`,
      'field' in checked ? checked.field : { value: text, text },
    ] as const;
  });
  return Object.fromEntries(fields);
}

interface DeclaredOptions {
  readonly fields: Fields;
  readonly diagnostics: readonly Diagnostic[];
}

/** The declared `with:` of an entry, checked against the parameters there are on this server.
 *  `open` leaves unknown names to the server, for access methods we do not know. */
export function declaredOptions(
  declared: Declared,
  parametersOf: (name: string) => Parameters,
  version: number,
  open = false,
): DeclaredOptions {
  const written = isMap(declared.spec.with) ? Object.entries(declared.spec.with) : [];
  const fields: { [path: string]: Fields[string] } = {};
  const diagnostics: Diagnostic[] = [];
  for (const [name, raw] of written) {
    const path = `with.${name}`;
    const complain = (code: Diagnostic['code'], message: string, more: { hint?: string } = {}) =>
      diagnostics.push({
        severity: 'error',
        code,
        message,
        address: declared.address,
        place: placeOf(declared, path),
        ...more,
      });
    const parameters = parametersOf(name);
    const bare = name.replace(/^toast\./, '');
    const parameter = parameters[bare];
    if (parameter === undefined && !open) {
      complain(
        'unknown-parameter',
        `there is no storage parameter ${name}`,
        suggestion(bare, Object.keys(parameters)),
      );
      continue;
    }
    if ((parameter?.since ?? 0) > version) {
      complain(
        'unsupported-parameter',
        `${name} needs PostgreSQL ${Math.floor((parameter?.since ?? 0) / 10_000)}`,
      );
      continue;
    }
    const checked = raw === DEFAULT.text ? { field: DEFAULT } : checkParameter(parameter, raw);
    if ('field' in checked) fields[path] = checked.field;
    else complain('bad-value', `${name}: ${checked.problem}`);
  }
  return { fields, diagnostics };
}

/** `SET (a = 1)` and `RESET (b)` for changes of `with.` fields, without the one that has nothing to do. */
export function setAndReset(changes: readonly FieldChange[]): readonly Sql[] {
  const named = changes.map(({ field, to }) => ({ name: field.replace(/^with\./, ''), to }));
  const set = named.flatMap(({ name, to }) =>
    isDefault(to) ? [] : optionSetting(name, to?.text ?? ''),
  );
  const reset = named.filter(({ to }) => isDefault(to)).map(({ name }) => optionName(name));
  return [
    ...(set.length > 0 ? [sql`SET (${list(set)})`] : []),
    ...(reset.length > 0 ? [sql`RESET (${list(reset)})`] : []),
  ];
}

/** Nothing is said, or that the default is wanted. */
const isDefault = (field: Field | null): boolean => field === null || field.value === null;

/** `fillfactor = 90`, `toast.autovacuum_enabled = 'off'`. */
export const optionSetting = (name: string, text: string): Sql =>
  sql`${optionName(name)} = ${/^-?\d+(\.\d+)?$/.test(text) ? trusted(text) : lit(text)}`;

/** A parameter's name, with the one namespace it may have before a dot. */
const optionName = (name: string): Sql => id(...name.split('.'));
