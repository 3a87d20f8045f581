import {
  type AdviceInput,
  type Edit,
  type Finding,
  type Interval,
  type Measurement,
  measured,
  qualified,
  type SearchedVariant,
  type VectorSearchResult,
} from '../../model/index.ts';
import { isLarge } from '../shared/family.ts';
import { cannotTell, found } from '../shared/finding.ts';
import { type Done, doneTrials, selectGrant, whyNoTrial } from '../shared/sampled.ts';
import { meanShare } from '../statistics/index.ts';
import { searchEdit } from './settings.ts';
import { VECTOR, type VectorIndex, vectorIndexes, type Wanted, wantedOf } from './subject.ts';
import { isReadable, widthOf } from './trials.ts';

/** Queries of which fewer tell nothing. */
const FEW = 20;
const QUESTION = 'which share of the nearest rows searches by it find';

type Searched = Done<'vector-search'>;

/** What searches find, and the least width that finds enough. */
export const recall = (input: AdviceInput): readonly Finding[] =>
  vectorIndexes(input)
    .filter(({ bytes }) => isLarge(bytes, input))
    .flatMap((one) => judge(input, one) ?? []);

export const trialOf = (input: AdviceInput, { top }: VectorIndex): Searched | undefined =>
  doneTrials(input, 'vector-search').find(({ request }) => request.index === top.index.oid);

function judge(input: AdviceInput, one: VectorIndex): Finding | null {
  const wanted = wantedOf(input, one);
  const done = trialOf(input, one);
  const [today] = done?.result.variants ?? [];
  if (done === undefined || today === undefined) return notMeasured(input, one);
  // The planner does better without it, and finds all.
  if (today.by_index === 0) return null;
  const { k } = done.request;
  const now = meanShare(today.recalls, k);
  const { goal } = wanted;
  const enough = enoughFor(goal, done.result);
  if (today.recalls.length >= FEW && now.low >= enough) return null;
  const evidence = evidenceOf(one, done, today, wanted);
  if (today.recalls.length < FEW || now.high >= goal) {
    return cannotTell(VECTOR, {
      ...about(one, 'recall-low'),
      title: `${qualified(one.top.index)}: ${shown(k, now)}; whether it reaches ${goal} cannot be told from ${of(done)}`,
      evidence,
      unanswered: openOf(done, goal),
    });
  }
  const wide = widest(done.result, k, enough) ?? widest(done.result, k, goal);
  return wide === null
    ? low(input, one, done, now, wanted)
    : raise(input, one, done, now, wide, wanted);
}

/** Rows of the table itself lie where the index is dense: half of what may be missed is left for what that flatters. */
const enoughFor = (goal: number, { source }: VectorSearchResult): number =>
  source === 'rows' ? goal + (1 - goal) / 2 : goal;

const about = ({ address }: VectorIndex, code: string) => ({ code, address });

const openOf = ({ result }: Searched, goal: number) => ({
  question: `whether its recall is ${goal} or more`,
  why:
    result.source === 'rows'
      ? 'rows of the table itself were searched for, which flatters'
      : `the interval of ${result.queries} queries lies on both sides of it`,
  needs:
    result.source === 'rows'
      ? 'a check of type recall with queries: the column of what is searched for'
      : 'more queries, and --trial with a longer --max-time',
});

function notMeasured(input: AdviceInput, one: VectorIndex): Finding {
  const why = isReadable(one)
    ? whyNoTrial(
        input,
        ({ kind, table }) => kind === 'vector-search' && table === one.top.table.oid,
      )
    : { why: 'this role may not read all rows', needs: selectGrant(input, one.top.table) };
  return cannotTell(VECTOR, {
    ...about(one, 'recall-low'),
    title: `${qualified(one.top.index)}: which share of the nearest rows it finds is not known`,
    evidence: [measured('size', one.bytes, 'bytes', 'pg_relation_size')],
    unanswered: { question: QUESTION, ...why },
  });
}

interface Wide {
  readonly variant: SearchedVariant;
  readonly interval: Interval;
}

/** The first that finds enough, by the index alone. */
function widest({ variants }: VectorSearchResult, k: number, enough: number): Wide | null {
  for (const variant of variants.slice(1)) {
    const interval = meanShare(variant.recalls, k);
    if (isByIndex(variant) && interval.low >= enough) return { variant, interval };
  }
  return null;
}

/** Where the planner leaves the index, rows are found without it, and all of them are read. */
const isByIndex = ({ by_index, recalls }: SearchedVariant): boolean => by_index === recalls.length;

function raise(
  input: AdviceInput,
  one: VectorIndex,
  done: Searched,
  now: Interval,
  { variant, interval }: Wide,
  wanted: Wanted,
): Finding {
  const [today] = done.result.variants;
  const { k } = done.request;
  const name = widthOf(one);
  const to = Number(variant.set[name]);
  const short = name.split('.')[1] ?? name;
  return found(VECTOR, input, {
    ...about(one, one.method === 'hnsw' ? 'ef-search' : 'recall-low'),
    severity: 'warning',
    title: `${shown(k, now)} at ${short} ${today?.settings[name] ?? '?'}, ${within(interval)} at ${to}; ${of(done)}, seed ${done.result.seed}; index scans ${variant.by_index}/${variant.recalls.length}; p50 ${today?.p50_ms.toFixed(2)} → ${variant.p50_ms.toFixed(2)} ms`,
    bytes: one.bytes,
    evidence: [
      ...(today === undefined ? [] : evidenceOf(one, done, today, wanted)),
      ...curve(one, done),
    ],
    gain: {
      ...{ how: 'measured', what: `recall@${k}`, unit: 'share' },
      ...{ before: now.estimate, after: interval.estimate },
    },
    edits: [searchEdit(input, wanted.role, name, to), ...checkEdits(one, wanted, k)],
  });
}

/** A check that holds what was reached; one that is there is asked as the role that searches. */
function checkEdits(one: VectorIndex, wanted: Wanted, k: number): readonly Edit[] {
  const { check, role, goal } = wanted;
  const edit = (field: string, to: Edit['to']): Edit => ({
    ...{ address: `check.${check?.name ?? `${one.top.index.name}_recall`}`, field, from: null, to },
  });
  const asRole = role === null || check?.options.role === role ? [] : [edit('role', role)];
  return check === null
    ? [edit('recall', one.address), edit('k', k), edit('min', goal), ...asRole]
    : asRole;
}

function low(
  input: AdviceInput,
  one: VectorIndex,
  done: Searched,
  now: Interval,
  wanted: Wanted,
): Finding {
  const [today] = done.result.variants;
  const { k } = done.request;
  const name = widthOf(one);
  const last = done.result.variants.findLast(isByIndex);
  const most = last?.set[name] ?? today?.settings[name] ?? '?';
  const best = last === undefined ? now : meanShare(last.recalls, k);
  return found(VECTOR, input, {
    ...about(one, 'recall-low'),
    severity: 'warning',
    title: `${shown(k, now)} at ${name} ${today?.settings[name] ?? '?'}, and ${within(best)} at ${most}: no wider search by it reaches ${wanted.goal}`,
    bytes: one.bytes,
    evidence: [
      ...(today === undefined ? [] : evidenceOf(one, done, today, wanted)),
      ...curve(one, done),
    ],
    outside:
      one.method === 'hnsw'
        ? `Build ${qualified(one.top.index)} with a larger m or ef_construction, or find out whether dead rows or a filter take its places.`
        : `Build ${qualified(one.top.index)} anew now that its rows are there (REINDEX INDEX CONCURRENTLY): its lists are those of the rows it was built on.`,
  });
}

function evidenceOf(
  one: VectorIndex,
  { request: { k }, result }: Searched,
  today: SearchedVariant,
  { others, role }: Wanted,
): readonly Measurement[] {
  const { estimate, low: from, high } = meanShare(today.recalls, k);
  const n = today.recalls.length;
  const trial = `trial, seed ${result.seed}`;
  return [
    measured(`recall@${k}`, estimate, null, trial, { interval: [from, high] }),
    measured(
      result.source === 'rows' ? 'rows of its own searched for, which flatters' : 'queries',
      n,
      'queries',
      trial,
    ),
    measured('the index was scanned', today.by_index, 'queries', 'pg_stat_get_xact_numscans'),
    ...(today.short === 0 ? [] : [measured('too few rows came', today.short, 'queries', trial)]),
    measured(widthOf(one), today.settings[widthOf(one)] ?? '?', null, 'pg_settings'),
    measured('exact neighbours of one query', result.exact_ms, 'ms', trial),
    role === null
      ? measured('who searches', 'no role is known', null, 'pg_stat_statements')
      : measured('who searches', [role, ...others].join(', '), null, 'pg_stat_statements'),
  ];
}

/** Recall and time by width: what a plot is drawn from. */
export const curve = (one: VectorIndex, { request: { k }, result }: Searched) =>
  result.variants.map((variant) => {
    const { estimate, low: from, high } = meanShare(variant.recalls, k);
    const value = variant.settings[widthOf(one)] ?? '?';
    return measured(
      `recall@${k} at ${widthOf(one)} ${value}, p50 ${variant.p50_ms.toFixed(2)} ms, p99 ${variant.p99_ms.toFixed(2)} ms`,
      estimate,
      null,
      `trial, seed ${result.seed}`,
      { interval: [from, high] },
    );
  });

const shown = (k: number, interval: Interval): string => `recall@${k} ${within(interval)}`;
const within = ({ estimate, low: from, high }: Interval): string =>
  `${estimate.toFixed(3)} [${from.toFixed(3)}, ${high.toFixed(3)}]`;
const of = ({ result: { source, queries } }: Searched): string =>
  source === 'rows' ? `${queries} rows of its own` : `${queries} queries`;
