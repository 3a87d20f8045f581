import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';

/** One table with one wish. */
export const DESIGN = `version: 1
tables:
  public.t:
    with: { fillfactor: 90 }
`;

/** A database with that table, and a folder with a design to run the command line in. */
export async function scene(t: Parameters<typeof freshDatabase>[0], design = DESIGN) {
  const database = await freshDatabase(t, { needs: ['sessions'] });
  await database.client.query('CREATE TABLE public.t (a int)');
  const place = await workplace(design);
  const dbopt = (...args: string[]) => place.dbopt([...args, '--url', database.url]);
  return { ...database, ...place, dbopt };
}

/** How many runs hold the lock of this database. */
export async function lockHolders(client: {
  query(text: string): Promise<{ rows: { n: number }[] }>;
}) {
  const { rows } = await client.query(
    `SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND classid = 1684172656 AND granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return rows[0]?.n;
}
