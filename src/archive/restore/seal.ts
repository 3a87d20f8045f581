import {
  type Archive,
  type ArchivedDefinition,
  fail,
  type Manifest,
  qualified,
} from '../../model/index.ts';
import { lit, rel, sql } from '../../postgres/index.ts';
import { describeSource } from '../describe.ts';
import type { Job } from '../job.ts';
import { isSameSource } from '../pick.ts';

/** How far a manifest is believed. */
export interface Seal {
  /** What of its constraints and indexes is made. */
  believed(own: Manifest, parent: ArchivedDefinition): Made;
  /** Lets the state know which table has the rows now. */
  follow(job: Job): Promise<void>;
}

export type Made = Pick<ArchivedDefinition, 'constraints' | 'indexes'>;

/** Where archives lie, others may write: a manifest is believed whose digest the state of this database has. Another
 *  one comes back by its digest, given by whoever asks; then nothing is made of it but what the parent has as well, so
 *  that no expression runs that is not the parent's. Throws `unknown-manifest`. */
export async function sealOf(
  { ledger, client }: Job,
  { manifest, digest, at }: Archive,
  consent: string | undefined,
): Promise<Seal> {
  const record = (await ledger.archives()).find(({ id, to }) => id === manifest.id && to === at);
  const isOurs = isSameSource(manifest.source, await describeSource(client));
  if (record?.digest === digest && isOurs) {
    return {
      believed: ({ definition }) => definition,
      async follow(job) {
        await ledger.keepArchive({ ...record, oid: await oidOf(job, manifest) });
      },
    };
  }
  if (consent !== digest)
    throw unknown(manifest, digest, { isOurs, isChanged: consent !== undefined });
  return { believed: onlyShared, follow: async () => {} };
}

async function oidOf({ client }: Job, { table }: Manifest): Promise<number> {
  const query = sql`SELECT ${lit(rel(table).text)}::pg_catalog.regclass::pg_catalog.int8 AS oid`;
  return (await client.query<{ oid: number }>(query.text)).rows[0]?.oid ?? 0;
}

function unknown(
  { table, source }: Manifest,
  digest: string,
  { isOurs, isChanged }: { readonly isOurs: boolean; readonly isChanged: boolean },
) {
  const why = isChanged
    ? 'its manifest has not the digest that was given'
    : isOurs
      ? 'the state of this database does not know its manifest'
      : `it is of another database, ${source.database}`;
  return fail('unknown-manifest', `the archive of ${qualified(table)} is not believed: ${why}`, {
    hint: `make sure that it is what was archived, then say so: --digest ${digest}`,
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
