import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { type Catalog, catalogDump } from '../catalog/dump.ts';
import { freshDatabase, type TestDatabase } from '../database.ts';
import { ownDatabase } from '../own-server.ts';
import { reload } from '../reload.ts';
import { rowsOf } from './rows.ts';
import { type Scenario, THIS_DATABASE } from './scenario.ts';

/** A scenario's database, and the folder its design stands in. */
export interface Stage {
  readonly url: string;
  readonly folder: string;
  /** The time it plays at, as an option of a plan. */
  readonly time: { readonly now?: string };
  /** Path of a golden file. */
  golden(file: string): string;
  run(script: string): Promise<void>;
  /** Everything that may not differ in the end. */
  look(): Promise<Sight>;
  /** Names of indexes that should have been gone when an apply was done. */
  scratch(): Promise<readonly string[]>;
  /** Between the scenario's words and those of this run: the name of the database. */
  readonly own: (text: string) => string;
  readonly common: (text: string) => string;
}

interface Sight {
  readonly catalog: Catalog;
  /** null where no pg_dump is at hand; then the catalog has to do. */
  readonly dump: string | null;
  readonly rows: Readonly<Record<string, string>>;
}

/** A fresh database as before.sql leaves it, for this test. */
export async function stage(scenario: Scenario, t: TestContext): Promise<Stage> {
  const { needs, server } = scenario;
  // Of its own: what other tests do to a server they share, roles and reloads first, would be seen as what dbopt did.
  const db = server ? await own() : await freshDatabase(t, { needs });
  const folder = await mkdtemp(join(tmpdir(), 'dbopt-corpus-'));
  const name = decodeURIComponent(new URL(db.url).pathname.slice(1));
  const here = (text: string) => text.replaceAll(THIS_DATABASE, name);
  const run = async (script: string) => {
    // One by one, for what cannot run inside a transaction. A statement ends where a line does.
    for (const statement of here(script).split(/;$/m)) await db.client.query(statement);
  };
  t.onTestFinished(async () => {
    if (server) await undo(db.client);
    await db.drop();
    await rm(folder, { recursive: true });
  });
  await run(scenario.before);
  return {
    url: db.url,
    folder,
    time: scenario.now === null ? {} : { now: scenario.now },
    golden: scenario.golden,
    run,
    look: () => look(db, scenario),
    scratch: () => scratch(db.client),
    own: here,
    common: (text) => text.replaceAll(name, THIS_DATABASE),
  };
}

/** No pg_dump reads it. */
const own = async () => ({ ...(await ownDatabase()), dump: async () => null });

/** Of the server's what a scenario may leave behind. */
async function undo(client: Client): Promise<void> {
  await client.query('ALTER SYSTEM RESET ALL');
  await reload(client);
  const { rows } = await client.query<{ drop: string }>(
    "SELECT format('DROP ROLE %I', rolname) AS drop FROM pg_roles WHERE rolname ~* '^corpus'",
  );
  for (const { drop } of rows) await client.query(drop);
}

async function scratch(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ relname: string }>(
    "SELECT relname FROM pg_class WHERE relname ~ '_dbopt_'",
  );
  return rows.map(({ relname }) => relname);
}

async function look(db: Pick<TestDatabase, 'client' | 'dump'>, scenario: Scenario): Promise<Sight> {
  return {
    catalog: await catalogDump(db.client, { server: scenario.server }),
    dump: await db.dump(),
    rows: await rowsOf(db.client),
  };
}
