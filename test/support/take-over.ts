import type { Client } from '../../src/postgres/index.ts';
import { databaseStore } from '../../src/state/index.ts';

/** A copy of a database is one by itself from here on, as after `dbopt state rebind`. */
export const takeOver = (client: Client): Promise<void> => databaseStore(client, 'dbopt').rebind();
