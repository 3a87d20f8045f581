import type { Proposal } from '../../model/index.ts';
import { diffsOf, saveDiffs, tryDiffs } from '../../operations/index.ts';
import { designIfAny, textsFor } from '../advice/read.ts';
import { type CommonOptions, sourceOf } from '../options.ts';
import { note, showDiagnostics } from '../output.ts';

/** Writes proposed statistics and indexes into the design, once it has been read and planned as it would be. */
export async function writeProposals(
  proposals: readonly Proposal[],
  flags: CommonOptions,
): Promise<void> {
  const design = await designIfAny(flags);
  const texts = await textsFor(design, flags);
  const edits = proposals.flatMap((one) => (one.verdict === 'found' ? one.edits : []));
  const { diffs, problems } = diffsOf(edits, texts);
  showDiagnostics(problems);
  if (diffs.length === 0) return note('There is nothing to write.\n');
  await tryDiffs({ diffs }, sourceOf(flags), { plans: true });
  await saveDiffs({ diffs }, process.cwd());
  note`Wrote ${diffs.map(({ file }) => file).join(', ')}; see what it does with dbopt plan.\n`;
}
