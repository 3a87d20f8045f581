import type { Backend } from './backend.ts';

/** PostgreSQL in WebAssembly with pgvector: one session, shared by all its connections. */
export const PGLITE: Backend = {
  name: 'pglite',
  url: '',
  major: 18,
  features: ['vector', 'pg16', 'pg17', 'pg18'],
  pgDump: null,
};
