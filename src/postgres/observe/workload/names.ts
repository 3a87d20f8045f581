import { grouped, type Row } from '../../../model/index.ts';
import { sql } from '../../sql/quote.ts';
import type { Part } from '../ask.ts';
import { behindLocks, LOCKED } from '../locked.ts';
import { functionsRead, viewsRead } from '../most.ts';
import { pieces, unquoted } from './scan.ts';

/** A relation that statements may name. */
export interface Named {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  /** pg_class.relkind. */
  readonly kind: string;
  /** In the order of attnum; type by name: `jsonb`. */
  readonly columns: ReadonlyMap<string, string>;
  /** Of a view: the query behind it; null: none, or it could not be read. */
  readonly query: string | null;
  /** The query is left out for a lock. */
  readonly behind: boolean;
}

/** A function in SQL or PL/pgSQL. */
export interface NamedFunction {
  readonly oid: number;
  readonly schema: string;
  readonly name: string;
  readonly language: string;
  readonly arguments: number;
  /** CREATE FUNCTION … as the server writes it; null: it is left out for a lock. */
  readonly text: string | null;
  readonly path: readonly string[] | null;
}

/** What names in statements stand for. */
export interface Names {
  readonly relations: ReadonlyMap<string, readonly Named[]>;
  readonly functions: ReadonlyMap<string, readonly NamedFunction[]>;
  /** search_path by role; `''`: of those that have none of their own. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
}

/** The relation of that name: by its schema, else by the path, else the only one that there is, since applications set
 *  their path when they run. null: none, or not told apart. */
export const relationOf = (
  names: Names,
  schema: string | null,
  name: string,
  path: readonly string[],
): Named | null => byPath(names.relations.get(name) ?? [], schema, path);

export const functionOf = (
  names: Names,
  schema: string | null,
  name: string,
  path: readonly string[],
  count: number,
): NamedFunction | null =>
  byPath(
    (names.functions.get(name) ?? []).filter((one) => one.arguments === count),
    schema,
    path,
  );

function byPath<T extends { readonly schema: string }>(
  candidates: readonly T[],
  schema: string | null,
  path: readonly string[],
): T | null {
  if (schema !== null) return candidates.find((one) => one.schema === schema) ?? null;
  for (const step of ['pg_catalog', ...path]) {
    const candidate = candidates.find((one) => one.schema === step);
    if (candidate !== undefined) return candidate;
  }
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

export const pathOf = ({ paths }: Names, role: string | null): readonly string[] =>
  (paths.get(role ?? '') ?? paths.get('') ?? ['public']).map((step) =>
    step === '$user' ? (role ?? '') : step,
  );

/** Whether a view's query is waited for by nobody: it is that of a rule. */
const IS_FREE = sql`(c.oid <> ALL (${LOCKED}) AND NOT EXISTS (
         SELECT FROM pg_catalog.pg_rewrite w WHERE w.ev_class = c.oid AND w.oid = ANY (${behindLocks('pg_rewrite')})))`;

/** Whatever statements may name: system catalogs too, which are known though nobody asks about them. */
export const relationsPart = (most?: number): Part<Names['relations']> => ({
  query: sql`
SELECT c.oid::int8 AS oid, n.nspname AS schema, c.relname AS name, c.relkind AS kind, a.columns,
       CASE WHEN v.cut IS FALSE AND ${IS_FREE} THEN pg_catalog.pg_get_viewdef(c.oid) END AS query,
       v.cut IS FALSE AND NOT ${IS_FREE} AS behind
  FROM pg_catalog.pg_class c
  LEFT JOIN ${viewsRead(most)} AS v ON v.oid = c.oid
  JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace AND n.nspname !~ '^pg_t(oast|emp)'
  LEFT JOIN (
       SELECT a.attrelid, pg_catalog.json_agg(pg_catalog.json_build_array(a.attname, t.typname) ORDER BY a.attnum) AS columns
         FROM pg_catalog.pg_attribute a
         JOIN pg_catalog.pg_type y ON y.oid = a.atttypid
         JOIN pg_catalog.pg_type t ON t.oid = CASE WHEN y.typbasetype = 0 THEN y.oid ELSE y.typbasetype END
        WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attrelid >= 16384
        GROUP BY a.attrelid) AS a ON a.attrelid = c.oid
 WHERE c.relkind IN ('r', 'p', 'm', 'v', 'f')`,
  read: (rows) =>
    grouped(
      (rows as readonly (Row & RelationRow)[]).map(
        ({ columns, ...row }): Named => ({ ...row, columns: new Map(columns ?? []) }),
      ),
      nameOf,
    ),
});

const nameOf = ({ name }: { readonly name: string }): string => name;

type RelationRow = Omit<Named, 'columns'> & {
  readonly columns: readonly (readonly [name: string, type: string])[] | null;
};

/** Functions of extensions and of the system are known by what they are, not by their text. */
export const functionsPart = (most?: number): Part<Names['functions']> => ({
  query: sql`
SELECT p.oid::int8 AS oid, n.nspname AS schema, p.proname AS name, l.lanname AS language, p.pronargs AS arguments,
       CASE WHEN p.prosqlbody IS NULL AND p.proargdefaults IS NULL OR p.oid <> ALL (${behindLocks('pg_proc')})
            THEN pg_catalog.pg_get_functiondef(p.oid) END AS text,
       (SELECT pg_catalog.substr(s, 13) FROM pg_catalog.unnest(p.proconfig) AS s WHERE s LIKE 'search_path=%') AS path
  FROM ${functionsRead(most)} AS f
  JOIN pg_catalog.pg_proc p ON p.oid = f.oid
  JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
  JOIN pg_catalog.pg_language l ON l.oid = p.prolang
 WHERE NOT f.cut
 ORDER BY n.nspname COLLATE "C", p.proname COLLATE "C", p.oid`,
  read: (rows) =>
    grouped(
      (rows as readonly (Row & FunctionRow)[]).map(
        ({ path, ...row }): NamedFunction => ({ ...row, path: path === null ? null : steps(path) }),
      ),
      nameOf,
    ),
});

type FunctionRow = Omit<NamedFunction, 'path'> & { readonly path: string | null };

// Of settings the most specific wins: role in database, role, database, then the server's.
export const pathsPart: Part<Names['paths']> = {
  query: sql`
SELECT '' AS role, COALESCE(
         (SELECT c FROM (SELECT pg_catalog.unnest(s.setconfig) AS c FROM pg_catalog.pg_db_role_setting s JOIN pg_catalog.pg_database d
            ON d.oid = s.setdatabase AND d.datname = pg_catalog.current_database() WHERE s.setrole = 0) AS own WHERE c LIKE 'search_path=%'),
         (SELECT 'search_path=' || CASE WHEN source IN ('database', 'user', 'database user', 'client') THEN boot_val ELSE reset_val END
            FROM pg_catalog.pg_settings WHERE name = 'search_path')) AS path
UNION ALL
(SELECT DISTINCT ON (r.rolname) r.rolname, own.c
   FROM pg_catalog.pg_db_role_setting s
   JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
   LEFT JOIN pg_catalog.pg_database d ON d.oid = s.setdatabase
   CROSS JOIN LATERAL pg_catalog.unnest(s.setconfig) AS own(c)
  WHERE own.c LIKE 'search_path=%' AND (s.setdatabase = 0 OR d.datname = pg_catalog.current_database())
  ORDER BY r.rolname, s.setdatabase DESC)`,
  read: (rows) =>
    new Map(
      rows.map(({ role, path }) => [
        String(role),
        steps(String(path).slice('search_path='.length)),
      ]),
    ),
};

/** `"$user", public` in parts. */
const steps = (path: string): readonly string[] =>
  pieces(path).flatMap((piece) =>
    piece.kind === 'name'
      ? unquoted(piece)
      : piece.text
          .split(',')
          .map((step) => step.trim().toLowerCase())
          .filter((step) => step !== ''),
  );
