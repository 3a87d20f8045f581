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
