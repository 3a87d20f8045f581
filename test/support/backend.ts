/** What a server may lack. Extensions by their own name, else what it was built with. */
export const FEATURES = ['vector', 'pg_partman', 'hypopg', 'pg_stat_statements', 'lz4'] as const;
export type Feature = (typeof FEATURES)[number];

/** The server that the tests of one run share; plain data, handed from the main process to the workers. */
export interface Backend {
  readonly name: 'url' | 'docker' | 'embedded' | 'pglite';
  /** Superuser on a database of the server that no test touches. */
  readonly url: string;
  readonly major: number;
  readonly features: readonly Feature[];
}

declare module 'vitest' {
  interface ProvidedContext {
    backend: Backend;
  }
}
