import {
  type Actual,
  address,
  type Change,
  dictionary,
  type Field,
  parseName,
  type Row,
  readPromoted,
  type Scope,
  type StepContext,
  texts,
} from '../../model/index.ts';
import { commentOn, list, lit, ofTree, type Sql, sql } from '../../postgres/index.ts';
import { alongWith } from '../shared/along.ts';
import { CALLED, CALLED_COLUMNS, isNamed } from './called.ts';
import { ROWS, word } from './fields.ts';
import { HEAD, triggerField } from './function.ts';
import { LAST, namesFor } from './names.ts';
import { PUBLISHED, UNIDENTIFIED, UNSENT } from './published.ts';
import { COLUMNS, heirs, REACHED } from './reach.ts';

/** One row per promoted column of the design or the state, with all that its name stands for. */
export function promoteQuery({ declared, entries, measures }: Scope): string | null {
  const wanted = new Map<string, Sql>();
  for (const resource of [...entries, ...declared]) {
    if (resource.kind !== 'promote' || resource.table === undefined) continue;
    const column = resource.names.at(-1) ?? '';
    const { trigger, function: made } = namesFor(resource.table, column);
    const type = 'spec' in resource ? String(resource.spec.type ?? '') : '';
    const [typeSchema = '', typeName = ''] = parseName(type) ?? [];
    const { schema, name } = resource.table;
    const values = [schema, name, column, trigger, made.name, typeSchema, typeName];
    wanted.set([schema, name, column].join('\0'), sql`(${list(values.map(lit))})`);
  }
  return wanted.size === 0 ? null : siteQuery(list([...wanted.values()]), measures).text;
}

/** The oid of the type that the design names with its schema. */
const NAMED_TYPE = sql`(SELECT y.oid FROM pg_type y JOIN pg_namespace yn ON yn.oid = y.typnamespace
                 WHERE yn.nspname = w.type_schema AND y.typname = w.type_name)`;

/** The extension that brought a type. */
const extensionOf = (type: Sql): Sql => sql`(
         SELECT e.extname::text FROM pg_depend m JOIN pg_extension e ON e.oid = m.refobjid
          WHERE m.refclassid = 'pg_extension'::regclass AND m.classid = 'pg_type'::regclass AND m.objid = ${type} AND m.deptype = 'e')`;

/** The type of dates and times that a type is, or that a domain, an array, a range or a composite type is made of. */
const timesOf = (type: Sql): Sql => sql`(
         WITH RECURSIVE made (oid) AS (
           SELECT ${type}
           UNION
           SELECT part.oid FROM made JOIN pg_type y ON y.oid = made.oid LEFT JOIN pg_range r ON y.oid IN (r.rngtypid, r.rngmultitypid)
             CROSS JOIN LATERAL (VALUES (y.typbasetype), (CASE y.typcategory WHEN 'A' THEN y.typelem END), (r.rngsubtype)
               UNION ALL SELECT f.atttypid FROM pg_attribute f WHERE f.attrelid = NULLIF(y.typrelid, 0) AND f.attnum > 0 AND NOT f.attisdropped) AS part(oid)
            WHERE part.oid <> 0)
         SELECT format_type(made.oid, NULL) FROM made
          WHERE made.oid = ANY ('{date,time,timetz,timestamp,timestamptz,interval}'::regtype[])
          -- In an interval no word means the moment.
          ORDER BY made.oid = 'interval'::regtype LIMIT 1)`;

const siteQuery = (wanted: Sql, measures: boolean): Sql => sql`
SELECT c.oid::int8 AS oid, w.schema, w.name AS table, w.column, w.trigger, w.function,
       ${NAMED_TYPE} IS NOT NULL AS has_type,
       ${extensionOf(NAMED_TYPE)} AS type_from, ${timesOf(NAMED_TYPE)} AS type_times,
       ${extensionOf(sql`a.atttypid`)} AS column_from, (SELECT y.typname::text FROM pg_type y WHERE y.oid = a.atttypid) AS type_name,
       format_type(a.atttypid, a.atttypmod) AS type, a.attgenerated::text AS generated, a.attnotnull AS not_null,
       CASE WHEN a.attgenerated <> '' THEN ${ofTree(sql`d.adbin`, sql`pg_get_expr(d.adbin, d.adrelid)`)} END AS expression,
       t.tgenabled::text AS enabled, t.tgtype::int AS fires, ${CALLED_COLUMNS},
       t.tgqual IS NULL AND t.tgnargs = 0 AND t.tgattr::text = '' AS always,
       ARRAY(SELECT m.relid::regclass::text FROM pg_partition_tree(c.oid) AS m
               JOIN pg_trigger o ON o.tgrelid = m.relid AND o.tgname = t.tgname AND o.tgparentid <> 0
              WHERE o.tgenabled <> t.tgenabled ORDER BY 1) AS otherwise,
       ${commentOn(sql`t.oid`, 'pg_trigger')} AS comment, ${PUBLISHED} AS published, ${UNIDENTIFIED} AS unidentified,
       ${UNSENT} AS unsent,
       pg_get_userbyid(c.relowner)::text AS owner,
       ${heirs(measures)} AS heirs,
       ARRAY(SELECT format('%I.%I', xn.nspname, x.relname) FROM pg_class x JOIN pg_namespace xn ON xn.oid = x.relnamespace
              WHERE x.oid IN (${REACHED})
                AND x.relrowsecurity AND x.relforcerowsecurity ORDER BY 1) AS forced,
       ARRAY(SELECT o.attname::text FROM pg_attribute o WHERE o.attrelid = c.oid AND o.attnum > 0 AND NOT o.attisdropped
                AND o.atttypid IN ('pg_catalog.jsonb'::regtype, 'pg_catalog.json'::regtype) ORDER BY 1) AS documents,
       ${alongWith(COLUMNS)} AS along,
       ARRAY(SELECT o.tgname::text FROM pg_trigger o WHERE o.tgrelid = c.oid AND NOT o.tgisinternal AND o.tgenabled <> 'D'
                AND o.tgtype & 19 = 19 AND NOT starts_with(o.tgname, ${lit(LAST)}) ORDER BY 1) AS fired,
       ARRAY(SELECT o.tgname::text FROM pg_trigger o WHERE o.tgrelid = c.oid AND NOT o.tgisinternal AND o.tgenabled <> 'D'
                AND o.tgtype & 3 = 3 AND NOT starts_with(o.tgname, ${lit(LAST)})
                AND o.tgname::text COLLATE "C" > w.trigger COLLATE "C" ORDER BY 1) AS later
  FROM (VALUES ${wanted}) AS w(schema, name, "column", trigger, function, type_schema, type_name)
  JOIN pg_namespace n ON n.nspname = w.schema
  JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = w.name
  LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = w.column AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  LEFT JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgname = w.trigger AND NOT t.tgisinternal
  LEFT JOIN ${CALLED}
 ORDER BY 2, 3, 4`;

/** What else the design has to know of a place where a column is to be, there or not: beside the resource itself. */
export const siteOf = (promoted: string): string => `site of ${promoted}`;

/** What is known of the place of a change. */
export const factsAt = ({ address }: Change, { actual }: StepContext['snapshot']): Row =>
  actual[siteOf(address)]?.facts ?? {};

export function readSite(row: Row): readonly Actual[] {
  const [schema, name, column] = [String(row.schema), String(row.table), String(row.column)];
  const promoted = address('promote', schema, name, column);
  const base = { names: [schema, name, column], table: { schema, name } };
  const facts = {
    ...row,
    documents: texts(row.documents),
    fired: texts(row.fired),
    unidentified: texts(row.unidentified),
    unsent: texts(row.unsent),
  };
  const site = { ...base, kind: 'promote site', address: siteOf(promoted), fields: {}, facts };
  const there = row.type !== null || isOurs(row);
  if (!there) return [site];
  const made = madeByUs(row);
  const actual: Actual = {
    ...{ ...base, kind: 'promote', address: promoted, fields: fieldsOf(row), facts },
    ...(made === null ? {} : { made }),
  };
  return [site, actual];
}

/** A column comes with its trigger or its expression: one with neither is somebody else's, whatever it is called. null: the
 *  catalog does not say. */
function madeByUs(row: Row): boolean | null {
  if (isOurs(row)) return readPromoted(row.comment)?.column === 'made' ? true : null;
  return typeof row.expression === 'string' ? null : false;
}

/** The trigger is the one that we make: by the name of its function, and by the first line of that or the comment that only
 *  who owns the table writes. Whether the function may stay is another question, see triggerOf. */
export const isOurs = ({ called, body, comment }: Row): boolean =>
  typeof called === 'string' && (isOurFunction(body) || readPromoted(comment) !== null);

export const isOurFunction = (body: Row[string] | undefined): boolean =>
  typeof body === 'string' && body.trimStart().startsWith(HEAD.text);

function fieldsOf(row: Row): Actual['fields'] {
  const type = row.type === null || row.type === undefined ? {} : { type: word(String(row.type)) };
  if (typeof row.expression === 'string') {
    return { ...type, by: word('generated'), from: word(row.expression) };
  }
  if (!isOurs(row)) return type;
  const marker = readPromoted(row.comment);
  return {
    ...type,
    by: word('trigger'),
    ...(marker === null ? {} : { from: word(marker.from), on_bad_value: word(marker.onBadValue) }),
    trigger: triggerOf(row),
    rows: ROWS[marker?.rows ?? 'filling'],
  };
}

/** `otherwise`: partitions on which somebody had it fire at other times than on the table. */
function triggerOf(row: Row): Field {
  const { body, config, definer, fires, enabled, always, otherwise } = row;
  const partitions = texts(otherwise);
  const strange = strangeness(row);
  const definition = {
    ...{
      body: body ?? null,
      config: texts(config),
      fires: fires ?? null,
      enabled: enabled ?? null,
    },
    ...(always === true ? {} : { always: false }),
    ...(definer === true ? { definer } : {}),
    ...(strange === null ? {} : { strange }),
    ...(partitions.length === 0 ? {} : { partitions }),
  };
  const text = strange ?? FIRING[String(enabled)] ?? 'another one';
  return triggerField(
    definition,
    partitions.length === 0 ? text : `${text}, and otherwise on ${partitions.join(', ')}`,
  );
}

/** Why the function cannot stay what the trigger calls, whatever it does today. Under the name that tells table from column
 *  it is nobody else's affair who calls it too. */
function strangeness(row: Row): string | null {
  const { called_entitled, called_owner, called_by } = row;
  if (called_entitled !== true) return `with a function of ${called_owner}`;
  if (isNamed(row) || called_by === null) return null;
  return `with the function of trigger ${called_by}`;
}

/** By pg_trigger.tgenabled. */
const FIRING: { readonly [enabled: string]: string } = dictionary({
  D: 'not enabled',
  O: 'not under the replica role',
  R: 'only under the replica role',
});
