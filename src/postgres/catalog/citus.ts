import { type Citus, dictionary } from '../../model/index.ts';
import type { Client } from '../session/connect.ts';
import { sql } from '../sql/quote.ts';

/** Asks Citus which node this is and what it does with tables; null: the extension is not there, whatever is called as
 *  its catalogs are. These everybody may read (Citus 11 and later). */
export async function readCitus(client: Client): Promise<Citus | null> {
  const { rows } = await client.query<Row>(QUERY.text);
  const [row] = rows;
  if (row === undefined) return null;
  const { version, coordinator, workers, tables } = row;
  const role = coordinator ? 'coordinator' : 'worker';
  return { version, role, workers, tables: dictionary(tables ?? {}) };
}

interface Row {
  readonly version: string;
  readonly coordinator: boolean;
  readonly workers: number;
  readonly tables: Citus['tables'] | null;
}

// Group 0 is the coordinator. Without a key a table is on every node where its shard is replicated by two-phase commit.
const QUERY = sql`
SELECT e.extversion AS version,
       (SELECT g.groupid = 0 FROM pg_catalog.pg_dist_local_group g) AS coordinator,
       (SELECT count(*)::pg_catalog.int4 FROM pg_catalog.pg_dist_node d WHERE d.isactive AND d.groupid <> 0) AS workers,
       (SELECT pg_catalog.json_object_agg(p.logicalrelid::pg_catalog.oid::pg_catalog.text,
                 CASE WHEN p.partmethod <> 'n' THEN 'distributed' WHEN p.repmodel = 't' THEN 'reference' ELSE 'local' END)
          FROM pg_catalog.pg_dist_partition p) AS tables
  FROM pg_catalog.pg_extension e WHERE e.extname = 'citus'`;
