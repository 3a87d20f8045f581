import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { StartedTestContainer } from 'testcontainers';
import { probe } from './probe.ts';
import type { RunningServer } from './server.ts';

// Its helper container would have to come from a registry; start.sh limits a container's life instead.
process.env.TESTCONTAINERS_RYUK_DISABLED ??= 'true';

/** Whether an engine answers. */
export async function dockerAnswers(): Promise<boolean> {
  if (process.env.DOCKER_HOST === undefined && !existsSync('/var/run/docker.sock')) return false;
  const { getContainerRuntimeClient } = await import('testcontainers');
  return getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
}

/** PostgreSQL with every extension the tests know, built from the Dockerfile beside. Its data is in memory, or in a
 *  folder of this machine that everybody may write to. */
export async function startDocker(
  settings: { readonly [name: string]: string },
  folder?: string,
): Promise<RunningServer> {
  const password = randomBytes(12).toString('hex');
  const container = await start(password, settings, folder);
  const stop = async () => {
    await container.stop({ timeout: 0 });
  };
  const url = `postgresql://postgres:${password}@${container.getHost()}:${container.getMappedPort(5432)}/postgres`;
  try {
    return { backend: await probe('docker', url, { container: container.getId() }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  password: string,
  settings: { readonly [name: string]: string },
  folder: string | undefined,
): Promise<StartedTestContainer> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const lines = Object.entries({ listen_addresses: '*', ...settings }).map(
    ([name, value]) => `${name} = '${value}'`,
  );
  const image = await GenericContainer.fromDockerfile(join(import.meta.dirname, 'postgres')).build(
    'dbopt-test-postgres',
    { deleteOnExit: false },
  );
  const container =
    folder === undefined
      ? image.withTmpFs({ '/cluster': 'rw,mode=1777' })
      : image.withBindMounts([{ source: folder, target: '/cluster' }]);
  return container
    .withEnvironment({ PASSWORD: password, SETTINGS: lines.join('\n') })
    .withSharedMemorySize(256 * 1024 * 1024)
    .withExposedPorts(5432)
    .withWaitStrategy(Wait.forLogMessage('database system is ready to accept connections'))
    .start();
}
