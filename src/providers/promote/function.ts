import type { Field, RelationName, Value, ValueMap } from '../../model/index.ts';
import { id, list, lit, rel, type Sql, sql, trusted } from '../../postgres/index.ts';
import type { Promotion } from './fields.ts';
import { keySql } from './key.ts';
import type { Names } from './names.ts';
import { isChecked, refusal } from './value.ts';

/** By its first line a function is known as ours. */
export const HEAD = sql`-- dbopt keeps a column equal to its key`;

/** Dates and times mean the same whatever the settings of the session that writes them. */
export const FIXED: readonly (readonly [string, string])[] = [
  ['TimeZone', 'UTC'],
  ['DateStyle', 'ISO, YMD'],
  ['IntervalStyle', 'postgres'],
];

/** What the trigger is to be, as the catalog tells it: any difference makes it anew. */
export interface Definition extends ValueMap {
  readonly body: string;
  readonly config: readonly string[];
  /** pg_trigger.tgtype: row 1, before 2, insert 4, update 16. */
  readonly fires: number;
  /** pg_trigger.tgenabled. */
  readonly enabled: string;
}

/** Whatever session_replication_role is: rows that logical replication applies have keys as well. */
const ALWAYS = 'A';

const FIRES = 1 + 2 + 4 + 16;

export const definitionOf = (promotion: Promotion, version: number): Definition => ({
  body: bodyOf(promotion, version).text,
  config: configOf(promotion).map(([name, value]) => `${name}=${value}`),
  fires: FIRES,
  enabled: ALWAYS,
});

export const triggerField = (definition: Value, text: string): Field => ({
  value: definition,
  text,
  quiet: true,
});

const configOf = ({ type }: Promotion) => (type.immutable || type.own ? [] : FIXED);

/** Nothing in it is looked up by the search_path, and nothing but the server's own is called: whoever may write the
 *  table needs no further right. */
function bodyOf(promotion: Promotion, version: number): Sql {
  const { column, key, type, onBadValue } = promotion;
  const target = sql`NEW.${id(column)}`;
  const value = keySql(key, 'new');
  if (type.plain) return block(HEAD, sql`${target} := ${value};`);
  if (onBadValue === 'refuse') return block(HEAD, sql`${target} := (${value})::${type.sql};`);
  const declare = sql`${HEAD}
DECLARE
  key pg_catalog.text := ${value};`;
  if (isChecked(version)) {
    return block(
      declare,
      sql`${target} := CASE WHEN pg_catalog.pg_input_is_valid(key, ${lit(type.name)}) THEN key::${type.sql} END;`,
    );
  }
  return block(
    declare,
    sql`BEGIN
    ${target} := key::${type.sql};
  EXCEPTION WHEN ${refusal(type)} THEN
    ${target} := NULL;
  END;`,
  );
}

const block = (head: Sql, assign: Sql): Sql => sql`
${head}
BEGIN
  ${assign}
  RETURN NEW;
END`;

/** Replaces both, so that it may be said again, and fires under every role. */
export function createTrigger(
  table: RelationName,
  names: Names,
  promotion: Promotion,
  version: number,
): readonly Sql[] {
  const settings = configOf(promotion).map(
    ([name, value]) => sql` SET ${id(name)} TO ${lit(value)}`,
  );
  return [
    sql`CREATE OR REPLACE FUNCTION ${rel(names.function)}() RETURNS trigger LANGUAGE plpgsql${list(settings, '')} AS ${quoted(bodyOf(promotion, version))}`,
    sql`CREATE OR REPLACE TRIGGER ${id(names.trigger)} BEFORE INSERT OR UPDATE ON ${rel(table)} FOR EACH ROW EXECUTE FUNCTION ${rel(names.function)}()`,
    // Of the partitions there are too; those to come take it from the table.
    sql`ALTER TABLE ${rel(table)} ENABLE ALWAYS TRIGGER ${id(names.trigger)}`,
  ];
}

export const dropTrigger = (table: RelationName, names: Names): readonly Sql[] => [
  sql`DROP TRIGGER IF EXISTS ${id(names.trigger)} ON ${rel(table)}`,
  sql`DROP FUNCTION IF EXISTS ${rel(names.function)}()`,
];

const TAG = '$dbopt$';

/** In dollars, which is easier to read, where the text allows it. */
const quoted = ({ text }: Sql): Sql =>
  text.includes(TAG) ? lit(text) : trusted(`${TAG}${text}${TAG}`);
