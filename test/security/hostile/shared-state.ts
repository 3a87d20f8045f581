import { onTestFinished } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import { databaseStore } from '../../../src/state/index.ts';
import { connect } from '../../support/connect.ts';
import { ownDatabase } from '../../support/own-server.ts';
import { roleUrl } from '../../support/plan-role.ts';

/*
 * The state belongs to own_a. The role that applies is a member of own_a, so it trusts the state; and of own_b, so own_a
 * must not get its rights. Whatever own_a adds while an apply is at work runs nothing: `rang` counts what ran as app.
 */

/** Functions of own_a that ring where they run as another role. */
const BELL = `
CREATE SCHEMA mine; CREATE SEQUENCE mine.rang; GRANT USAGE ON SCHEMA mine TO PUBLIC; GRANT ALL ON SEQUENCE mine.rang TO PUBLIC;
CREATE FUNCTION mine.f(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN
  IF current_user <> 'own_a' THEN PERFORM nextval('mine.rang'); END IF; RETURN 1; END $$;
CREATE FUNCTION mine.t() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM mine.f(1); RETURN new; END $$;`;

/** A state of own_a, which app has looked at. */
export async function scene() {
  const database = await ownDatabase();
  const { client, url } = database;
  const name = new URL(url).pathname.slice(1);
  await client.query(`DO $$ DECLARE r text; BEGIN FOREACH r IN ARRAY ARRAY['own_a', 'own_b', 'stranger'] LOOP
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r) THEN EXECUTE format('CREATE ROLE %I', r); END IF; END LOOP; END $$;
    GRANT CREATE ON DATABASE ${name} TO own_a`);
  const app = await roleUrl(database, 'app', 'CREATE ROLE app LOGIN; GRANT own_a, own_b TO app');
  await client.query(`SET ROLE own_a; ${BELL}`);
  await databaseStore(client, 'dbopt').prepare();
  const clients: Client[] = [];
  onTestFinished(async () => {
    for (const one of clients) await one.end();
    await client.query('RESET ROLE');
    await database.drop();
  });
  const session = async () => {
    const one = await connect({ url: app, applicationName: 'dbopt test' });
    clients.push(one);
    return one;
  };
  const worker = await session();
  const store = databaseStore(worker, 'dbopt');
  await store.prepare();
  const rang = async () =>
    (await client.query<{ yes: boolean }>('SELECT is_called AS yes FROM mine.rang')).rows[0]?.yes;
  return { client, app, worker, session, store, rang };
}
