import { identifier, toRun, type VectorBuild, type VectorIndexed } from '../../model/index.ts';
import { BITS, HALF } from './build-trials.ts';
import type { VectorIndex } from './subject.ts';

/* What an index of smaller values and its searches have to be; `$1` is what is searched for. */

export function halfText(one: VectorIndex, request: VectorBuild): string {
  const { column, dimensions, schema, operator } = request;
  const half = { schema, name: 'halfvec' };
  const number = { number: dimensions };
  const index = indexText(one, request, HALF, toRun`${{ name: column }}::${half}(${number})`);
  const cast = toRun`::${half}(${number})`;
  return `${index}; searches: ORDER BY ${identifier(column)}${cast} ${operator} $1${cast}.`;
}

export function bitsText(one: VectorIndex, request: VectorBuild): string {
  const { column, dimensions, schema, operator, k } = request;
  const rerank = request.builds.find(({ name }) => name === BITS)?.rerank ?? k;
  const quantize = { schema, name: 'binary_quantize' };
  const number = { number: dimensions };
  const bits = toRun`${quantize}(${{ name: column }})::bit(${number})`;
  // Of two functions of this name the type says which.
  const asked = toRun`${quantize}($1::${{ schema, name: 'vector' }}(${number}))::bit(${number})`;
  const index = indexText(one, request, BITS, bits);
  const some = `${toRun`SELECT * FROM ${one.top.table}`} ORDER BY ${bits} <~> ${asked} LIMIT ${rerank}`;
  return `${index}; searches, with hnsw.ef_search ${rerank}: SELECT * FROM (${some}) AS nearest ORDER BY ${identifier(column)} ${operator} $1 LIMIT ${k}.`;
}

/** Of a partitioned table an index cannot be built beside what writes. */
function indexText({ top }: VectorIndex, request: VectorBuild, name: string, key: string): string {
  const build = request.builds.find((one) => one.name === name);
  const create = top.index.partitioned ? 'CREATE INDEX' : 'CREATE INDEX CONCURRENTLY';
  const opclass = toRun`${{ schema: request.schema, name: build?.opclass ?? '' }}`;
  return `${create} ON ${toRun`${top.table}`} USING hnsw ((${key}) ${opclass})${withText(top.index.options, build)}`;
}

/** Parameters, where those of today are said. */
function withText(
  { m, ef_construction }: VectorIndex['top']['index']['options'],
  build: VectorIndexed | undefined,
): string {
  if (build === undefined || (m === undefined && ef_construction === undefined)) return '';
  const { m: edges = 0, ef_construction: width = 0 } = build.with;
  return toRun` WITH (m = ${{ number: edges }}, ef_construction = ${{ number: width }})`;
}
