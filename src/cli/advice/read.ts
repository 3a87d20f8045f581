import { setFlagsFromString } from 'node:v8';
import { type AdviceLimits, type Advisor, type Design, formatBytes } from '../../model/index.ts';
import {
  type DesignTexts,
  freshTexts,
  type Live,
  observeLive,
  openDesign,
  readEvidenceFile,
  readQueries,
  textsOf,
} from '../../operations/index.ts';
import { plural } from '../../ui/index.ts';
import { lacksDesign } from '../design-file.ts';
import { type CommonOptions, sourceOf } from '../options.ts';
import { note, showDiagnostics } from '../output.ts';
import type { ReadingFlags } from './flags.ts';

export const MAX_TIME = 120_000;
export const MAX_BYTES = 1024 ** 3;
/** Percent of what is in use by which the heap may grow before it is looked through again. Evidence of 10,000 tables is
 *  110 MB of objects; V8 would have four times as much before it looks at what of it is garbage. */
const HEAP_GROWTH = 20;

const RESTS =
  'Others are at work on this server: dbopt rests between its questions, and takes some 30 s longer for it.\n';

/** The design, where there is one: it says where the database and the state are. Without --file a missing dbopt.yaml is
 *  no mistake. `offline`: nobody connects, and what its URL takes from the environment need not be there. */
export async function designIfAny(
  flags: CommonOptions,
  how: { readonly offline?: true } = {},
): Promise<Design | null> {
  if (lacksDesign(flags.file)) return null;
  const { design, diagnostics } = await openDesign({ ...sourceOf(flags), ...how });
  showDiagnostics(diagnostics);
  return design;
}

/** What edits go into: the design as it is, and in it the one target that is meant, where one is; or one to begin with. */
export async function textsFor(
  design: Design | null,
  { target }: Pick<CommonOptions, 'target'>,
): Promise<DesignTexts> {
  if (design === null) return freshTexts('dbopt.yaml');
  return textsOf(design, target?.length === 1 ? target[0] : undefined);
}

/** Reads the server as the flags ask for it. */
export async function readServer(
  design: Design | null,
  flags: ReadingFlags,
  asked: {
    readonly advisors: readonly Pick<Advisor, 'samples' | 'trials' | 'isPlain'>[];
    readonly limits: AdviceLimits;
  },
): Promise<Live> {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`);
  const { url, watch = 0, since, maxTime = MAX_TIME, maxBytes = MAX_BYTES } = flags;
  const queries = await Promise.all((flags.queries ?? []).map((file) => readQueries(file)));
  return observeLive(design, {
    ...{ url, watch, maxTime, maxBytes, ...asked },
    since: since === undefined ? null : await readEvidenceFile(since),
    queries: queries.flat(),
    trial: flags.trial === true,
    clients: flags.clients ?? 1,
    seed: flags.seed ?? 1,
    scope: {
      schemas: flags.schema ?? [],
      tables: flags.table ?? [],
      literals: flags.literals === true,
    },
    // Who waits at a terminal wonders why; in a log it would only be noise.
    rests: () => {
      if (process.stderr.isTTY) note(RESTS);
    },
    damaged: (where) =>
      note`The reading that was kept in ${where} is damaged: it is compared with no more.\n`,
    announce: (requests) =>
      note`Trying ${plural(requests.length, 'proposal')} for at most ${maxTime / 1000} s, on temporary copies of samples of up to ${formatBytes(maxBytes)} each, or reading alone; all of it is rolled back.\n`,
  });
}
