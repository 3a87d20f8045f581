import type {
  BuiltIndex,
  TableFacts,
  TrialResult,
  VectorBuild,
  VectorIndexed,
} from '../../../model/index.ts';
import { recallOf, usedOf } from '../../measure/recall/neighbours.ts';
import { setAll } from '../../measure/settings.ts';
import { id, list, lit, type Sql, sql } from '../../sql/quote.ts';
import { indexBytes } from './explain.ts';
import { type Bench, NotDone } from './session.ts';
import { by, copyRows, QUERIES_COPY, ROWS_COPY } from './vector-copy.ts';

const INDEX = 'dbopt_trial_index';

/** Each index alone on the same rows, searched for the same that were kept out of them. */
export async function vectorBuild(
  request: VectorBuild,
  table: TableFacts,
  bench: Bench,
): Promise<{ readonly rows: number; readonly result: TrialResult }> {
  const rows = await copyRows(request, table, bench);
  const truth = await nearest(exact(request), request, bench);
  const builds: BuiltIndex[] = [];
  let built: Built | null = null;
  for (const one of request.builds) {
    built = await indexFor(createIndex(request, one), built, bench);
    await bench.client.query(setAll({ ...USED, ...one.set }).text);
    const before = await usedOf(bench.client, [built]);
    const found = await nearest(searched(request, one), request, bench);
    const after = await usedOf(bench.client, [built]);
    const queries = found.distances.length;
    if (after.scans - before.scans < queries) {
      throw new NotDone('the planner does not use an index of the copy');
    }
    const recalls = truth.distances.map((each, at) => recallOf(found.distances[at] ?? [], each));
    builds.push({
      ...{ name: one.name, bytes: built.bytes, build_ms: Math.round(built.ms) },
      recalls: recalls.map((one_) => rounded(one_ ?? 1, 1e4)),
      search_ms: rounded(found.ms / Math.max(1, queries), 1e3),
      blocks: rounded((after.blocks - before.blocks) / Math.max(1, queries), 10),
    });
  }
  const queries = truth.distances.length;
  const exact_ms = rounded(truth.ms / Math.max(1, queries), 1e3);
  return { rows, result: { kind: 'vector-build', queries, exact_ms, builds } };
}

const rounded = (value: number, to: number): number => Math.round(value * to) / to;

/** The index that is there. */
interface Built {
  readonly oid: number;
  /** The statement that made it. */
  readonly text: string;
  readonly bytes: number;
  readonly ms: number;
}

/** The one that is there, where it was made so; else another in its place. */
async function indexFor(create: Sql, before: Built | null, bench: Bench): Promise<Built> {
  if (before?.text === create.text) return before;
  const index = id('pg_temp', INDEX);
  if (before !== null) await bench.run(sql`DROP INDEX ${index}`);
  const ms = await bench.time(create);
  const oid = sql`SELECT ${lit(index.text)}::pg_catalog.regclass::pg_catalog.oid::pg_catalog.int8 AS n`;
  const bytes = await indexBytes(INDEX, bench);
  return { oid: await bench.number(oid), text: create.text, bytes, ms };
}

const USED = { enable_seqscan: 'off', enable_sort: 'off' };

/** The distance of each of the nearest, query by query, and how long all of them took. */
async function nearest(
  ordered: Sql,
  { k }: VectorBuild,
  { client, paced }: Bench,
): Promise<{ readonly distances: readonly (readonly number[])[]; readonly ms: number }> {
  const query = sql`
SELECT ARRAY(SELECT d FROM (${ordered}) AS n ORDER BY d LIMIT ${lit(k)}) AS distances FROM ${QUERIES_COPY} AS query ORDER BY query.place`;
  return paced(async () => {
    const start = performance.now();
    const { rows } = await client.query<{ readonly distances: readonly number[] }>(query.text);
    return { distances: rows.map(({ distances }) => distances), ms: performance.now() - start };
  });
}

const exact = ({ schema, operator, k }: VectorBuild): Sql =>
  sql`SELECT e ${by(schema, operator)} query.q AS d FROM ${ROWS_COPY} ORDER BY d LIMIT ${lit(k)}`;

/** By the index; what it gives is put in order by the vectors themselves. */
function searched(request: VectorBuild, one: VectorIndexed): Sql {
  const { schema, operator, k } = request;
  const distance = sql`${keyOf(request, one, sql`e`)} ${by(schema, one.as === 'bit' ? '<~>' : operator)} ${keyOf(request, one, sql`query.q`)}`;
  const some = sql`SELECT e FROM ${ROWS_COPY} ORDER BY ${distance} LIMIT ${lit(one.rerank ?? k)}`;
  return sql`SELECT c.e ${by(schema, operator)} query.q AS d FROM (${some}) AS c`;
}

function createIndex(request: VectorBuild, one: VectorIndexed): Sql {
  const parameters = Object.entries(one.with).map(
    ([name, value]) => sql`${id(name)} = ${lit(value)}`,
  );
  const options = parameters.length === 0 ? sql`` : sql` WITH (${list(parameters)})`;
  return sql`CREATE INDEX ${id(INDEX)} ON ${ROWS_COPY} USING ${id(one.method)} ((${keyOf(request, one, sql`e`)}) ${id(request.schema, one.opclass)})${options}`;
}

function keyOf({ schema, dimensions }: VectorBuild, { as }: VectorIndexed, of: Sql): Sql {
  if (as === 'vector') return of;
  if (as === 'halfvec') return sql`${of}::${id(schema, 'halfvec')}(${lit(dimensions)})`;
  return sql`${id(schema, 'binary_quantize')}(${of})::pg_catalog.bit(${lit(dimensions)})`;
}
