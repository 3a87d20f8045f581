import type { JoinTrial, StatementCost } from '../../../model/index.ts';
import { whyStopped } from '../../observe/trial/session.ts';
import type { Client } from '../../session/connect.ts';
import { endsWithUs } from '../../session/pins.ts';
import { lit, sql } from '../../sql/quote.ts';
import { endAsked, planOf } from '../ask.ts';
import { queryOf } from '../run.ts';
import { costOf, noCost } from './cost.ts';
import { beginTrial, type TrialBudget, type Tried } from './tried.ts';

/** How often what looks like a gain is measured once more. */
const AGAIN = 2;

const isLess = (a: StatementCost, b: StatementCost): boolean => (a.ms ?? 0) < (b.ms ?? 0);
const faster = (a: StatementCost, b: StatementCost): StatementCost => (isLess(b, a) ? b : a);

/** Runs a statement with the joins that the planner chose, and with what it chooses without nested loops. */
export async function tryOtherJoins(
  client: Client,
  tried: Tried,
  { maxTime }: TrialBudget,
): Promise<JoinTrial> {
  await endsWithUs(client);
  try {
    const terms = { timeout: maxTime, mode: sql`READ ONLY`, runs: true };
    const { major } = await beginTrial(client, tried, terms);
    const query = queryOf(tried.text, tried.statement, tried.parameters);
    const run = async (loops: boolean): Promise<StatementCost> => {
      await client.query(sql`SET LOCAL enable_nestloop = ${lit(loops)}`.text);
      return costOf(await planOf(client, query, { runs: true, major }));
    };
    // The first runs bring pages into memory.
    await run(true);
    let before = await run(true);
    await run(false);
    let after = await run(false);
    // Something else at work only makes a run slower: what still looks like a gain is run again, in turns.
    for (let again = 0; again < AGAIN && isLess(after, before); again++) {
      before = faster(before, await run(true));
      after = faster(after, await run(false));
    }
    return { why: null, before, after };
  } catch (error) {
    return { why: whyStopped(error), before: noCost, after: noCost };
  } finally {
    await endAsked(client);
  }
}
