import { expect } from 'vitest';
import type { Step } from '../../src/model/index.ts';
import { type Bench, QUICK } from './bench.ts';

/** Another session has done something when the step gets its lock, and had not when the run began. */
export async function meanwhile(it: Bench, what: string, one: Step) {
  const other = await it.connect();
  await other.query(`BEGIN; ${what}`);
  const applying = it.apply({ steps: [one] }, { policy: { ...QUICK, lockTimeout: 20_000 } });
  await expect
    .poll(
      async () =>
        (
          await it.client.query(
            "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()",
          )
        ).rowCount,
      { timeout: 10_000 },
    )
    .toBeGreaterThan(0);
  await other.query('COMMIT');
  const result = await applying;
  await other.end();
  return result;
}
