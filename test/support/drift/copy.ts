import { randomBytes } from 'node:crypto';
import { type Client, id, sql } from '../../../src/postgres/index.ts';
import { administer } from '../administer.ts';
import { connect } from '../connect.ts';
import type { TestDatabase } from '../database.ts';
import { takeOver } from '../take-over.ts';

/** A database like one that nobody is connected to, in the time it takes to copy its files. */
export async function copyOf({ backend, url: original }: TestDatabase): Promise<{
  readonly url: string;
  readonly client: Client;
  drop(): Promise<void>;
}> {
  const template = new URL(original).pathname.slice(1);
  const name = `${template}_${randomBytes(4).toString('hex')}`;
  await administer(backend, sql`CREATE DATABASE ${id(name)} TEMPLATE ${id(template)}`.text);
  const url = new URL(original);
  url.pathname = `/${name}`;
  const client = await connect({ url: url.href, applicationName: 'somebody' });
  await takeOver(client);
  return {
    url: url.href,
    client,
    async drop() {
      await client.end();
      await administer(backend, sql`DROP DATABASE ${id(name)} WITH (FORCE)`.text);
    },
  };
}
