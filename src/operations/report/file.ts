import { fail } from '../../model/index.ts';
import { whyNot, writeRegular } from '../../state/index.ts';

/** Writes a report over what is there. Throws `cannot-write`. */
export async function writeReport(path: string, text: string): Promise<void> {
  try {
    await writeRegular(path, text, { how: 'over', mode: 0o666 });
  } catch (cause) {
    throw fail('cannot-write', `cannot write the report to ${path}: ${whyNot(cause)}`, { cause });
  }
}
