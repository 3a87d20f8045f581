import { lit, regclass, type Sql, sql } from './quote.ts';

/*
 * What one row may tell is bounded where it is read. Whoever owns an object says how long its comment or its settings
 * are, and a plan that had them sent would take as long, and as much memory. Shared catalogs have bytes of databases of
 * other encodings too, which are no text here. Of both stands UNTOLD (see the model) in their place.
 */

/** Bytes of one text that a plan reads. Definitions in pg_class and pg_index are bounded by the size of a page. */
export const MOST_TOLD = 64 * 1024;

/** Characters of a comment that may be a marker of ours: that has the comment of before in it, as JSON, which may take six
 *  bytes for one. */
export const MOST_MARKER = 8 * MOST_TOLD;

const MARK = sql`pg_catalog.chr(26)`;

/** What stands in place of a text of so many bytes. */
export const tooLong = (bytes: Sql): Sql => sql`${MARK} || ${bytes}`;

/** `column`, or UNTOLD with its length. What is stored apart is not fetched to know that, so it has to be a column. */
export const bounded = (column: Sql, most = MOST_TOLD): Sql =>
  sql`CASE WHEN pg_catalog.octet_length(${column}) > ${lit(most)} THEN ${tooLong(sql`pg_catalog.octet_length(${column})`)} ELSE ${column} END`;

/** A text, or a list of texts, that the server makes of a column of pg_node_tree; `untold`: what stands there in place of
 *  one that is too long. Trees have a byte of a constant as up to four, and are read as a whole. */
export const ofTree = (column: Sql, made: Sql, untold?: (text: Sql) => Sql): Sql =>
  unless(isLarge(column), column, made, untold);

const unless = (isSo: Sql, tree: Sql, made: Sql, untold = (text: Sql) => text): Sql =>
  sql`CASE WHEN ${isSo} THEN ${untold(tooLong(sql`pg_catalog.octet_length(${tree}::pg_catalog.text)`))} ELSE ${made} END`;

/** Levels of an expression that is written out, at most: each takes some hundred bytes of the server's stack, of which
 *  there are 2 MB (max_stack_depth), and more than it took to make the object. */
const MOST_DEEP = 1000;

/** Whether an expression may be nested deeper. No level is without the word that its arguments begin with. */
export const isDeep = (tree: Sql): Sql =>
  sql`pg_catalog.length(${tree}::pg_catalog.text) - pg_catalog.length(pg_catalog.replace(${tree}::pg_catalog.text, ':arg', '')) > ${lit(4 * MOST_DEEP)}`;

/** A text that the server makes of an expression; of one that is too deep, what stands in its place. */
export const ofShallow = (tree: Sql, made: Sql): Sql => unless(isDeep(tree), tree, made);

/** Bytes of a tree that is read. */
const MOST_TREE = 16 * 1024 * 1024;
/** Bytes of the body of a function that is searched. */
export const MOST_BODY = 1024 * 1024;

/** Whether a column of texts or trees is longer than is read. What is stored apart is not fetched to know that. */
export const isLarge = (column: Sql, most = MOST_TREE): Sql =>
  sql`pg_catalog.octet_length(${column}::pg_catalog.text) > ${lit(most)}`;

/** Whether the body of the function `f` is. */
export const isLong = (f: Sql): Sql => isLarge(sql`${f}.prosrc`, MOST_BODY);

/** Bytes of texts and trees of one sort that are read in all: each is bounded, and anybody may make any number of them.
 *  Views of the largest applications come to half of that. */
const MOST_READ = 256 * 1024 * 1024;

/** Whether a row is past what is read of all: the small ones first, so that who makes large ones crowds out his own.
 *  `key` tells rows of one size apart. */
export const isPast = (size: Sql, key: Sql, most = MOST_READ): Sql =>
  sql`pg_catalog.sum(${size}) OVER (ORDER BY ${size}, ${key}) > ${lit(most)}`;

/** The comment on an object of a catalog, bounded. */
export const commentOn = (
  oid: Sql,
  catalog: 'pg_class' | 'pg_trigger' | 'pg_statistic_ext',
  most = MOST_TOLD,
): Sql =>
  sql`(SELECT ${bounded(sql`said.description`, most)} FROM pg_catalog.pg_description said
        WHERE said.objoid = ${oid} AND said.classoid = ${regclass(catalog)} AND said.objsubid = 0)`;

/** Bytes of UTF-8, in hex (Unicode 15, table 3-7). */
const UTF8 = lit(
  '^([0-7].|(c[2-9a-f]|d.)[89ab].|e0[ab].[89ab].|(e[1-9abcef][89ab].|ed[89].)[89ab].|(f0[9ab].|f[1-3][89ab].|f48.)[89ab].[89ab].)*$',
);

/** `value`, or UNTOLD where it is too long, or no text here. A server that has UTF-8, or no encoding, hands on whatever
 *  bytes there are. `isOf`: whether it is of another database, whose encoding is another one. */
export const exact = (value: Sql, isOf: Sql = sql`false`): Sql => sql`CASE
         WHEN pg_catalog.octet_length(${value}) > ${lit(MOST_TOLD)} THEN ${tooLong(sql`pg_catalog.octet_length(${value})`)}
         WHEN pg_catalog.encode(${bytesOf(value)}, 'hex') ~ '^([0-7].)*$' THEN ${value}
         WHEN ${isOf} OR pg_catalog.getdatabaseencoding() IN ('UTF8', 'SQL_ASCII')
              AND pg_catalog.encode(${bytesOf(value)}, 'hex') !~ ${UTF8} THEN ${MARK}
         ELSE ${value} END`;

/** convert_to would refuse what is no text. */
const bytesOf = (value: Sql): Sql =>
  sql`pg_catalog.decode(pg_catalog.replace(${value}, ${lit('\\')}, ${lit('\\\\')}), 'escape')`;
