import { expect, onTestFinished } from 'vitest';
import { workplace } from '../support/cli.ts';
import { ownDatabase } from '../support/own-server.ts';
import { documentedGrants, dropRole, roleUrl } from '../support/plan-role.ts';

const design = (fillfactor: number, where: string) => `version: 1
policy: { allow: [index-build, other-design] }
tables:
  app.t: { with: { fillfactor: ${fillfactor} }, indexes: { t_v: { on: [v], where: "${where}" } } }
`;
const REAL = design(80, "v IN ('x')");
const HIS = design(33, "v IN ('x', 'y')");

/** What owner made by a design of his own, with the receipt and the proofs that the real design would have. */
export async function forged() {
  const database = await ownDatabase();
  const { client, url } = database;
  const name = new URL(url).pathname.slice(1);
  onTestFinished(async () => {
    await dropRole(client, 'dbopt_plan');
    await client.query(
      `ALTER DATABASE ${name} OWNER TO CURRENT_USER; DROP OWNED BY own3 CASCADE; DROP ROLE own3`,
    );
    await database.drop();
  });
  const owner = await roleUrl(
    database,
    'own3',
    `CREATE ROLE own3 LOGIN; GRANT pg_monitor TO own3; GRANT SELECT ON pg_catalog.pg_file_settings TO own3;
     GRANT EXECUTE ON FUNCTION pg_catalog.pg_show_all_file_settings() TO own3; GRANT CREATE, TEMPORARY ON DATABASE ${name} TO own3;
     CREATE SCHEMA app AUTHORIZATION own3; CREATE TABLE app.t (id int PRIMARY KEY, v text); ALTER TABLE app.t OWNER TO own3`,
  );
  const plan = await roleUrl(database, 'dbopt_plan', await documentedGrants());
  const { dbopt, write } = await workplace(REAL);
  const apply = async () =>
    expect(await dbopt(['apply', '--auto-approve', '--url', owner])).toMatchObject({ code: 0 });
  await apply();
  const [real] = (await client.query('SELECT receipt FROM dbopt.receipt')).rows;
  await write('dbopt.yaml', HIS);
  await apply();
  await client.query(
    `UPDATE dbopt.receipt SET receipt = (receipt::jsonb || jsonb_build_object('text', $1::text))::json`,
    [real.receipt.text],
  );
  await write('dbopt.yaml', REAL);
  const run = (command: string) => dbopt([...command.split(' '), '--url', plan]);
  return { client, run, plan };
}
