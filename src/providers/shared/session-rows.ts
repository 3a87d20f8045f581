import { isMap, type Scope } from '../../model/index.ts';
import { exact, lit, MOST_TOLD, type Sql, sql, textArray, tooLong } from '../../postgres/index.ts';
import { PREFIX, settingOf } from './session-settings.ts';
import { foldedSetting } from './setting-name.ts';

/** Rows `name=value` of pg_db_role_setting for an owner, of the names in scope only: others may hold secrets. Where all of
 *  it is too much to read, each of these names has a value that is not told. */
export function configOf(scope: Scope, kind: string, owner: Sql): Sql {
  const declared = scope.declared
    .filter((d) => d.kind === kind)
    .flatMap((d) => (isMap(d.spec.settings) ? Object.keys(d.spec.settings) : []));
  const owned = scope.entries
    .filter((e) => e.kind === kind)
    .flatMap((e) => Object.keys(e.fields).filter((path) => path.startsWith(PREFIX)))
    .map(settingOf);
  const names = [...new Set([...declared, ...owned].map(foldedSetting))];
  const isTooMuch = sql`pg_catalog.pg_column_size(s.setconfig) > ${lit(MOST_TOLD)}`;
  return sql`ARRAY(
    SELECT c.line FROM pg_catalog.pg_db_role_setting s CROSS JOIN LATERAL (
      SELECT c.name || '=' || ${exact(sql`c.value`, ELSEWHERE)} AS line
        FROM pg_catalog.unnest(CASE WHEN ${isTooMuch} THEN NULL ELSE s.setconfig END) AS l(line)
       CROSS JOIN LATERAL (SELECT pg_catalog.split_part(l.line, '=', 1) AS name,
                                  pg_catalog.substr(l.line, pg_catalog.strpos(l.line, '=') + 1) AS value) AS c
       WHERE pg_catalog.lower(c.name) = ANY (${textArray(names)})
       UNION ALL
      SELECT name || '=' || ${tooLong(sql`pg_catalog.pg_column_size(s.setconfig)`)}
        FROM pg_catalog.unnest(${textArray(names)}) AS name WHERE ${isTooMuch}) AS c
     WHERE ${owner})`;
}

/** Settings of a database of another encoding are read there as other characters. */
const ELSEWHERE = sql`EXISTS (SELECT FROM pg_catalog.pg_database b
         WHERE b.oid = s.setdatabase AND b.encoding <> pg_catalog.pg_char_to_encoding(pg_catalog.getdatabaseencoding()))`;
