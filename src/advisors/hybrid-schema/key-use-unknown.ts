import { type AdviceInput, type Finding, identifier, measured } from '../../model/index.ts';
import { callsWindow, whyNotAll } from '../shared/calls.ts';
import { cannotTell } from '../shared/finding.ts';
import { documentColumns } from './documents.ts';
import { type KeyUses, keyUses } from './key-use.ts';
import { type DocumentColumn, HYBRID } from './subject.ts';

/** Share of calls that must be understood: a few that are not cannot turn four fifths. */
export const ENOUGH = 0.95;

export const oids = ({ root, leaves }: DocumentColumn['family']): ReadonlySet<number> =>
  new Set([root.oid, ...leaves.map(({ oid }) => oid)]);

/** Documents that are read by keys nobody can name. */
export function unknownUse(input: AdviceInput): readonly Finding[] {
  const { workload } = input.evidence;
  const unsure = whyNotAll(input, { enough: ENOUGH });
  return documentColumns(input).flatMap((one) => {
    const uses = workload === null ? null : keyUses(workload, oids(one.family), one.column.name);
    const open = unsure ?? (uses === null ? null : openUse(uses, input.limits.threshold));
    if (open === null) return [];
    return [
      cannotTell(HYBRID, {
        code: 'key-use-unknown',
        address: one.address,
        title: `${identifier(one.column.name)}: which keys the statements look for cannot be told`,
        evidence: uses === null ? [] : unknownEvidence(input, uses),
        unanswered: {
          question: 'whether a key is used so much that it should be a column',
          ...open,
        },
      }),
    ];
  });
}

const unknownEvidence = (input: AdviceInput, { calls, json, texts }: KeyUses) => [
  measured('calls that read the table', calls, 'calls', 'statements', {
    window: callsWindow(input),
  }),
  measured('calls that look for keys', json, 'calls', 'statements', { window: callsWindow(input) }),
  measured('texts with literals', texts, 'texts', 'views, functions, pg_stat_activity, --queries'),
];

/** Some key may be over the threshold, and none is for sure. */
function openUse(
  { calls, json, unknown, texts, keys }: KeyUses,
  threshold: number,
): { readonly why: string; readonly needs: string } | null {
  if (calls === 0 || json / calls <= threshold || keys.some(({ low }) => low > threshold))
    return null;
  const mayBe = unknown / calls > threshold || keys.some(({ high }) => high > threshold);
  if (!mayBe) return null;
  return {
    why:
      texts === 0
        ? 'pg_stat_statements keeps no keys, and no text with literals was seen'
        : `${texts} texts with literals are too few to tell`,
    needs:
      'the statements with their literals: --queries FILE, or more readings while sessions are connected',
  };
}
