import { type CheckSchema, isMap, type JsonSchema, type KindSchema } from '../../model/index.ts';
import { accept } from './accept.ts';
import { checks } from './checks.ts';
import { header } from './header.ts';
import { loop } from './loop.ts';
import { table } from './tables.ts';
import { keep, map, named } from './words.ts';

/** What a design may name, beside what is the language's own. */
export interface Vocabulary {
  readonly kinds: readonly KindSchema[];
  readonly checks: readonly CheckSchema[];
  /** Names. */
  readonly advisors: readonly string[];
}

/** The schema of a design as the validator sees it: files merged, short forms written out. */
export function compose({ kinds, checks: checkKinds, advisors }: Vocabulary): JsonSchema {
  const top = graft(
    map('', { ...header, checks: checks(checkKinds), ...accept, loop: loop(advisors) }, [
      'version',
    ]),
    ['tables', '*'],
    map('', table),
  );
  const whole = kinds.reduce(
    (schema, { at, about, entry }) =>
      graft(schema, at.split('.'), keepable(entry), { at: at.replace(/\.\*$/, ''), about }),
    top,
  );
  return withPresets(whole, kinds);
}

/** Every entry may forbid a destroy, but for a kind whose own word `keep` is. */
const keepable = (entry: JsonSchema): JsonSchema => ({
  ...entry,
  properties: { keep, ...propertiesOf(entry) },
});

/** What is said of the section that holds a kind's entries. */
interface Section {
  readonly at: string;
  readonly about: string;
}

/** The schema with an entry put where a pattern such as `tables.*.indexes.*` leads, beside what is there. */
function graft(
  schema: JsonSchema,
  pattern: readonly string[],
  entry: JsonSchema,
  section: Section | null = null,
  path: readonly string[] = [],
): JsonSchema {
  const [head, ...rest] = pattern;
  if (head === undefined) {
    return { ...schema, ...entry, properties: { ...propertiesOf(schema), ...propertiesOf(entry) } };
  }
  const here = [...path, head];
  const description = section?.at === here.join('.') ? section.about : undefined;
  const old = head === '*' ? schema.additionalProperties : propertiesOf(schema)[head];
  const child = graft(isMap(old) ? old : {}, rest, entry, section, here);
  const described = description === undefined ? child : { description, ...child };
  const object = { ...schema, type: 'object' };
  return head === '*'
    ? { ...object, additionalProperties: described }
    : { ...object, properties: { ...propertiesOf(schema), [head]: described } };
}

/** Keys of a table that presets may say too. Indexes are not among them: their names are unique in a schema. */
const inPresets = (kinds: readonly KindSchema[]): readonly string[] =>
  kinds.flatMap(({ at, inPresets: keys }) =>
    keys === true ? at.split('.').slice(2, 3) : (keys ?? []),
  );

function withPresets(schema: JsonSchema, kinds: readonly KindSchema[]): JsonSchema {
  const properties = propertiesOf(schema);
  const tables = isMap(properties.tables) ? properties.tables.additionalProperties : undefined;
  const fields = Object.entries(isMap(tables) ? propertiesOf(tables) : {});
  const shared = inPresets(kinds);
  const preset = map(
    'What a table says itself wins over this.',
    Object.fromEntries(fields.filter(([key]) => shared.includes(key))),
  );
  const presets = named('What tables share, under a name for `use:`.', preset);
  return { ...schema, properties: { ...properties, presets } };
}

const propertiesOf = (schema: JsonSchema): JsonSchema =>
  isMap(schema.properties) ? schema.properties : {};
