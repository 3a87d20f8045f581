import {
  type Diagnostic,
  dictionary,
  isList,
  isMap,
  type JsonSchema,
  nearest,
} from '../model/index.ts';
import type { Invalid } from './generated/validate.js';
import { keyHint } from './meant.ts';
import { find, type Spot } from './position.ts';
import { problem, quoted, short } from './problem.ts';
import type { Node } from './tree.ts';
import { expectedType, got, typeHint } from './words.ts';

/** What the validator says, in words and with its place. Nothing where the value was reported before. */
export function explain(error: Invalid, tree: Node): Diagnostic[] {
  const spot = find(tree, error.instancePath);
  if (spot.node.kind === 'scalar' && spot.node.broken) return [];
  return [(WRITERS[error.keyword] ?? badValue)(error, spot)];
}

type Writer = (error: Invalid, spot: Spot) => Diagnostic;

const WRITERS: { readonly [keyword: string]: Writer } = dictionary({
  additionalProperties: unknownKey,
  required: missingKey,
  type: wrongType,
  enum: notAmong,
  const: notAmong,
});

function unknownKey({ params, parentSchema }: Invalid, { node, key, path }: Spot): Diagnostic {
  const name = String(params.additionalProperty);
  const place = (node.kind === 'map' ? node.entries.get(name)?.place : undefined) ?? key;
  const known = isMap(parentSchema.properties) ? parentSchema.properties : {};
  const where = path.length === 0 ? '' : ` in ${short(path.join('.'))}`;
  return problem('unknown-key', place, `unknown key ${quoted(name)}${where}`, keyHint(name, known));
}

function missingKey({ params, parentSchema }: Invalid, { key, path }: Spot): Diagnostic {
  const name = String(params.missingProperty);
  const where = path.length === 0 ? 'the design' : short(path.join('.'));
  const about = isMap(parentSchema.properties) ? parentSchema.properties[name] : undefined;
  const message = `the key ${quoted(name)} is missing in ${where}`;
  return problem('missing-key', key, message, isMap(about) ? meaning(name, about) : undefined);
}

/** What a key is for, in the language's own words. */
function meaning(name: string, about: JsonSchema): string | undefined {
  if (typeof about.const === 'number') return `write ${name}: ${about.const}`;
  if (isList(about.enum)) return `${name}: ${about.enum.join(' or ')}`;
  if (typeof about.description !== 'string') return undefined;
  const [sentence = ''] = about.description.split(/(?<=\.)\s/, 1);
  return `${name}: ${sentence.replace(/\.$/, '')}`;
}

function wrongType({ params, parentSchema }: Invalid, { node, key }: Spot): Diagnostic {
  const types = [params.type].flat().map(String);
  const place = node.kind === 'scalar' && node.text === '' ? key : node.place;
  const expected = examples(parentSchema) ?? expectedType(types);
  return problem(
    'wrong-type',
    place,
    `expected ${expected}, got ${got(node)}`,
    typeHint(types, node, parentSchema),
  );
}

function notAmong({ params }: Invalid, { node, key }: Spot): Diagnostic {
  const allowed = [params.allowedValues ?? params.allowedValue ?? []].flat().map(String);
  const expected = allowed.length === 1 ? allowed[0] : `one of ${allowed.join(', ')}`;
  const empty = node.kind === 'scalar' && node.text === '';
  const word = node.kind === 'scalar' && node.text === node.written ? node.text : '';
  const near = allowed.length === 1 ? undefined : nearest(word, allowed);
  return problem(
    'bad-value',
    empty ? key : node.place,
    `expected ${expected}, got ${got(node)}`,
    near === undefined ? undefined : `did you mean "${near}"?`,
  );
}

const LIMITS: { readonly [keyword: string]: (limit: string) => string } = dictionary({
  minimum: (n) => `at least ${n}`,
  exclusiveMinimum: (n) => `more than ${n}`,
  maximum: (n) => `at most ${n}`,
  exclusiveMaximum: (n) => `less than ${n}`,
  minItems: (n) => `a list of at least ${n}`,
  maxItems: (n) => `a list of at most ${n}`,
  minLength: () => 'some text',
  uniqueItems: () => 'every item once',
});

/** Limits and patterns. What a pattern stands for is told by its examples. */
function badValue({ keyword, params, parentSchema }: Invalid, { node }: Spot): Diagnostic {
  const limit = LIMITS[keyword]?.(String(params.limit));
  const expected = examples(parentSchema) ?? limit ?? 'some text';
  const actual = node.kind === 'list' ? `a list of ${node.items.length}` : got(node);
  return problem('bad-value', node.place, `expected ${expected}, got ${actual}`);
}

function examples({ examples: list }: JsonSchema): string | undefined {
  return isList(list) ? `something like ${list.map(String).join(', ')}` : undefined;
}
