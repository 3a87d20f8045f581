import type { TestProject } from 'vitest/node';
import { PGLITE } from './pglite.ts';
import { startServer } from './server.ts';

/** Vitest's globalSetup: one server for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { backend, stop } = await startServer(process.env);
  const withVector = backend.features.includes('vector');
  project.provide(
    'backends',
    withVector || process.env.DBOPT_TEST_MAJOR !== undefined ? [backend] : [backend, PGLITE],
  );
  return stop;
}
