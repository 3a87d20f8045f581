import {
  canonicalJson,
  dictionary,
  isMap,
  type Value,
  type ValueMap,
} from '../../../model/index.ts';

// A constant becomes { Constant: value }: null, a boolean, a string, or { number: digits }.

const BOOLEANS: { readonly [spelling: string]: boolean } = dictionary({
  ...{ t: true, true: true, y: true, yes: true, on: true, 1: true },
  ...{ f: false, false: false, n: false, no: false, off: false, 0: false },
});

export const asBoolean = (text: string): boolean | undefined => BOOLEANS[text.trim().toLowerCase()];

export function constant(node: ValueMap): Value {
  if (node.isnull === true) return { Constant: null };
  if (isMap(node.boolval)) return { Constant: node.boolval.boolval === true };
  if (isMap(node.ival)) return { Constant: { number: decimal(String(node.ival.ival ?? 0)) } };
  if (isMap(node.fval)) return { Constant: { number: decimal(String(node.fval.fval)) } };
  if (isMap(node.sval)) return { Constant: String(node.sval.sval ?? '') };
  return { A_Const: node };
}

/** A number spelt one way, however many digits it has; null where it is none. `1.50` → `15e-1`. */
export function decimal(text: string): string | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(text.trim());
  const [, sign = '', whole = '', part = '', exponent = '0'] = match ?? [];
  if (whole + part === '') return null;
  const digits = (whole + part).replace(/^0+/, '');
  const short = digits.replace(/(?<!0)0+$/, '');
  const power = Number(exponent) - part.length + digits.length - short.length;
  return short === '' ? '0' : `${sign === '-' ? '-' : ''}${short}e${power}`;
}

/** Whether two texts are the same value of a type, for the types whose input the server spells anew. */
export function sameLiteral(a: string, b: string, type: string): boolean {
  if (a === b) return true;
  const same = (read: (text: string) => string | null) => read(a) !== null && read(a) === read(b);
  switch (type) {
    case 'jsonb':
      return same(json);
    case 'timestamptz':
      return same((text) => moment(text, true));
    case 'timestamp':
      return same((text) => moment(text, false));
    case 'uuid':
      return a.toLowerCase() === b.toLowerCase();
    default:
      return false;
  }
}

function json(text: string): string | null {
  try {
    return canonicalJson(JSON.parse(text) as Value);
  } catch {
    return null;
  }
}

/** ISO 8601 as people shorten it → one spelling. What a zone that is not written would be only the session knows. */
function moment(text: string, zoned: boolean): string | null {
  const match =
    /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d)(?::(\d\d(?:\.\d{1,6})?))?)? ?(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(
      text,
    );
  if (match === null || (match[4] !== undefined) !== zoned) return null;
  const [, day = '', clock = '00:00', seconds = '00', zone = 'Z'] = match;
  const [whole = '', part = ''] = seconds.split('.');
  const offset = zone.length === 3 ? `${zone}:00` : zone.replace(/^(...)(\d\d)$/, '$1:$2');
  const at = new Date(`${day}T${clock}:${whole}${offset}`);
  return Number.isNaN(at.getTime()) ? null : `${at.toISOString()} ${part.padEnd(6, '0')}`;
}
