import { canonicalJson, type Value } from '../../model/index.ts';
import { Branch, childOf, type Item } from './outline.ts';
import { presetName } from './preset-name.ts';

/** By path: `with.fillfactor`, `persistence`. */
type Fields = { readonly [path: string]: Item };

/** What tables share becomes a preset where it saves more than it costs. */
const isWorthIt = (fields: number, tables: number): boolean =>
  (fields >= 2 && tables >= 2) || (fields === 1 && tables >= 3);

interface Preset {
  readonly name: string;
  readonly fields: Fields;
}

/** Takes what several tables have all of out of them; the largest sets first, one preset a table. */
export function sharePresets(tables: readonly Item[]): {
  readonly presets: readonly Item[];
  readonly tables: readonly Item[];
} {
  const all = tables.map((item) => ({ item, fields: fieldsOf(item) }));
  const presets: Preset[] = [];
  for (const fields of candidates(all.map((one) => one.fields))) {
    const users = all.filter(
      (one) => includes(one.fields, fields) && !takesOneOf(presets, one.fields),
    );
    if (!isWorthIt(Object.keys(fields).length, users.length)) continue;
    const values = Object.fromEntries(
      Object.entries(fields).map(([path, { value }]) => [path, value as Value]),
    );
    presets.push({
      fields,
      name: presetName(
        values,
        presets.map(({ name }) => name),
      ),
    });
  }
  return {
    presets: presets.map(({ name, fields }): Item => ({ key: name, value: nested(fields) })),
    tables: all.map(({ item, fields }) => {
      const preset = presets.find((one) => includes(fields, one.fields));
      return preset === undefined ? item : without(item, preset);
    }),
  };
}

const takesOneOf = (found: readonly Preset[], own: Fields): boolean =>
  found.some(({ fields }) => includes(own, fields));

/** Each set that some table has, largest first. */
function candidates(all: readonly Fields[]): readonly Fields[] {
  const sets = new Map(all.map((fields) => [digest(fields), fields]));
  return [...sets.values()]
    .filter((fields) => Object.keys(fields).length > 0)
    .sort((a, b) => Object.keys(b).length - Object.keys(a).length);
}

const digest = (fields: Fields): string =>
  canonicalJson(Object.entries(fields).map(([path, { value }]) => [path, String(value)]));

const includes = (all: Fields, part: Fields): boolean =>
  Object.entries(part).every(([path, { value }]) => all[path]?.value === value);

function fieldsOf({ value }: Item): Fields {
  if (!(value instanceof Branch)) return {};
  const parameters = childOf(value, 'with')?.value;
  const persistence = childOf(value, 'persistence');
  const options = parameters instanceof Branch ? parameters.items : [];
  return {
    ...Object.fromEntries(options.map((item) => [`with.${item.key}`, item])),
    ...(persistence === undefined || persistence.value === USUAL ? {} : { persistence }),
  };
}

/** What nearly all tables are is no preset. */
const USUAL = 'logged';

function nested({ persistence, ...options }: Fields): Branch {
  const parameters: Item = { key: 'with', value: new Branch(Object.values(options), true) };
  return new Branch([
    ...(persistence === undefined ? [] : [persistence]),
    ...(Object.keys(options).length === 0 ? [] : [parameters]),
  ]);
}

function without(item: Item, { name, fields }: Preset): Item {
  if (!(item.value instanceof Branch)) return item;
  const rest = item.value.items.flatMap((own): Item[] => {
    if (own.key === 'persistence' && fields.persistence !== undefined) return [];
    if (own.key !== 'with' || !(own.value instanceof Branch)) return [own];
    const left = own.value.items.filter(({ key }) => !Object.hasOwn(fields, `with.${key}`));
    return left.length === 0 ? [] : [{ ...own, value: new Branch(left, own.value.short) }];
  });
  const use: Item = { key: 'use', value: [name] };
  return { ...item, value: new Branch([use, ...rest]) };
}
