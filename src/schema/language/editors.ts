import { isList, isMap, type JsonSchema, type KindSchema, type Value } from '../../model/index.ts';
import { SCHEMA_URL } from '../schema-url.ts';
import { compose, type Vocabulary } from './compose.ts';

/** The published schema, for editors: what people write, with short forms and variables.
 *  A file may be a part of a design, so nothing is required at the top. */
export function forEditors(vocabulary: Vocabulary, hints: readonly Hints[] = []): JsonSchema {
  const { kinds } = vocabulary;
  const { required: _, ...whole } = compose(vocabulary);
  const schema = kinds.reduce<JsonSchema>(
    (done, kind) => changeAt(done, kind.at.split('.'), (entry) => withShortForm(entry, kind)),
    whole,
  );
  const plain = withVariables(schema);
  const hinted = hints
    .flatMap((each) => Object.entries(each))
    .reduce<JsonSchema>(
      (done, [at, hint]) => changeAt(done, at.split('.'), (there) => withHint(there, hint)),
      { ...plain, definitions: definitionsOf(plain, kinds) },
    );
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_URL,
    title: 'dbopt design',
    ...hinted,
    description: 'The physical design of a PostgreSQL database.',
  };
}

/** Entries that may be written short, by kind: hints refer to them. */
const definitionsOf = (schema: JsonSchema, kinds: readonly KindSchema[]): JsonSchema =>
  Object.fromEntries(
    kinds.flatMap(({ kind, at, shorthand }) => {
      const section = isMap(schema.properties) ? schema.properties[at.split('.')[0] ?? ''] : null;
      const entry = isMap(section) ? section.additionalProperties : null;
      return shorthand === undefined || !at.endsWith('.*') || !isMap(entry) ? [] : [[kind, entry]];
    }),
  );

/** Names and values that servers have, by the keys from the top where they go. */
export type Hints = { readonly [at: string]: JsonSchema };

/** A hint by reference stands for all that is there. */
const withHint = (there: JsonSchema, hint: JsonSchema): JsonSchema => {
  if (hint.$ref !== undefined) return hint;
  const { type, ...rest } = there;
  const [properties, own] = [there.properties, hint.properties].map((one) =>
    isMap(one) ? one : null,
  );
  const isChoice = hint.anyOf !== undefined || type === undefined;
  return {
    ...(isChoice ? {} : { type }),
    ...rest,
    ...hint,
    ...(own ? { properties: { ...properties, ...own } } : {}),
  };
};

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
