import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';
import { onTestFinished } from 'vitest';
import { type FaultProxy, startProxy } from './proxy.ts';

export const BUCKET = 'archives';

export interface S3Server {
  readonly proxy: FaultProxy;
  /** Where the AWS tools look, for this server. */
  readonly env: Record<string, string>;
  /** Changes a byte in the middle of every object whose key ends so. */
  damage(end: string): Promise<number>;
  /** Keys of the objects. */
  keys(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** As `openS3`; ends with the test. */
export async function startS3(): Promise<S3Server> {
  const s3 = await openS3();
  onTestFinished(s3.close);
  return s3;
}

/** An S3-compatible server with one bucket, behind a proxy that can make trouble. */
export async function openS3(): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), 'dbopt-s3-'));
  const server = new S3rver({
    ...{ address: '127.0.0.1', port: 0, silent: true, directory },
    configureBuckets: [{ name: BUCKET, configs: [] }],
  });
  const { port } = await server.run();
  const proxy = await startProxy(port);
  const suffix = '._S3rver_object';
  const files = async () =>
    (await readdir(join(directory, BUCKET), { recursive: true })).filter((f) => f.endsWith(suffix));
  return {
    proxy,
    async close() {
      await proxy.close();
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
    env: {
      AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${proxy.port}`,
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
      AWS_EC2_METADATA_DISABLED: 'true',
    },
    async damage(end) {
      const hit = (await files()).filter((file) => file.endsWith(end + suffix));
      for (const file of hit) await flip(join(directory, BUCKET, file));
      return hit.length;
    },
    keys: async () => (await files()).map((file) => file.slice(0, -suffix.length)).sort(),
  };
}

export async function flip(file: string): Promise<void> {
  const bytes = await readFile(file);
  const at = Math.floor(bytes.length / 2);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  await writeFile(file, bytes);
}
