import { byId, describeSource, manifestIs, missingFrom, onlyCopies } from '../../archive/index.ts';
import {
  type ArchiveRecord,
  type CheckedArchives,
  type Design,
  type Diagnostic,
  type Manifest,
  qualified,
} from '../../model/index.ts';
import { id } from '../../postgres/index.ts';
import { BELIEVES } from '../../state/index.ts';
import { type Database, database, openStore } from '../database.ts';
import type { DesignSource } from '../source.ts';
import { troubleOf } from '../trouble.ts';
import { listingsOf } from './archives.ts';

export interface Checked extends CheckedArchives {
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists places, and asks the state whether each manifest is the one that was written, and whether all are there: where
 *  archives lie, others may write and remove, and what a manifest says of its own data is true of a forged one too. Where
 *  the state cannot be asked, or is in the database and anybody's whom this role was not told to believe, that is said. */
export async function checkedArchives(
  source: Pick<DesignSource, 'url'>,
  design: Design,
  places: readonly string[],
): Promise<Checked> {
  const db = database(source, design);
  try {
    // A maintain may be at work. What has to be there, has to be since before it is listed; and of what is listed, the
    // state has known since before.
    const before = await ask(db, design);
    const listings = await listingsOf(places);
    const after = before.known === null ? before : await ask(db, design);
    const found = listings.flatMap(({ archives }) => archives);
    const unreadable = listings.flatMap((each) => each.diagnostics);
    const told = {
      unreadable: unreadable.length,
      diagnostics: [...unreadable, ...after.diagnostics],
    };
    if (before.known === null || after.known === null) {
      const archives = found.map((each) => ({ ...each, manifestIs: 'unchecked' as const }));
      return { archives, missing: null, ...told };
    }
    const { records, source: here } = after.known;
    const proofs = { records: byId(records), source: here };
    return {
      archives: found.map((each) => ({ ...each, manifestIs: manifestIs(proofs, each) })),
      missing: missingFrom(listings, before.known.copies),
      ...told,
    };
  } finally {
    await db.close();
  }
}

interface Known {
  readonly records: readonly ArchiveRecord[];
  /** Those of them whose rows are nowhere else. */
  readonly copies: readonly ArchiveRecord[];
  readonly source: Manifest['source'];
}

interface Answer {
  /** null: the state could not be asked, and why. */
  readonly known: Known | null;
  readonly diagnostics: readonly Diagnostic[];
}

const unknown = (why: Diagnostic): Answer => ({ known: null, diagnostics: [why] });

async function ask(db: Database, design: Design): Promise<Answer> {
  try {
    const client = await db.connect('archive');
    const store = openStore(design, client, { reads: true });
    // Another database's state knows nothing of this one's archives.
    const { state, proves } = await store.recall();
    if (design.state.in === 'database' && state.lineage !== '' && !proves) {
      return unknown(ofOthers(design.state.schema));
    }
    const records = await store.archives();
    const copies = await onlyCopies(client, records);
    const source = await describeSource(client);
    return { known: { records, copies, source }, diagnostics: [] };
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    return unknown(notAsked(trouble));
  }
}

const UNKNOWN = 'whether these are the archives that dbopt wrote, and all of them, is not known';

const ofOthers = (schema: string): Diagnostic => ({
  severity: 'warning',
  code: 'manifests-unchecked',
  message: `${UNKNOWN}: the state in schema ${id(schema).text} says so, and it is another role's, whom this one was not told to believe`,
  hint: `ask as the role that applies, or have a superuser say whose state this role believes: ALTER ROLE … SET ${BELIEVES} = '…'`,
});

const notAsked = (trouble: readonly Diagnostic[]): Diagnostic => ({
  severity: 'warning',
  code: 'manifests-unchecked',
  message: `${UNKNOWN}, since the state could not be asked: ${trouble.map(({ message }) => message).join('; ')}`,
  hint: 'connect to the database that they are of: --url',
});

/** What is said of archives that are not where they were written. */
export function areMissing(missing: readonly ArchiveRecord[]): readonly Diagnostic[] {
  const [first, ...more] = missing;
  if (first === undefined) return [];
  const places = [...new Set(missing.map(({ to }) => to))].join(', ');
  const what =
    more.length === 0
      ? `the archive of ${qualified(first.table)} is`
      : `${missing.length} archives are`;
  return [
    {
      severity: 'error',
      code: 'archive-missing',
      message: `${what} not at ${places} any more, and no table has the rows`,
      hint: HINT,
    },
  ];
}

const HINT =
  'bring it back from a version or a backup of the place, and look who may remove things there; where it went on purpose: dbopt archive forget';
