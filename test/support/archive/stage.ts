import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onTestFinished, type TestContext } from 'vitest';
import {
  listArchives,
  openArchiveStore,
  readBack,
  restoreArchive,
} from '../../../src/archive/index.ts';
import {
  type Archive,
  DEFAULT_POLICY,
  type HazardCode,
  markerText,
  type Retirement,
} from '../../../src/model/index.ts';
import { database, openStore } from '../../../src/operations/database.ts';
import { hold } from '../../../src/operations/holding.ts';
import { withSession } from '../../../src/operations/retire/session.ts';
import { settleRetired } from '../../../src/operations/retire/settle.ts';
import { type Client, markTable } from '../../../src/postgres/index.ts';
import { freshDatabase } from '../database.ts';
import { BOUNDS, rows, SCHEMA } from './schema.ts';

export { BOUNDS };

export const EVENTS = { schema: 'app', name: 'events' };
export const OLD = { schema: 'app', name: 'events_old' };

/** What an application sees of rows, whatever their order. */
export const CONTENT = (table: string) =>
  `SELECT count(*)::int AS rows, sum(hashtextextended(t::text, 0)) AS sum FROM ${table} t`;

export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'dbopt-archive-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return pathToFileURL(path).href;
}

/** A partition that has left its table, to be archived there. */
export async function detached(
  t: Pick<TestContext, 'skip'> | undefined,
  { count = 2_000, ...more }: Partial<Retirement> & { readonly count?: number },
) {
  const { client, url } = await freshDatabase(t);
  await client.query(SCHEMA);
  await client.query(rows(count));
  const content = await one(client, CONTENT('app.events_old'));
  await client.query('ALTER TABLE app.events DETACH PARTITION app.events_old');
  await mark(client, more);
  return { client, url, content };
}

export async function mark(client: Client, more: Partial<Retirement>): Promise<void> {
  const { oid } = await one(client, "SELECT 'app.events_old'::regclass::oid::int8 AS oid");
  const marker = markerText({
    oid,
    parent: EVENTS,
    bounds: BOUNDS,
    fate: more.fate ?? (more.archive === undefined ? 'drop' : 'archive'),
    archive: null,
    comment: "the first 'day'",
    ...more,
  });
  const statement = markTable(OLD, marker).text;
  await journalled(client, statement);
  await client.query(statement);
}

/** As an apply leaves it that ran this statement. */
async function journalled(client: Client, statement: string): Promise<void> {
  const store = openStore(DESIGN, client);
  await store.prepare();
  const at = new Date().toISOString();
  const run = { id: randomUUID(), startedAt: at, endedAt: at, by: 'test', planHash: '' };
  await store.openRun({ ...run, outcome: 'done' });
  const step = { step: 'partitions.app.events#mark:events_old', address: 'partitions.app.events' };
  await store.begin({
    ...{ ...step, run: run.id, title: 'mark', sql: [statement], makes: [], owes: [] },
    ...{ status: 'done', startedAt: at, endedAt: at, bytes: null, error: null },
  });
}

export const one = async (client: Client, query: string) => (await client.query(query)).rows[0];

export const exists = async (client: Client, name: string): Promise<boolean> =>
  (await one(client, `SELECT to_regclass('${name}') IS NOT NULL AS there`)).there;

export interface SettleFlags {
  readonly allowed?: readonly HazardCode[];
  readonly signal?: AbortSignal;
  readonly tell?: (line: string) => unknown;
}

const DESIGN = {
  // Tests of restores give tables to others; whose rows they get is tested by itself.
  policy: {
    ...{ ...DEFAULT_POLICY, lockTimeout: 200, lockRetryFor: 1_000 },
    allow: [...DEFAULT_POLICY.allow, 'other-owner'],
  },
  state: { in: 'database', schema: 'dbopt' },
} as const;
const NEVER = new AbortController().signal;

/** Every file below a place. */
export async function filesIn(to: string): Promise<readonly string[]> {
  const path = fileURLToPath(to);
  const found = await readdir(path, { recursive: true, withFileTypes: true });
  return found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
}

export async function readBackAt(archive: Archive | undefined): Promise<string | null> {
  if (archive === undefined) throw new Error('there is no archive');
  return readBack(await openArchiveStore(archive.at), archive.manifest, NEVER);
}

/** What is in a place, and what `dbopt archive restore` does with the first of it. */
export const archivesAt = async (to: string) =>
  (await listArchives(await openArchiveStore(to))).archives;

interface BringingBack {
  readonly days?: number;
  readonly consent?: string | undefined;
  readonly tell?: (line: string) => void;
}

export async function bringBack(
  url: string,
  archive: Archive | undefined,
  { days = 30, consent, tell = () => {} }: BringingBack = {},
) {
  if (archive === undefined) throw new Error('there is no archive');
  const db = database({ url }, {});
  try {
    const site = { db, design: DESIGN, holding: await hold(db, DESIGN), tell };
    const until = new Date(Date.now() + days * 86_400_000);
    return await withSession(site, NEVER, (job) => restoreArchive(job, archive, until, consent));
  } finally {
    await db.close();
  }
}

/** What `dbopt maintain` does last. */
export async function settle(url: string, { allowed = ['data-loss'], ...more }: SettleFlags = {}) {
  const db = database({ url }, {});
  try {
    return await settleRetired({
      ...{ db, allowed, tell: () => {}, design: DESIGN, signal: NEVER, ...more },
      holding: await hold(db, DESIGN),
    });
  } finally {
    await db.close();
  }
}
