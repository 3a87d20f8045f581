import { takeOver } from '../support/take-over.ts';
import { startApply } from './cli.ts';
import { BEFORE } from './design.ts';
import { FOREIGN, PENDING, SCHEMA, STAGING_ROWS } from './schema.ts';
import { type FaultServer, withClient } from './server.ts';

const TEMPLATE = 'stage';

const onDatabase = (url: string, name: string): string => {
  const one = new URL(url);
  one.pathname = `/${name}`;
  return one.href;
};

/** Makes the database that each run gets a copy of: the schema, with the first design applied. */
export async function prepareStage({ url }: FaultServer): Promise<void> {
  const stage = onDatabase(url, TEMPLATE);
  await withClient(url, async (client) => {
    await client.query(`CREATE DATABASE ${TEMPLATE}`);
    await client.query('CREATE ROLE app');
  });
  await withClient(stage, (client) => client.query(SCHEMA));
  const { code, stderr } = await (await startApply(stage, BEFORE)).ended;
  if (code !== 0) throw new Error(`the stage was not set: ${stderr}`);
  await withClient(stage, async (client) => {
    for (const statement of [...FOREIGN.split(';\n'), PENDING, 'CHECKPOINT']) {
      await client.query(statement);
    }
    // Its copies are told of nothing that this one owns of the server: they say the same by states of their own.
    await client.query(`ALTER ROLE CURRENT_USER IN DATABASE ${TEMPLATE} RESET ALL`);
  });
}

// Server-wide things are as the first design left them.
const RESET = [
  'ALTER SYSTEM RESET ALL',
  'ALTER SYSTEM SET checkpoint_completion_target = 0.8',
  'SELECT pg_reload_conf()',
  'ALTER ROLE app CONNECTION LIMIT -1',
  'ALTER ROLE app RESET ALL',
];

/** A copy of the stage. */
export async function openStage({ url }: FaultServer, name: string) {
  const drop = `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`;
  // The checkpoint makes the copy's sequences safe: a copied one trusts a WAL record that is not its own.
  const make = [drop, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`, 'CHECKPOINT'];
  await withClient(url, async (client) => {
    for (const statement of [...RESET, ...make]) {
      await client.query(statement);
    }
  });
  const copy = onDatabase(url, name);
  // Empty where the server has crashed since the stage was set.
  await withClient(copy, async (client) => {
    await client.query(STAGING_ROWS);
    await takeOver(client);
  });
  return {
    url: copy,
    close: () => withClient(url, (client) => client.query(drop)),
  };
}
