import { dictionary, type Value } from '../../../model/index.ts';
import { sql } from '../../sql/quote.ts';
import { settingsInForce } from '../settings.ts';
import type { Searches } from './open.ts';
import { indexesOf, nodesOf } from './search.ts';

/** What the server means to do. */
export interface Planned {
  readonly in_plan: boolean;
  /** Nodes, outermost first. */
  readonly plan: string;
  readonly settings: { readonly [name: string]: string };
}

/** The plan of the first search, and the settings that its library knows, once that is loaded. */
export async function planned({
  client,
  statement,
  target,
  queries: [first],
}: Searches): Promise<Planned> {
  const { rows } = await client.query<{ readonly 'QUERY PLAN': Value }>({
    text: sql`EXPLAIN (FORMAT JSON) ${statement}`.text,
    values: [...(first?.values ?? [])],
  });
  const plan = rows[0]?.['QUERY PLAN'] ?? null;
  const settings = (await settingsInForce(client)).map(({ name, value }) => [name, value] as const);
  return {
    in_plan: indexesOf(plan).some((name) => target.indexes.some((one) => one.name === name)),
    plan: nodesOf(plan).join(' over '),
    settings: dictionary(Object.fromEntries(settings)),
  };
}
