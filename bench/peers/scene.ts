import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbedded } from '../../src/postgres/embedded/index.ts';
import { type Client, id, sql } from '../../src/postgres/index.ts';
import { connect } from '../../test/support/connect.ts';
import { fill } from '../plan/database.ts';
import { changedIndexes, designYaml } from '../plan/layout.ts';
import { dbopt, run } from '../plan/run.ts';

/** What every tool is given: the same tables in databases of one server, and where each may leave its files. */
export interface Scene {
  readonly tables: number;
  readonly folder: string;
  /** As it is. */
  readonly url: string;
  /** The same tables again: what tools that compare two databases take for the design. */
  readonly sameUrl: string;
  /** With one index in a hundred changed. */
  readonly changedUrl: string;
  /** The tables that dbopt manages, its state in the same database, the design applied. */
  readonly managedUrl: string;
  readonly design: string;
  /** The design with one index in a hundred changed. */
  readonly changedDesign: string;
}

export interface BenchServer {
  readonly name: string;
  readonly client: Client;
  scene(folder: string, tables: number): Promise<Scene>;
  close(): Promise<void>;
}

/** Nothing reaches the disk for good, so nothing has to; statements are counted. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_wal_size: '8GB',
  max_locks_per_transaction: '1024',
  shared_buffers: '1GB',
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.track': 'all',
  'pg_stat_statements.max': '50000',
};

export async function openServer(): Promise<BenchServer> {
  const server = await startEmbedded({ settings: SETTINGS });
  const client = await connect({ url: server.url, applicationName: 'bench' });
  await client.query('CREATE EXTENSION pg_stat_statements');
  const { rows } = await client.query<{ v: string }>(
    "SELECT pg_catalog.current_setting('server_version') AS v",
  );
  return {
    name: `PostgreSQL ${rows[0]?.v} (embedded)`,
    client,
    scene: (folder, tables) => openScene(client, server.url, folder, tables),
    async close() {
      await client.end();
      await server.stop();
    },
  };
}

async function openScene(
  admin: Client,
  home: string,
  folder: string,
  tables: number,
): Promise<Scene> {
  const url = (name: string) => Object.assign(new URL(home), { pathname: `/${name}` }).href;
  const names = ['plain', 'same', 'changed', 'managed'].map((name) => `${name}_${tables}`);
  const [plain = '', same = '', changed = '', managed = ''] = names;
  await admin.query(sql`CREATE DATABASE ${id(plain)}`.text);
  await within(url(plain), (client) => fill(client, tables));
  for (const copy of [same, changed, managed]) {
    await admin.query(
      sql`CREATE DATABASE ${id(copy)} TEMPLATE ${id(plain)} STRATEGY file_copy`.text,
    );
  }
  const indexes = changedIndexes(tables);
  await within(url(changed), async (client) => {
    for (const { drop, create } of indexes) await client.query(`${drop};\n${create}`);
  });
  const file = (name: string) => join(folder, `${name}-${tables}.yaml`);
  await writeFile(file('design'), designYaml(tables, 'dbopt'));
  await writeFile(file('changed'), designYaml(tables, 'dbopt', true));
  run(dbopt('apply', '-f', file('design'), '--url', url(managed), '--auto-approve'));
  return {
    tables,
    folder,
    url: url(plain),
    sameUrl: url(same),
    changedUrl: url(changed),
    managedUrl: url(managed),
    design: file('design'),
    changedDesign: file('changed'),
  };
}

async function within(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = await connect({ url, applicationName: 'bench' });
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
