import { fail } from '../../model/index.ts';
import { type SentText, sentTexts } from '../../postgres/observe/index.ts';
import { readNamed, whyNot, writeRegular } from '../../state/index.ts';

/** Writes evidence piece by piece: of ten thousand tables it is a hundred megabytes. Throws `evidence-file`. */
export async function writeEvidence(path: string, pieces: Iterable<string>): Promise<void> {
  try {
    await writeRegular(path, pieces, { how: 'over' });
  } catch (cause) {
    throw trouble('write', path, cause);
  }
}

/** Statements of the application, from a file of SQL or a log. Throws `evidence-file`. */
export async function readQueries(path: string): Promise<readonly SentText[]> {
  const text = await readNamed(path, { foreign: 'replaced' }).catch((cause: unknown) => {
    throw trouble('read', path, cause);
  });
  return sentTexts(text);
}

const trouble = (act: 'read' | 'write', path: string, cause: unknown) =>
  fail('evidence-file', `cannot ${act} ${path}: ${whyNot(cause)}`, { cause });
