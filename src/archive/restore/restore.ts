import {
  type Archive,
  fail,
  type Manifest,
  qualified,
  type RelationName,
  type Restoration,
  readRestored,
  restoredText,
} from '../../model/index.ts';
import { id, lit, loadParser, rel, requireSameNames, sql } from '../../postgres/index.ts';
import { tallyTable } from '../copy.ts';
import { describeTable } from '../describe.ts';
import { beginInAttempts } from '../detached.ts';
import type { Job } from '../job.ts';
import { columnComments } from '../script.ts';
import { lockedByAttach, takeTables } from '../take.ts';
import { sameRows } from '../tally.ts';
import { accessOf } from './access.ts';
import { lostDefaults } from './defaults.ts';
import { givenBeyond } from './grants.ts';
import { attach } from './guarded.ts';
import { inheritedIdentity } from './identity.ts';
import { loadTable, RANGE, sendEach } from './load.ts';
import { ownerNow, requireOwnerConsent } from './owner.ts';
import { requireAttachConsent } from './owner-code.ts';
import { requireSameParent } from './parent.ts';
import { reopen } from './reopen.ts';
import { type Made, sealOf } from './seal.ts';
import { type Target, targetOf } from './target.ts';

/** What a restore had to do. */
export type Restored = 'restored' | 'attached' | 'there already';

/** Brings an archive back: a table of its own first, whole or not at all, then attached. Cut off at any moment, it is
 *  called again and goes on; it never attaches twice. The archive stays. */
export async function restoreArchive(
  job: Job,
  found: Archive,
  until: Date,
  consent?: string,
): Promise<Restored> {
  const { at, manifest } = found;
  const seal = await sealOf(job, found, consent);
  const archive = { to: at, id: manifest.id };
  const { comment } = manifest.definition;
  const restoration: Restoration = { archive, until: until.toISOString(), comment };
  const seen = new Map();
  const requireSame = () => requireSameNames(job.client, namesOf(manifest), seen);
  await requireSame();
  const there = await tableNamed(job, manifest.table);
  if (there !== null) requireOurs(there, manifest);
  if (there?.attached === true) return 'there already';
  await requireAttachConsent(job, manifest);
  await loadParser();
  const target = await targetOf(job.client, manifest);
  if (there === null) {
    const store = await job.open(at);
    try {
      await loadTable(job, store, manifest, { target, restoration, seal, requireSame });
    } finally {
      store.close();
    }
  } else await requireUnchanged(job, manifest);
  await seal.follow(job);
  const made = seal.believed(manifest, target.definition);
  await attachTable(job, manifest, { target, restoration, made, requireSame });
  return there === null ? 'restored' : 'attached';
}

const namesOf = ({ table, parent }: Manifest) => [qualified(table), qualified(parent)];

interface TableRow {
  readonly attached: boolean;
  readonly comment: string | null;
}

async function tableNamed(
  { client }: Job,
  { schema, name }: RelationName,
): Promise<TableRow | null> {
  const query = sql`
    SELECT c.relispartition AS attached, pg_catalog.obj_description(c.oid, 'pg_class') AS comment
      FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = ${lit(schema)} AND c.relname = ${lit(name)}`;
  return (await client.query<TableRow>(query.text)).rows[0] ?? null;
}

function requireOurs({ comment }: TableRow, { id, table }: Manifest): void {
  if (readRestored(comment)?.archive.id === id) return;
  throw fail('cannot-restore', `there is another relation of the name ${qualified(table)}`, {
    hint: 'rename it; or, where it is a partition that waits to be archived, let dbopt maintain do that first',
  });
}

/** A table that was loaded, but not attached: somebody may have written to it. */
async function requireUnchanged({ client }: Job, manifest: Manifest): Promise<void> {
  const { table, definition, data } = manifest;
  if (sameRows(await tallyTable(client, table, definition), data)) return;
  throw fail('cannot-restore', `${qualified(table)} was restored and changed since`, {
    hint: `attach it by hand, or drop it and restore again`,
  });
}

interface Attaching {
  readonly target: Target;
  readonly restoration: Restoration;
  readonly made: Made;
  readonly requireSame: () => Promise<void>;
}

/** The check constraint spares the attach a look at the rows, and goes with it. */
async function attachTable(
  job: Job,
  manifest: Manifest,
  { target, restoration, made, requireSame }: Attaching,
): Promise<void> {
  const { client } = job;
  const { table, parent, definition } = manifest;
  const requireSameBoth = async () => {
    await requireSame();
    await requireSameParent(client, manifest, target.definition);
  };
  const statements = [
    // One that was loaded by an earlier run is of whom the parent was then.
    sql`ALTER TABLE ${rel(table)} OWNER TO ${id(target.definition.owner)}`,
    attach(manifest),
    ...inheritedIdentity(manifest, target.definition, made),
    sql`ALTER TABLE ${rel(table)} DROP CONSTRAINT IF EXISTS ${id(RANGE)}`,
    ...(await accessOf(client, manifest, target.definition, made)),
    ...columnComments(table, made.columns ?? []),
    sql`COMMENT ON TABLE ${rel(table)} IS ${lit(restoredText(restoration))}`,
  ];
  const schemas = [table.schema, parent.schema];
  await beginInAttempts(job, { doing: `attaching ${qualified(table)}`, schemas }, async () => {
    await takeTables(job, lockedByAttach(rel(parent), rel(table)));
    await requireAttachConsent(job, manifest);
    await requireOwnerConsent(job, manifest, await ownerNow(job, manifest));
    await sendEach(client, requireSameBoth, statements);
    const keys = await reopen(client, manifest);
    const lost = lostDefaults(definition, await describeTable(client, table));
    await client.query('COMMIT');
    for (const key of keys) job.tell(unfilled(manifest, key));
    const beyond = givenBeyond(target.definition, made);
    if (beyond.length > 0) job.tell(givesMore(manifest, beyond));
    if (lost.length > 0) job.tell(hadOwn(manifest, lost));
  });
}

const unfilled = ({ table, parent }: Manifest, key: string): string =>
  `what ${qualified(parent)} promotes from ${key} is not yet filled in ${qualified(table)}: the next dbopt apply does that`;

const givesMore = ({ table, parent }: Manifest, roles: readonly string[]): string =>
  `${qualified(table)} gives ${roles.join(', ')} what ${qualified(parent)} does not, as it did when it was archived: REVOKE it where that is over`;

const hadOwn = ({ table, parent }: Manifest, columns: readonly string[]): string =>
  `${qualified(table)} has the defaults of ${qualified(parent)}, and not what it had for ${columns.join(', ')} when it was archived: its manifest has that`;
