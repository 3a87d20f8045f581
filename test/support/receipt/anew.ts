import { DboptError, type Plan } from '../../../src/model/index.ts';
import { database, openStore } from '../../../src/operations/database.ts';
import { planDatabase } from '../../../src/operations/plan/plan.ts';
import { type DesignSource, openDesign } from '../../../src/operations/source.ts';

/** The plan made anew; what is wrong with the design counts as no plan. */
export async function planAnew(source: DesignSource): Promise<Plan | null> {
  const opened = await openDesign(source).catch((error: unknown) => {
    if (error instanceof DboptError) return null;
    throw error;
  });
  if (opened === null) return null;
  const db = database(source, opened.design);
  try {
    const client = await db.connect('plan');
    return await planDatabase(client, opened.design, openStore(opened.design, client));
  } finally {
    await db.close();
  }
}
