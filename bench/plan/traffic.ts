import type { Design } from '../../src/model/index.ts';
import { planDatabase } from '../../src/operations/plan/plan.ts';
import { databaseStore } from '../../src/state/index.ts';
import { overhear, type Traffic } from '../overhear.ts';

/** What a plan sends to the server. Fails where the plan is not empty. */
export const trafficOf = (url: string, design: Design): Promise<Traffic> =>
  overhear(url, async (client) => {
    const schema = design.state.in === 'database' ? design.state.schema : '';
    const plan = await planDatabase(client, design, databaseStore(client, schema));
    if (plan.changes.length > 0) throw new Error(`${plan.changes.length} changes in the plan`);
  });
