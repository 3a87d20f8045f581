import { type Evidence, fail } from '../../model/index.ts';
import { type SentText, sentTexts } from '../../postgres/observe/index.ts';
import { readRegular, whyNot, writeRegular } from '../../state/index.ts';

/** Writes evidence; the text is made by whoever knows what a file of it may hold. Throws `evidence-file`. */
export async function writeEvidence(path: string, text: string): Promise<void> {
  await writeRegular(path, text, { how: 'over' }).catch((cause: unknown) => {
    throw trouble('write', path, cause);
  });
}

/** Statements of the application, from a file of SQL or a log. Throws `queries-file`. */
export async function readQueries(path: string): Promise<readonly SentText[]> {
  const text = await readRegular(path).catch((cause: unknown) => {
    throw trouble('read', path, cause);
  });
  return sentTexts(text);
}

/** The evidence of an earlier time, as far as a reading is in it. Throws `evidence-file`. */
export async function readSince(path: string): Promise<Evidence> {
  const text = await readRegular(path).catch((cause: unknown) => {
    throw trouble('read', path, cause);
  });
  const value = parsed(text);
  if (isEvidence(value)) return value;
  throw fail('evidence-file', `${path} is no evidence that dbopt observe wrote`, {
    hint: 'write one with dbopt observe --out',
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isEvidence = (value: unknown): value is Evidence =>
  typeof value === 'object' &&
  value !== null &&
  'format_version' in value &&
  'readings' in value &&
  String(value.format_version).startsWith('1.');

function trouble(act: 'read' | 'write', path: string, cause: unknown) {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const why = whyNot(code) ?? (code === '' ? String(cause) : code);
  return fail('evidence-file', `cannot ${act} ${path}: ${why}`, { cause });
}
