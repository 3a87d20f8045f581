import { canonicalJson, type Field, isList, isMap, type Value } from '../../model/index.ts';
import { DEFAULT } from './declared-tree.ts';
import { targetField } from './target-field.ts';

/** A former value that is one word: a name, a version, one of a few. */
export const toldWord = ({ value }: Field): Field | null =>
  typeof value === 'string' ? { value, text: value } : null;

/** A former number; without one, the default. */
export function toldNumber({ value }: Field, fallback: Field = DEFAULT): Field | null {
  if (value === null) return fallback;
  return isFigure(value) ? { value, text: String(value) } : null;
}

/** A former statistics target; without one, the default. */
export function toldTarget({ value }: Field): Field | null {
  const target = value ?? -1;
  return isFigure(target) ? targetField(target) : null;
}

/** A former storage parameter. */
export function toldOption({ value }: Field): Field | null {
  if (value === null) return DEFAULT;
  if (isList(value) || isMap(value)) return null;
  return { value, text: spelled(value) };
}

/** What no SQL is made of. */
export const toldPlainly = ({ value }: Field): Field => ({
  value,
  text: isList(value) || isMap(value) ? canonicalJson(value) : spelled(value),
});

/** As PostgreSQL spells it. */
export const spelled = (value: Exclude<Value, object>): string =>
  typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value ?? DEFAULT.text);

const isFigure = (value: Value): value is number =>
  typeof value === 'number' && Number.isFinite(value);

export const isTexts = (value: Value): value is readonly string[] =>
  isList(value) && value.every((one) => typeof one === 'string');
