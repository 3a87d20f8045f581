import { dictionary, isList, isMap, type JsonSchema } from '../model/index.ts';
import { quoted, short } from './problem.ts';
import { coreValue } from './scalar.ts';
import type { Node } from './tree.ts';

const TYPES: { readonly [type: string]: string } = dictionary({
  string: 'text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
});

/** JSON Schema's types, in words. */
export function expectedType(types: readonly string[]): string {
  const words = [...new Set(types.map((type) => TYPES[type] ?? type))];
  return words.length < 2
    ? (words[0] ?? 'another value')
    : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** What is there, in words; of a variable its name, never its value. */
export function got(node: Node): string {
  if (node.kind !== 'scalar') return node.kind === 'map' ? 'a map' : 'a list';
  if (node.text !== node.written) return quoted(node.written);
  if (node.value === null) return 'nothing';
  if (node.value === '') return 'an empty text';
  if (typeof node.value === 'string') return `the text ${quoted(node.text)}`;
  return typeof node.value === 'number' ? `the number ${short(node.text)}` : node.text;
}

const YES = /^(?:on|yes|y|1)$/i;
const NO = /^(?:off|no|n|0)$/i;

/** The small step from what is there to what is expected. */
export function typeHint(
  types: readonly string[],
  node: Node,
  schema: JsonSchema,
): string | undefined {
  const isNothing = node.kind === 'scalar' && node.value === null;
  if (isNothing) return 'give it a value, or take the key out';
  if (types.length === 1 && types[0] === 'object') return mapHint(schema);
  if (node.kind !== 'scalar') return undefined;
  const { text, value } = node;
  if (types.includes('array')) {
    return `write it as a list: [${text === node.written ? short(text) : '…'}]`;
  }
  if (types.includes('string')) return types.length === 1 ? textHint(text, schema) : undefined;
  if (types.includes('boolean') && YES.test(text)) return 'write true';
  if (types.includes('boolean') && NO.test(text)) return 'write false';
  const unquoted = coreValue(text);
  return unquoted !== value && types.some((type) => FITS[type] === typeof unquoted)
    ? 'take the quotes off'
    : undefined;
}

/** A number where a text stands: in quotes where that will do, else with the unit of the first example that takes it. */
function textHint(text: string, { pattern, examples }: JsonSchema): string | undefined {
  const fits = (one: string) => typeof pattern !== 'string' || new RegExp(pattern, 'u').test(one);
  if (fits(text)) return 'put it in quotes';
  const withUnit = (isList(examples) ? examples : [])
    .map((example) => String(example).replace(/^[\d.]+/, text))
    .find(fits);
  return withUnit === undefined ? undefined : `write it with its unit: ${short(withUnit)}`;
}

/** A longer list helps nobody. */
const LISTED = 20;

function mapHint({ properties }: JsonSchema): string {
  const keys = isMap(properties) ? Object.keys(properties) : [];
  return keys.length > 0 && keys.length <= LISTED
    ? `write it as { key: … }; known here: ${keys.join(', ')}`
    : 'write it as { name: … }, or a line each without a dash';
}

const FITS: { readonly [type: string]: string } = dictionary({
  boolean: 'boolean',
  integer: 'number',
  number: 'number',
});
