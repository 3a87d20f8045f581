import { DboptError, fail, type Searching } from '../../../model/index.ts';
import { beginAsked, endAsked } from '../../explain/ask.ts';
import { beginJudged } from '../../explain/judged.ts';
import { type Client, errorCode } from '../../session/connect.ts';
import { endsWithUs } from '../../session/pins.ts';
import { isCancelled, isLockWait } from '../../session/raised.ts';
import { withoutRows } from '../../session/without-rows.ts';
import { loadParser, parseStatement } from '../../sql/parse.ts';
import { type Sql, sql } from '../../sql/quote.ts';
import { takeSettings } from '../settings.ts';
import { queriesStatement, readQueries, type SearchQuery } from './queries.ts';
import { readFilter, searchStatements } from './search.ts';
import { readSource, readTarget, type SearchTarget } from './target.ts';

export interface RecallOptions {
  /** Queries, at most. */
  readonly count: number;
  readonly seed: number;
  /** Milliseconds, for all of it. */
  readonly maxTime: number;
}

/** Searches that are about to be made in one snapshot. */
export interface Searches {
  readonly client: Client;
  readonly target: SearchTarget;
  readonly statement: Sql;
  /** The same by looking at every row. */
  readonly exact: Sql;
  readonly request: Searching;
  readonly options: RecallOptions;
  readonly queries: readonly SearchQuery[];
  /** There are more queries than were asked for. */
  readonly more: boolean;
  readonly source: 'table' | 'rows';
}

/** Does `work` in a READ ONLY transaction of one snapshot, with the settings and the path of whoever searches. On a
 *  connection of its own. Throws `no-recall`, `bad-where`, `recall-not-run`, `recall-too-slow`, `recall-failed`. */
export async function withSearches<T>(
  client: Client,
  request: Searching,
  options: RecallOptions,
  work: (searches: Searches) => Promise<T>,
): Promise<T> {
  await endsWithUs(client);
  try {
    await beginAsked(client, options.maxTime, sql`READ ONLY`);
    const target = await readTarget(client, request.index);
    const source = request.queries === null ? null : await readSource(client, request.queries);
    await endAsked(client);
    const filter = await readFilter(request.where, request.params);
    // The row itself is found too, and does not count.
    const limit = request.k + (source === null ? 1 : 0);
    const { search: statement, exact } = searchStatements(target, filter, limit);
    const count = options.count + 1;
    const vectors = queriesStatement(target, filter, source, { ...options, count });
    await beginHarmless(client, [vectors, statement, exact], options.maxTime);
    const queries = await readQueries(client, vectors);
    if (queries.length === 0) {
      throw fail('no-recall', 'there is no vector to search for', {
        hint: 'name a column that has some: queries: schema.table.column',
      });
    }
    await takeSettings(client, request.role);
    await client.query(sql`SET LOCAL search_path TO DEFAULT`.text);
    return await work({
      ...{ client, target, statement, exact, request, options },
      queries: queries.slice(0, options.count),
      more: queries.length > options.count,
      source: source === null ? 'rows' : 'table',
    });
  } catch (error) {
    throw told(error, options.maxTime);
  } finally {
    await endAsked(client);
  }
}

/** Begins the transaction of all that is sent. It is run where EXPLAIN ANALYZE would run it, or not at all. */
async function beginHarmless(
  client: Client,
  statements: readonly Sql[],
  timeout: number,
): Promise<void> {
  await loadParser();
  const trees = statements.map(({ text }) => {
    const parsed = parseStatement(text);
    if (parsed.ok) return parsed.statement;
    throw fail('recall-not-run', `the search cannot be read: ${parsed.message}`);
  });
  const mode = sql`ISOLATION LEVEL REPEATABLE READ READ ONLY`;
  const asking = { timeout, ofOthers: false, values: [], mode };
  const { may, because } = await beginJudged(client, { statements: trees }, asking);
  if (may === 'run') return;
  throw fail('recall-not-run', `the search is not run: ${because.join('; ')}`, {
    hint: 'name a condition that only reads',
  });
}

function told(error: unknown, maxTime: number): unknown {
  if (error instanceof DboptError || !(error instanceof Error)) return error;
  if (isCancelled(error)) {
    const message = `one search took longer than the ${Math.ceil(maxTime / 1000)} s that are given`;
    return fail('recall-too-slow', message, { hint: 'give a longer --max-time', cause: error });
  }
  if (isLockWait(error)) {
    const message = 'somebody has a table of the search to himself';
    return fail('recall-failed', message, { hint: 'try again', cause: error });
  }
  if (!/^[0-9A-Z]{5}$/.test(errorCode(error))) return error;
  const [said] = withoutRows(error, '');
  return fail('recall-failed', `the server refuses the search: ${said}`, {
    hint: 'queries have the type and the dimensions of what is indexed; SELECT is needed on both tables',
    cause: error,
  });
}
