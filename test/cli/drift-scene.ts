import { expect, type TestContext } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { sourceIn } from '../support/source.ts';

const TABLE = 'tables: { t: { with: { fillfactor: 90 }, indexes: { t_a: { on: [a] } } } }\n';
/** The design of one table, with something before it. */
export const design = (accept = ''): string => `version: 1\n${accept}${TABLE}`;

/** A database that it was applied to, and what looks for drift there. */
export async function applied(t: TestContext, text = design()) {
  const { url, client } = await freshDatabase(t);
  await client.query('CREATE TABLE t (a int)');
  const { dbopt: run, folder, write } = await workplace(text);
  const dbopt = (...args: string[]) => run([...args, '--url', url]);
  expect(await dbopt('apply', '--auto-approve')).toMatchObject({ code: 0 });
  const source = sourceIn(folder, url);
  return {
    client,
    dbopt,
    folder,
    write,
    source,
    drift: (...args: string[]) => dbopt('drift', ...args),
  };
}
