import type { AdviceInput, Interval, VectorSearch } from '../../model/index.ts';
import { isLarge } from '../shared/family.ts';
import { doneTrials } from '../shared/sampled.ts';
import { meanShare } from '../statistics/index.ts';
import { ANEW, lookedAt } from './list-trials.ts';
import { builtOf, findsOf, isByIndex, type Searched, trialOf } from './searched.ts';
import { type VectorIndex, vectorIndexes, wantedOf } from './subject.ts';
import { isReadable, listsOf, requestOf } from './trials.ts';

/** Searches by lists as they are find too little, without going on from list to list. */
export function findsTooLittle(input: AdviceInput, one: VectorIndex): boolean {
  const done = one.method === 'ivfflat' ? trialOf(input, one, null) : undefined;
  const [today] = done?.result.variants ?? [];
  if (done === undefined || today === undefined || !isByIndex(today)) return false;
  const isPlain = (today.settings['ivfflat.iterative_scan'] ?? 'off') === 'off';
  return isPlain && findsOf(today, done).high < wantedOf(input, one).goal;
}

/** Rows of the table are searched for by lists as they are, since those are what a copy is searched for. */
export const ownTrials = (input: AdviceInput): readonly VectorSearch[] =>
  vectorIndexes(input)
    .filter((one) => isLarge(one.bytes, input) && isReadable(one) && findsTooLittle(input, one))
    .filter((one) => wantedOf(input, one).queries !== null)
    .map((one) => ({ ...requestOf(input, one), queries: null, variants: [] }));

/** Lists as they are, and as they would be of today's rows, both searched for rows of the table. */
export interface Anew {
  readonly now: Interval;
  readonly then: Interval;
  /** Rows of the copy that they were made of. */
  readonly rows: number;
  readonly seed: number;
  /** The copy has all rows of the table, as nearly as that is known. */
  readonly isWhole: boolean;
  /** New lists find more, by as many of them looked into and without looking at more rows. */
  readonly isBetter: boolean;
}

/** Of the rows that are looked at, more than so many times as many are no fair comparison. */
const MORE = 1.5;
const WHOLE = 0.9;

/** null: not both of them were measured. Of more rows both find more, so that a copy flatters neither. */
export function anewOf(input: AdviceInput, one: VectorIndex): Anew | null {
  const own = ownOf(input, one);
  const [today] = own?.result.variants ?? [];
  const found = builtOf(input, one, ANEW);
  if (own === undefined || today === undefined || found === null) return null;
  const { built } = found;
  const { rows, seed, table_rows } = found.done.trial;
  const [now, then] = [findsOf(today, own), meanShare(built.recalls, own.request.k)];
  const lists = listsOf(one);
  const share = (bytes: number, blocks: number, indexes: number) =>
    lookedAt(one, { bytes, blocks, lists }, indexes);
  const before = share(one.bytes, today.blocks ?? 0, one.leaves.length);
  const after = share(built.bytes, built.blocks ?? 0, 1);
  return {
    ...{ now, then, rows, seed },
    isWhole: table_rows !== null && rows > WHOLE * table_rows,
    isBetter: then.low > now.high && after <= MORE * before,
  };
}

const ownOf = (input: AdviceInput, { top }: VectorIndex): Searched | undefined =>
  doneTrials(input, 'vector-search').find(
    ({ request: { index, where, queries } }) =>
      index === top.index.oid && where === null && queries === null,
  );
