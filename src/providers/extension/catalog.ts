import { sql } from '../../postgres/index.ts';

/** Columns of the extension query: facts about the extension `e` in the schema `n`. */

/** Versions that it can be updated to. */
export const UPDATES = sql`ARRAY(
         SELECT p.target
           FROM pg_catalog.pg_available_extensions a, pg_catalog.pg_extension_update_paths(a.name) p
          WHERE a.name = e.extname AND p.source = e.extversion AND p.path IS NOT NULL)`;

/** Tables of its own. */
export const TABLES = sql`ARRAY(
         SELECT m.objid::pg_catalog.regclass::pg_catalog.text
           FROM pg_catalog.pg_depend m JOIN pg_catalog.pg_class c ON c.oid = m.objid
          WHERE m.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
            AND m.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
            AND m.refobjid = e.oid AND m.deptype = 'e' AND c.relkind IN ('r', 'p', 'm'))`;

/** Indexes of those. */
export const INDEXES = sql`ARRAY(
         SELECT x.indexrelid::pg_catalog.regclass::pg_catalog.text
           FROM pg_catalog.pg_depend m JOIN pg_catalog.pg_index x ON x.indrelid = m.objid
          WHERE m.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
            AND m.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass
            AND m.refobjid = e.oid AND m.deptype = 'e')`;

/** Whether its schema holds nothing else. */
export const ALONE = sql`NOT EXISTS (
         SELECT FROM pg_catalog.pg_depend d
          WHERE d.refclassid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND d.refobjid = n.oid
            AND NOT (d.classid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.objid = e.oid)
            AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend m
                             WHERE m.classid = d.classid AND m.objid = d.objid
                               AND m.deptype = 'e' AND m.refobjid = e.oid))`;
