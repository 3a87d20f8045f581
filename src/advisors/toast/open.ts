import {
  type AdviceInput,
  type Finding,
  identifier,
  measured,
  qualified,
  tableAddress,
} from '../../model/index.ts';
import { cannotTell } from '../shared/finding.ts';
import { doneTrials, selectGrant, whyNoTrial } from '../shared/sampled.ts';
import { FEW, TOAST, toastedColumns, toastedFamilies } from './subject.ts';
import { isIncompressible, type Nominee, nominees } from './variants.ts';

/** Tables with much out of line that nobody could look at, and columns that nobody experimented with. */
export const cannotJudge = (input: AdviceInput): readonly Finding[] => [
  ...unseen(input),
  ...untried(input),
];

function unseen(input: AdviceInput): readonly Finding[] {
  const seen = new Set(toastedColumns(input).map(({ family }) => family.root.oid));
  return toastedFamilies(input).flatMap(({ root, leaves, toast }) => {
    if (seen.has(root.oid)) return [];
    const isReadable = leaves[0]?.readable === true;
    const role = identifier(input.evidence.server.role.name);
    const question = 'which of its columns are out of line, and how well they are compressed';
    return [
      cannotTell(TOAST, {
        code: 'toast-compression',
        address: tableAddress(root),
        title: `${qualified(root)}: what is out of line cannot be judged`,
        evidence: [measured('TOAST with its index', toast, 'bytes', 'pg_relation_size')],
        unanswered: isReadable
          ? {
              question,
              why: `fewer than ${FEW} values of any column in the sample are out of line`,
              needs: 'a larger table, or a larger sample',
            }
          : {
              question,
              why: `${role} may not SELECT the table`,
              needs: selectGrant(input, root),
            },
      }),
    ];
  });
}

function untried(input: AdviceInput): readonly Finding[] {
  return nominees(input).flatMap((one) => {
    const isIt = (request: { kind: string; table: number; column?: string }) =>
      request.kind === 'storage' &&
      request.table === one.sample.table &&
      request.column === one.column.name;
    if (doneTrials(input, 'storage').some(({ request }) => isIt(request))) return [];
    return [
      cannotTell(TOAST, {
        code: codeOf(one),
        address: one.address,
        title: `${identifier(one.column.name)}: whether another way to store it is better cannot be told`,
        unanswered: {
          question: `what ${names(one)} would cost and save`,
          ...whyNoTrial(input, isIt),
        },
      }),
    ];
  });
}

const codeOf = (one: Nominee): string =>
  isIncompressible(one) ? 'toast-storage' : 'toast-compression';

const names = ({ variants }: Nominee): string =>
  variants
    .slice(1)
    .map(({ name }) => name)
    .join(', ');
