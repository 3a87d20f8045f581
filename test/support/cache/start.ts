import { onTestFinished, type TestContext } from 'vitest';
import { program } from '../debian.ts';
import { runCache } from './run.ts';

const NAMES = ['valkey-server', 'redis-server'];

/** Starts a Valkey or Redis that ends with the test, and a client of it. */
export async function startCache(
  t: Pick<TestContext, 'skip'>,
  url: string,
  flags: readonly string[],
  ca?: string,
) {
  const { client, connected, stop } = await runCache(
    await program(t, NAMES, NAMES),
    url,
    flags,
    ca,
  );
  onTestFinished(stop);
  await connected;
  return client;
}
