import type { Actual, Survey, Trace } from '../../model/index.ts';
import { lit, type Sql, sql } from '../../postgres/index.ts';

/** Nothing to be seen beyond the fields. */
export const unremarkable: Survey = { invalid: null, own: false, set: [] };

/** Paths of storage parameters: the catalog has those only that somebody has set. */
export const parametersOf = ({ fields }: Actual): readonly string[] =>
  Object.keys(fields).filter((path) => path.startsWith('with.'));

export const catalogRows = (query: Sql): Trace => ({ from: 'catalog', query: query.text });

/** The oid of a relation by its name, as a subquery. */
export const oidOf = ([schema = '', name = '']: readonly string[]): Sql => sql`(
  SELECT c.oid FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname = ${lit(schema)} AND c.relname = ${lit(name)})`;
