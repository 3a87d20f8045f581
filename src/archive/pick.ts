import {
  type Archive,
  type DboptError,
  fail,
  type Manifest,
  nearest,
  parseName,
  qualified,
} from '../model/index.ts';

/** The archives of the tables that a name stands for, with or without its schema. */
export function archivesNamed<A extends Archive>(
  archives: readonly A[],
  name: string,
): readonly A[] {
  const parts = parseName(name) ?? [name];
  const [schema, table] = parts.length > 1 ? parts : [null, parts[0]];
  const matching = archives.filter(
    ({ manifest }) =>
      manifest.table.name === table && (schema === null || manifest.table.schema === schema),
  );
  if (matching.length > 0) return matching;
  throw noSuch(archives, name);
}

function noSuch(archives: readonly Archive[], name: string): DboptError {
  const names = archives.flatMap(({ manifest: { table } }) => [table.name, qualified(table)]);
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
