import type { Proposal } from '../../model/index.ts';
import { diffsOf, freshTexts, saveDiffs, textsOf, tryDiffs } from '../../operations/index.ts';
import { designIfAny } from '../advice/read.ts';
import { type CommonOptions, sourceOf } from '../options.ts';
import { note, showDiagnostics } from '../output.ts';

/** Writes proposed statistics and indexes into the design, once it has been read and planned as it would be. */
export async function writeProposals(
  proposals: readonly Proposal[],
  flags: CommonOptions,
): Promise<void> {
  const design = await designIfAny(flags);
  const target = flags.target?.length === 1 ? flags.target[0] : undefined;
  const texts = design === null ? freshTexts('dbopt.yaml') : await textsOf(design, target);
  const edits = proposals.flatMap((one) => (one.verdict === 'found' ? one.edits : []));
  const { diffs, problems } = diffsOf(edits, texts);
  showDiagnostics(problems);
  if (diffs.length === 0) return note('There is nothing to write.\n');
  await tryDiffs({ diffs }, sourceOf(flags), { plans: true });
  await saveDiffs({ diffs }, process.cwd());
  note(`Wrote ${diffs.map(({ file }) => file).join(', ')}; see what it does with dbopt plan.\n`);
}
