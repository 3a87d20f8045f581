import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { createCluster } from '@redis/client';
import { onTestFinished, type TestContext } from 'vitest';
import { freePort } from '../free-port.ts';
import { startCache } from './start.ts';

const SLOTS = 16_384;

/** Three primaries that have a third of the slots each, `nodes` in their order, and a client of all of them; where there is
 *  a certificate they speak TLS alone. */
export async function cacheCluster(
  t: Pick<TestContext, 'skip'>,
  tls?: { readonly crt: string; readonly key: string },
) {
  const ports = [await freePort(), await freePort(), await freePort()];
  const urls = ports.map((port) => `${tls === undefined ? 'redis' : 'rediss'}://127.0.0.1:${port}`);
  const ca = tls === undefined ? undefined : await readFile(tls.crt, 'utf8');
  const nodes = await Promise.all(
    ports.map(async (port, i) => {
      const bus = await freePort();
      const at = tls === undefined ? ['--port', `${port}`] : tlsFlags(port, tls);
      const own = ['--cluster-enabled', 'yes', '--cluster-port', `${bus}`];
      return { bus, client: await startCache(t, urls[i] ?? '', [...at, ...own], ca) };
    }),
  );
  for (const [i, { client }] of nodes.entries()) {
    const [from, to] = [Math.ceil((i * SLOTS) / 3), Math.ceil(((i + 1) * SLOTS) / 3) - 1];
    await client.sendCommand(['CLUSTER', 'ADDSLOTSRANGE', `${from}`, `${to}`]);
    for (const [j, { bus }] of nodes.entries()) {
      await client.sendCommand(['CLUSTER', 'MEET', '127.0.0.1', `${ports[j]}`, `${bus}`]);
    }
  }
  for (const { client } of nodes) {
    while (!isWhole(String(await client.sendCommand(['CLUSTER', 'INFO'])))) await sleep(50);
  }
  const client = createCluster({
    ...{ RESP: 2, rootNodes: urls.map((url) => ({ url })) },
    defaults: ca === undefined ? {} : { socket: { tls: true, ca } },
  });
  client.on('error', () => {});
  onTestFinished(() => client.destroy());
  await client.connect();
  return { urls, client, nodes: nodes.map((one) => one.client) };
}

const isWhole = (info: string): boolean =>
  ['cluster_state:ok', `cluster_slots_assigned:${SLOTS}`, 'cluster_known_nodes:3'].every((line) =>
    info.includes(`${line}\r\n`),
  );

const tlsFlags = (port: number, { crt, key }: { readonly crt: string; readonly key: string }) => [
  ...['--port', '0', '--tls-port', `${port}`, '--tls-cluster', 'yes'],
  ...['--tls-cert-file', crt, '--tls-key-file', key, '--tls-ca-cert-file', crt],
  ...['--tls-auth-clients', 'no'],
];
