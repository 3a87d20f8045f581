import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type PGliteServer, serve } from './serve.ts';

export type { PGliteServer } from './serve.ts';

/** PostgreSQL in WebAssembly with pgvector, all in memory: seconds to start, and one session for all its connections.
 *  For what the embedded server cannot show. `from`: the file from which its packages are found, which are no part of
 *  this one. */
export async function startPGlite(from: string = import.meta.url): Promise<PGliteServer> {
  const { resolve } = createRequire(from);
  const at = (name: string) => pathToFileURL(resolve(name)).href;
  const { PGlite }: typeof import('@electric-sql/pglite') = await import(
    at('@electric-sql/pglite')
  );
  const { vector }: typeof import('@electric-sql/pglite-pgvector') = await import(
    at('@electric-sql/pglite-pgvector')
  );
  return serve(await PGlite.create({ extensions: { vector } }));
}
