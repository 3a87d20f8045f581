import {
  type Observed,
  type ObserveOptions,
  observe,
} from '../../../src/operations/observe/observe.ts';
import { connect } from '../../../src/postgres/session/connect.ts';
import { type OwnDatabase, ownDatabase } from '../own-server.ts';

/** A database on a server of the test file's own, with what observing asks of one. */
export async function observedDatabase(): Promise<OwnDatabase> {
  const db = await ownDatabase({ shared_preload_libraries: 'pg_stat_statements' });
  await db.client.query(
    'CREATE EXTENSION pg_stat_statements; CREATE EXTENSION pgstattuple; CREATE EXTENSION pg_buffercache',
  );
  return db;
}

const EVERYTHING = { schemas: [], tables: [], literals: false };

/** What `dbopt observe` reads, in this process. */
export async function observeDatabase(
  url: string,
  options: Partial<ObserveOptions> = {},
): Promise<Observed> {
  const client = await connect({ url, applicationName: 'dbopt observe', pipeline: true });
  try {
    return await observe(client, {
      ...{ scope: EVERYTHING, except: ['dbopt'], before: null, watch: 0, queries: [] },
      ...options,
    });
  } finally {
    await client.end();
  }
}
