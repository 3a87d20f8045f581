import { pipeline } from 'node:stream';
import {
  type ArchivedData,
  type ArchiveRecord,
  type ArchiveWish,
  type DboptError,
  fail,
  type Manifest,
  qualified,
} from '../model/index.ts';
import {
  type Client,
  lit,
  loadParser,
  type Retired,
  rel,
  requireNoOther,
  sql,
} from '../postgres/index.ts';
import { copyOut } from './copy.ts';
import { constraintsOf, describeSource, describeTable, partitionKey } from './describe.ts';
import type { Job } from './job.ts';
import { dataKey, dataObject, manifestKey } from './keys.ts';
import { digestOf, readManifest } from './manifest.ts';
import { readBack } from './read-back.ts';
import { script } from './script.ts';
import { storeTrouble } from './store/explain.ts';
import type { ArchiveStore } from './store/store.ts';
import { packer, sealing, tallied, tapped } from './streams.ts';
import { Tally } from './tally.ts';
import { requireTold } from './told.ts';
import { requireValid } from './valid.ts';

interface ExportJob {
  readonly table: Retired;
  readonly wish: ArchiveWish;
  readonly record: ArchiveRecord;
}

/** Writes the rows of a locked table, reads them back, and writes the manifest last. */
export async function exportTable(job: Job, store: ArchiveStore, it: ExportJob): Promise<Manifest> {
  const about = await aboutTable(job, it);
  await requireValid(job.client, it.table);
  const above = await constraintsOf(job.client, about.parent);
  await loadParser();
  const data = await writeRows(job, store, about, it.wish.format);
  await requireNoOther(job.client, it.table.oid);
  const manifest: Manifest = { ...about, data, sql: script(about, above) };
  const problem = await readBack(store, manifest, job.signal);
  if (problem !== null) throw damaged(it.table, store, problem);
  // Should the lock be lost, somebody may have written to the table since: then this is no archive of it.
  await job.client.query('SELECT');
  await writeManifest(job, store, manifest, it.record);
  return manifest;
}

type About = Omit<Manifest, 'sql' | 'data'>;

async function aboutTable({ client, version }: Job, { table, record }: ExportJob): Promise<About> {
  const { parent, bounds, comment } = table.retirement;
  const definition = await describeTable(client, table.oid);
  requireTold(table, definition);
  return {
    ...{ version: 1, id: record.id, at: new Date().toISOString(), dbopt: version },
    source: await describeSource(client),
    table: { schema: table.schema, name: table.name },
    parent: { schema: parent.schema, name: parent.name },
    key: await partitionKey(client, parent),
    bounds,
    definition: { ...definition, comment },
  };
}

async function writeRows(
  { client }: Job,
  store: ArchiveStore,
  about: About,
  format: string,
): Promise<ArchivedData> {
  const object = dataObject(format);
  const key = dataKey({ ...about, data: { object } });
  const [tally, seal] = [new Tally(), sealing()];
  // The COPY has the connection to itself as soon as somebody reads from it.
  const size = await sizeOf(client, about);
  const source = told(copyOut(client, about.table, about.definition));
  const pack = packer(format);
  const text = tallied(source.chunks, tally);
  const body: AsyncIterable<Buffer> = pack === null ? text : pipeline(text, pack, () => {});
  try {
    await store.put(key, tapped(body, seal.add), size);
  } catch (error) {
    throw source.error() ?? storeTrouble(error, `writing ${key} to ${store.url}`);
  }
  return { object, format, ...seal.result(), ...tally.result() };
}

/** Keeps the error of a source apart from those of whoever reads it. */
function told(source: AsyncIterable<Buffer>) {
  let failed: unknown;
  async function* chunks(): AsyncGenerator<Buffer> {
    try {
      yield* source;
    } catch (error) {
      failed = error;
      throw error;
    }
  }
  return { chunks: chunks(), error: () => failed };
}

/** Bytes on the disk, TOAST and all; about what its text takes. */
async function sizeOf(client: Client, { table }: Pick<Manifest, 'table'>): Promise<number> {
  const query = sql`SELECT pg_catalog.pg_table_size(${lit(rel(table).text)}::pg_catalog.regclass) AS bytes`;
  const { rows } = await client.query<{ bytes: number }>(query.text);
  return rows[0]?.bytes ?? 0;
}

/** The state knows its digest first: what is found there later is this manifest, or none of ours. */
async function writeManifest(
  { ledger }: Job,
  store: ArchiveStore,
  manifest: Manifest,
  record: ArchiveRecord,
): Promise<void> {
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  const digest = digestOf(text);
  await ledger.keepArchive({ ...record, digest });
  const key = manifestKey(manifest.table, manifest.id);
  try {
    await store.put(key, one(Buffer.from(text)), text.length);
  } catch (error) {
    throw storeTrouble(error, `writing ${key} to ${store.url}`);
  }
  const read = await readManifest(store, key);
  if (read?.digest === digest) return;
  throw damaged(manifest.table, store, 'its manifest is not the one that was written');
}

async function* one(chunk: Buffer): AsyncGenerator<Buffer> {
  yield chunk;
}

const damaged = (table: Manifest['table'], store: ArchiveStore, problem: string): DboptError =>
  fail(
    'archive-damaged',
    `${qualified(table)} was written to ${store.url}, but read back ${problem}`,
    {
      hint: 'the table stays as it is; find out what changes objects there, then run maintain again',
    },
  );
