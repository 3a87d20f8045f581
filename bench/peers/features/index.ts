import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type EmbeddedServer, startEmbedded } from '../../../src/postgres/embedded/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { connect } from '../../../test/support/connect.ts';
import type { Pair, Tool } from '../tools/tool.ts';
import { CASES, type FeatureCase } from './cases.ts';

/** What each tool manages, found out by letting it: two servers that differ in one thing, made alike by the tool. */
export async function featureTable(tools: readonly Tool[], folder: string): Promise<string> {
  const servers = [await startEmbedded(), await startEmbedded()] as const;
  try {
    for (const { url } of servers) await within(url, (c) => c.query('CREATE ROLE reader'));
    const rows: string[] = [];
    for (const [i, feature] of CASES.entries()) {
      const cells: string[] = [];
      for (const [j, tool] of tools.entries()) {
        cells.push(await attempt(tool, feature, servers, `f${i}_${j}`, folder));
      }
      rows.push(`| ${[feature.name, ...cells].join(' | ')} |`);
    }
    return [
      '## What each of them manages',
      '',
      'Two databases on two servers that differ in one thing; the tool makes the first like the second (dbopt by the design that says so), and the catalog is asked whether it is. “–”: it did not change it.',
      '',
      `| | ${tools.map(({ name }) => name).join(' | ')} |`,
      `|---|${tools.map(() => '---|').join('')}`,
      ...rows,
      '',
    ].join('\n');
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function attempt(
  tool: Tool,
  { base, change, design, ask }: FeatureCase,
  [before, after]: readonly [EmbeddedServer, EmbeddedServer],
  name: string,
  folder: string,
): Promise<string> {
  const named = (text: string) => text.replaceAll('DB', name);
  const url = (server: EmbeddedServer) =>
    Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
  const pair: Pair = {
    folder,
    beforeUrl: url(before),
    afterUrl: url(after),
    design: join(folder, `${name}.yaml`),
  };
  await writeFile(pair.design, `version: 1\n${named(design)}\n`);
  for (const server of [before, after]) {
    await within(server.url, (c) => c.query(`CREATE DATABASE ${name}`));
    await within(url(server), (c) => c.query(base));
  }
  // One statement a message: ALTER SYSTEM takes no company.
  await within(pair.afterUrl, async (c) => {
    for (const statement of named(change).split('; ')) await c.query(statement);
  });
  const answer = (at: string) =>
    within(at, async (c) => Object.values((await c.query(named(ask))).rows[0] ?? {}).join());
  try {
    const wanted = await answer(pair.afterUrl);
    await tool.migrate(pair);
    return (await answer(pair.beforeUrl)) === wanted ? 'yes' : '–';
  } catch (error) {
    return `fails: ${String(error instanceof Error ? error.message : error)
      .split('\n')
      .at(-1)
      ?.slice(0, 60)}`;
  } finally {
    await undo([before, after], name);
  }
}

/** What belongs to a server would be there for the next tool. */
async function undo(servers: readonly EmbeddedServer[], name: string): Promise<void> {
  for (const { url } of servers) {
    await within(url, async (c) => {
      await c.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await c.query('ALTER SYSTEM RESET ALL');
      await c.query('SELECT pg_reload_conf()');
      await c.query('ALTER ROLE reader RESET ALL');
    });
  }
}

async function within<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = await connect({ url, applicationName: 'bench' });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
