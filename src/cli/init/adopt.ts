import { fail } from '../../model/index.ts';
import { hasChanges } from '../../planner/index.ts';
import { carryOut } from '../carry-out.ts';
import type { ExitCode } from '../exit.ts';
import { hold } from '../holding.ts';
import { database, openDesign, openStore } from '../open.ts';
import type { CommonOptions } from '../options.ts';
import { planWithReceipt } from '../plan-database.ts';

/** Records in the state what the design names. Nothing else is to be done, or somebody changed something meanwhile. */
export async function adopt(common: CommonOptions): Promise<ExitCode> {
  const { design } = await openDesign(common);
  const db = database(common, design);
  try {
    const holding = await hold(db, design);
    const store = openStore(design, holding.reader);
    const { plan, receipt } = await planWithReceipt(holding.reader, design, store, {});
    if (hasChanges(plan)) {
      throw fail('not-adopted', 'the database changed since the design was written', {
        hint: 'see what with dbopt plan, or write it again with --force',
      });
    }
    const flags = { ...common, format: 'text', parallelism: 1, restartTimeout: 1 } as const;
    return await carryOut({ db, design, flags, quiet: true, plan, receipt, holding });
  } finally {
    await db.close();
  }
}
