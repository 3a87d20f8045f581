import { type Diagnostic, isList, isMap, type Value } from '../model/index.ts';
import type { Invalid } from './generated/validate.js';
import { suggestion } from './nearest.ts';
import { problem, quoted } from './problem.ts';
import { find, type Spot } from './spot.ts';
import type { Node } from './tree.ts';
import { expectedType, got, typeHint } from './words.ts';

/** What the validator says, in words and with its place. Nothing where the value was reported before. */
export function explain(error: Invalid, tree: Node): Diagnostic[] {
  const spot = find(tree, error.instancePath);
  if (spot.node.kind === 'scalar' && spot.node.broken) return [];
  return [(WRITERS[error.keyword] ?? badValue)(error, spot)];
}

type Writer = (error: Invalid, spot: Spot) => Diagnostic;

const WRITERS: { readonly [keyword: string]: Writer } = {
  additionalProperties: unknownKey,
  required: missingKey,
  type: wrongType,
  enum: notAmong,
  const: (error, spot) =>
    notAmong({ ...error, params: { allowedValues: [error.params.allowedValue] } }, spot),
};

function unknownKey({ params, parentSchema }: Invalid, { node, key, path }: Spot): Diagnostic {
  const name = String(params.additionalProperty);
  const place = (node.kind === 'map' ? node.entries.get(name)?.place : undefined) ?? key;
  const known = isMap(parentSchema.properties) ? Object.keys(parentSchema.properties) : [];
  const where = path.length === 0 ? '' : ` in ${shortened(path.join('.'))}`;
  return problem(
    'unknown-key',
    place,
    `unknown key ${quoted(name)}${where}`,
    suggestion(name, known),
  );
}

function missingKey({ params, parentSchema }: Invalid, { key, path }: Spot): Diagnostic {
  const name = String(params.missingProperty);
  const where = path.length === 0 ? 'the design' : shortened(path.join('.'));
  const about = isMap(parentSchema.properties) ? parentSchema.properties[name] : undefined;
  const hint =
    isMap(about) && typeof about.const === 'number' ? `write ${name}: ${about.const}` : undefined;
  return problem('missing-key', key, `the key ${quoted(name)} is missing in ${where}`, hint);
}

function wrongType({ params, parentSchema }: Invalid, { node, key }: Spot): Diagnostic {
  const types = [params.type].flat().map(String);
  const place = node.kind === 'scalar' && node.text === '' ? key : node.place;
  const like = types.includes('string') ? examples(parentSchema) : '';
  const message = `expected ${expectedType(types)}${like}, got ${got(node)}`;
  return problem('wrong-type', place, message, typeHint(types, node));
}

function notAmong({ params }: Invalid, { node }: Spot): Diagnostic {
  const allowed = isList(params.allowedValues) ? params.allowedValues.map(String) : [];
  const expected = allowed.length === 1 ? allowed[0] : `one of ${allowed.join(', ')}`;
  const word = node.kind === 'scalar' && node.text === node.written ? node.text : '';
  const hint = allowed.length === 1 ? undefined : suggestion(word, allowed);
  return problem('bad-value', node.place, `expected ${expected}, got ${got(node)}`, hint);
}

const LIMITS: { readonly [keyword: string]: (limit: string) => string } = {
  minimum: (n) => `at least ${n}`,
  exclusiveMinimum: (n) => `more than ${n}`,
  maximum: (n) => `at most ${n}`,
  exclusiveMaximum: (n) => `less than ${n}`,
  minItems: (n) => `at least ${n} in the list`,
  maxItems: (n) => `at most ${n} in the list`,
  minLength: () => 'some text',
  minProperties: () => 'at least one key',
  uniqueItems: () => 'every item once',
};

/** Limits and patterns. What a pattern stands for is told by its examples. */
function badValue({ keyword, params, parentSchema }: Invalid, { node }: Spot): Diagnostic {
  const limit = LIMITS[keyword]?.(String(params.limit));
  const like = examples(parentSchema).slice(1);
  const expected = like || limit || 'another value';
  return problem('bad-value', node.place, `expected ${expected}, got ${got(node)}`);
}

function examples(schema: { readonly [key: string]: Value }): string {
  const list = isList(schema.examples) ? schema.examples : [];
  return list.length > 0 ? ` something like ${list.map(String).join(', ')}` : '';
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
