import {
  type Archive,
  type DboptError,
  fail,
  type Manifest,
  nearest,
  parseName,
  qualified,
  type RelationName,
} from '../model/index.ts';

/** Whether a table is one of those that a name stands for, with or without its schema. */
export function isNamed(name: string): (table: RelationName) => boolean {
  const parts = parseName(name) ?? [name];
  const [schema, table] = parts.length > 1 ? parts : [null, parts[0]];
  return (each) => each.name === table && (schema === null || each.schema === schema);
}

/** Those of these that a name stands for. Throws `no-such-archive` where there are none. */
function archivesNamed(archives: readonly Archive[], name: string): readonly Archive[] {
  const matching = archives.filter(({ manifest }) => isNamed(name)(manifest.table));
  if (matching.length > 0) return matching;
  throw noSuchArchive(
    name,
    archives.map(({ manifest }) => manifest.table),
  );
}

/** Of a name that none of these tables has. */
export function noSuchArchive(name: string, tables: readonly RelationName[]): DboptError {
  const names = tables.flatMap((table) => [table.name, qualified(table)]);
  const near = nearest(name, names);
  return fail('no-such-archive', `there is no archive of ${name}`, {
    hint: near === undefined ? 'dbopt archive list shows what there is' : `did you mean ${near}?`,
  });
}

/** The one archive to bring back: by its id, or the only one of this name; of several the only one of this database. */
export function pickArchive(
  archives: readonly Archive[],
  {
    name,
    id,
    source,
  }: { readonly name: string; readonly id?: string; readonly source: Manifest['source'] },
): Archive {
  const named = archivesNamed(archives, name);
  const meant = id === undefined ? named : named.filter(({ manifest }) => manifest.id === id);
  const own = meant.filter(({ manifest }) => isSameSource(manifest.source, source));
  const [only, second] = own.length === 0 ? meant : own;
  if (only === undefined) throw fail('no-such-archive', `no archive of ${name} has the id ${id}`);
  if (second === undefined) return only;
  const list = (own.length === 0 ? meant : own).map(
    ({ manifest: { id, at, data, source } }) =>
      `${id} (of ${source.database}, ${at}, ${data.rows} rows)`,
  );
  throw fail(
    'ambiguous-archive',
    `there are ${list.length} archives of ${name}: ${list.join('; ')}`,
    {
      hint: 'say which one: --id',
    },
  );
}

/** Whether two manifests are of one database. */
export const isSameSource = (a: Manifest['source'], b: Manifest['source']): boolean =>
  a.system === b.system && a.database === b.database;
