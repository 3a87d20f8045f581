import { isTrusted, runsNothing, type Sql, sql } from '../../postgres/index.ts';

/** Whether the snapshot's own role may read a table by its name: no view can be meant, and it runs nobody's code. That is
 *  what the snapshot shows. The planner goes by the catalog as it is by then, so what those chose who may change it is
 *  asked after the snapshot. */
export const mayAsk = (oid: Sql): Sql =>
  sql`(current_setting('restrict_nonsystem_relation_kind', true) <> '' IS TRUE AND ${isTrusted(oid)} AND ${runsNothing(oid)})`;
