import pg from 'pg';
import { expect, test } from 'vitest';
import { diagnose, readPlan } from '../../src/explain/index.ts';
import { freshDatabase } from '../support/database.ts';
import { explainText } from '../support/explain/run.ts';
import { STATEMENTS, TABLES } from '../support/explain/statements.ts';

const LOGGED = ['text', 'json', 'yaml', 'xml'] as const;

/** auto_explain logs what EXPLAIN runs, too: one execution, told twice. */
test('one execution says the same in every format, times included', {
  timeout: 240_000,
}, async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query(TABLES.replace('VACUUM ANALYZE;', ''));
  await client.query('VACUUM ANALYZE');
  // Our own connections cut what a server notes.
  const session = new pg.Client({ connectionString: url });
  await session.connect();
  const logged: string[] = [];
  session.on('notice', ({ message }) => logged.push(message ?? ''));
  try {
    await session.query("LOAD 'auto_explain'").catch(() => t.skip('needs auto_explain'));
    for (const [name, value] of Object.entries({
      'auto_explain.log_min_duration': '0',
      'auto_explain.log_analyze': 'on',
      'auto_explain.log_buffers': 'on',
      'auto_explain.log_triggers': 'on',
      'auto_explain.log_level': 'notice',
      client_min_messages: 'notice',
    })) {
      await session.query(`SET ${name} = '${value}'`);
    }
    let compared = 0;
    for (const [i, statement] of STATEMENTS.entries()) {
      const format = LOGGED[i % LOGGED.length] ?? 'json';
      await session.query(`SET auto_explain.log_format = '${format}'`);
      for (const printed of ['text', 'json'] as const) {
        logged.length = 0;
        const text = await explainText(session, statement, printed, 'ANALYZE, BUFFERS');
        const messages = logged.filter((message) => message.includes(' ms  plan:'));
        // What it calls is logged before it.
        const log = messages.at(-1);
        if (log === undefined) continue;

        const [one, other] = [readPlan(text), readPlan(log)];
        expect(
          other.nodes.map(({ time }) => time.perLoop),
          statement.name,
        ).toEqual(one.nodes.map(({ time }) => time.perLoop));
        expect(
          other.nodes.map(({ time: _, ...node }) => node),
          `${statement.name}: ${printed}, ${format}\n${log}`,
        ).toEqual(one.nodes.map(({ time: _, ...node }) => node));
        // Whole times are taken at two places, so that a share of one may be worth a warning and of the other not.
        const { executionTime, duration } = one;
        const codes = (plan: typeof one) =>
          diagnose({ ...plan, executionTime, duration }).map(({ code, node }) => `${code} ${node}`);
        expect(codes(other), statement.name).toEqual(codes(one));
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(80);
  } finally {
    await session.end();
  }
});
