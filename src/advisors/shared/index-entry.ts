import {
  type AdviceInput,
  address,
  type Definition,
  type Edit,
  type IndexFacts,
  type IndexKey,
  identifier,
  isList,
  isMap,
  qualified,
  type TableFacts,
  type Value,
} from '../../model/index.ts';

/** What shall be different of an index. */
export interface IndexChange {
  /** Operator class of the key at this position. */
  readonly opclass?: { readonly at: number; readonly name: string };
  readonly with?: { readonly [parameter: string]: string | number | boolean };
}

/** Edits that say it: of an index that the design has, only what changes; else the whole index, so that it is known.
 *  null: the catalog's own text was not kept (it has literals), so that somebody else has to declare it first. */
export function indexEdits(
  { design }: Pick<AdviceInput, 'design'>,
  { index, table }: { readonly index: IndexFacts; readonly table: TableFacts },
  change: IndexChange,
): readonly Edit[] | null {
  const at = address('index', index.schema, index.name);
  const spec = design?.declared.find((one) => one.address === at)?.spec;
  const edit = (field: string, from: Value, to: Value): Edit => ({
    ...{ address: at, table: { schema: table.schema, name: table.name }, field, from, to },
  });
  const own = isMap(spec?.with) ? spec.with : {};
  const parameters = Object.entries(change.with ?? {}).map(([name, to]) =>
    edit(`with.${name}`, own[name] ?? null, to),
  );
  if (spec !== undefined) {
    const on = isList(spec.on) ? spec.on : [];
    const { opclass } = change;
    if (opclass === undefined) return parameters;
    const key = index.key[opclass.at];
    const text = key === undefined ? null : elementText(key, opclass.name);
    if (text === null) return null;
    return [
      edit(
        'on',
        [...on],
        on.map((one, i) => (i === opclass.at ? text : one)),
      ),
      ...parameters,
    ];
  }
  const on = index.key.map((key, i) =>
    elementText(key, i === change.opclass?.at ? change.opclass.name : ownOpclass(key)),
  );
  const where = index.predicate === null ? undefined : wholeText(index.predicate);
  if (on.includes(null) || where === null) return null;
  return [
    ...(index.access_method === 'btree' ? [] : [edit('using', null, index.access_method)]),
    edit('on', null, on),
    ...(index.include.length === 0 ? [] : [edit('include', null, index.include.map(identifier))]),
    ...(where === undefined ? [] : [edit('where', null, where)]),
    ...(index.unique ? [edit('unique', null, true)] : []),
    ...parameters,
  ];
}

const ownOpclass = ({ opclass, opclass_default }: IndexKey): string | null =>
  opclass_default
    ? null
    : opclass.schema === 'pg_catalog'
      ? identifier(opclass.name)
      : qualified(opclass);

/** An element of `on:`. null: its expression is not known to the letter. */
function elementText(key: IndexKey, opclass: string | null): string | null {
  const expression = key.expression === null ? null : wholeText(key.expression);
  const what =
    key.column === null ? (expression === null ? null : `(${expression})`) : identifier(key.column);
  if (what === null || Object.keys(key.opclass_options).length > 0) return null;
  return [
    what,
    ...(key.collation === null ? [] : [`COLLATE ${qualified(key.collation)}`]),
    ...(opclass === null ? [] : [opclass]),
    ...(key.descending ? ['DESC'] : []),
    ...(key.nulls_first === key.descending ? [] : [`NULLS ${key.nulls_first ? 'FIRST' : 'LAST'}`]),
  ].join(' ');
}

/** null: literals were taken out. */
const wholeText = ({ text }: Definition): string | null =>
  text === null || /\$\d/.test(text) ? null : text;
