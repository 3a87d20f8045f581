import { fail, type RelationName, spellingsOf, suggestion, wildcard } from '../../model/index.ts';

export interface Selection {
  readonly schema?: readonly string[];
  readonly table?: readonly string[];
}

/** Of the tables there are, those that the flags name; none: all. Throws where a pattern names nothing. */
export function select(
  tables: readonly RelationName[],
  { schema = [], table = [] }: Selection,
): readonly RelationName[] {
  const inSchema = schema.map((pattern) => {
    const fits = wildcard(pattern);
    return found(pattern, tables, (one) => fits(one.schema), 'schema');
  });
  const named = table.map((pattern) => {
    const fits = wildcard(pattern);
    const has = (one: RelationName) => spellingsOf(one).some(fits);
    return found(pattern, tables, has, 'table');
  });
  const isIn = (lists: readonly (readonly RelationName[])[], one: RelationName) =>
    lists.length === 0 || lists.some((list) => list.includes(one));
  return tables.filter((one) => isIn(inSchema, one) && isIn(named, one));
}

function found(
  pattern: string,
  tables: readonly RelationName[],
  has: (table: RelationName) => boolean,
  what: 'schema' | 'table',
): readonly RelationName[] {
  const list = tables.filter(has);
  if (list.length > 0) return list;
  const names = tables.map((one) => (what === 'schema' ? one.schema : `${one.schema}.${one.name}`));
  const message =
    what === 'schema' ? `no schema ${pattern} has tables` : `there is no table ${pattern}`;
  throw fail('no-match', message, suggestion(pattern, [...new Set(names)]));
}
