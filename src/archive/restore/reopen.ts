import {
  type Manifest,
  promotedText,
  qualified,
  type RelationName,
  readPromoted,
  reopened,
} from '../../model/index.ts';
import { type Client, commentOn, id, lit, rel, sql } from '../../postgres/index.ts';

interface Told extends RelationName {
  readonly trigger: string;
  readonly comment: string | null;
}

/** Rows of an archive went past the triggers that keep promoted columns, and were written before there were any, or by
 *  others: in the transaction that attaches them, what says that all rows agree with their keys is taken back. Returns the
 *  keys. */
export async function reopen(
  client: Client,
  { table, parent }: Pick<Manifest, 'table' | 'parent'>,
): Promise<readonly string[]> {
  const above = sql`
    SELECT n.nspname::pg_catalog.text AS schema, c.relname::pg_catalog.text AS name, t.tgname::pg_catalog.text AS trigger,
           ${commentOn(sql`t.oid`, 'pg_trigger')} AS comment
      FROM pg_catalog.pg_partition_ancestors(${lit(rel(parent).text)}::pg_catalog.regclass) AS a(oid)
      JOIN pg_catalog.pg_class c ON c.oid = a.oid
      JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_catalog.pg_trigger t ON t.tgrelid = c.oid AND t.tgparentid = 0 AND NOT t.tgisinternal
     ORDER BY c.oid, t.tgname`;
  const keys: string[] = [];
  for (const { trigger, comment, ...on } of (await client.query<Told>(above.text)).rows) {
    const promoted = readPromoted(comment);
    if (promoted === null) continue;
    const text = lit(promotedText(reopened(promoted, qualified(table))));
    await client.query(sql`COMMENT ON TRIGGER ${id(trigger)} ON ${rel(on)} IS ${text}`.text);
    keys.push(promoted.from);
  }
  return keys;
}
