import { describeSource, manifestIs } from '../../archive/index.ts';
import type { Archive, CheckedArchive, Design, Diagnostic } from '../../model/index.ts';
import { database, openStore } from '../database.ts';
import type { DesignSource } from '../source.ts';
import { troubleOf } from '../trouble.ts';

/** Tells of each manifest whether it is the one that was written: where archives lie, others may write, and what a
 *  manifest says of its own data is true of a forged one too. Where the state cannot be asked, that is said. */
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
    await store.load();
    const known = {
      records: await store.archives(),
      source: await describeSource(client),
    };
    const checked = archives.map((each) => ({ ...each, manifestIs: manifestIs(known, each) }));
    return { archives: checked, diagnostics: [] };
  } catch (error) {
    const trouble = troubleOf(error);
    if (trouble === null) throw error;
    const unchecked = archives.map((each) => ({ ...each, manifestIs: 'unchecked' as const }));
    return { archives: unchecked, diagnostics: [notAsked(trouble)] };
  } finally {
    await db.close();
  }
}

const notAsked = (trouble: readonly Diagnostic[]): Diagnostic => ({
  severity: 'warning',
  code: 'manifests-unchecked',
  message: `whether the manifests are those that dbopt wrote is not known, since the state could not be asked: ${trouble.map(({ message }) => message).join('; ')}`,
  hint: 'connect to the database that they are of: --url',
});
