import { randomBytes } from 'node:crypto';
import type { TestContext } from 'vitest';
import { ownDatabase } from '../../support/own-server.ts';

/** A schema `s` of `shop` with the table `s.orders`, in which `mallory` may create what she likes, and owns nothing else. */
export async function neighbours(t: TestContext) {
  const { url, client, drop } = await ownDatabase();
  const [shop, mallory] = ['shop', 'mallory'].map(
    (who) => `${who}_${randomBytes(4).toString('hex')}`,
  );
  await client.query(`
    CREATE ROLE ${shop}; CREATE ROLE ${mallory};
    CREATE SCHEMA s AUTHORIZATION ${shop}; GRANT USAGE, CREATE ON SCHEMA s TO ${mallory};
    SET ROLE ${shop}; CREATE TABLE s.orders (id bigint PRIMARY KEY, j jsonb);
    INSERT INTO s.orders SELECT g, jsonb_build_object('c', g) FROM generate_series(1, 500) g; RESET ROLE`);
  t.onTestFinished(async () => {
    await client.query(`DROP OWNED BY ${shop}, ${mallory} CASCADE; DROP ROLE ${shop}, ${mallory}`);
    await drop();
  });
  const as = async (role: string | undefined, sql: string) => {
    await client.query(`SET ROLE ${role}`);
    await client.query(sql).finally(() => client.query('RESET ROLE'));
  };
  return {
    ...{ url, client, shop: String(shop), mallory: String(mallory) },
    asShop: (sql: string) => as(shop, sql),
    asMallory: (sql: string) => as(mallory, sql),
    /** Triggers of ours, with the owners of their functions. */
    triggers: async (): Promise<readonly string[]> => {
      const { rows } = await client.query<{ text: string }>(`
        SELECT concat_ws(' ', t.tgrelid::regclass, t.tgname, p.proname, pg_get_userbyid(p.proowner)) AS text
          FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid WHERE t.tgname LIKE 'zz_dbopt%' AND t.tgparentid = 0 ORDER BY 1`);
      return rows.map(({ text }) => text);
    },
  };
}
