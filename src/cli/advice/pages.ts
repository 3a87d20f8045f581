import { readFile } from 'node:fs/promises';
import { fail, suggestion } from '../../model/index.ts';
import { ADVISORS, EXPLAIN_CODES, POOL_CODES } from '../../operations/index.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { out } from '../output.ts';

/** Every code with what it means in a few words. */
export const RULES: { readonly [code: string]: string } = Object.assign(
  {},
  ...ADVISORS.map(({ codes }) => codes),
);

/** From dist/, where the built program is. */
const PAGES = new URL('../docs/advice/', import.meta.url);

/** Prints the page of a code. */
export async function explainCode(code: string): Promise<ExitCode> {
  const codes = [...Object.keys(RULES), ...EXPLAIN_CODES, ...Object.keys(POOL_CODES)];
  if (!codes.includes(code)) {
    const { hint = 'the codes are in docs/advice' } = suggestion(code, codes);
    throw fail('unknown-code', `there is no finding of code ${JSON.stringify(code)}`, { hint });
  }
  out(await readFile(new URL(`${code}.md`, PAGES), 'utf8'));
  return EXIT.ok;
}
