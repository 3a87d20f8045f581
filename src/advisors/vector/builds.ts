import {
  type AdviceInput,
  type BuiltIndex,
  type Finding,
  type Interval,
  identifier,
  type Measurement,
  measured,
  qualified,
  toRun,
  type VectorBuild,
} from '../../model/index.ts';
import { isLarge } from '../shared/family.ts';
import { found } from '../shared/finding.ts';
import { indexEdits } from '../shared/index-entry.ts';
import { type Done, doneTrials } from '../shared/sampled.ts';
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
import { VECTOR, type VectorIndex, vectorIndexes } from './subject.ts';

/** What copies of the rows rank: they say which of two finds more, and not how much either finds of all rows. */
export const builds = (input: AdviceInput): readonly Finding[] =>
  vectorIndexes(input)
    .filter(({ bytes }) => isLarge(bytes, input))
    .flatMap((one) => {
      const done = doneTrials(input, 'vector-build').find(
        ({ request }) => request.index === one.top.index.oid,
      );
      const [today] = done?.result.builds ?? [];
      if (done === undefined || today === undefined) return [];
      const about = { input, one, done, today };
      return [...(denser(about) ?? []), ...(smaller(about) ?? [])];
    });

interface About {
  readonly input: AdviceInput;
  readonly one: VectorIndex;
  readonly done: Done<'vector-build'>;
  readonly today: BuiltIndex;
}

/** A denser graph, where no search wide enough finds what is asked for. */
function denser({ input, one, done, today }: About): readonly Finding[] | null {
  if (!isOutOfReach(input, one)) return null;
  for (const parameters of denserThan(parametersOf(one))) {
    const built = done.result.builds.find(({ name }) => name === nameOf(parameters));
    const more = built === undefined ? null : differenceOf(today, built);
    if (built === undefined || more === null || more.low <= 0) continue;
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
  return null;
}

/** Shares of what it finds that may be lost, and of its space that has to be saved. */
const LOST = 0.01;
const SAVED = 0.15;

/** Smaller values in the index alone: the table keeps its own, and searches have to be written otherwise. */
function smaller({ input, one, done, today }: About): readonly Finding[] | null {
  const kinds = [HALF, BITS].flatMap((name) => {
    const built = done.result.builds.find((each) => each.name === name);
    if (built === undefined || built.bytes > today.bytes * (1 - SAVED)) return [];
    const more = differenceOf(today, built);
    return more.low < -LOST ? [] : [{ built, more }];
  });
  const [best] = [...kinds].sort((a, b) => a.built.bytes - b.built.bytes);
  if (best === undefined) return null;
  const { built, more } = best;
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

/** What the index and its searches have to be; `$1` is what is searched for. */
function halfText({ top: { table } }: VectorIndex, request: VectorBuild): string {
  const { column, dimensions, schema, operator } = request;
  const [key, half] = [{ name: column }, { schema, name: 'halfvec' }];
  const opclass = { schema, name: opclassOf(request, HALF) };
  const number = { number: dimensions };
  const index = toRun`CREATE INDEX ON ${table} USING hnsw ((${key}::${half}(${number})) ${opclass})`;
  const cast = toRun`::${half}(${number})`;
  return `${index}; searches: ORDER BY ${identifier(column)}${cast} ${operator} $1${cast}.`;
}

function bitsText({ top: { table } }: VectorIndex, request: VectorBuild): string {
  const { column, dimensions, schema, operator, k } = request;
  const rerank = request.builds.find(({ name }) => name === BITS)?.rerank ?? k;
  const [key, quantize] = [{ name: column }, { schema, name: 'binary_quantize' }];
  const opclass = { schema, name: opclassOf(request, BITS) };
  const number = { number: dimensions };
  const index = toRun`CREATE INDEX ON ${table} USING hnsw ((${quantize}(${key})::bit(${number})) ${opclass})`;
  const some = toRun`SELECT * FROM ${table} ORDER BY ${quantize}(${key})::bit(${number}) <~> ${quantize}($1)::bit(${number}) LIMIT ${{ number: rerank }}`;
  return `${index}; searches, with hnsw.ef_search ${rerank}: SELECT * FROM (${some}) AS some ORDER BY ${identifier(column)} ${operator} $1 LIMIT ${k}.`;
}

const opclassOf = ({ builds: all }: VectorBuild, name: string): string =>
  all.find((one) => one.name === name)?.opclass ?? '';

/** How much more the other finds, query by query. */
const differenceOf = (today: BuiltIndex, other: BuiltIndex): Interval =>
  meanDifference(today.recalls, other.recalls);

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

const mean = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
const times = (a: number, b: number): string => `${(a / Math.max(1, b)).toFixed(1)} times`;
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
