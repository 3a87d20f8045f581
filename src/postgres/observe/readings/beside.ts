import type { ForeignKey, Row } from '../../../model/index.ts';
import { type Sql, sql } from '../../sql/quote.ts';
import type { Part } from '../ask.ts';
import { behindLocks } from '../locked.ts';
import { statisticsRead } from '../most.ts';

/** What stands beside a table: its foreign keys and extended statistics, columns by number. */
export interface ForeignKeyRow extends Omit<ForeignKey, 'columns'> {
  readonly table: number;
  readonly columns: readonly number[];
}

export const foreignKeysPart = (scope: Sql): Part<readonly ForeignKeyRow[]> => ({
  query: sql`
SELECT f.conrelid::int8 AS table, f.conname AS name, pg_catalog.to_json(f.conkey) AS columns, f.confrelid::int8 AS references
  FROM pg_catalog.pg_constraint f
  JOIN pg_catalog.pg_class c ON c.oid = f.conrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace AND ${scope}
 WHERE f.contype = 'f'
 ORDER BY f.conname COLLATE "C"`,
  read: (rows) => rows as readonly (Row & ForeignKeyRow)[],
});

export interface StatisticsRow {
  readonly table: number;
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly number[];
  readonly kinds: readonly string[];
  readonly expressions: readonly string[] | null;
  /** It has expressions, which are left out for a lock. */
  readonly behind: boolean;
}

const IS_FREE = sql`(s.oid <> ALL (${behindLocks('pg_statistic_ext')}))`;

export const statisticsPart = (scope: Sql): Part<readonly StatisticsRow[]> => ({
  query: sql`
SELECT s.stxrelid::int8 AS table, sn.nspname AS schema, s.stxname AS name, pg_catalog.to_json(s.stxkeys::int2[]) AS columns,
       pg_catalog.to_json(s.stxkind) AS kinds,
       COALESCE(NOT e.cut, false) AND NOT ${IS_FREE} AS behind,
       CASE WHEN NOT e.cut AND ${IS_FREE} THEN
         pg_catalog.to_json(pg_catalog.pg_get_statisticsobjdef_expressions(s.oid)) END AS expressions
  FROM pg_catalog.pg_statistic_ext s
  LEFT JOIN ${statisticsRead()} AS e ON e.oid = s.oid
  JOIN pg_catalog.pg_namespace sn ON sn.oid = s.stxnamespace
  JOIN pg_catalog.pg_class c ON c.oid = s.stxrelid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace AND ${scope}
 ORDER BY s.stxname COLLATE "C"`,
  read: (rows) => rows as readonly (Row & StatisticsRow)[],
});

/** pg_statistic_ext.stxkind by the words of CREATE STATISTICS; an expression's own statistics go without saying. */
export const STATISTICS_KINDS: { readonly [kind: string]: string } = {
  d: 'ndistinct',
  f: 'dependencies',
  m: 'mcv',
};
