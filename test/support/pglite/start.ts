import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import { type PGliteServer, serve } from './serve.ts';

/** A PGlite of its own for one test: seconds, and hundreds of megabytes, so only where nothing else has pgvector. */
export async function startPGlite(): Promise<PGliteServer> {
  return serve(await PGlite.create({ extensions: { vector } }));
}
