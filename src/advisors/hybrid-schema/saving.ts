import {
  type AdviceInput,
  type Finding,
  type Gain,
  type Measurement,
  measured,
} from '../../model/index.ts';
import { cannotTell } from '../shared/finding.ts';
import { doneTrials, whyNoTrial } from '../shared/sampled.ts';
import { savedBytes } from './short-names.ts';
import { type Documents, HYBRID } from './subject.ts';

/** What shorter keys save of what is on disk. */
export interface Saving {
  /** null: the values are compressed, and nobody tried. */
  readonly share: number | null;
  readonly how: Gain['how'];
  readonly evidence: readonly Measurement[];
  /** The question, where it stays open. */
  open(about: { address: string; title: string; evidence: readonly Measurement[] }): Finding;
}

/** Values of which less than this share is compressed shrink by what their keys do. */
const HARDLY = 0.05;

export function savingOf(
  input: AdviceInput,
  one: Documents,
  names: { readonly [key: string]: string },
): Saving {
  const { sample, column, json } = one;
  const isIt = (request: { kind: string; table: number; column?: string }) =>
    request.kind === 'rename-keys' &&
    request.table === sample.table &&
    request.column === column.name;
  const open: Saving['open'] = (about) =>
    cannotTell(HYBRID, {
      code: 'key-length',
      ...about,
      unanswered: {
        question: 'how much of the stored bytes shorter keys save',
        ...whyNoTrial(input, isIt),
      },
    });
  const done = doneTrials(input, 'rename-keys').find(({ request }) => isIt(request));
  if (done !== undefined) {
    const { before, after } = done.result;
    const from = `trial on copies of ${done.trial.rows} rows, seed ${done.trial.seed}`;
    return {
      share: before.total > 0 ? 1 - after.total / before.total : 0,
      how: 'measured',
      evidence: [
        measured('bytes a row', round(before.total), 'bytes', from),
        measured('bytes a row with shorter keys', round(after.total), 'bytes', from),
      ],
      open,
    };
  }
  const raw = savedBytes(json, names);
  const evidence = [
    measured('saved a document before compression', round(raw), 'bytes', 'computed'),
  ];
  return { share: computed(one, raw), how: 'computed', evidence, open };
}

function computed({ sampled, sample }: Documents, saved: number): number | null {
  const { toast, values, stored } = sampled;
  if (toast === null || toast.pglz + toast.lz4 > HARDLY * values) return null;
  const isOut = values > 0 ? toast.out_of_line / values : 0;
  // A line pointer, the row, and what stands beside it.
  const row = 4 + sample.row_bytes.estimate + isOut * (stored?.mean ?? 0);
  return row > 0 ? (saved * (1 - sampled.nulls / (values + sampled.nulls || 1))) / row : null;
}

const round = (value: number): number => Math.round(value * 10) / 10;
