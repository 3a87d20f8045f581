import { DboptError, fail, type Value, type ValueMap } from '../../model/index.ts';
import { type Client, errorCode } from '../session/connect.ts';
import { endsWithUs } from '../session/pins.ts';
import { isCancelled, isLockWait } from '../session/raised.ts';
import { withoutRows } from '../session/without-rows.ts';
import { loadParser, parseStatement } from '../sql/parse.ts';
import { sql, trusted } from '../sql/quote.ts';
import { endAsked, planOf, type Query } from './ask.ts';
import { constantsOf, withoutConstants } from './constants.ts';
import { beginJudged } from './judged.ts';
import { withoutPlan } from './mentions.ts';
import { parametersOf, withCasts } from './parameters.ts';

export interface ExplainOptions {
  /** Values of `$1`, `$2`, …, as text; none where the statement has some: the plan is the generic one. */
  readonly parameters: readonly string[];
  /** Milliseconds that running it may take. */
  readonly timeout: number;
  /** Others chose the statement: where it reaches code of roles without our rights, it is not even planned. */
  readonly ofOthers: boolean;
}

/** What the server said of a statement, and what was done with it to hear that. */
export interface Explained {
  /** `run`: with what happened; `planned`: with estimates alone; `generic`: the same for any value of its parameters. */
  readonly how: 'run' | 'planned' | 'generic' | 'nothing';
  /** EXPLAIN (FORMAT JSON), without constants that may tell of others; null: it was not asked for. */
  readonly plan: Value;
  /** Why it was not run; empty: it was. */
  readonly because: readonly string[];
  /** Schemas that its names are looked for in. */
  readonly path: readonly string[];
}

/** The plan of one statement, run where nothing speaks against it. On a connection of its own, which is not pipelined and
 *  is closed afterwards. Throws `bad-query`, `bad-parameters`, `no-plan`, `explain-failed`,
 *  `cancelled`. */
export async function explainStatement(
  client: Client,
  text: string,
  options: ExplainOptions,
): Promise<Explained> {
  const statement = await parsed(text);
  const parameters = parametersOf(statement);
  if (options.parameters.length > 0 && options.parameters.length !== parameters) {
    throw fail(
      'bad-parameters',
      `the statement has ${parameters} parameters, and ${options.parameters.length} values are given`,
      { hint: 'give --param once for each of $1, $2, … in their order, or not at all' },
    );
  }
  const query = queryOf(text, statement, options.parameters);
  const first = await asked(client, statement, query, options, true);
  if (first !== 'cancelled') return first;
  const second = await asked(client, statement, query, options, false);
  if (second !== 'cancelled') return second;
  throw fail('explain-failed', 'the server took too long to plan the statement');
}

export const queryOf = (text: string, statement: ValueMap, values: readonly string[]): Query => {
  const parameters = parametersOf(statement);
  const generic = parameters > values.length;
  return { text: trusted(withCasts(text, statement)), parameters, values, generic };
};

/** One statement that has a plan. Throws `bad-query`, `no-plan`. */
async function parsed(text: string): Promise<ValueMap> {
  await loadParser();
  const answer = parseStatement(text);
  if (!answer.ok) throw fail('bad-query', `the statement cannot be read: ${answer.message}`);
  const why = withoutPlan(answer.statement);
  if (why !== null) throw fail('no-plan', `the statement has no plan: ${why}`);
  return answer.statement;
}

/** In a READ ONLY transaction that is rolled back. */
async function asked(
  client: Client,
  statement: ValueMap,
  query: Query,
  { timeout, ofOthers }: ExplainOptions,
  run: boolean,
): Promise<Explained | 'cancelled'> {
  await endsWithUs(client);
  try {
    const asking = { timeout, ofOthers, values: query.values, mode: sql`READ ONLY` };
    const judged = await beginJudged(client, statement, asking);
    const { path, major } = judged;
    if (judged.may === 'nothing') {
      return { how: 'nothing', plan: null, because: judged.because, path };
    }
    const runs = run && judged.may === 'run' && !query.generic;
    const told = await planOf(client, query, { runs, major });
    const plan =
      ofOthers || judged.brings
        ? withoutConstants(told, constantsOf(statement, query.values))
        : told;
    const because = [
      ...judged.because,
      ...(query.generic ? ['no value is given for its parameters'] : []),
      ...(run ? [] : [`it took longer than ${timeout / 1000} s`]),
    ];
    return { how: runs ? 'run' : query.generic ? 'generic' : 'planned', plan, because, path };
  } catch (error) {
    if (run && isCancelled(error)) return 'cancelled';
    throw explained(error, query.text.text);
  } finally {
    await endAsked(client);
  }
}

/** Whoever cancels it, ends the session or stops the server says nothing of the statement. */
const isOfStatement = (code: string): boolean => /^(?!08|53|57|58|XX)[0-9A-Z]{5}$/.test(code);

function explained(error: unknown, statement: string): unknown {
  if (error instanceof DboptError || !(error instanceof Error)) return error;
  const code = errorCode(error);
  if (isCancelled(error))
    return fail('cancelled', `${error.message} (SQLSTATE ${code})`, {
      hint: 'somebody cancelled the statement, or planning it took longer than --timeout',
      cause: error,
    });
  if (!isOfStatement(code)) return error;
  if (isLockWait(error))
    return fail('explain-failed', 'somebody has a table of the statement to himself', {
      cause: error,
    });
  const [said] = withoutRows(error, statement);
  return fail('explain-failed', `the server refuses the statement: ${said}`, {
    hint: 'names are looked for in the search_path of this role and database',
    cause: error,
  });
}
