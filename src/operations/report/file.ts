import { fail } from '../../model/index.ts';
import { whyNot, writeRegular } from '../../state/index.ts';

/** Writes a report over what is there. Throws `cannot-write`. */
export async function writeReport(path: string, text: string): Promise<void> {
  try {
    await writeRegular(path, text, { how: 'over', mode: 0o666 });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const why = whyNot(code) ?? (code === '' ? String(cause) : code);
    throw fail('cannot-write', `cannot write the report to ${path}: ${why}`, { cause });
  }
}
