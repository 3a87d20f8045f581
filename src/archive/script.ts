import type { ArchivedColumn, Manifest, RelationName } from '../model/index.ts';
import { id, keepTableToOwner, list, lit, rel, type Sql, sql, trusted } from '../postgres/index.ts';
import { copyFromText } from './copy.ts';
import { rowSecurityOf } from './restore/access.ts';
import { ownIdentity } from './restore/identity.ts';
import { comesWithAttach } from './restore/with-attach.ts';
import { FORMS } from './session.ts';

/** The way back for whoever has psql and not dbopt. What it is made of is in the server's words. `above`: definitions of
 *  the parent's constraints. */
export function script(
  manifest: Omit<Manifest, 'sql' | 'data'>,
  above: ReadonlySet<string>,
): Manifest['sql'] {
  const { table, parent, bounds, definition } = manifest;
  const own = definition.constraints.filter((one) => !comesWithAttach(one, above));
  const unlogged = definition.persistence === 'u' ? sql`UNLOGGED ` : sql``;
  const options =
    definition.options.length === 0 ? sql`` : sql` WITH (${list(definition.options.map(trusted))})`;
  const texts = (statements: readonly Sql[]) => statements.map(({ text }) => text);
  return {
    before: texts([
      // Constraints and indexes name what is of pg_catalog without its schema.
      sql`SET search_path = pg_catalog, pg_temp`,
      ...FORMS,
      sql`CREATE ${unlogged}TABLE ${rel(table)} (${list(definition.columns.map(columnOf))})${options}`,
      keepTableToOwner(table),
    ]),
    copy: copyFromText(table, definition).text,
    after: texts([
      ...own.map(
        ({ name, definition: text }) =>
          sql`ALTER TABLE ${rel(table)} ADD CONSTRAINT ${id(name)} ${trusted(text)}`,
      ),
      ...definition.indexes.map(({ definition: text }) => trusted(text)),
      ...ownIdentity(table, definition, definition),
      ...rowSecurityOf(table, definition),
      ...columnComments(table, definition.columns),
      sql`COMMENT ON TABLE ${rel(table)} IS ${lit(definition.comment)}`,
      sql`ALTER TABLE ${rel(parent)} ATTACH PARTITION ${rel(table)} ${trusted(bounds)}`,
    ]),
  };
}

/** Those that there are. */
export const columnComments = (
  table: RelationName,
  columns: readonly ArchivedColumn[],
): readonly Sql[] =>
  columns.flatMap(({ name, comment }) =>
    comment == null ? [] : [sql`COMMENT ON COLUMN ${rel(table)}.${id(name)} IS ${lit(comment)}`],
  );

function columnOf(column: ArchivedColumn): Sql {
  const { generated, collation } = column;
  const value = column.default === null ? null : trusted(column.default);
  const kind = generated === 's' ? sql` STORED` : sql``;
  return list(
    [
      sql`${id(column.name)} ${trusted(column.type)}`,
      ...(collation === null ? [] : [sql`COLLATE ${trusted(collation)}`]),
      ...(column.notNull ? [sql`NOT NULL`] : []),
      ...(value === null || generated !== '' ? [] : [sql`DEFAULT ${value}`]),
      ...(value === null || generated === '' ? [] : [sql`GENERATED ALWAYS AS (${value})${kind}`]),
    ],
    ' ',
  );
}
