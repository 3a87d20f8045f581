import type { Field, RelationName, Value, ValueMap } from '../../model/index.ts';
import { id, list, lit, rel, type Sql, sql, trusted } from '../../postgres/index.ts';
import type { Promotion } from './fields.ts';
import { keySql } from './key.ts';
import type { Names } from './names.ts';
import type { ColumnType } from './type.ts';
import { clockless, hangsOnClock, isChecked, isValid, refusal } from './value.ts';

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

const configOf = ({ type }: Promotion) => (type.timed ? FIXED : []);

/** Nothing in it is looked up by the search_path, and nothing but the server's own is called: whoever may write the
 *  table needs no further right. */
function bodyOf({ column, key, type, onBadValue }: Promotion, version: number): Sql {
  const target = sql`NEW.${id(column)}`;
  const value = keySql(key, 'new');
  if (type.plain) return block(HEAD, sql`${target} := ${value};`);
  const refuses = onBadValue === 'refuse';
  if (refuses && !type.clock) return block(HEAD, sql`${target} := (${value})::${type.sql};`);
  const declare = sql`${HEAD}
DECLARE
  key pg_catalog.text := ${value};`;
  const assign = (refuses ? refusing : isChecked(version) ? checking : trying)(target, type);
  return type.timed
    ? block(sql`${declare}${ZONES}`, withDefaultZones(assign))
    : block(declare, assign);
}

const KEY = trusted('key');

/** What this writer's abbreviations of zones are, where they are not those of all others and the key may have one. It is
 *  no setting of the function: setting it reads a file, which takes a hundred times what a row takes. */
const ZONES = sql`
  zones pg_catalog.text := CASE WHEN pg_catalog.current_setting('timezone_abbreviations') OPERATOR(pg_catalog.<>) 'Default'
    AND key OPERATOR(pg_catalog.~) '[a-zA-Z]{2}' THEN pg_catalog.current_setting('timezone_abbreviations') END;`;

const withDefaultZones = (assign: Sql): Sql => sql`IF zones IS NOT NULL THEN
    PERFORM pg_catalog.set_config('timezone_abbreviations', 'Default', true);
  END IF;
  ${assign}
  IF zones IS NOT NULL THEN
    PERFORM pg_catalog.set_config('timezone_abbreviations', zones, true);
  END IF;`;

type Assign = (target: Sql, type: ColumnType) => Sql;

/** As the input function says it of what it does not take. */
const refusing: Assign = (target, type) => sql`IF ${hangsOnClock(KEY)} THEN
    RAISE 'invalid input for type %: "%" depends on the clock', ${lit(type.name)}, key USING ERRCODE = 'invalid_datetime_format';
  END IF;
  ${target} := key::${type.sql};`;

const checking: Assign = (target, type) =>
  sql`${target} := CASE WHEN ${isValid(KEY, type)} THEN key::${type.sql} END;`;

const trying: Assign = (target, type) => sql`BEGIN
    ${target} := ${type.clock ? sql`(${clockless(KEY)})` : KEY}::${type.sql};
  EXCEPTION WHEN ${refusal(type)} THEN
    ${target} := NULL;
  END;`;

const block = (head: Sql, assign: Sql): Sql => sql`
${head}
BEGIN
  ${assign}
  RETURN NEW;
END`;

/** What there is of trigger and function. */
export interface There {
  readonly trigger: boolean;
  /** A function of the name, which is to be replaced. */
  readonly named: boolean;
  /** One that the trigger calls until now, and that goes. */
  readonly former: RelationName | null;
}

/** What a plan has not seen is made, never replaced: what came under the name since then is an error. A function that is
 *  replaced is ours before the trigger calls it; from then on its row is locked. */
export function createTrigger(
  table: RelationName,
  names: Names,
  { promotion, version }: Made,
  { trigger, named, former }: There,
): readonly Sql[] {
  const made = { promotion, version };
  return [
    ...(named
      ? replaceFunction(names.function, made, sql`CURRENT_USER`)
      : [functionSql(create(false), names.function, made)]),
    sql`${create(trigger)} TRIGGER ${id(names.trigger)} BEFORE INSERT OR UPDATE ON ${rel(table)} FOR EACH ROW EXECUTE FUNCTION ${rel(names.function)}()`,
    // Of the partitions there are too; those to come take it from the table.
    sql`ALTER TABLE ${rel(table)} ENABLE ALWAYS TRIGGER ${id(names.trigger)}`,
    ...(former === null ? [] : [sql`DROP FUNCTION ${rel(former)}()`]),
  ];
}

/** What a function is made of. */
export interface Made {
  readonly promotion: Promotion;
  readonly version: number;
}

/** Its text, its rights and its settings are ours again before it is given to anybody: whoever owns the schema could have
 *  put another one in its place. */
export const replaceFunction = (name: RelationName, made: Made, owner: Sql): readonly Sql[] => [
  functionSql(create(true), name, made),
  sql`ALTER FUNCTION ${rel(name)}() OWNER TO ${owner}`,
];

const create = (isThere: boolean): Sql => (isThere ? sql`CREATE OR REPLACE` : sql`CREATE`);

function functionSql(verb: Sql, name: RelationName, { promotion, version }: Made): Sql {
  const settings = configOf(promotion).map(
    ([setting, value]) => sql` SET ${id(setting)} TO ${lit(value)}`,
  );
  return sql`${verb} FUNCTION ${rel(name)}() RETURNS trigger LANGUAGE plpgsql${list(settings, '')} AS ${quoted(bodyOf(promotion, version))}`;
}

/** `own`: the function that goes along. */
export const dropTrigger = (
  table: RelationName,
  trigger: string,
  own: RelationName | null,
): readonly Sql[] => [
  sql`DROP TRIGGER IF EXISTS ${id(trigger)} ON ${rel(table)}`,
  ...(own === null ? [] : [sql`DROP FUNCTION IF EXISTS ${rel(own)}()`]),
];

const TAG = '$dbopt$';

/** In dollars, which is easier to read, where the text allows it. */
const quoted = ({ text }: Sql): Sql =>
  text.includes(TAG) ? lit(text) : trusted(`${TAG}${text}${TAG}`);
