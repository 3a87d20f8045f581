import {
  type AdviceInput,
  type ColumnSample,
  type Evidence,
  type RelationName,
  type TableSample,
  type Trial,
  type TrialRequest,
  type TrialResult,
  toRun,
} from '../../model/index.ts';
import type { Family } from './family.ts';

/** A column with the sample of the largest table that holds its rows. */
export interface Sampled {
  readonly sample: TableSample;
  readonly column: ColumnSample;
}

/** Pages below which a sample tells nothing, unless they are all there are. */
const FEW_PAGES = 30;

/** null: nobody sampled it, or too little of it. */
export function sampledColumn(
  { samples }: Pick<Evidence, 'samples'>,
  { leaves: [largest] }: Family,
  name: string,
): Sampled | null {
  for (const sample of samples) {
    if (sample.table !== largest?.oid) continue;
    const column = sample.columns.find((each) => each.column === name);
    const isWhole = sample.pages >= sample.of_pages;
    if (column !== undefined && (isWhole || sample.pages_with_rows >= FEW_PAGES)) {
      return { sample, column };
    }
  }
  return null;
}

/** Where a sample comes from, for people. */
export const sampleSource = ({ pages, of_pages, rows, seed }: TableSample): string =>
  `sample of ${rows} rows on ${pages} of ${of_pages} pages, seed ${seed}`;

type ResultOf<K extends TrialRequest['kind']> = Extract<TrialResult, { readonly kind: K }>;
type RequestOf<K extends TrialRequest['kind']> = Extract<TrialRequest, { readonly kind: K }>;

export interface Done<K extends TrialRequest['kind']> {
  readonly trial: Trial;
  readonly request: RequestOf<K>;
  readonly result: ResultOf<K>;
}

/** Trials of a kind that were carried out. */
export function doneTrials<K extends TrialRequest['kind']>(
  { evidence }: Pick<AdviceInput, 'evidence'>,
  kind: K,
): readonly Done<K>[] {
  const isRequest = (request: TrialRequest): request is RequestOf<K> => request.kind === kind;
  const isResult = (result: TrialResult): result is ResultOf<K> => result.kind === kind;
  return evidence.trials.flatMap((trial): readonly Done<K>[] => {
    const { request, result } = trial;
    return result !== null && isRequest(request) && isResult(result)
      ? [{ trial, request, result }]
      : [];
  });
}

/** Why an experiment was not made, and what would help. */
export function whyNoTrial(
  { evidence }: Pick<AdviceInput, 'evidence'>,
  isIt: (request: TrialRequest) => boolean,
): { readonly why: string; readonly needs: string } {
  const failed = evidence.trials.find(
    ({ request, status }) => status === 'not-done' && isIt(request),
  );
  if (evidence.server.standby) return { why: 'this is a standby', needs: 'a trial on the primary' };
  return failed?.why == null
    ? { why: 'only an experiment tells', needs: '--trial' }
    : { why: failed.why, needs: '--trial with a longer --max-time or a larger --max-bytes' };
}

/** What lets this role look at rows, for people to run. */
export const selectGrant = (
  { evidence }: Pick<AdviceInput, 'evidence'>,
  table: RelationName,
): string => toRun`GRANT SELECT ON ${table} TO ${{ name: evidence.server.role.name }}`;
