import type { PgDump } from './pgdump.ts';

/** What a server may lack: extensions by their own name, what it was built with, `pgNN`: at least that major;
 *  `pg_dump`: one that it accepts is at hand; `sessions`: several at a time, as any real server has. */
export const EXTENSIONS = ['vector', 'pg_partman', 'hypopg', 'pg_stat_statements'] as const;
export const MAJORS = ['pg16', 'pg17', 'pg18'] as const;
export const FEATURES = [...EXTENSIONS, ...MAJORS, 'lz4', 'pg_dump', 'sessions'] as const;
export type Feature = (typeof FEATURES)[number];

/** A server the tests of one run share; plain data, handed from the main process to the workers. */
export interface Backend {
  readonly name: 'url' | 'docker' | 'embedded' | 'pglite';
  /** Superuser on a database of the server that no test touches. */
  readonly url: string;
  readonly major: number;
  readonly features: readonly Feature[];
  readonly pgDump: PgDump | null;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** In the order of preference. */
    backends: readonly Backend[];
  }
}

export const lacking = (backend: Backend, needs: readonly Feature[]): readonly Feature[] =>
  needs.filter((need) => !backend.features.includes(need));
