import type { JoinTrial, StatementCost } from '../../../model/index.ts';
import { whyStopped } from '../../observe/trial/session.ts';
import type { Client } from '../../session/connect.ts';
import { endsWithUs } from '../../session/pins.ts';
import { sql } from '../../sql/quote.ts';
import { endAsked, planOf } from '../ask.ts';
import { queryOf } from '../run.ts';
import { costOf, noCost } from './cost.ts';
import { beginTrial, type TrialBudget, type Tried } from './tried.ts';

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
    // The second of two runs: during the first, pages come into memory.
    const measured = async (): Promise<StatementCost> => {
      await planOf(client, query, { runs: true, major });
      return costOf(await planOf(client, query, { runs: true, major }));
    };
    const before = await measured();
    await client.query(sql`SET LOCAL enable_nestloop = off`.text);
    return { why: null, before, after: await measured() };
  } catch (error) {
    return { why: whyStopped(error), before: noCost, after: noCost };
  } finally {
    await endAsked(client);
  }
}
