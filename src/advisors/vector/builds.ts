import {
  type AdviceInput,
  type BuiltIndex,
  type Finding,
  type Interval,
  type Measurement,
  mean,
  measured,
  qualified,
} from '../../model/index.ts';
import { isLarge } from '../shared/family.ts';
import { found } from '../shared/finding.ts';
import { indexEdits } from '../shared/index-entry.ts';
import type { Done } from '../shared/sampled.ts';
import { inWords, percent } from '../shared/words.ts';
import { meanDifference } from '../statistics/index.ts';
import {
  BITS,
  denserThan,
  HALF,
  isOutOfReach,
  nameOf,
  parametersOf,
  WIDE,
} from './build-trials.ts';
import { builtOf } from './searched.ts';
import { bitsText, halfText } from './smaller-text.ts';
import { VECTOR, type VectorIndex, vectorIndexes } from './subject.ts';

/** What copies of the rows rank: they say which of two finds more, and not how much either finds of all rows. */
export const builds = (input: AdviceInput): readonly Finding[] =>
  vectorIndexes(input)
    .filter(({ bytes }) => isLarge(bytes, input))
    .flatMap((one) => [...denser(input, one), ...smaller(input, one)]);

/** An index of a copy beside one as it is today. */
interface Ranked {
  readonly done: Done<'vector-build'>;
  readonly today: BuiltIndex;
  readonly built: BuiltIndex;
  /** How much more it finds, query by query. */
  readonly more: Interval;
}

function rankedOf(input: AdviceInput, one: VectorIndex, name: string): Ranked | null {
  const found = builtOf(input, one, name);
  const [today] = found?.done.result.builds ?? [];
  if (found === null || today === undefined) return null;
  return { ...found, today, more: meanDifference(today.recalls, found.built.recalls) };
}

/** A denser graph, where no search wide enough finds what is asked for. */
function denser(input: AdviceInput, one: VectorIndex): readonly Finding[] {
  if (!isOutOfReach(input, one)) return [];
  for (const parameters of denserThan(parametersOf(one))) {
    const ranked = rankedOf(input, one, nameOf(parameters));
    if (ranked === null || ranked.more.low <= 0) continue;
    const { done, today, built, more } = ranked;
    const edits = indexEdits(input, one.top, { with: { ...parameters } });
    return [
      found(VECTOR, input, {
        ...{ code: 'hnsw-parameters', address: one.address, severity: 'info' },
        title: `${qualified(one.top.index)}: no search of up to ${WIDE} candidates finds enough; on a copy ${nameOf(parameters)} finds ${more.estimate.toFixed(3)} [${more.low.toFixed(3)}, ${more.high.toFixed(3)}] more than ${nameOf(parametersOf(one))}`,
        bytes: one.bytes,
        evidence: evidenceOf(done),
        ...(edits === null ? {} : { edits }),
        outside: `It takes ${times(built.build_ms, today.build_ms)} as long to build and ${times(built.bytes, today.bytes)} the space. What it finds of all rows only its own build tells: measure recall once it is there.`,
      }),
    ];
  }
  return [];
}

/** Shares of what it finds that may be lost, and of its space that has to be saved. */
const LOST = 0.01;
const SAVED = 0.15;

/** Smaller values in the index alone: the table keeps its own, and searches have to be written otherwise. */
function smaller(input: AdviceInput, one: VectorIndex): readonly Finding[] {
  const [best] = [HALF, BITS]
    .flatMap((name) => rankedOf(input, one, name) ?? [])
    .filter(({ built, today }) => built.bytes <= today.bytes * (1 - SAVED))
    .filter(({ more }) => more.low >= -LOST)
    .sort((a, b) => a.built.bytes - b.built.bytes);
  if (best === undefined) return [];
  const { done, today, built, more } = best;
  return [
    found(VECTOR, input, {
      ...{ code: 'vector-storage', address: one.address, severity: 'info' },
      title: `${qualified(one.top.index)}: on a copy an index of ${built.name} takes ${percent(built.bytes / today.bytes)} of the space, and finds ${signed(more.estimate)} [${signed(more.low)}, ${signed(more.high)}]`,
      bytes: one.bytes,
      evidence: evidenceOf(done),
      outside: built.name === HALF ? halfText(one, done.request) : bitsText(one, done.request),
    }),
  ];
}

const evidenceOf = ({
  request: { k },
  result,
  trial,
}: Done<'vector-build'>): readonly Measurement[] => [
  measured('rows of the copy', trial.rows, 'rows', `trial, seed ${trial.seed}`),
  measured(
    'rows kept out and searched for',
    result.queries,
    'queries',
    `trial, seed ${trial.seed}`,
  ),
  ...result.builds.map(({ name, bytes, build_ms, recalls, search_ms }) =>
    measured(
      `${name}: built in ${inWords(build_ms)} ms, ${inWords(bytes / 1024)} kB, ${search_ms.toFixed(2)} ms a search; recall@${k} on the copy`,
      ...([mean(recalls), null, 'copy'] as const),
    ),
  ),
];

const times = (a: number, b: number): string => `${(a / Math.max(1, b)).toFixed(1)} times`;
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
