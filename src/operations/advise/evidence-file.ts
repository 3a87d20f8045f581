import {
  EVIDENCE_SHAPE,
  EVIDENCE_VERSION,
  type Evidence,
  fail,
  readJson,
} from '../../model/index.ts';
import { readNamed, whyNot } from '../../state/index.ts';

/** Evidence that `dbopt observe` wrote. */
export async function readEvidenceFile(path: string): Promise<Evidence> {
  const text = await readNamed(path).catch((cause: unknown) => {
    throw fail('no-evidence', `cannot read ${path}: ${whyNot(cause)}`, { cause });
  });
  const read = readJson<Evidence>(text, EVIDENCE_SHAPE);
  if (read.damage !== undefined) throw strange(path, read.damage.why);
  const { format_version: version } = read.value;
  if (version.split('.')[0] !== KNOWN)
    throw strange(path, `its format_version is ${version}, and this dbopt knows ${KNOWN}`);
  const wrong = await whereWrong(read.value);
  if (wrong === null) return read.value;
  const older =
    version === EVIDENCE_VERSION
      ? ''
      : `; its format_version is ${version}, and this dbopt writes ${EVIDENCE_VERSION}`;
  throw strange(path, `${wrong} is not what it should be${older}`);
}

/** The first place where it is not as its published schema has it, as a path; null: it is. */
async function whereWrong(evidence: Evidence): Promise<string | null> {
  // Whoever advises from a database does without it.
  const { validate } = await import('./evidence-schema.ts');
  if (validate(evidence)) return null;
  const [{ instancePath = '', params = {} } = {}] = validate.errors ?? [];
  // What lacks a field is named by the field.
  const lacking: readonly unknown[] = 'missingProperty' in params ? [params.missingProperty] : [];
  return [...instancePath.split('/').slice(1), ...lacking].join('.') || 'its whole';
}

const [KNOWN] = EVIDENCE_VERSION.split('.');

const strange = (path: string, why: string) =>
  fail('no-evidence', `${path} is no evidence of dbopt observe: ${why}`, {
    hint: 'write it with dbopt observe --out',
  });
