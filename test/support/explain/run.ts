import type { Client } from '../../../src/postgres/index.ts';
import type { Statement } from './statements.ts';

export type PlanFormat = 'text' | 'json' | 'yaml' | 'xml';

/** What EXPLAIN prints of a statement, in a transaction that is rolled back. */
export async function explainText(
  client: Client,
  { sql, settings = {} }: Pick<Statement, 'sql' | 'settings'>,
  format: PlanFormat,
  options: string,
): Promise<string> {
  await client.query('BEGIN');
  try {
    for (const [name, value] of Object.entries(settings)) {
      await client.query(`SELECT set_config('${name}', '${value}', true)`);
    }
    // As the server wrote it: what it calls JSON is none where it tells of several targets.
    const { rows } = await client.query<{ 'QUERY PLAN': string }>({
      text: `EXPLAIN (${[options, `FORMAT ${format}`].filter(Boolean).join(', ')}) ${sql}`,
      types: { getTypeParser: () => (text: string) => text },
    });
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    await client.query('ROLLBACK');
  }
}
