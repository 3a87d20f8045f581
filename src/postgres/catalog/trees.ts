import { lit, type Sql, sql, textArray } from '../sql/quote.ts';
import { CLASS, OPCLASS, OPERATOR, PROC, TYPE } from './bodies.ts';
import { LEADING, type Leads, NUMBERS, PLAIN } from './nodes.ts';

/*
 * Stored expressions are read as texts. In names and constants the server writes brackets and blanks with a backslash, so
 * that `{NAME` is a node, and `:name 42` a field, wherever they stand.
 */

const FIELDS = Object.values(LEADING).flatMap((fields) => Object.entries(fields));
const leadingTo = (leads: Leads): readonly string[] => [
  ...new Set(FIELDS.filter(([, to]) => to === leads).map(([field]) => field)),
];

/** The server's own functions count as well as those that somebody made, and so do its relations. */
const SMALL = [...leadingTo('function'), ...leadingTo('relation')].join('|');
/** Objects that somebody made have five digits or more. */
const FIELD = lit(`:(?:${SMALL}) [1-9][0-9]*|:[A-Za-z_]+ (?:[0-9]{5,}|\\(o [0-9 ]+)`);

const isOneOf = (leads: Leads): Sql => sql`f.field = ANY (${textArray(leadingTo(leads))})`;

/** What trees (rows with one text) have the numbers of: `classid`, `objid`. */
export const namedIn = (trees: Sql): Sql => sql`
  SELECT f.classid, CASE WHEN f.family THEN c.oid ELSE f.objid END AS objid
    FROM (SELECT CASE WHEN ${isOneOf('function')} THEN ${PROC}::oid WHEN ${isOneOf('type')} THEN ${TYPE}::oid WHEN ${isOneOf('operator')} THEN ${OPERATOR}::oid
                      WHEN ${isOneOf('relation')} THEN ${CLASS}::oid WHEN ${isOneOf('opclass')} OR ${isOneOf('opfamily')} THEN ${OPCLASS}::oid END AS classid,
                 ${isOneOf('opfamily')} AS family, o::oid AS objid
            FROM (SELECT DISTINCT m[1] AS said FROM (${trees}) AS t(tree), pg_catalog.regexp_matches(t.tree, ${FIELD}, 'g') AS m) AS s
           CROSS JOIN LATERAL (SELECT pg_catalog.split_part(s.said, ' ', 1) AS name) AS n
           CROSS JOIN LATERAL (SELECT pg_catalog.substr(n.name, 2) AS field, pg_catalog.ltrim(pg_catalog.substr(s.said, pg_catalog.length(n.name) + 2), '(o ') AS numbers) AS f
           CROSS JOIN LATERAL pg_catalog.string_to_table(pg_catalog.rtrim(f.numbers), ' ') AS o) AS f
    LEFT JOIN pg_catalog.pg_opclass c ON f.family AND c.opcfamily = f.objid
   WHERE f.classid IS NOT NULL AND (NOT f.family OR c.oid IS NOT NULL)`;

const KNOWN_NODES = [...Object.keys(LEADING), ...PLAIN].join('|');
const KNOWN_FIELDS = [...new Set([...FIELDS.map(([field]) => field), ...NUMBERS])].join('|');
const UNKNOWN = lit(
  `(?:^|[^\\\\])\\{(?!(?:${KNOWN_NODES})[ }])[^ }]*|:(?!(?:${KNOWN_FIELDS}) )[A-Za-z_]+ (?:[0-9]{5,}|\\(o [0-9 ]*[0-9]{5,})`,
);

/** The first node of a tree, or field of a node that may lead to something, that nobody here knows; NULL: there is none. */
export const unknownIn = (tree: Sql): Sql =>
  sql`pg_catalog.substring(pg_catalog.regexp_substr(${tree}, ${UNKNOWN}), '[A-Za-z_]+')`;
