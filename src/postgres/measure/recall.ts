import {
  DboptError,
  dictionary,
  fail,
  type RecallRequest,
  type RecallResult,
  type Value,
} from '../../model/index.ts';
import { beginAsked, endAsked } from '../explain/ask.ts';
import { judge } from '../explain/judge.ts';
import { type Client, errorCode } from '../session/connect.ts';
import { endsWithUs } from '../session/pins.ts';
import { isCancelled } from '../session/raised.ts';
import { queryRows } from '../session/rows.ts';
import { withoutRows } from '../session/without-rows.ts';
import { loadParser, parseStatement } from '../sql/parse.ts';
import { type Sql, sql } from '../sql/quote.ts';
import { EXACTLY, EXACTLY_IN_PARALLEL, recallOf, scansOf, search } from './recall/neighbours.ts';
import { readQueries, type SearchQuery } from './recall/queries.ts';
import { indexesOf, nodesOf, readFilter, searchStatement } from './recall/search.ts';
import { settingsInForce, settingsOf } from './recall/settings.ts';
import { readSource, readTarget, type SearchTarget } from './recall/target.ts';

export interface RecallOptions {
  /** Queries, at most. */
  readonly count: number;
  readonly seed: number;
  /** Milliseconds, for all of it. */
  readonly maxTime: number;
}

/** Queries below which nothing is told because the exact neighbours of more take too long. */
const LEAST = 100;

/** How many of the true neighbours a search by an index finds, query by query, as the application runs it; the truth is
 *  found in the same snapshot, by looking at every row. On a connection of its own. Throws `no-recall`,
 *  `bad-where`, `recall-not-run`, `recall-too-slow`. */
export async function measureRecall(
  client: Client,
  request: RecallRequest,
  options: RecallOptions,
): Promise<RecallResult> {
  await endsWithUs(client);
  try {
    const mode = sql`ISOLATION LEVEL REPEATABLE READ READ ONLY`;
    const { path } = await beginAsked(client, options.maxTime, mode);
    // Compiling our own questions takes longer than answering them.
    await client.query(sql`SET LOCAL jit = off`.text);
    const target = await readTarget(client, request.index);
    const source = request.queries === null ? null : await readSource(client, request.queries);
    const filter = await readFilter(request.where, request.params);
    for (const { text } of await settingsOf(client, request.role)) await client.query(text);
    // The row itself is found too, and does not count.
    const limit = request.k + (source === null ? 1 : 0);
    const statement = searchStatement(target, filter, limit);
    const queries = await readQueries(client, target, filter, source, {
      ...options,
      count: options.count + 1,
    });
    const [first] = queries;
    if (first === undefined) {
      throw fail('no-recall', 'there is no vector to search for', {
        hint: 'name a column that has some: queries: schema.table.column',
      });
    }
    await requireHarmless(client, statement, path);
    await client.query(sql`SET LOCAL search_path TO DEFAULT; SET LOCAL jit TO DEFAULT`.text);
    const asked = queries.slice(0, options.count);
    const more = queries.length > options.count;
    const run: Run = { client, target, statement, request, options };
    return {
      ...{ kind: 'recall', source: source === null ? 'rows' : 'table', seed: options.seed },
      ...(await compare(run, asked, more)),
    };
  } catch (error) {
    throw told(error, options.maxTime);
  } finally {
    await endAsked(client);
  }
}

interface Run {
  readonly client: Client;
  readonly target: SearchTarget;
  readonly statement: Sql;
  readonly request: RecallRequest;
  readonly options: RecallOptions;
}

/** It is run where EXPLAIN ANALYZE would run it, or not at all. */
async function requireHarmless(
  client: Client,
  { text }: Sql,
  path: readonly string[],
): Promise<void> {
  await loadParser();
  const parsed = parseStatement(text);
  if (!parsed.ok) throw fail('recall-not-run', `the search cannot be read: ${parsed.message}`);
  const { may, because } = await judge(client, parsed.statement, path, false);
  if (may === 'run') return;
  throw fail('recall-not-run', `the search is not run: ${because.join('; ')}`, {
    hint: 'name a condition that only reads',
  });
}

/** Searches first, as the application's sessions do; then the truth. */
async function compare(
  run: Run,
  all: readonly SearchQuery[],
  more: boolean,
): Promise<Omit<RecallResult, 'kind' | 'source' | 'seed'>> {
  const { client, target, statement, request } = run;
  const { plan, settings } = await planned(run, all);
  await client.query('SAVEPOINT dbopt_exact');
  const { queries, each, settings: exactly } = await affordable(run, all);
  await client.query('ROLLBACK TO SAVEPOINT dbopt_exact');
  const found: { readonly distances: readonly number[]; readonly scanned: boolean }[] = [];
  let before = await scansOf(client, target);
  for (const query of queries) {
    const distances = await search(client, statement, query, request.k);
    const after = await scansOf(client, target);
    found.push({ distances, scanned: after > before });
    before = after;
  }
  await queryRows(
    client,
    exactly.map(({ text }) => text),
  );
  const recalls: number[] = [];
  let [short, byIndex] = [0, 0];
  for (const [at, query] of queries.entries()) {
    const { distances = [], scanned = false } = found[at] ?? {};
    const truth = await search(client, statement, query, request.k);
    const recall = recallOf(distances, truth);
    if (recall === null) continue;
    recalls.push(recall);
    if (distances.length < truth.length) short += 1;
    if (scanned) byIndex += 1;
  }
  if ((await scansOf(client, target)) > before) {
    throw fail(
      'no-recall',
      'the server reads the index even where it may not, so that no truth is known',
    );
  }
  return {
    ...{ recalls, by_index: byIndex, short, empty: queries.length - recalls.length },
    ...{ plan: nodesOf(plan).join(' over '), settings, exact_ms: each },
    in_plan: indexesOf(plan).some((name) => target.indexes.some((one) => one.name === name)),
    more: more && queries.length === all.length,
  };
}

/** The plan of the first search, and the settings that its library knows, once that is loaded. */
async function planned({ client, statement }: Run, [first]: readonly SearchQuery[]) {
  const { rows } = await client.query<{ readonly 'QUERY PLAN': Value }>({
    text: sql`EXPLAIN (FORMAT JSON) ${statement}`.text,
    values: [...(first?.values ?? [])],
  });
  const settings = (await settingsInForce(client)).map(({ name, value }) => [name, value] as const);
  return {
    plan: rows[0]?.['QUERY PLAN'] ?? null,
    settings: dictionary(Object.fromEntries(settings)),
  };
}

/** As many queries as the time is enough for, by how long the truth of the first takes, and how that is had sooner. */
async function affordable(run: Run, all: readonly SearchQuery[]) {
  const alone = await timed(run, all, EXACTLY);
  const parallel = alone > SLOW ? await timed(run, all, EXACTLY_IN_PARALLEL) : alone;
  const each = Math.min(alone, parallel);
  const most = Math.floor(run.options.maxTime / each);
  if (most < Math.min(LEAST, all.length)) throw tooSlow(each * all.length, all.length, run.options);
  const settings = parallel < alone ? EXACTLY_IN_PARALLEL : EXACTLY;
  return { queries: all.slice(0, most), each, settings };
}

/** Milliseconds of a search above which it may be worth to start processes for it. */
const SLOW = 100;

async function timed(
  { client, statement, request }: Run,
  [first]: readonly SearchQuery[],
  settings: readonly Sql[],
): Promise<number> {
  await queryRows(
    client,
    settings.map(({ text }) => text),
  );
  const start = performance.now();
  if (first !== undefined) await search(client, statement, first, request.k);
  return performance.now() - start;
}

function tooSlow(ms: number, queries: number, { maxTime }: RecallOptions): DboptError {
  const [needed, given] = [ms, maxTime].map((one) => `${Math.ceil(one / 1000)} s`);
  const message = `the exact neighbours of ${queries} queries would take about ${needed}, and ${given} are given`;
  return fail('recall-too-slow', message, { hint: 'give a longer --max-time' });
}

function told(error: unknown, maxTime: number): unknown {
  if (error instanceof DboptError || !(error instanceof Error)) return error;
  if (isCancelled(error)) {
    const message = `one search took longer than the ${Math.ceil(maxTime / 1000)} s that are given`;
    return fail('recall-too-slow', message, { hint: 'give a longer --max-time', cause: error });
  }
  if (!/^[0-9A-Z]{5}$/.test(errorCode(error))) return error;
  const [said] = withoutRows(error, '');
  return fail('recall-failed', `the server refuses the search: ${said}`, {
    hint: 'queries have the type and the dimensions of what is indexed; SELECT is needed on both tables',
    cause: error,
  });
}
