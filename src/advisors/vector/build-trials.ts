import type { AdviceInput, VectorBuild, VectorIndexed } from '../../model/index.ts';
import { isLarge } from '../shared/family.ts';
import { settingNumber } from '../shared/settings.ts';
import { findsOf, trialOf } from './searched.ts';
import { type VectorIndex, vectorIndexes, wantedOf } from './subject.ts';

/** What pgvector builds with where nobody says otherwise. */
const M = 16;
const EF_CONSTRUCTION = 64;
/** Parameters that find more, from cheap to dear. */
const DENSER = [
  { m: 16, ef_construction: 128 },
  { m: 32, ef_construction: 128 },
  { m: 48, ef_construction: 256 },
];
/** Rows that are looked at again where bits alone are compared, by each that is asked for. */
const AGAIN = 20;
const MOST_AGAIN = 1000;
/** Rows of a list to begin with, by pgvector's README. */
const ROWS_A_LIST = 1000;
const COPIED = 10_000;

export const nameOf = ({ m, ef_construction }: Parameters): string =>
  `m ${m}, ef_construction ${ef_construction}`;

export interface Parameters {
  readonly m: number;
  readonly ef_construction: number;
}

export const parametersOf = ({ top: { index } }: VectorIndex): Parameters => ({
  m: Number(index.options.m ?? M),
  ef_construction: Number(index.options.ef_construction ?? EF_CONSTRUCTION),
});

/** Denser graphs than the index has. */
export const denserThan = (now: Parameters): readonly Parameters[] =>
  DENSER.filter(
    ({ m, ef_construction }) =>
      m >= now.m &&
      ef_construction >= now.ef_construction &&
      m * ef_construction > now.m * now.ef_construction,
  );

export const HALF = 'halfvec';
export const BITS = 'bits, put in order by the vectors';
export const LISTS = 'IVFFlat';

/** Copies that rank what an HNSW index of whole vectors might be built as. */
export const buildTrials = (input: AdviceInput): readonly VectorBuild[] =>
  vectorIndexes(input)
    .filter((one) => isLarge(one.bytes, input) && one.largest.table.readable)
    .flatMap((one) => requestOf(input, one) ?? []);

function requestOf(input: AdviceInput, one: VectorIndex): VectorBuild | null {
  const { index } = one.top;
  const [key] = index.key;
  const [operator] = one.operators;
  const isWhole = one.method === 'hnsw' && key?.column != null && index.predicate === null;
  if (!isWhole || one.shape?.type !== 'vector' || operator === undefined) return null;
  const { opclass } = key;
  const { k } = wantedOf(input, one);
  const all = buildsOf(input, one, opclass.name, k);
  if (all.length === 0) return null;
  return {
    ...{ kind: 'vector-build', table: one.largest.table.oid, index: index.oid },
    ...{ column: key.column, dimensions: one.shape.dimensions, schema: opclass.schema },
    ...{ operator, k },
    builds: all,
  };
}

/** Candidates up to which a wider search is cheaper than another graph. */
export const WIDE = 400;

/** The searches of all rows were measured, find too little, and no width that is worth it mends that. */
export function isOutOfReach(input: AdviceInput, one: VectorIndex): boolean {
  const done = trialOf(input, one, null);
  const [today] = done?.result.variants ?? [];
  if (done === undefined || today === undefined || today.by_index === 0) return false;
  const { goal } = wantedOf(input, one);
  const reach = done.result.variants.filter(
    ({ set }) => Number(set['hnsw.ef_search'] ?? 0) <= WIDE,
  );
  return reach.every((variant) => findsOf(variant, done).high < goal);
}

/** Of shared_buffers, what an index may take before a smaller one is looked for. */
const MUCH = 0.25;

function isHeavy(input: AdviceInput, { bytes }: VectorIndex): boolean {
  const buffers = settingNumber(input, 'shared_buffers');
  return buffers !== null && bytes > MUCH * buffers;
}

/** On a copy nearly all is found with many candidates: as few as can be tell parameters apart. */
function buildsOf(
  input: AdviceInput,
  one: VectorIndex,
  opclass: string,
  k: number,
): readonly VectorIndexed[] {
  const offered = new Set(input.evidence.opclasses.map(({ method, name }) => `${method} ${name}`));
  const graph = (parameters: Parameters, more: Partial<VectorIndexed> = {}): VectorIndexed => ({
    ...{ name: nameOf(parameters), method: 'hnsw', as: 'vector', opclass },
    ...{ with: { ...parameters }, set: { 'hnsw.ef_search': String(k) }, rerank: null },
    ...more,
  });
  const now = parametersOf(one);
  const half = opclass.replace(/^vector_/, 'halfvec_');
  const again = Math.min(MOST_AGAIN, AGAIN * k);
  const lists = Math.round(COPIED / ROWS_A_LIST);
  const probes = { 'ivfflat.probes': String(Math.ceil(Math.sqrt(lists))) };
  const denser = isOutOfReach(input, one) ? denserThan(now) : [];
  const smaller: readonly VectorIndexed[] = [
    graph(now, { name: HALF, as: 'halfvec', opclass: half }),
    graph(now, {
      ...{ name: BITS, as: 'bit', opclass: 'bit_hamming_ops', rerank: again },
      set: { 'hnsw.ef_search': String(again) },
    }),
    {
      ...{ name: LISTS, method: 'ivfflat', as: 'vector', opclass, with: { lists } },
      ...{ set: probes, rerank: null },
    },
  ];
  const more = [
    ...denser.map((parameters) => graph(parameters)),
    ...(isHeavy(input, one) ? smaller : []),
  ].filter((each) => offered.has(`${each.method} ${each.opclass}`));
  return more.length === 0 ? [] : [graph(now), ...more];
}
