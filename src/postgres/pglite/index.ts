import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { type PGliteServer, serve } from './serve.ts';

export type { PGliteServer } from './serve.ts';

/** PostgreSQL in WebAssembly with pgvector, all in memory: seconds to start, and one session for all its connections.
 *  For what the embedded server cannot show. Import this file dynamically: it loads PGlite. */
export async function startPGlite(): Promise<PGliteServer> {
  return serve(await PGlite.create({ extensions: { vector } }));
}
