import { readFile } from 'node:fs/promises';
import type { Declaration } from '../../src/model/index.ts';
import { type DescribeOptions, describe } from '../../src/operations/init/describe.ts';
import { designOf } from '../../src/operations/init/design-of.ts';
import { isDrawn } from '../../src/planner/index.ts';
import { loadParser } from '../../src/postgres/index.ts';
import type { TestDatabase } from './database.ts';
import { plan } from './dbopt.ts';

/** `dbopt init` in this process, about tables alone: other tests share the server. */
export const TABLES: DescribeOptions = { schema: ['*'] };

export async function init(
  { client }: Pick<TestDatabase, 'client'>,
  options: DescribeOptions = TABLES,
) {
  await loadParser();
  return designOf(client, options);
}

/** What a plan of a design would do and has to say; nothing, where it says what there is. */
export async function objections(
  { url }: TestDatabase,
  design: string,
): Promise<readonly string[]> {
  const { changes, diagnostics } = await plan(url, design);
  return [
    ...diagnostics.map(({ message }) => message),
    ...changes.filter(isDrawn).map(({ action, address }) => `${action} ${address}`),
  ];
}

/** What a kind would say of a database, by address without the kind. */
export async function declared(
  { client }: Pick<TestDatabase, 'client'>,
  kind: string,
  options: DescribeOptions = TABLES,
): Promise<{ readonly [name: string]: Declaration['spec'] }> {
  const { declarations } = await describe(client, options);
  const own = declarations.filter((one) => one.kind === kind);
  return Object.fromEntries(own.map(({ names, spec }) => [names.join('.'), spec]));
}

const sqlFile = (name: string) =>
  readFile(new URL(`../roundtrip/${name}`, import.meta.url), 'utf8');

/** Takes from the tables what a design can give them, and their rows. */
export async function strip({ client }: TestDatabase): Promise<void> {
  await client.query('SET client_min_messages = error');
  await client.query(await sqlFile('strip.sql'));
}

/** Every fact of the catalogs that a design can be about, one a line. */
export async function layout({ client }: TestDatabase): Promise<readonly string[]> {
  const { rows } = await client.query<{ fact: string }>(await sqlFile('layout.sql'));
  return rows.map(({ fact }) => fact);
}
