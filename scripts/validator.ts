import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { isMap, type JsonSchema, type ValueMap } from '../src/model/index.ts';

/** A validator as a module: no compiling at start-up, no eval. */
export function validator(schema: JsonSchema): string {
  const ajv = new Ajv.default({
    allErrors: true,
    verbose: true,
    messages: false,
    allowUnionTypes: true,
    strictRequired: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const parts: Parts = new Map();
  const whole = inParts(schema, parts);
  for (const { id, schema: own } of parts.values()) ajv.addSchema(own, id);
  const code = standaloneCode.default(ajv, ajv.compile(whole));
  return `// Made by \`npm run generate\`. Do not edit.\n${withImports(code)}\n`;
}

/** By their text. */
type Parts = Map<string, { readonly id: string; readonly schema: JsonSchema }>;

/** Letters of a part that is worth a function of its own. */
const LARGE = 600;

/** The schema in parts: each becomes a function, which is compiled once a design has something to say there, and one for
 *  what is said in several places. What stands within conditions and choices is left in place: whose branch an error is
 *  of is told by its path. */
function inParts(schema: JsonSchema, parts: Parts): JsonSchema {
  const { properties, additionalProperties, items } = schema;
  return {
    ...schema,
    ...(isMap(properties) ? { properties: eachOf(properties, parts) } : {}),
    ...(isMap(additionalProperties)
      ? { additionalProperties: part(additionalProperties, parts) }
      : {}),
    ...(isMap(items) ? { items: part(items, parts) } : {}),
  };
}

const eachOf = (properties: ValueMap, parts: Parts): ValueMap =>
  Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [
      key,
      isMap(value) ? part(value, parts) : value,
    ]),
  );

function part(schema: JsonSchema, parts: Parts): JsonSchema {
  const made = inParts(schema, parts);
  const text = JSON.stringify(made);
  if (text.length < LARGE) return made;
  const { id } = parts.get(text) ?? { id: `part${parts.size}` };
  parts.set(text, { id, schema: made });
  // What a missing key is for is told by what stands where it is missing.
  const { description } = made;
  return { ...(description === undefined ? {} : { description }), $ref: id };
}

/** ajv writes require() for its helpers, also into an ES module. Node and bundlers disagree on what the default
 *  import of such a CommonJS file is. */
const withImports = (code: string): string =>
  code.replace(
    /const (\w+) = require\("([^"]+)"\)\.default;?/g,
    'import $1Module from "$2.js"; const $1 = $1Module.default ?? $1Module;',
  );
