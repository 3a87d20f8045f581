import type { TestContext } from 'vitest';
import { workplace } from '../../support/cli.ts';
import { type Canary, canary, WRITER } from './canary.ts';

const PASSWORD = 'for tests only';
const ALLOWED = ['access-exclusive', 'table-rewrite', 'data-loss'].flatMap((c) => ['--allow', c]);
export const APPLY = ['apply', '--auto-approve', ...ALLOWED] as const;

export const design = (tables: string) =>
  `version: 1\nstate: { in: file, path: state.json }\npolicy: { lock_retry_for: 2s }\ntables:\n  ${tables}\n`;

export const LOG = design('app.log: { partitions: { by: range (id), every: 100, ahead: 2 } }');

/** Rows of the second partition lie in a default one, or there is none. */
export const log = (key: string, rest: boolean, more = '') => `
  CREATE TABLE app.log (id bigint NOT NULL, v text, w text DEFAULT 'w') PARTITION BY RANGE (${key});
  CREATE TABLE app.log_p0 PARTITION OF app.log FOR VALUES FROM (0) TO (100);
  ${rest ? 'CREATE TABLE app.log_rest PARTITION OF app.log DEFAULT;' : ''}
  ${more}
  INSERT INTO app.log SELECT i, 'v' FROM generate_series(1, ${rest ? 150 : 99}) i`;

export const CHECK = "CHECK (app.evil_check('x'::text))";

/** A database with code of its owner in it, and dbopt run there: as a superuser, or by another URL. */
export async function stage(t: TestContext, sql: string, text: string) {
  const it: Canary = await canary(t);
  await it.client.query(`ALTER ROLE ${WRITER} LOGIN PASSWORD '${PASSWORD}'`);
  await it.asWriter(sql);
  const { dbopt, write } = await workplace(text);
  const own = new URL(it.url);
  own.username = WRITER;
  own.password = PASSWORD;
  return {
    ...it,
    own: own.href,
    write,
    run: (args: readonly string[], url = it.url) => dbopt([...args, '--url', url]),
  };
}

/** Lets the writer rename schemas, and makes a role that has the rights of others: its URL. */
export async function operator(
  t: TestContext,
  { client, url }: Pick<Canary, 'client' | 'url'>,
  name: string,
  ...others: readonly string[]
): Promise<string> {
  await client.query(`CREATE ROLE ${name} LOGIN PASSWORD '${PASSWORD}'; GRANT ${others.join(', ')} TO ${name};
    DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO ${WRITER}', current_database()); END $$`);
  t.onTestFinished(async () => {
    await client.query(`DROP OWNED BY ${name} CASCADE; DROP ROLE ${name}`);
  });
  const as = new URL(url);
  [as.username, as.password] = [name, PASSWORD];
  return as.href;
}
