import { describeSource, manifestIs } from '../../archive/index.ts';
import type { Archive, CheckedArchive, Design, Diagnostic } from '../../model/index.ts';
import { id } from '../../postgres/index.ts';
import { BELIEVES } from '../../state/index.ts';
import { database, openStore } from '../database.ts';
import type { DesignSource } from '../source.ts';
import { troubleOf } from '../trouble.ts';

/** Tells of each manifest whether it is the one that was written: where archives lie, others may write, and what a
 *  manifest says of its own data is true of a forged one too. Where the state cannot be asked, or is in the database and
 *  anybody's whom this role was not told to believe, that is said. */
export async function checkManifests(
  source: Pick<DesignSource, 'url'>,
  design: Design,
  archives: readonly Archive[],
): Promise<{
  readonly archives: readonly CheckedArchive[];
  readonly diagnostics: readonly Diagnostic[];
}> {
  if (archives.length === 0) return { archives: [], diagnostics: [] };
  const db = database(source, design);
  try {
    const client = await db.connect('archive');
    const store = openStore(design, client, { reads: true });
    // Another database's state knows nothing of this one's archives.
    const { state, proves } = await store.recall();
    if (design.state.in === 'database' && state.lineage !== '' && !proves) {
      return unchecked(archives, ofOthers(design.state.schema));
    }
    const known = {
      records: await store.archives(),
      source: await describeSource(client),
    };
    const checked = archives.map((each) => ({ ...each, manifestIs: manifestIs(known, each) }));
    return { archives: checked, diagnostics: [] };
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    return unchecked(archives, notAsked(trouble));
  } finally {
    await db.close();
  }
}

const unchecked = (archives: readonly Archive[], why: Diagnostic) => ({
  archives: archives.map((each) => ({ ...each, manifestIs: 'unchecked' as const })),
  diagnostics: [why],
});

const ofOthers = (schema: string): Diagnostic => ({
  severity: 'warning',
  code: 'manifests-unchecked',
  message: `whether the manifests are those that dbopt wrote is not known: the state in schema ${id(schema).text} says so, and it is another role's, whom this one was not told to believe`,
  hint: `ask as the role that applies, or have a superuser say whose state this role believes: ALTER ROLE … SET ${BELIEVES} = '…'`,
});

const notAsked = (trouble: readonly Diagnostic[]): Diagnostic => ({
  severity: 'warning',
  code: 'manifests-unchecked',
  message: `whether the manifests are those that dbopt wrote is not known, since the state could not be asked: ${trouble.map(({ message }) => message).join('; ')}`,
  hint: 'connect to the database that they are of: --url',
});
