import type { Answer, Row } from '../../model/index.ts';
import { STABLE_TEXT } from '../catalog/snapshot.ts';
import { type Client, errorCode } from '../session/connect.ts';
import { lit, sql } from '../sql/quote.ts';

/** Why there is no answer, by SQLSTATE. */
const WHY: { readonly [sqlstate: string]: string } = {
  '57014': 'it takes too long',
  '42501': 'this role may not read the rows',
  '25006': 'this server takes no temporary function',
  '40001': 'the standby had to replay what was in the way',
};

/** Asks one question in a transaction that is rolled back; read-only, but for one that needs a function of its own. */
export async function inquire(
  client: Client,
  statements: readonly string[],
  milliseconds: number,
): Promise<Answer> {
  const script = [
    statements.length > 1 ? 'BEGIN' : 'BEGIN READ ONLY',
    ...STABLE_TEXT,
    sql`SET LOCAL statement_timeout = ${lit(milliseconds)}`.text,
    ...statements,
  ];
  try {
    // Several statements in one message give an array of results; the types know only the single one.
    const results: unknown = await client.query(script.join(';\n'));
    const [row] = (results as readonly { rows: Row[] }[]).at(-1)?.rows ?? [];
    return row === undefined ? { unanswered: 'there was no row' } : { row };
  } catch (error) {
    const unanswered = WHY[errorCode(error)];
    if (unanswered === undefined) throw error;
    return { unanswered };
  } finally {
    await client.query('ROLLBACK').catch(() => {});
  }
}
