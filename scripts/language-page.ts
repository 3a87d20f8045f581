import { isList, isMap, type JsonSchema } from '../src/model/index.ts';
import { compose, type Vocabulary } from '../src/schema/language/compose.ts';

/** docs/reference/language.md: every key of a design with what it may say, from the schema that validates it. */
export function languagePage(vocabulary: Vocabulary): Readonly<Record<string, string>> {
  const top = propertiesOf(compose(vocabulary));
  const sections = Object.entries(top).map(([key, schema]) => section(key, schema));
  const head = [
    '# The language',
    'Every key that a design may have. Made of the schema that validates it, by `npm run generate`; the same as JSON Schema, for editors: [dbopt.schema.json](../../schema/dbopt.schema.json). `*` stands for a name of yours. What each part is for: [the design file](../design-file.md).',
  ];
  return { 'docs/reference/language.md': `${[...head, ...sections].join('\n\n')}\n` };
}

function section(key: string, schema: JsonSchema): string {
  const rows = rowsOf(key, schema);
  const about = textOf(schema);
  const [first] = rows;
  const body = rows.filter((row) => row !== first);
  const own = [`## ${key}`, ...(about === '' ? [] : [about]), formOf(schema)];
  const table = [
    '| key | is | |',
    '|---|---|---|',
    ...body.map(({ path, schema: at }) => `| \`${path}\` | ${formOf(at)} | ${cell(textOf(at))} |`),
  ];
  return [
    ...own.filter((line) => line !== ''),
    ...(body.length === 0 ? [] : [table.join('\n')]),
  ].join('\n\n');
}

interface Row {
  readonly path: string;
  readonly schema: JsonSchema;
}

/** A key and all below it. What is said of presets and overrides is what is said of tables. */
function rowsOf(path: string, schema: JsonSchema): readonly Row[] {
  const isRepeated = /^(?:presets\.\*|targets\.\*\.overrides)$/.test(path);
  const below = isRepeated ? [] : Object.entries(propertiesOf(schema));
  const others =
    isRepeated || !isMap(schema.additionalProperties)
      ? []
      : [['*', schema.additionalProperties] as const];
  const items =
    isMap(schema.items) && isMap(schema.items.properties)
      ? Object.entries(propertiesOf(schema.items)).map(([key, at]) => [`[].${key}`, at] as const)
      : [];
  return [
    { path, schema },
    ...[...below, ...others].flatMap(([key, at]) => rowsOf(`${path}.${key}`, at)),
    ...items.flatMap(([key, at]) => rowsOf(`${path}${key}`, at)),
  ];
}

/** What a value may be, in words. */
function formOf(schema: JsonSchema): string {
  if (isList(schema.enum)) return schema.enum.map((one) => `\`${String(one)}\``).join(', ');
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  const types = [schema.type ?? []].flat().map((type) => TYPES.get(String(type)) ?? '');
  const [least, most] = [schema.minimum, schema.maximum];
  const range =
    least !== undefined && most !== undefined
      ? ` from ${String(least)} to ${String(most)}`
      : least !== undefined
        ? ` from ${String(least)} on`
        : '';
  const like = isList(schema.examples)
    ? `, as ${schema.examples
        .slice(0, 2)
        .map((one) => `\`${cell(String(one))}\``)
        .join(' or ')}`
    : '';
  return `${types.filter((type) => type !== '').join(' or ')}${range}${like}`;
}

const TYPES = new Map([
  ['object', 'map'],
  ['array', 'list'],
  ['string', 'text'],
  ['integer', 'whole number'],
  ['number', 'number'],
  ['boolean', 'on or off'],
]);

const textOf = ({ description }: JsonSchema): string =>
  typeof description === 'string' ? description.replaceAll('<', '&lt;') : '';
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const propertiesOf = ({ properties }: JsonSchema): { readonly [key: string]: JsonSchema } =>
  isMap(properties)
    ? Object.fromEntries(
        Object.entries(properties).filter((pair): pair is [string, JsonSchema] => isMap(pair[1])),
      )
    : {};
