import { fail } from '../../model/index.ts';
import { readNamed, whyNot } from '../../state/index.ts';

/** The text of a file. Throws `no-input`. */
export async function readInput(path: string): Promise<string> {
  return readNamed(path).catch((cause: unknown) => {
    throw fail('no-input', `cannot read ${path}: ${whyNot(cause)}`, { cause });
  });
}
