import {
  type AdviceInput,
  type Finding,
  type Interval,
  type Measurement,
  measured,
  qualified,
  type SearchedVariant,
} from '../../model/index.ts';
import { found } from '../shared/finding.ts';
import { checkEdits } from './check-edits.ts';
import { anewOf } from './lists-anew.ts';
import { curveOf, findsOf, isByIndex, type Searched, type Wide, within } from './searched.ts';
import { searchEdit } from './settings.ts';
import { VECTOR, type VectorIndex, type Wanted } from './subject.ts';
import { widthOf } from './trials.ts';

interface Raise {
  readonly now: Interval;
  readonly wide: Wide;
  readonly wanted: Wanted;
  /** Today's may be enough. */
  readonly isOpen: boolean;
}

export function raise(
  input: AdviceInput,
  one: VectorIndex,
  done: Searched,
  { now, wide: { variant, interval }, wanted, isOpen }: Raise,
): Finding {
  const [today] = done.result.variants;
  const { k } = done.request;
  const name = widthOf(one);
  const to = Number(variant.set[name]);
  const short = name.split('.')[1] ?? name;
  return found(VECTOR, input, {
    ...{ code: one.method === 'hnsw' ? 'ef-search' : 'recall-low', address: one.address },
    severity: isOpen ? 'info' : 'warning',
    title: `${shown(k, now)} at ${short} ${today?.settings[name] ?? '?'}, ${within(interval)} at ${to}; ${of(done)}, seed ${done.result.seed}; index scans ${variant.by_index}/${variant.recalls.length}; p50 ${today?.p50_ms.toFixed(2)} → ${variant.p50_ms.toFixed(2)} ms${isOpen ? `; whether ${today?.settings[name] ?? '?'} reaches ${wanted.goal} cannot be told` : ''}`,
    bytes: one.bytes,
    evidence: today === undefined ? [] : evidenceOf(one, done, today, wanted),
    curve: curve(one, done),
    ...afterLists(input, one),
    gain: {
      ...{ how: 'measured', what: `recall@${k}`, unit: 'share' },
      ...{ before: now.estimate, after: interval.estimate },
    },
    edits: [
      searchEdit(input, wanted.role, name, to),
      ...checkEdits(
        wanted.check,
        {
          name: `${one.top.index.name}_recall`,
          fields: { recall: one.address, k, min: wanted.goal },
        },
        wanted.role,
      ),
    ],
  });
}

export function low(
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
  const best = last === undefined ? now : findsOf(last, done);
  const isOpen = best.high >= wanted.goal;
  return found(VECTOR, input, {
    ...{ code: 'recall-low', address: one.address },
    severity: 'warning',
    title: `${shown(k, now)} at ${name} ${today?.settings[name] ?? '?'}, and ${within(best)} at ${most}${isOpen ? `; whether that reaches ${wanted.goal} cannot be told` : `: no wider search by it reaches ${wanted.goal}`}`,
    bytes: one.bytes,
    evidence: today === undefined ? [] : evidenceOf(one, done, today, wanted),
    curve: curve(one, done),
    outside: isOpen
      ? `Try again with a longer --max-time: ${of(done)} leave open which width is enough.`
      : one.method === 'hnsw'
        ? `Build ${qualified(one.top.index)} with a larger m or ef_construction, or find out whether dead rows or a filter take its places.`
        : listsText(input, one),
    ...afterLists(input, one),
  });
}

/** Where new lists find no more, a build does not help. */
function listsText(input: AdviceInput, one: VectorIndex): string {
  const anew = anewOf(input, one);
  return anew === null || anew.isBetter
    ? `Build ${qualified(one.top.index)} anew now that its rows are there (REINDEX INDEX CONCURRENTLY), and measure again.`
    : `On a copy lists made anew find ${within(anew.then)}, and as they are ${within(anew.now)}: an HNSW index finds more, or fewer lists do.`;
}

/** Lists of other rows come first: what is found by them tells nothing of those that will be. */
const afterLists = (input: AdviceInput, one: VectorIndex): { under?: Finding['under'] } =>
  anewOf(input, one)?.isBetter === true
    ? { under: { code: 'ivfflat-built-on-little-data', address: one.address } }
    : {};

export function evidenceOf(
  one: VectorIndex,
  done: Searched,
  today: SearchedVariant,
  { others, role }: Wanted,
): readonly Measurement[] {
  const { k } = done.request;
  const { result } = done;
  const { estimate, low: from, high } = findsOf(today, done);
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

export const curve = (one: VectorIndex, done: Searched) =>
  curveOf(done, widthOf(one), ({ settings }) => settings[widthOf(one)] ?? '?');

export const shown = (k: number, interval: Interval): string => `recall@${k} ${within(interval)}`;
export const of = ({ result: { source, queries } }: Searched): string =>
  source === 'rows' ? `${queries} rows of its own` : `${queries} queries`;
