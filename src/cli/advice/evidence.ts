import {
  type AdviceLimits,
  type Advisor,
  type Design,
  type Evidence,
  formatBytes,
} from '../../model/index.ts';
import { observeLive, readEvidenceFile, readQueries } from '../../operations/index.ts';
import { plural } from '../../ui/index.ts';
import { note } from '../output.ts';
import type { AdviceFlags } from './flags.ts';

const MAX_TIME = 120_000;
const MAX_BYTES = 1024 ** 3;

/** Of a file, or of the server: advice from both is made alike. */
export async function evidenceFor(
  design: Design | null,
  flags: AdviceFlags,
  asked: { readonly advisors: readonly Advisor[]; readonly limits: AdviceLimits },
): Promise<Evidence> {
  if (flags.from !== undefined) return readEvidenceFile(flags.from);
  const { url, watch = 0, since, maxTime = MAX_TIME, maxBytes = MAX_BYTES } = flags;
  const queries = await Promise.all((flags.queries ?? []).map((file) => readQueries(file)));
  const { evidence } = await observeLive(design, {
    ...{ url, watch, maxTime, maxBytes, ...asked },
    since: since === undefined ? null : await readEvidenceFile(since),
    queries: queries.flat(),
    trial: flags.trial === true,
    seed: flags.seed ?? 1,
    scope: { schemas: flags.schema ?? [], tables: flags.table ?? [], literals: false },
    announce: (requests) =>
      note(
        `Trying ${plural(requests.length, 'proposal')} on temporary copies of samples, for at most ${maxTime / 1000} s, with up to ${formatBytes(maxBytes)} each; all of it is rolled back.\n`,
      ),
  });
  return evidence;
}
