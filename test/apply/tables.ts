import type { ApplyEvent, Step } from '../../src/model/index.ts';
import { type Bench, step } from './bench.ts';

/** A step on a table of its own. */
export const on = (table: string, more: Partial<Step> = {}): Step =>
  step({
    mode: 'transaction',
    sql: [],
    address: `table.public.${table}`,
    locks: [{ relation: `public.${table}`, mode: 'SHARE UPDATE EXCLUSIVE' }],
    ...more,
  });

/** Tables besides `t`, of 1,000 rows. */
export async function tables({ client }: Bench, ...names: readonly string[]): Promise<void> {
  for (const name of names) await client.query(`CREATE TABLE ${name} AS TABLE t`);
}

/** The steps that events of a type were about. */
export const seen = ({ events }: Bench, type: ApplyEvent['type']): string[] =>
  events.flatMap((event) => (event.type === type && 'step' in event ? event.step : []));

/** Ids of the steps that may begin now. */
export function begin({ next }: { next(): Step | null }): string[] {
  const first = next();
  return first === null ? [] : [first.id, ...begin({ next })];
}
