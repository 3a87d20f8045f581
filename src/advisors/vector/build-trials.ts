import type { AdviceInput, VectorBuild, VectorIndexed } from '../../model/index.ts';
import { isLarge } from '../shared/family.ts';
import { settingNumber } from '../shared/settings.ts';
import { listsAnew, otherLists, usualLists } from './list-trials.ts';
import { findsTooLittle } from './lists-anew.ts';
import { findsOf, trialOf } from './searched.ts';
import { type VectorIndex, vectorIndexes, wantedOf } from './subject.ts';
import { COPIED } from './trials.ts';

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

/** Copies that rank what an index of whole vectors might be built as, one for each question. */
export const buildTrials = (input: AdviceInput): readonly VectorBuild[] =>
  vectorIndexes(input)
    .filter((one) => isLarge(one.bytes, input) && one.largest.table.readable)
    .flatMap((one) => {
      const base = baseOf(input, one);
      if (base === null) return [];
      const all =
        one.method === 'hnsw' ? graphsOf(input, one, base) : listsOfCopies(input, one, base);
      return all.flatMap((builds) => (builds.length === 0 ? [] : [{ ...base.request, builds }]));
    });

/** What trials of an index's builds have in common. */
export interface Base {
  readonly request: Omit<VectorBuild, 'builds'>;
  readonly opclass: string;
}

/** null: it is of no whole vectors. */
export function baseOf(input: AdviceInput, one: VectorIndex): Base | null {
  const { index } = one.top;
  const [key] = index.key;
  const [operator] = one.operators;
  const { shape } = one;
  if (key?.column == null || index.predicate !== null) return null;
  if (shape?.type !== 'vector' || operator === undefined) return null;
  const { schema, name } = key.opclass;
  const { k } = wantedOf(input, one);
  const { dimensions } = shape;
  return {
    request: {
      ...{ kind: 'vector-build', table: one.largest.table.oid, index: index.oid },
      ...{ column: key.column, dimensions, schema, operator, k },
    },
    opclass: name,
  };
}

/** A graph of whole vectors. */
export const graphOf = (
  { opclass }: Base,
  parameters: Parameters,
  set: VectorIndexed['set'],
): VectorIndexed => ({
  ...{ name: nameOf(parameters), method: 'hnsw', as: 'vector', opclass, set, rerank: null },
  with: { ...parameters },
});

const listsOfCopies = (
  input: AdviceInput,
  one: VectorIndex,
  { opclass }: Base,
): readonly (readonly VectorIndexed[])[] => [
  findsTooLittle(input, one) ? [listsAnew(input, one, opclass)] : [],
  otherLists(one, opclass),
];

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
function graphsOf(
  input: AdviceInput,
  one: VectorIndex,
  base: Base,
): readonly (readonly VectorIndexed[])[] {
  const { k } = base.request;
  const offered = new Set(input.evidence.opclasses.map(({ method, name }) => `${method} ${name}`));
  const graph = (parameters: Parameters, candidates: number): VectorIndexed =>
    graphOf(base, parameters, { 'hnsw.ef_search': String(candidates) });
  const now = parametersOf(one);
  const again = Math.min(MOST_AGAIN, AGAIN * k);
  const denser = isOutOfReach(input, one) ? denserThan(now) : [];
  const smaller: readonly VectorIndexed[] = [
    {
      ...graph(now, k),
      ...{ name: HALF, as: 'halfvec', opclass: base.opclass.replace(/^vector_/, 'halfvec_') },
    },
    {
      ...graph(now, again),
      ...{ name: BITS, as: 'bit', opclass: 'bit_hamming_ops', rerank: again },
    },
    listsOfCopy(base),
  ];
  const beside = (more: readonly VectorIndexed[]) => {
    const known = more.filter((each) => offered.has(`${each.method} ${each.opclass}`));
    return known.length === 0 ? [] : [graph(now, k), ...known];
  };
  return [
    beside(denser.map((parameters) => graph(parameters, k))),
    beside(isHeavy(input, one) ? smaller : []),
  ];
}

function listsOfCopy({ opclass }: Base): VectorIndexed {
  const lists = usualLists(COPIED);
  return {
    ...{ name: LISTS, method: 'ivfflat', as: 'vector', opclass, with: { lists }, rerank: null },
    set: { 'ivfflat.probes': String(Math.ceil(Math.sqrt(lists))) },
  };
}
