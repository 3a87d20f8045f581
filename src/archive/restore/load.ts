import {
  type ArchivedColumn,
  type ArchivedConstraint,
  type DboptError,
  dictionary,
  fail,
  type Manifest,
  qualified,
  type RelationName,
  type Restoration,
  restoredText,
} from '../../model/index.ts';
import {
  type Client,
  id,
  keepTableToOwner,
  lit,
  loadParser,
  rel,
  requireNoOther,
  type Sql,
  sql,
} from '../../postgres/index.ts';
import { copyIn, tallyTable } from '../copy.ts';
import { beginInAttempts } from '../detached.ts';
import type { Job } from '../job.ts';
import { dataKey } from '../keys.ts';
import { NotAsWritten, reading } from '../read-back.ts';
import { storeTrouble } from '../store/explain.ts';
import type { ArchiveStore } from '../store/store.ts';
import { sameRows } from '../tally.ts';
import { addConstraint, createIndex } from './guarded.ts';
import { ownIdentity } from './identity.ts';
import { requireOwnerConsent } from './owner.ts';
import { requireAttachConsent, requireRowsConsent } from './owner-code.ts';
import { requirePublishedConsent } from './published.ts';
import type { Made, Seal } from './seal.ts';
import type { Target } from './target.ts';
import { comesWithAttach } from './with-attach.ts';

/** Keeps to the range what is loaded, so that the attach need not look at the rows. */
export const RANGE = 'dbopt_restored_range';

const SHAPE = { schema: 'pg_temp', name: 'dbopt_shape' };
const LIKE = sql`INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION`;

interface Loading {
  readonly target: Target;
  readonly restoration: Restoration;
  readonly seal: Seal;
  /** Throws where a name means something else by now. */
  readonly requireSame: () => Promise<void>;
}

/** Makes a table of an archive, rows and all, in one transaction: there is all of it or nothing. Its marker says what
 *  it is, for whoever finds it before it is attached. */
export async function loadTable(
  job: Job,
  store: ArchiveStore,
  manifest: Manifest,
  { target, restoration, seal, requireSame }: Loading,
): Promise<void> {
  const { client } = job;
  const send = (...statements: readonly Sql[]) => sendEach(client, requireSame, statements);
  const { table, definition } = manifest;
  const { owner } = target.definition;
  await loadParser();
  // LIKE keeps a lock on its model for as long as the transaction lasts: that must not be the parent.
  await client.query(
    sql`CREATE TEMP TABLE ${rel(SHAPE)} (LIKE ${rel(manifest.parent)} ${LIKE})`.text,
  );
  const [create, ...settings] = creation(manifest, target);
  const schemas = [table.schema, manifest.parent.schema];
  // Whoever makes a table of that name has us wait here, and may change meanwhile what the bounds are cast to.
  await beginInAttempts(job, { doing: `making ${qualified(table)}`, schemas }, () => send(create));
  await requireAttachConsent(job, manifest);
  await requireOwnerConsent(job, manifest, owner);
  await requirePublishedConsent(job, manifest);
  await send(...settings);
  const made = seal.believed(manifest, target.definition);
  const { checks, others } = completion(table, made, target);
  await requireRowsConsent(job, manifest, { checks, others });
  // What they call is the owner's choice, and runs with its rights as long as it does not ask for ours.
  await client.query(sql`SET LOCAL ROLE ${id(owner)}`.text);
  await requireSame();
  await fill(job, store, manifest);
  await send(...checks);
  // Building an index the server does with the owner's rights by itself, and asks for ours to make it.
  await client.query('RESET ROLE');
  await send(...others, ...ownIdentity(table, definition, made));
  const tally = await tallyTable(client, table, definition);
  if (!sameRows(tally, manifest.data)) {
    throw fail('archive-damaged', `${qualified(table)} does not hold the rows that were archived`, {
      hint: 'the server reads values otherwise than the one that wrote them; nothing was kept',
    });
  }
  await send(sql`COMMENT ON TABLE ${rel(table)} IS ${lit(restoredText(restoration))}`);
  await requireNoOther(client, table, { rows: true });
  await client.query('COMMIT');
  await client.query(sql`ANALYZE ${rel(table)}`.text);
}

/** One after the other; before each it is asked whether names are what they were. */
export async function sendEach(
  client: Client,
  requireSame: () => Promise<void>,
  statements: readonly Sql[],
): Promise<void> {
  for (const statement of statements) {
    await requireSame();
    await client.query(statement.text);
  }
}

/** Columns as the parent has them now, which is what the attach asks for; storage as the partition had it. What default
 *  privileges give to others is in no archive. */
function creation({ table, definition }: Manifest, target: Target): readonly [Sql, ...Sql[]] {
  const unlogged = definition.persistence === 'u' ? sql`UNLOGGED ` : sql``;
  const { owner } = target.definition;
  return [
    sql`CREATE ${unlogged}TABLE ${rel(table)} (LIKE ${rel(SHAPE)} ${LIKE})`,
    sql`ALTER TABLE ${rel(table)} OWNER TO ${id(owner)}`,
    keepTableToOwner(table),
    ...[
      ...definition.options.map((text) => setting(text)),
      ...definition.toastOptions.map((text) => setting(text, 'toast')),
    ].map((option) => sql`ALTER TABLE ${rel(table)} SET (${option})`),
    ...definition.columns.flatMap((column) => columnSettings(table, column)),
    sql`ALTER TABLE ${rel(table)} ADD CONSTRAINT ${id(RANGE)} CHECK (${target.range})`,
  ];
}

/** `fillfactor=80` → what stands in SET (…). */
function setting(text: string, ...namespace: readonly string[]): Sql {
  const cut = text.indexOf('=');
  return sql`${id(...namespace, text.slice(0, cut))} = ${lit(text.slice(cut + 1))}`;
}

const STORAGE: { readonly [word: string]: Sql } = dictionary({
  plain: sql`PLAIN`,
  main: sql`MAIN`,
  external: sql`EXTERNAL`,
  extended: sql`EXTENDED`,
});

function columnSettings(
  table: RelationName,
  { name, storage, statistics, notNull }: ArchivedColumn,
): readonly Sql[] {
  const word = STORAGE[storage];
  const actions = [
    ...(word === undefined ? [] : [sql`SET STORAGE ${word}`]),
    ...(statistics === null ? [] : [sql`SET STATISTICS ${lit(statistics)}`]),
    ...(notNull ? [sql`SET NOT NULL`] : []),
  ];
  return actions.map((action) => sql`ALTER TABLE ${rel(table)} ALTER COLUMN ${id(name)} ${action}`);
}

async function fill(job: Job, store: ArchiveStore, manifest: Manifest): Promise<void> {
  const source = reading(store, manifest, job.signal);
  let failed: unknown;
  async function* text(): AsyncGenerator<Buffer> {
    try {
      yield* source.text;
    } catch (error) {
      failed = error;
      throw error;
    }
  }
  try {
    await copyIn(job.client, manifest.table, manifest.definition, text());
  } catch (error) {
    // The server only tells that the other side gave up.
    if (failed === undefined) throw error;
    if (failed instanceof NotAsWritten) throw damaged(manifest, failed.message);
    throw storeTrouble(failed, `reading ${dataKey(manifest)} of ${store.url}`);
  }
  const problem = source.problem();
  if (problem !== null) throw damaged(manifest, problem);
}

const damaged = ({ table }: Manifest, problem: string): DboptError =>
  fail('archive-damaged', `${qualified(table)}: ${problem}; nothing was kept`, {
    hint: 'dbopt archive verify reads it without bringing it back',
  });

/** After the rows, since building is faster than keeping up. What the parent has and the partition had not is made by
 *  the attach. */
function completion(
  table: RelationName,
  { constraints, indexes }: Made,
  target: Target,
): { readonly checks: readonly Sql[]; readonly others: readonly Sql[] } {
  const there = new Set(
    target.definition.constraints.filter(({ type }) => type === 'c').map(({ name }) => name),
  );
  const above = new Set(target.definition.constraints.map(({ definition }) => definition));
  const own = constraints.filter(
    (one) => !comesWithAttach(one, above) && !there.has(one.name) && one.name !== RANGE,
  );
  const [checks, keys] = [own.filter(isCheck), own.filter((each) => !isCheck(each))];
  return {
    checks: checks.map((constraint) => addConstraint(table, constraint)),
    others: [
      ...keys.map((constraint) => addConstraint(table, constraint)),
      ...indexes.map((index) => createIndex(table, index)),
    ],
  };
}

const isCheck = ({ type }: ArchivedConstraint): boolean => type === 'c';
