import {
  type Archive,
  type ArchivedDefinition,
  type ArchiveRecord,
  fail,
  type Manifest,
  type ManifestIs,
  qualified,
} from '../../model/index.ts';
import { lit, rel, sql } from '../../postgres/index.ts';
import { describeSource } from '../describe.ts';
import type { Job } from '../job.ts';
import { placeOf } from '../missing.ts';
import { isSameSource } from '../pick.ts';

/** How far a manifest is believed. */
export interface Seal {
  /** What of its constraints, indexes, policies, privileges and comments is made. */
  believed(own: Manifest, parent: ArchivedDefinition): Made;
  /** Lets the state know which table has the rows now. */
  follow(job: Job): Promise<void>;
}

export type Made = Pick<ArchivedDefinition, 'constraints' | 'indexes'> &
  Partial<Pick<ArchivedDefinition, 'columns' | 'policies' | 'privileges'>>;

interface Proofs {
  /** What the state knows, by id. */
  readonly records: ReadonlyMap<string, ArchiveRecord>;
  /** This database. */
  readonly source: Manifest['source'];
}

export const byId = (records: readonly ArchiveRecord[]): ReadonlyMap<string, ArchiveRecord> =>
  new Map(records.map((record) => [record.id, record]));

function recordOf(
  { records }: Pick<Proofs, 'records'>,
  { at, manifest }: Archive,
): ArchiveRecord | undefined {
  const record = records.get(manifest.id);
  return record !== undefined && placeOf(record.to) === placeOf(at) ? record : undefined;
}

/** By the digests that the state has. */
export function manifestIs(proofs: Proofs, archive: Archive): ManifestIs {
  const record = recordOf(proofs, archive);
  if (record === undefined || record.digest === null) return 'unknown';
  if (record.digest !== archive.digest) return 'changed';
  return isSameSource(archive.manifest.source, proofs.source) ? 'written' : 'unknown';
}

/** Where archives lie, others may write: a manifest is believed whose digest the state of this database has. Another
 *  one comes back by its digest, given by whoever asks; then nothing is made of it but what the parent has as well, so
 *  that no expression runs that is not the parent's. Throws `unknown-manifest`. */
export async function sealOf(
  { ledger, client }: Job,
  archive: Archive,
  consent: string | undefined,
): Promise<Seal> {
  const { manifest, digest } = archive;
  const records = byId(await ledger.archives());
  const source = await describeSource(client);
  const proofs = { records, source };
  const [record, is] = [recordOf(proofs, archive), manifestIs(proofs, archive)];
  if (record !== undefined && is === 'written') {
    return {
      believed: ({ definition }) => definition,
      async follow(job) {
        await ledger.keepArchive({ ...record, oid: await oidOf(job, manifest) });
      },
    };
  }
  if (consent !== digest) {
    const isOurs = isSameSource(manifest.source, source);
    throw unknown(archive, { is, isOurs, isOther: consent !== undefined });
  }
  return { believed: onlyShared, follow: async () => {} };
}

async function oidOf({ client }: Job, { table }: Manifest): Promise<number> {
  const query = sql`SELECT ${lit(rel(table).text)}::pg_catalog.regclass::pg_catalog.int8 AS oid`;
  return (await client.query<{ oid: number }>(query.text)).rows[0]?.oid ?? 0;
}

function unknown(
  { digest, manifest: { table, source } }: Archive,
  how: { readonly is: ManifestIs; readonly isOurs: boolean; readonly isOther: boolean },
) {
  const whose = how.isOurs
    ? 'the state of this database does not know its manifest'
    : `it is of another database, ${source.database}`;
  const isChanged = how.is === 'changed';
  const why = isChanged ? 'its manifest was changed after dbopt wrote it' : whose;
  const given = how.isOther ? 'its manifest has not the digest that was given' : why;
  return fail('unknown-manifest', `the archive of ${qualified(table)} is not believed: ${given}`, {
    hint: isChanged
      ? `bring the manifest back that was written, from a version or a backup of the place; only where you know who changed it, and how: --digest ${digest}`
      : `make sure that it is what was archived, then say so: --digest ${digest}`,
  });
}

/** What the parent has in the same words. */
function onlyShared({ definition }: Manifest, parent: ArchivedDefinition): Made {
  const constraints = new Set(parent.constraints.map((each) => each.definition));
  const indexes = new Set(parent.indexes.map((each) => shapeOf(each.definition)));
  return {
    constraints: definition.constraints.filter((each) => constraints.has(each.definition)),
    indexes: definition.indexes.filter((each) => indexes.has(shapeOf(each.definition))),
  };
}

/** An index without its own name and its table's: `CREATE INDEX … USING btree (note)`. */
const shapeOf = (definition: string): string =>
  `${definition.startsWith('CREATE UNIQUE')} ${definition.slice(definition.indexOf(' USING '))}`;
