import type { FenceQuestion, FenceTrial, ValueMap } from '../../../model/index.ts';
import { whyStopped } from '../../observe/trial/session.ts';
import type { Client } from '../../session/connect.ts';
import { endsWithUs } from '../../session/pins.ts';
import { parseStatement } from '../../sql/parse.ts';
import { lit, sql, trusted } from '../../sql/quote.ts';
import { byTheirPath, endAsked, planOf } from '../ask.ts';
import { mentionsOf } from '../mentions.ts';
import { withCasts } from '../parameters.ts';
import { queryOf } from '../run.ts';
import { costOf, noCost } from './cost.ts';
import { beginTrial, type TrialBudget, type Tried } from './tried.ts';

/** Runs a statement with its fence and without, in one snapshot, and compares what comes as a multiset of texts. */
export async function tryWithoutFence(
  client: Client,
  tried: Tried,
  question: FenceQuestion,
  { maxTime }: TrialBudget,
): Promise<FenceTrial> {
  const { text, statement, parameters } = tried;
  const not = (why: string): FenceTrial => ({
    ...{ question, why, same: false, before: noCost, after: noCost },
  });
  await endsWithUs(client);
  const open = parseStatement(question.text);
  if (!open.ok) return not('the statement without it cannot be read');
  const before = queryOf(text, statement, parameters);
  const after = queryOf(question.text, open.statement, parameters);
  if (before.generic) return not('no value is given for its parameters');
  try {
    const mode = sql`ISOLATION LEVEL REPEATABLE READ, READ ONLY`;
    const { major, path } = await beginTrial(client, tried, { timeout: maxTime, mode, runs: true });
    const why = await whyNotTheSame(client, statement, question, path);
    if (why !== null) return not(why);
    const sums = await byTheirPath(client, async () => [
      await sumOf(client, withCasts(text, statement), parameters),
      await sumOf(client, withCasts(question.text, open.statement), parameters),
    ]);
    const costs = [];
    for (const query of [before, after, before, after]) {
      costs.push(costOf(await planOf(client, query, { runs: true, major })));
    }
    const same = sums[0] === sums[1];
    return { question, why: null, same, before: costs[2] ?? noCost, after: costs[3] ?? noCost };
  } catch (error) {
    return not(whyStopped(error));
  } finally {
    await endAsked(client);
  }
}

/** What could make the two differ, whatever rows there are now. */
async function whyNotTheSame(
  client: Client,
  statement: ValueMap,
  { operators }: FenceQuestion,
  path: readonly string[],
): Promise<string | null> {
  const { functions, attributes } = mentionsOf(statement);
  const asked = JSON.stringify({ functions: [...functions, ...attributes], operators });
  const { rows } = await client.query<{ why: string }>(ASKS.text, [path, asked]);
  return rows[0]?.why ?? null;
}

const ASKS = sql`
WITH f AS (SELECT * FROM pg_catalog.jsonb_to_recordset($2::jsonb -> 'functions') AS x(schema text, name text)),
o AS (SELECT * FROM pg_catalog.jsonb_to_recordset($2::jsonb -> 'operators') AS x(name text, type text))
SELECT pg_catalog.format('%s() is volatile, or makes rows', p.proname) AS why FROM f JOIN pg_catalog.pg_proc p ON p.proname = f.name
  JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace AND (n.nspname = f.schema OR f.schema IS NULL AND n.nspname = ANY ($1::text[]))
 WHERE p.provolatile = 'v' OR p.proretset
UNION ALL
SELECT pg_catalog.format('%s of %s may tell of rows that it should not see', o.name, o.type) FROM o
 WHERE NOT EXISTS (
   SELECT FROM pg_catalog.pg_operator p JOIN pg_catalog.pg_type t ON t.oid = p.oprleft AND t.typname = o.type WHERE p.oprname = o.name)
    OR EXISTS (
   SELECT FROM pg_catalog.pg_operator p JOIN pg_catalog.pg_type t ON t.oid = p.oprleft AND t.typname = o.type
     JOIN pg_catalog.pg_namespace n ON n.oid = p.oprnamespace AND n.nspname = ANY ($1::text[])
     JOIN pg_catalog.pg_proc c ON c.oid = p.oprcode WHERE p.oprname = o.name AND NOT c.proleakproof)
LIMIT 1`;

/** How many rows came, and what their texts come to, in whatever order. */
async function sumOf(client: Client, text: string, parameters: readonly string[]): Promise<string> {
  const query = sql`
SELECT pg_catalog.concat(pg_catalog.count(*), ' ', pg_catalog.sum(pg_catalog.hashtextextended(dbopt_row::pg_catalog.text, ${lit(0)}))) AS sum
  FROM (${trusted(withoutEnd(text))}
) AS dbopt_row`;
  const { rows } = await client.query<{ sum: string }>(query.text, [...parameters]);
  return rows[0]?.sum ?? '';
}

/** A statement may end in a semicolon, which a subquery may not; behind it are comments alone. */
function withoutEnd(text: string): string {
  for (let at = text.lastIndexOf(';'); at >= 0; at = text.lastIndexOf(';', at - 1)) {
    const cut = text.slice(0, at);
    if (/^(?:\s|--[^\n]*(?:\n|$)|\/\*(?:[^*]|\*(?!\/))*\*\/)*$/.test(text.slice(at + 1)))
      return cut;
  }
  return text;
}
