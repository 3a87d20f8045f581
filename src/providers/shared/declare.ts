import {
  compareText,
  type Field,
  type Fields,
  type Value,
  type ValueMap,
} from '../../model/index.ts';
import { meaningOf } from './parameter-meaning.ts';
import { writeElement } from './setting-list.ts';

/** A field the way a design says it. */
export const written = ({ value, text }: Field): Value =>
  typeof value === 'number' ? value : text;

/** A setting the way a design says it: with its unit where it has one. */
export function writtenSetting({ value, text }: Field): Value {
  if (Array.isArray(value)) return value.map(String).map(writeElement);
  // Of a library that is not loaded the server knows no types.
  if (typeof value === 'string') return String(Number(value)) === value ? Number(value) : value;
  return String(value) === text ? value : text;
}

const WITH = 'with.';

/** `with:` of a table or an index, with what each parameter means; `kind` is table, or the access method. */
export function declaredWith(fields: Fields, kind: string) {
  const options = Object.entries(fields)
    .filter(([path]) => path.startsWith(WITH))
    .map(([path, field]) => [path.slice(WITH.length), field] as const)
    .sort(([a], [b]) => compareText(a, b));
  if (options.length === 0) return { spec: {}, notes: {} };
  const spec: ValueMap = Object.fromEntries(options.map(([name, field]) => [name, written(field)]));
  const notes = options.flatMap(([name]) => {
    const meaning = meaningOf(kind, name);
    return meaning === undefined ? [] : [[WITH + name, meaning]];
  });
  return { spec: { with: spec }, notes: Object.fromEntries(notes) as Record<string, string> };
}
