import type { Field, Value } from '../../model/index.ts';
import type { StorageParameter } from './storage-parameter.ts';

export type Checked = { readonly field: Field } | { readonly problem: string };

/** PostgreSQL's parse_bool: case-blind, and any unambiguous beginning of the long words. */
export function parseBoolean(text: string): boolean | null {
  const word = text.toLowerCase();
  if (word === '') return null;
  if (word === '1' || word === 'on' || 'true'.startsWith(word) || 'yes'.startsWith(word))
    return true;
  if (word === '0' || (word.length > 1 && 'off'.startsWith(word))) return false;
  return 'false'.startsWith(word) || 'no'.startsWith(word) ? false : null;
}

const spell = (value: Value): string => (typeof value === 'string' ? value.trim() : String(value));

/** A parameter's value as written in the file or in reloptions, typed: `.10`, `1e3` and `OFF` mean what they mean. */
export function checkParameter(parameter: StorageParameter | undefined, raw: Value): Checked {
  const text = spell(raw);
  if (parameter === undefined) return { field: { value: text, text } };
  switch (parameter.type) {
    case 'boolean': {
      const value = parseBoolean(text);
      if (value === null) return { problem: `expected on or off, got ${JSON.stringify(text)}` };
      return { field: { value, text: value ? 'on' : 'off' } };
    }
    case 'enum': {
      const value = enumValue(parameter.values ?? [], text);
      if (value === null) {
        return {
          problem: `expected one of ${(parameter.values ?? []).join(', ')}, got ${JSON.stringify(text)}`,
        };
      }
      return { field: { value, text: value } };
    }
    case 'integer':
    case 'real':
      return checkNumber(parameter, text);
  }
}

/** on/off of an enum may be written as any boolean. */
function enumValue(values: readonly string[], text: string): string | null {
  const word = text.toLowerCase();
  if (values.includes(word)) return word;
  const flag = parseBoolean(word);
  const spelt = flag === null ? '' : flag ? 'on' : 'off';
  return values.includes(spelt) ? spelt : null;
}

/** A number of the catalog as the server reads it: it keeps what was written, and takes a whole number from fractions,
 *  rounding halves to even, and from octal digits. */
export function asRead(
  parameter: Pick<StorageParameter, 'type'> | undefined,
  text: string,
): string {
  if (parameter?.type !== 'integer') return text;
  if (/^[-+]?0[0-7]+$/.test(text)) return String(Number.parseInt(text, 8));
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || Number.isInteger(value)) return text;
  const below = Math.floor(value);
  return String(value - below === 0.5 && below % 2 === 0 ? below : Math.round(value));
}

function checkNumber(parameter: StorageParameter, text: string): Checked {
  const value = text === '' ? Number.NaN : Number(text);
  const { type, min = -Infinity, max = Infinity } = parameter;
  const whole = type === 'integer';
  if (!Number.isFinite(value) || (whole && !Number.isInteger(value))) {
    return {
      problem: `expected ${whole ? 'a whole number' : 'a number'}, got ${JSON.stringify(text)}`,
    };
  }
  if (value < min || value > max) {
    return { problem: `${text} is out of range (${min} to ${max})` };
  }
  return { field: { value, text: String(value) } };
}
