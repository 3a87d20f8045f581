import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { selfSigned } from '../support/cache/certificate.ts';
import { cacheCluster } from '../support/cache/cluster.ts';
import { cacheServer } from '../support/cache/server.ts';
import { startCache } from '../support/cache/start.ts';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { plan } from '../support/dbopt.ts';
import { freePort } from '../support/free-port.ts';

const design = (cache: string) =>
  `version: 1\ncaches: { features: { url: "${cache}", prefix: "feat:", version: v1 } }\n`;

const flagsOf = (crt: string, key: string) => [
  ...['--tls-cert-file', crt, '--tls-key-file', key, '--tls-ca-cert-file', crt],
  ...['--tls-auth-clients', 'no'],
];

test('a server that speaks TLS is reached once its authority is trusted, and else says how', async (t) => {
  const { url } = await freshDatabase(t);
  const { crt, key } = await selfSigned();
  const port = await freePort();
  const at = `127.0.0.1:${port}`;
  const flags = ['--port', '0', '--tls-port', `${port}`, ...flagsOf(crt, key)];
  const client = await startCache(t, `rediss://${at}`, flags, await readFile(crt, 'utf8'));
  const plain = await cacheServer(t);

  const told = async (cache: string) =>
    (await plan(url, design(cache))).diagnostics.map(({ code, hint }) => [code, hint]);
  expect(await told(`rediss://${at}`)).toEqual([
    ['cache-unreachable', expect.stringContaining('NODE_EXTRA_CA_CERTS')],
  ]);
  expect(await told(`redis://${at}`)).toEqual([
    ['cache-unreachable', expect.stringContaining('rediss://')],
  ]);
  expect(await told(plain.url.replace('redis:', 'rediss:'))).toEqual([
    ['cache-unreachable', expect.stringContaining('speaks no TLS')],
  ]);

  const { dbopt } = await workplace(design(`rediss://${at}`));
  const applied = await dbopt(['apply', '--auto-approve', '--url', url], {
    NODE_EXTRA_CA_CERTS: crt,
  });
  expect([applied.code, applied.stderr]).toEqual([0, expect.anything()]);
  expect(await client.sendCommand(['GET', 'feat:version'])).toBe('v1');
});

test('each primary of a cluster is reached by TLS, too', async (t) => {
  const { url } = await freshDatabase(t);
  const { crt, key } = await selfSigned();
  const { client, urls } = await cacheCluster(t, { crt, key });
  await Promise.all(Array.from({ length: 30 }, (_, i) => client.set(`feat:v0:${i}`, 'v0')));
  await client.set('feat:version', 'v0');
  const env = { NODE_EXTRA_CA_CERTS: crt };
  const { dbopt, write } = await workplace(design(urls[0] ?? '').replace('v1', 'v0'));
  expect((await dbopt(['apply', '--auto-approve', '--url', url], env)).code).toBe(0);
  await write('dbopt.yaml', design(urls[0] ?? ''));
  const args = ['apply', '--auto-approve', '--allow', 'cache-cold', '--url', url];
  expect((await dbopt(args, env)).code).toBe(0);
  expect(await client.get('feat:version')).toBe('v1');
  const left = await Promise.all(Array.from({ length: 30 }, (_, i) => client.ttl(`feat:v0:${i}`)));
  expect(Math.min(...left)).toBeGreaterThan(595);
});
