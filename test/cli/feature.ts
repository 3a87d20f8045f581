import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { SEED } from '../../src/cli/demo/seed.ts';
import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import type { Client } from '../../src/postgres/index.ts';
import { workplace } from '../support/cli.ts';
import { connect } from '../support/connect.ts';

/** A server with a small feature store, as its migrations left it and more; one for all tests that ask for the same. */
export async function feature(more = '') {
  const { url, client } = await (servers.get(more) ?? start(more));
  const place = await workplace('');
  const design = (name = 'features.yaml') => readFile(join(place.folder, name), 'utf8');
  const dbopt = (...args: string[]) => place.dbopt([...args, '--url', url]);
  return { ...place, client, dbopt, design };
}

const servers = new Map<string, ReturnType<typeof make>>();

function start(more: string) {
  const server = make(more);
  servers.set(more, server);
  return server;
}

async function make(more: string) {
  const { url, stop } = await startEmbedded();
  const client = await connect({ url, applicationName: 'someone' });
  await script(client, [SEED, more]);
  return { url, client, stop };
}

afterAll(async () => {
  for (const server of servers.values()) {
    const { client, stop } = await server;
    await client.end();
    await stop();
  }
});

const script = async (client: Client, texts: readonly string[]) => {
  for (const statement of texts.join('\n').split(/;\n|;$/)) await client.query(statement);
};
