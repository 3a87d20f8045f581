import type {
  BuiltIndex,
  TableFacts,
  TrialResult,
  VectorBuild,
  VectorIndexed,
} from '../../../model/index.ts';
import { recallOf } from '../../measure/recall/neighbours.ts';
import { setAll } from '../../measure/recall/settings.ts';
import { id, list, lit, type Sql, sql, trusted } from '../../sql/quote.ts';
import { indexBytes } from './explain.ts';
import { type Bench, copyName, NotDone, sampleOf } from './session.ts';

/** Rows that are kept out of the copy and searched for. */
const QUERIES = 100;
/** Rows of a copy: of more a build takes long, of fewer all of them find all. */
const ROWS = 10_000;
const FEWEST = 500;

const ROWS_COPY = copyName('rows');
const QUERIES_COPY = copyName('queries');
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
  for (const one of request.builds) {
    const build_ms = await bench.time(createIndex(request, one));
    const bytes = await indexBytes(INDEX, bench);
    await bench.client.query(setAll({ ...USED, ...one.set }).text);
    const found = await nearest(searched(request, one), request, bench);
    if ((await scans(bench)) < found.distances.length) {
      throw new NotDone('the planner does not use an index of the copy');
    }
    await bench.run(sql`DROP INDEX ${id('pg_temp', INDEX)}`);
    const recalls = truth.distances.map((each, at) => recallOf(found.distances[at] ?? [], each));
    builds.push({
      ...{ name: one.name, bytes, build_ms: Math.round(build_ms) },
      recalls: recalls.map((one_) => Math.round((one_ ?? 1) * 1e4) / 1e4),
      search_ms: Math.round((found.ms / Math.max(1, truth.distances.length)) * 1e3) / 1e3,
    });
  }
  return {
    rows,
    result: { kind: 'vector-build', queries: truth.distances.length, builds },
  };
}

const scans = (bench: Bench): Promise<number> =>
  bench.number(
    sql`SELECT pg_catalog.pg_stat_get_xact_numscans(${lit(id('pg_temp', INDEX).text)}::pg_catalog.regclass) AS n`,
  );

const USED = { enable_seqscan: 'off', enable_sort: 'off' };

/** A sample of the vectors, and some of them apart. Gives how many are left. */
async function copyRows(
  { column, schema, operator }: VectorBuild,
  table: TableFacts,
  bench: Bench,
): Promise<number> {
  const e = id(column);
  const sample = copyName('sample');
  await bench.read(
    sql`CREATE TEMP TABLE ${sample} ON COMMIT DROP AS
        SELECT ${e} FROM (${sampleOf(table, [column], bench)}) AS s
         WHERE (${e} ${by(schema, operator)} ${e}) <> 'NaN'::pg_catalog.float8 LIMIT ${lit(ROWS + QUERIES)}`,
  );
  const order = sql`pg_catalog.hashtextextended(${e}::pg_catalog.text, ${lit(bench.seed)}), ctid`;
  await bench.run(
    sql`CREATE TEMP TABLE ${QUERIES_COPY} ON COMMIT DROP AS
        SELECT ctid AS place, ${e} AS q FROM ${sample} ORDER BY ${order} LIMIT ${lit(QUERIES)}`,
  );
  await bench.run(
    sql`CREATE TEMP TABLE ${ROWS_COPY} ON COMMIT DROP AS
        SELECT ${e} AS e FROM ${sample} WHERE ctid <> ALL (ARRAY(SELECT place FROM ${QUERIES_COPY}))`,
  );
  const rows = await bench.number(sql`SELECT pg_catalog.count(*) AS n FROM ${ROWS_COPY}`);
  if (rows < FEWEST) throw new NotDone('a copy of so few rows tells nothing');
  return rows;
}

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

/** An operator of the extension, whose name is made of signs alone. */
function by(schema: string, operator: string): Sql {
  if (!/^[-+*/<>=~!@#%^&|`?]+$/.test(operator)) throw new NotDone('the distance has no operator');
  return sql`OPERATOR(${id(schema)}.${trusted(operator)})`;
}
