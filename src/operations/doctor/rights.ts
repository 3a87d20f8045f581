import type { Declared, Design, RelationName, Right } from '../../model/index.ts';

/** What an apply of this design takes beside the tables, as far as the design tells: what is there already takes
 *  nothing, while partitions are made again and again. */
export const rightsToApply = ({ declared }: Pick<Design, 'declared'>): readonly Right[] =>
  declared.flatMap((entry) => {
    const { kind, table, spec } = entry;
    if (table === undefined || !MAKES.has(kind)) return [];
    const absent = kind === 'partitions' ? {} : { absent: named(entry, table) };
    const tablespace = spec.tablespace;
    return [
      { on: 'schema', privilege: 'CREATE', name: table.schema, ...absent },
      ...(typeof tablespace === 'string'
        ? [{ on: 'tablespace', privilege: 'CREATE', name: tablespace, ...absent } as const]
        : []),
    ];
  });

const MAKES: ReadonlySet<string> = new Set(['index', 'statistics', 'partitions']);

const named = ({ names }: Declared, { schema }: RelationName): RelationName => ({
  schema,
  name: names.at(-1) ?? '',
});
