import { CHECKS } from '../../../src/checks/index.ts';
import type { CheckResult, Design } from '../../../src/model/index.ts';
import { type VerifyOptions, verify } from '../../../src/operations/verify/verify.ts';
import { KINDS } from '../../../src/providers/index.ts';
import { loadDesign } from '../../../src/schema/index.ts';

const FILE = 'dbopt.yaml';

/** A design whose text is given, or what is wrong with it. */
export const designOf = (text: string) =>
  loadDesign({
    ...{ files: [FILE], kinds: KINDS, checks: CHECKS, env: {}, vars: {}, cwd: process.cwd() },
    texts: new Map([[FILE, text]]),
  });

export async function readDesign(text: string): Promise<Design> {
  const { design, diagnostics } = await designOf(text);
  if (design === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return design;
}

/** What checks come to, by name; `checks` is what stands below `checks:`, indented by two. */
export async function verdicts(
  url: string,
  checks: string,
  options: Partial<VerifyOptions> = {},
): Promise<Readonly<Record<string, CheckResult>>> {
  const design = await readDesign(`version: 1\nchecks:\n${checks}`);
  const { results } = await verify(design, {
    ...{
      url,
      names: [],
      watch: 0,
      minWindow: 0,
      since: null,
      load: true,
      seed: 1,
      maxTime: 60_000,
    },
    ...options,
  });
  return Object.fromEntries(results.map((result) => [result.name, result]));
}
