import type { Submittable } from 'pg';
import type { Design } from '../../src/model/index.ts';
import { planDatabase } from '../../src/operations/plan/plan.ts';
import { type Client, lit } from '../../src/postgres/index.ts';
import { databaseStore } from '../../src/state/index.ts';
import { connect } from '../../test/support/connect.ts';

export interface Traffic {
  /** SQL of every message in order, parameters filled in. */
  readonly messages: readonly string[];
  /** Statements in all of them together. */
  readonly statements: number;
}

/** What a plan sends to the server, overheard on its connection. Fails where the plan is not empty. */
export async function overhear(url: string, design: Design): Promise<Traffic> {
  const client = await connect({ url, applicationName: 'bench' });
  const messages: string[] = [];
  let statements = 0;
  client.connection.on('commandComplete', () => {
    statements += 1;
  });
  const query = (message: string | Submittable, values: readonly string[] = []): unknown => {
    const text = typeof message === 'string' ? message : String(Reflect.get(message, 'text'));
    messages.push(
      values.reduce((sql, value, i) => sql.replaceAll(`$${i + 1}`, lit(value).text), text),
    );
    return typeof message === 'string' ? client.query(message, [...values]) : client.query(message);
  };
  const listening: Client = new Proxy(client, {
    get: (target, key) => (key === 'query' ? query : Reflect.get(target, key)),
  });
  try {
    const schema = design.state.in === 'database' ? design.state.schema : '';
    const plan = await planDatabase(listening, design, databaseStore(listening, schema));
    if (plan.changes.length > 0) throw new Error(`${plan.changes.length} changes in the plan`);
    return { messages, statements };
  } finally {
    await client.end();
  }
}
