import type { Design, VerifyReport } from '../model/index.ts';
import { verify } from '../operations/index.ts';
import { renderVerifyText, verifyJson } from '../ui/index.ts';
import { MAX_TIME } from './advice/read.ts';
import type { CommonOptions } from './options.ts';
import { note, out, outLine, textOptions } from './output.ts';

/** Milliseconds between two readings below which counters tell nothing. */
export const MIN_WINDOW = 30_000;

/** Whether a check fails, so that the command does. */
export const someFails = ({ results }: Pick<VerifyReport, 'results'>): boolean =>
  results.some(({ fails }) => fails);

/** Measures the checks around an apply, and shows what they come to. */
export async function verifyAround(
  design: Design,
  flags: Pick<CommonOptions, 'url' | 'color'> & { readonly format: 'text' | 'json' },
  before: VerifyReport | null,
): Promise<VerifyReport> {
  const { url, format, color } = flags;
  const moment = before === null ? 'before' : 'after';
  const report = await verify(design, {
    ...{ url, names: [], watch: 0, minWindow: MIN_WINDOW, load: false, seed: 1 },
    ...{ maxTime: MAX_TIME, since: before, announce: (what: string) => note`${what}\n` },
  });
  if (format === 'json') outLine({ type: 'verified', moment, ...verifyJson(report) });
  else {
    const options = textOptions(process.stdout, { noColor: !color });
    out`Checks ${moment} the apply:\n`;
    out(`${renderVerifyText(report, options)}\n`);
  }
  return report;
}
