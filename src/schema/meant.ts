import { dictionary, isMap, nearest, suggestion, type ValueMap } from '../model/index.ts';

/** Keys, and words that PostgreSQL and other tools have for the same. */
const SAME: { readonly [key: string]: readonly string[] } = dictionary({
  using: ['type', 'method', 'access_method', 'index_type'],
  on: ['columns', 'column', 'fields', 'expression', 'expressions', 'keys'],
  where: ['condition', 'predicate', 'filter'],
  include: ['including', 'covering'],
  every: ['interval', 'period', 'range'],
  ahead: ['premake'],
  zone: ['timezone', 'time_zone'],
  statistics: ['statistics_target', 'stats'],
  kinds: ['type', 'types'],
  with: ['options', 'parameters', 'reloptions', 'storage', 'autovacuum', 'vacuum', 'toast'],
  persistence: ['unlogged', 'logged'],
  keep: ['protect', 'prevent_destroy'],
  target: ['connection', 'database_url', 'url', 'host'],
  url: ['connection_string', 'dsn', 'host'],
  settings: ['postgresql', 'config', 'configuration', 'parameters', 'server'],
});

/** Names that only storage parameters have. */
const PARAMETER =
  /^(?:autovacuum_\w+|toast\..+|fillfactor|parallel_workers|toast_tuple_target|vacuum_index_cleanup|vacuum_truncate|log_autovacuum_min_duration|fastupdate|gin_pending_list_limit|deduplicate_items|buffering|pages_per_range|autosummarize|m|ef_construction|lists)$/;

/** What to say of a key that is not among those of its map: the one that was meant, or where it has its place.
 *  `properties`: the known keys with their schemas. */
export function keyHint(word: string, properties: ValueMap): string | undefined {
  const keys = Object.keys(properties);
  if (nearest(word, keys) === undefined) {
    const below = keys.find(
      (key) => keysOf(properties[key]).includes(word) || (key === 'with' && PARAMETER.test(word)),
    );
    if (below !== undefined) return `write it under ${below}, as in ${below}: { ${word}: … }`;
    const same = keys.find((key) => SAME[key]?.includes(word) === true);
    if (same !== undefined) return `did you mean "${same}"?`;
  }
  return suggestion(word, keys).hint;
}

const keysOf = (schema: ValueMap[string] | undefined): readonly string[] =>
  isMap(schema) && isMap(schema.properties) ? Object.keys(schema.properties) : [];
