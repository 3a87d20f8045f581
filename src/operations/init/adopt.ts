import { fail } from '../../model/index.ts';
import { hasChanges } from '../../planner/index.ts';
import type { Audience, Outcome } from '../apply/audience.ts';
import { carryOut } from '../apply/carry-out.ts';
import { database, openStore } from '../database.ts';
import { hold } from '../holding.ts';
import { planWithReceipt } from '../plan/plan.ts';
import { type DesignSource, openDesign } from '../source.ts';

export interface Adopting {
  readonly source: DesignSource;
  /** Who adopts, for the journal. */
  readonly by: string;
}

/** Records in the state what the design names. Throws `not-adopted` where something else is to be done: somebody
 *  changed the database meanwhile. */
export async function adopt({ source, by }: Adopting, audience: Audience): Promise<Outcome> {
  const { design } = await openDesign(source);
  const db = database(source, design);
  try {
    const holding = await hold(db, design);
    const store = openStore(design, holding.reader);
    const { plan, receipt } = await planWithReceipt(holding.reader, design, store, {});
    if (hasChanges(plan)) {
      throw fail('not-adopted', 'the database changed since the design was written', {
        hint: 'see what with dbopt plan, or write it again with --force',
      });
    }
    const options = { source, by, parallelism: 1, restartTimeout: 1, quiet: true };
    return await carryOut({ db, design, options, audience, plan, receipt, holding });
  } finally {
    await db.close();
  }
}
