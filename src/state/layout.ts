import { isLarge, keysTo, list, lit, type Sql, sql } from '../postgres/index.ts';

/*
 * What the tables of a state are made of. Whoever made them ready before dbopt came, or owned them for a while, chose
 * what a row that is written runs: defaults, generated columns, checks, indexes, foreign keys. So there is nothing of
 * these but what dbopt makes itself, whoever owns the tables by now.
 */

const TYPES = {
  state: {
    ...{ only_row: 'boolean', version: 'integer', lineage: 'uuid', serial: 'bigint' },
    database: 'jsonb',
  },
  resources: {
    ...{ address: 'text', kind: 'text', names: 'text[]', table_schema: 'text', table_name: 'text' },
    ...{ made: 'boolean', keep: 'boolean', fields: 'jsonb', proof: 'text', inherits: 'text' },
    ...{ applied_by: 'text', applied_at: 'timestamp with time zone', run: 'uuid' },
  },
  runs: {
    ...{ id: 'uuid', started_at: 'timestamp with time zone', ended_at: 'timestamp with time zone' },
    ...{ outcome: 'text', started_by: 'text', plan_hash: 'text' },
  },
  steps: {
    ...{ position: 'bigint', run: 'uuid', step: 'text', address: 'text', title: 'text' },
    ...{ sql: 'text[]', makes: 'text[]', status: 'text', bytes: 'bigint', error: 'text' },
    ...{ started_at: 'timestamp with time zone', ended_at: 'timestamp with time zone' },
    ...{ owes: 'jsonb', work: 'jsonb' },
  },
  receipt: { only_row: 'boolean', receipt: 'json' },
  reading: { only_row: 'boolean', at: 'timestamp with time zone', reading: 'text' },
  loop: { id: 'text', started_at: 'timestamp with time zone', round: 'text' },
  loop_stop: {
    ...{
      only_row: 'boolean',
      stopped_at: 'timestamp with time zone',
      stopped_by: 'text',
      why: 'text',
    },
  },
  verdicts: { at: 'timestamp with time zone', verdicts: 'text' },
  archives: {
    ...{ position: 'bigint', id: 'text', table_schema: 'text', table_name: 'text' },
    ...{ table_oid: 'bigint', place: 'text', instance: 'text', digest: 'text' },
    begun_at: 'timestamp with time zone',
  },
} satisfies { readonly [table: string]: { readonly [column: string]: string } };

export type StateTable = keyof typeof TYPES;

export const STATE_TABLES: readonly string[] = Object.keys(TYPES);

const KIN = ['runs', 'steps'] as const;

/** These tables, with the other one of two that refer to each other: to read or write one of them reads the other, so
 *  they are looked at together. */
export const withKin = <T extends string>(
  tables: readonly T[],
): readonly (T | (typeof KIN)[number])[] =>
  tables.some((table) => KIN.some((kin) => kin === table))
    ? [...new Set([...tables, ...KIN])]
    : tables;

/** As pg_get_expr and pg_get_constraintdef write them where no schema but pg_catalog is looked in: an operator or a
 *  function of anybody's own shows its schema. */
const DEFAULTS = ['true', '0', 'gen_random_uuid()'];
const CHECKS = [
  'CHECK (only_row)',
  "CHECK ((outcome = ANY (ARRAY['running'::text, 'done'::text, 'failed'::text, 'interrupted'::text])))",
  "CHECK ((status = ANY (ARRAY['begun'::text, 'done'::text, 'failed'::text])))",
];

const typed = list(
  Object.entries(TYPES).flatMap(([table, columns]) =>
    Object.entries(columns).map(
      ([column, type]) => sql`(${lit(table)}, ${lit(column)}, ${lit(type)})`,
    ),
  ),
);
const anyOf = (texts: readonly string[]): Sql => list(texts.map((text) => lit(text)));

/** What the server made itself has a lower oid, and nobody but a superuser changes it. */
const OWN = sql`16384`;

const formatted = (about: string, ...names: readonly Sql[]): Sql =>
  sql`pg_catalog.format(${list([lit(about), ...names])})`;

/** Bytes of the tree of what dbopt has made, at most. */
const MOST_TREE = 64 * 1024;

/** One row, `text`, for each thing about `tables` (oid, relname, relam, reloftype, relkind) that dbopt did not make.
 *  OFFSET 0 keeps the planner from making texts of what belongs to other tables, which may be as long as anybody likes. */
export const STRANGE: Sql = sql`
SELECT ${formatted('%s is no table', sql`relname`)} AS text FROM tables WHERE relkind <> 'r'
UNION ALL
SELECT ${formatted('%s has row security', sql`relname`)} FROM tables WHERE relrowsecurity
UNION ALL
SELECT ${formatted('%s is stored by an access method that the server does not come with', sql`relname`)} FROM tables WHERE relam >= ${OWN}
UNION ALL
SELECT ${formatted('%s is of a type', sql`relname`)} FROM tables WHERE reloftype <> 0
UNION ALL
SELECT ${formatted('%s has the trigger %s', sql`relname`, sql`tgname`)} FROM tables t JOIN pg_catalog.pg_trigger g ON g.tgrelid = t.oid
 WHERE NOT tgisinternal
UNION ALL
SELECT ${formatted('%s has the rule %s', sql`relname`, sql`rulename`)} FROM tables t JOIN pg_catalog.pg_rewrite w ON w.ev_class = t.oid
 WHERE relkind = 'r'
UNION ALL
SELECT ${formatted('%s inherits or is inherited', sql`relname`)} FROM tables t
 WHERE EXISTS (SELECT FROM pg_catalog.pg_inherits i WHERE t.oid IN (i.inhrelid, i.inhparent))
UNION ALL
SELECT ${formatted('%s has a column of a type that the server does not come with', sql`relname`)} FROM tables t
 WHERE EXISTS (SELECT FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type y ON y.oid = a.atttypid
                WHERE a.attrelid = t.oid AND NOT a.attisdropped AND y.typnamespace <> 'pg_catalog'::pg_catalog.regnamespace)
UNION ALL
SELECT ${formatted('column %s of %s is %s', sql`a.attname`, sql`relname`, sql`pg_catalog.format_type(a.atttypid, a.atttypmod)`)}
  FROM tables t JOIN (VALUES ${typed}) AS l (tab, col, type) ON l.tab = t.relname
  JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attname = l.col
 WHERE pg_catalog.format_type(a.atttypid, a.atttypmod) <> l.type
UNION ALL
SELECT ${formatted('column %s of %s has a default that dbopt did not give', sql`a.attname`, sql`relname`)}
  FROM tables t CROSS JOIN LATERAL (
    SELECT a.attname, a.attgenerated, d.adbin, d.adrelid FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
     WHERE a.attrelid = t.oid OFFSET 0) AS a
 WHERE a.attgenerated <> '' OR CASE WHEN ${isLarge(sql`a.adbin`, MOST_TREE)} THEN true ELSE pg_catalog.pg_get_expr(a.adbin, a.adrelid) NOT IN (${anyOf(DEFAULTS)}) END
UNION ALL
SELECT ${formatted('%s has the constraint %s', sql`relname`, sql`conname`)} FROM tables t CROSS JOIN LATERAL (
    SELECT k.oid, k.conname, k.contype, k.confrelid, k.conbin FROM pg_catalog.pg_constraint k WHERE k.conrelid = t.oid OFFSET 0) AS k
 WHERE k.contype NOT IN ('n', 'p', 'u')
   AND NOT (k.contype = 'c' AND CASE WHEN ${isLarge(sql`k.conbin`, MOST_TREE)} THEN false ELSE pg_catalog.pg_get_constraintdef(k.oid) IN (${anyOf(CHECKS)}) END)
   AND NOT (k.contype = 'f' AND k.confrelid IN (SELECT oid FROM tables))
UNION ALL
SELECT ${formatted('%s is referred to by %s', sql`relname`, sql`k.conrelid::pg_catalog.regclass`)}
  FROM tables t CROSS JOIN LATERAL ${keysTo(sql`t.oid`)} AS k WHERE k.conrelid NOT IN (SELECT oid FROM tables)
UNION ALL
SELECT ${formatted('%s has an index or statistics that call functions', sql`relname`)} FROM tables t
 WHERE EXISTS (SELECT FROM pg_catalog.pg_index x JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
                WHERE x.indrelid = t.oid AND (x.indexprs IS NOT NULL OR x.indpred IS NOT NULL OR i.relam >= ${OWN}
                  OR EXISTS (SELECT FROM pg_catalog.unnest(x.indclass::pg_catalog.oid[]) AS o WHERE o >= ${OWN})))
    OR EXISTS (SELECT FROM pg_catalog.pg_statistic_ext x WHERE x.stxrelid = t.oid AND x.stxexprs IS NOT NULL)`;

/** Whether there is such a thing about these tables of a state, which are all that refer to each other. */
export const isStrange = (schema: string, tables: readonly StateTable[]): Sql => sql`EXISTS (
WITH tables AS (
  SELECT c.oid, c.relname, c.relkind, c.relrowsecurity, c.relam, c.reloftype
    FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname = ${lit(schema)} AND c.relname IN (${anyOf(tables)}))
SELECT FROM (${STRANGE}) AS strange)`;
