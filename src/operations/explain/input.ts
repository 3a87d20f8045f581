import { fail } from '../../model/index.ts';
import { readRegular, whyNot } from '../../state/index.ts';

/** The text of a file. Throws `no-input`. */
export async function readInput(path: string): Promise<string> {
  return readRegular(path).catch((cause: unknown) => {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw fail('no-input', `cannot read ${path}: ${whyNot(code) ?? (code || String(cause))}`, {
      cause,
    });
  });
}
