import { isMap, type JsonSchema, type KindSchema } from '../../model/index.ts';
import { drift } from './drift.ts';
import { header } from './header.ts';
import { later } from './later.ts';
import { table } from './tables.ts';
import { keep, map, named } from './words.ts';

/** Of what a table may say, what a preset may say. Indexes are not among it: their names are unique in a schema. */
const IN_PRESETS = ['with', 'persistence', 'columns'];

/** What the sections that hold the kinds are for. */
const SECTIONS: { readonly [at: string]: string } = {
  extensions: 'Extensions of the database, by name.',
  settings: 'Settings of the server (ALTER SYSTEM), by name.',
  databases: 'Databases, by name.',
  roles: 'Roles, by name. Those that exist; dbopt creates none.',
  tables: 'Tables, by name: schema.table, quoted where SQL would quote it.',
  'tables.*.columns': 'Columns, by name.',
  'tables.*.indexes': 'Indexes, by name.',
  'tables.*.partitions': 'Life cycle of the partitions of a partitioned table.',
  'tables.*.promote': 'Columns made from keys of a JSONB column, by column name.',
  'tables.*.statistics': 'Extended statistics, by name.',
};

/** The schema of a design as the validator sees it: files merged, short forms written out. */
export function compose(kinds: readonly KindSchema[]): JsonSchema {
  const top = graft(
    map('', { ...header, ...drift, ...later }, ['version']),
    ['tables', '*'],
    map('', table),
  );
  const whole = kinds.reduce(
    (schema, { at, entry }) => graft(schema, at.split('.'), keepable(entry)),
    top,
  );
  return withPresets(whole);
}

/** Every entry may forbid a destroy, but for a kind whose own word `keep` is. */
const keepable = (entry: JsonSchema): JsonSchema => ({
  ...entry,
  properties: { keep, ...propertiesOf(entry) },
});

/** The schema with an entry put where a pattern such as `tables.*.indexes.*` leads, beside what is there. */
function graft(
  schema: JsonSchema,
  pattern: readonly string[],
  entry: JsonSchema,
  path: readonly string[] = [],
): JsonSchema {
  const [head, ...rest] = pattern;
  if (head === undefined) {
    return { ...schema, ...entry, properties: { ...propertiesOf(schema), ...propertiesOf(entry) } };
  }
  const here = [...path, head];
  const description = SECTIONS[here.join('.')];
  const old = head === '*' ? schema.additionalProperties : propertiesOf(schema)[head];
  const child = graft(isMap(old) ? old : {}, rest, entry, here);
  const described = description === undefined ? child : { description, ...child };
  const object = { ...schema, type: 'object' };
  return head === '*'
    ? { ...object, additionalProperties: described }
    : { ...object, properties: { ...propertiesOf(schema), [head]: described } };
}

function withPresets(schema: JsonSchema): JsonSchema {
  const properties = propertiesOf(schema);
  const tables = isMap(properties.tables) ? properties.tables.additionalProperties : undefined;
  const fields = Object.entries(isMap(tables) ? propertiesOf(tables) : {});
  const preset = map(
    'What a table says itself wins over this.',
    Object.fromEntries(fields.filter(([key]) => IN_PRESETS.includes(key))),
  );
  const presets = named('What tables share, under a name for `use:`.', preset);
  return { ...schema, properties: { ...properties, presets } };
}

const propertiesOf = (schema: JsonSchema): JsonSchema =>
  isMap(schema.properties) ? schema.properties : {};
