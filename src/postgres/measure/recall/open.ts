import { DboptError, fail, type RecallRequest } from '../../../model/index.ts';
import { beginAsked, endAsked } from '../../explain/ask.ts';
import { judge } from '../../explain/judge.ts';
import { type Client, errorCode } from '../../session/connect.ts';
import { endsWithUs } from '../../session/pins.ts';
import { isCancelled } from '../../session/raised.ts';
import { withoutRows } from '../../session/without-rows.ts';
import { loadParser, parseStatement } from '../../sql/parse.ts';
import { type Sql, sql } from '../../sql/quote.ts';
import { readQueries, type SearchQuery } from './queries.ts';
import { readFilter, searchStatement } from './search.ts';
import { settingsOf } from './settings.ts';
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
  readonly request: RecallRequest;
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
  request: RecallRequest,
  options: RecallOptions,
  work: (searches: Searches) => Promise<T>,
): Promise<T> {
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
    if (queries.length === 0) {
      throw fail('no-recall', 'there is no vector to search for', {
        hint: 'name a column that has some: queries: schema.table.column',
      });
    }
    await requireHarmless(client, statement, path);
    await client.query(sql`SET LOCAL search_path TO DEFAULT; SET LOCAL jit TO DEFAULT`.text);
    return await work({
      ...{ client, target, statement, request, options },
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
