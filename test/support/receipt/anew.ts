import { database, openDesign, openStore } from '../../../src/cli/open.ts';
import type { CommonOptions } from '../../../src/cli/options.ts';
import { planDatabase } from '../../../src/cli/plan-database.ts';
import { DboptError, type Plan } from '../../../src/model/index.ts';

/** The plan made anew; what is wrong with the design counts as no plan. */
export async function planAnew(flags: CommonOptions): Promise<Plan | null> {
  const opened = await openDesign(flags).catch((error: unknown) => {
    if (error instanceof DboptError) return null;
    throw error;
  });
  if (opened === null) return null;
  const db = database(flags, opened.design);
  try {
    const client = await db.connect('plan');
    return await planDatabase(client, opened.design, openStore(opened.design, client));
  } finally {
    await db.close();
  }
}
