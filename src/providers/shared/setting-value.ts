import type { Field, SettingDefinition, Value } from '../../model/index.ts';
import { type Checked, parseBoolean } from './parameter-value.ts';
import { isListSetting, joinList, readElement, splitList } from './setting-list.ts';
import { convert, exact, inUnits, meantUnit, rint, unitsFor } from './setting-unit.ts';

/** A setting's value as the design, a configuration file or the catalog writes it, typed the way the server would
 *  read it: numbers in the setting's own unit, booleans, enum words in lower case, lists by element. */
export function checkSetting(
  name: string,
  definition: SettingDefinition | undefined,
  raw: Value,
): Checked {
  if (definition?.type === 'string' && isListSetting(name)) return checkList(name, raw);
  if (Array.isArray(raw) && definition !== undefined && definition.type !== 'string') {
    return { problem: 'takes one value, not a list' };
  }
  const text = spell(raw);
  switch (definition?.type) {
    case 'bool':
      return checkBoolean(text);
    case 'enum':
      return checkEnum(name, definition.values ?? [], text);
    case 'integer':
    case 'real':
      return checkNumber(name, definition, text);
    default:
      return { field: textField(text) };
  }
}

const spell = (raw: Value): string => {
  if (Array.isArray(raw)) return raw.map(spell).join(', ');
  return typeof raw === 'boolean' ? (raw ? 'on' : 'off') : String(raw);
};

const textField = (text: string): Field => ({ value: text, text: text === '' ? "''" : text });

export const listField = (name: string, elements: readonly string[]): Field => ({
  value: elements,
  text: elements.length === 0 ? "''" : joinList(name, elements),
});

function checkList(name: string, raw: Value): Checked {
  const elements = Array.isArray(raw)
    ? raw.map(spell).map(readElement)
    : splitList(name, spell(raw));
  if (elements === null) return { problem: `${JSON.stringify(raw)} is not a list` };
  return { field: listField(name, elements) };
}

function checkBoolean(text: string): Checked {
  const value = parseBoolean(text);
  if (value === null) return { problem: `expected on or off, got ${JSON.stringify(text)}` };
  return { field: { value, text: value ? 'on' : 'off' } };
}

function checkEnum(name: string, values: readonly string[], text: string): Checked {
  const member = (word: string) => values.find((v) => v.toLowerCase() === word.toLowerCase());
  const flag = parseBoolean(text);
  const value = member(text) ?? (flag === null ? undefined : member(flag ? 'on' : 'off'));
  if (value === undefined) {
    return { problem: `expected one of ${values.join(', ')}, got ${JSON.stringify(text)}` };
  }
  // The one enum where the server shows one of its words as another.
  return { field: textField(name === 'wal_compression' && value === 'on' ? 'pglz' : value) };
}

/** Written in octal everywhere: 0777. */
export const FILE_MODES = new Set(['log_file_mode', 'unix_socket_permissions']);

function checkNumber(name: string, definition: SettingDefinition, text: string): Checked {
  const { unit, type, min, max } = definition;
  const { number, rest } = leadingNumber(text, type);
  if (Number.isNaN(number)) {
    return { problem: `expected a number${withUnits(unit)}, got ${JSON.stringify(text)}` };
  }
  if (rest !== '' && unit === null)
    return { problem: `takes no unit, got ${JSON.stringify(text)}` };
  const converted = rest === '' || unit === null ? number : convert(number, rest, unit);
  if (converted === null) return { problem: `unknown unit ${rest}${unitHint(rest, unit ?? '')}` };
  const value = type === 'integer' ? rint(converted) : exact(converted);
  if (value < (min ?? -Infinity) || value > (max ?? Infinity)) {
    const range = `${inUnits(min ?? -Infinity, unit)} to ${inUnits(max ?? Infinity, unit)}`;
    return { problem: `${text} is out of range (${range})` };
  }
  const shown = FILE_MODES.has(name) ? `0${value.toString(8)}` : inUnits(value, unit);
  return { field: { value, text: shown } };
}

function unitHint(written: string, unit: string): string {
  const meant = meantUnit(written, unit);
  return meant === undefined
    ? `; it takes ${unitsFor(unit).join(', ')}`
    : `; did you mean ${meant}?`;
}

const withUnits = (unit: string | null): string =>
  unit === null ? '' : ` with one of the units ${unitsFor(unit).join(', ')}`;

/** Characters of a number with its unit, and more than any has. */
const LONGEST = 400;

/** What C's strtol (base 0) and strtod would take, and the word after it. NaN: nothing. */
function leadingNumber(text: string, type: string): { number: number; rest: string } {
  if (text.length > LONGEST) return { number: Number.NaN, rest: '' };
  const match = /^\s*([+-]?)(0x[0-9a-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(\S*)\s*$/i.exec(
    text,
  );
  const [, sign = '', digits = '', rest = ''] = match ?? [];
  const octal = type === 'integer' && /^0\d+$/.test(digits);
  const size = Number(digits === '' ? Number.NaN : octal ? `0o${digits}` : digits);
  return { number: sign === '-' ? -size : size, rest };
}
