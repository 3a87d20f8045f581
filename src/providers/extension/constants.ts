import {
  isLarge,
  isPast,
  list,
  lit,
  MOST_BODY,
  regclass,
  type Sql,
  sql,
} from '../../postgres/index.ts';

/** What holds expressions. */
interface Holder {
  /** The catalog of the object that people know it as. */
  readonly as: string;
  /** Its rows, with the oid of that object. */
  readonly from: Sql;
  readonly oid: Sql;
  readonly trees: readonly Sql[];
  /** Arguments, of any bytes. */
  readonly bytes?: Sql;
  /** Its text, by the oid `s.objid`. */
  readonly text: Sql;
}

const HOLDERS: readonly Holder[] = [
  {
    as: 'pg_class',
    from: sql`pg_catalog.pg_class c JOIN pg_catalog.pg_rewrite r ON r.ev_class = c.oid AND r.ev_type = '1' WHERE c.relkind IN ('v', 'm')`,
    oid: sql`c.oid`,
    trees: [sql`r.ev_action`],
    text: sql`pg_catalog.pg_get_viewdef(s.objid)`,
  },
  {
    as: 'pg_attrdef',
    from: sql`pg_catalog.pg_attrdef d WHERE true`,
    oid: sql`d.oid`,
    trees: [sql`d.adbin`],
    text: sql`(SELECT pg_catalog.pg_get_expr(d.adbin, d.adrelid) FROM pg_catalog.pg_attrdef d WHERE d.oid = s.objid)`,
  },
  {
    as: 'pg_constraint',
    from: sql`pg_catalog.pg_constraint k WHERE k.contype = 'c'`,
    oid: sql`k.oid`,
    trees: [sql`k.conbin`],
    text: sql`pg_catalog.pg_get_constraintdef(s.objid)`,
  },
  {
    as: 'pg_policy',
    from: sql`pg_catalog.pg_policy p WHERE true`,
    oid: sql`p.oid`,
    trees: [sql`p.polqual`, sql`p.polwithcheck`],
    text: sql`(SELECT pg_catalog.concat_ws(' ', pg_catalog.pg_get_expr(p.polqual, p.polrelid), pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid))
       FROM pg_catalog.pg_policy p WHERE p.oid = s.objid)`,
  },
  {
    as: 'pg_trigger',
    from: sql`pg_catalog.pg_trigger t WHERE NOT t.tgisinternal`,
    oid: sql`t.oid`,
    trees: [sql`t.tgqual`],
    bytes: sql`t.tgargs`,
    text: sql`pg_catalog.pg_get_triggerdef(s.objid)`,
  },
  {
    as: 'pg_proc',
    from: sql`pg_catalog.pg_proc f WHERE f.prosqlbody IS NOT NULL`,
    oid: sql`f.oid`,
    trees: [sql`f.prosqlbody`],
    text: sql`pg_catalog.pg_get_function_sqlbody(s.objid)`,
  },
  {
    as: 'pg_class',
    from: sql`pg_catalog.pg_index i WHERE (i.indexprs IS NOT NULL OR i.indpred IS NOT NULL)`,
    oid: sql`i.indexrelid`,
    trees: [sql`i.indexprs`, sql`i.indpred`],
    text: sql`pg_catalog.pg_get_indexdef(s.objid)`,
  },
];

const bytesOf = (column: Sql): Sql => sql`COALESCE(pg_catalog.octet_length(${column}), 0)::int8`;

function sized({ as, from, oid, trees, bytes }: Holder, sort: number): Sql {
  const sizes = trees.map((tree) => bytesOf(sql`${tree}::pg_catalog.text`));
  const large = trees.map((tree) => sql`${isLarge(tree)} IS TRUE`);
  const isLong =
    bytes === undefined ? [] : [sql`pg_catalog.octet_length(${bytes}) > ${lit(MOST_BODY)}`];
  return sql`
    SELECT ${lit(sort)} AS sort, ${regclass(as)}::pg_catalog.oid AS classid, ${oid} AS objid,
           ${list([...sizes, ...(bytes === undefined ? [] : [bytesOf(bytes)])], ' + ')} AS size, ${list([...large, ...isLong], ' OR ')} AS large
      FROM ${from} AND ${oid} >= 16384`;
}

/** Deparsed text of what holds expressions, each with the object that people know it as; NULL of what is too long to be
 *  read, by itself or with all the others. Members of extensions are left out. */
const texts = (most?: number): Sql => sql`
  SELECT s.classid, s.objid, CASE WHEN NOT s.large AND NOT s.past THEN CASE s.sort ${list(
    HOLDERS.map(({ text }, sort) => sql`WHEN ${lit(sort)} THEN ${text}`),
    ' ',
  )} END END AS def
    FROM (SELECT x.*, ${isPast(sql`x.size`, sql`x.classid, x.objid`, most)} AS past
            FROM (${list(HOLDERS.map(sized), ' UNION ALL ')}) AS x
           WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_depend o
                              WHERE o.classid = x.classid AND o.objid = x.objid AND o.deptype = 'e')) AS s`;

/** Strings in the middle of an expression that the server holds: what they name is looked up when they are read. Those
 *  of a reg type are held by oid. `says` is asked of text.body; the rows are (classid, objid, objsubid). What is too long
 *  to be read may say anything. */
export const constantsSaying = (says: Sql, most?: number): Sql => sql`
    SELECT held.classid, held.objid, 0 AS objsubid
      FROM (${texts(most)}) AS held,
           LATERAL (SELECT pg_catalog.string_agg(m[1], ' ') AS body
                      FROM pg_catalog.regexp_matches(held.def, '''((?:[^'']|'''')*)''(::reg[a-z]+)?', 'g') AS m
                     WHERE m[2] IS NULL) text
     WHERE held.def IS NULL OR text.body IS NOT NULL AND ${says}`;
