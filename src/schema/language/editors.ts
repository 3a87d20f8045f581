import {
  type CheckSchema,
  isList,
  isMap,
  type JsonSchema,
  type KindSchema,
  type Value,
} from '../../model/index.ts';
import { compose } from './compose.ts';

/** The published schema, for editors: what people write, with short forms and variables.
 *  A file may be a part of a design, so nothing is required at the top. */
export function forEditors(
  kinds: readonly KindSchema[],
  checks: readonly CheckSchema[],
): JsonSchema {
  const { required: _, ...whole } = compose(kinds, checks);
  const schema = kinds.reduce<JsonSchema>(
    (done, kind) => changeAt(done, kind.at.split('.'), (entry) => withShortForm(entry, kind)),
    whole,
  );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'dbopt design',
    ...withVariables(schema),
    description: 'The physical design of a PostgreSQL database.',
  };
}

function withShortForm(entry: JsonSchema, { shorthand }: KindSchema): JsonSchema {
  const short = isMap(entry.properties) ? entry.properties[shorthand ?? ''] : undefined;
  return short === undefined ? entry : { anyOf: [entry, short] };
}

function changeAt(
  schema: JsonSchema,
  [head, ...rest]: readonly string[],
  change: (entry: JsonSchema) => JsonSchema,
): JsonSchema {
  if (head === undefined) return change(schema);
  const inner = (value: Value | undefined) => changeAt(isMap(value) ? value : {}, rest, change);
  if (head === '*') return { ...schema, additionalProperties: inner(schema.additionalProperties) };
  const properties = isMap(schema.properties) ? schema.properties : {};
  return { ...schema, properties: { ...properties, [head]: inner(properties[head]) } };
}

const VARIABLE: JsonSchema = { type: 'string', pattern: '\\$\\{' };

/** Lets a variable stand wherever a scalar is asked for that is not just any text. */
function withVariables(schema: JsonSchema): JsonSchema {
  if (isNarrow(schema)) {
    const { description, ...rest } = schema;
    return { ...(description === undefined ? {} : { description }), anyOf: [rest, VARIABLE] };
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, inside(key, value)]),
  );
}

function inside(key: string, value: Value): Value {
  if (key === 'properties' && isMap(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        isMap(inner) ? withVariables(inner) : inner,
      ]),
    );
  }
  if (isList(value)) return value.map((v) => (isMap(v) ? withVariables(v) : v));
  return isMap(value) ? withVariables(value) : value;
}

const NARROW = ['integer', 'number', 'boolean'];

function isNarrow({ type, ...schema }: JsonSchema): boolean {
  const types = [type].flat();
  return (
    'enum' in schema ||
    'const' in schema ||
    'pattern' in schema ||
    (types.some((t) => NARROW.includes(String(t))) && !types.includes('string'))
  );
}
