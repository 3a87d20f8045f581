import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { connect } from '../support/connect.ts';
import { freshDatabase } from '../support/database.ts';
import { FORMATS, MARK, planted, secret, stateOf } from '../support/secrets.ts';

test('secrets of others, in rows, objects, variables and a design that has them in clear', async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['sessions'] });
  const database = new URL(url).pathname.slice(1);
  const role = `${database}_s`;
  const place = await workplace('');
  const on = (options: string) => options.replaceAll('?', `'${secret()}'`);
  try {
    for (const statement of [
      `CREATE ROLE "${role}" LOGIN PASSWORD ?`,
      `ALTER ROLE "${role}" PASSWORD ?`,
      'CREATE FOREIGN DATA WRAPPER w OPTIONS (api_key ?)',
      'CREATE SERVER s FOREIGN DATA WRAPPER w OPTIONS (token ?)',
      `CREATE USER MAPPING FOR "${role}" SERVER s OPTIONS (user 'u', password ?)`,
      'CREATE FOREIGN TABLE public.f (a int OPTIONS (credential ?)) SERVER s OPTIONS (password ?)',
      'CREATE TABLE public.t (a int, token text)',
      'CREATE INDEX found ON public.t (token)',
      'INSERT INTO public.t SELECT 1, ? FROM generate_series(1, 500)',
      'INSERT INTO public.t SELECT 2, ? FROM generate_series(1, 500)',
      'ANALYZE public.t',
      'COMMENT ON TABLE public.t IS ?',
      'COMMENT ON COLUMN public.t.token IS ?',
      'COMMENT ON INDEX public.found IS ?',
      `COMMENT ON DATABASE "${database}" IS ?`,
      `COMMENT ON ROLE "${role}" IS ?`,
      'CREATE FUNCTION public.g() RETURNS text LANGUAGE sql AS $$ SELECT ?::text $$',
      'ALTER FUNCTION public.g() SET app.token = ?',
      `ALTER ROLE "${role}" IN DATABASE "${database}" SET app.token = ?`,
      `ALTER ROLE "${role}" SET local.dsn = ?`,
      `ALTER DATABASE "${database}" SET app.key = ?`,
    ]) {
      await client.query(on(statement));
    }
    await client.query(
      `CREATE SUBSCRIPTION "${role}" CONNECTION 'host=h password=${secret()}' PUBLICATION p WITH (connect = false, slot_name = NONE)`,
    );
    await place.write('pgpass', `h:1:d:u:${secret()}\n`);
    const env = {
      PGPASSWORD: secret(),
      PGPASSFILE: join(place.folder, 'pgpass'),
      PGOPTIONS: `-c app.option=${secret()}`,
      PGAPPNAME: secret(),
      AWS_ACCESS_KEY_ID: secret(),
      AWS_SECRET_ACCESS_KEY: secret(),
      AWS_SESSION_TOKEN: secret(),
      AWS_ENDPOINT_URL: `http://u:${secret()}@127.0.0.1:1/`,
      DBOPT_TOKEN: secret(),
    };
    const archive =
      '  public.e:\n    partitions: { by: range (at), every: 1 day, ahead: 1, keep: 2 days, then: archive, archive: { to: s3://bucket/x } }\n';
    await client.query('CREATE TABLE public.e (at timestamptz NOT NULL) PARTITION BY RANGE (at)');
    const design = (value: string) =>
      `# ${MARK} is no setting\nversion: 1\ntables:\n  public.t:\n    with: { fillfactor: 90 }\ndatabases:\n  ${database}:\n    settings:\n      app.key: ${value}\n`;
    const said: string[] = [];
    const dbopt = async (...args: string[]) => {
      const outcome = await place.dbopt([...args, '--url', url], env);
      said.push(`$ ${args[0]}\n${outcome.stdout}\n${outcome.stderr}`);
      return outcome;
    };
    for (const value of [secret(), secret()]) {
      await place.write('dbopt.yaml', design(value));
      for (const line of FORMATS) await dbopt(...line);
      expect((await dbopt('validate')).code).toBe(0);
      const sealed = await dbopt('plan', '--out', 'plan.json');
      expect(sealed.code, sealed.stderr).toBe(0);
      expect((await dbopt('apply', 'plan.json')).code).toBe(0);
      // The second plan is empty, and whatever is remembered of it is looked at too.
      expect((await dbopt('plan', '--detailed-exitcode')).code).toBe(0);
      expect((await dbopt('apply', '--auto-approve', '--format', 'json')).code).toBe(0);
      expect((await dbopt('plan', '--detailed-exitcode')).code).toBe(0);
      said.push(...(await stateOf(client)));
    }
    await place.write('archive.yaml', `version: 1\ntables:\n${archive}`);
    for (const line of [
      ['archive', 'list'],
      ['plan'],
      ['doctor'],
      ['maintain', '--metrics', 'm'],
    ]) {
      expect((await dbopt(...line, '-f', 'archive.yaml')).stderr).not.toContain('archive.yaml:');
    }
    await dbopt('plan', '--var', `TOKEN=${secret()}`);
    // Some tools name their session after what they connected with.
    const holder = await connect({ url, applicationName: `postgresql://u:${secret()}@h/d` });
    await holder.query('BEGIN ISOLATION LEVEL REPEATABLE READ; LOCK TABLE public.t');
    await dbopt('observe', '--format', 'json');
    await dbopt('observe', '--out', 'evidence.json');
    await place.write(
      'dbopt.yaml',
      design('none')
        .replace('90', '80')
        .replace(
          'version: 1',
          'version: 1\npolicy: { lock_timeout: 100ms, lock_retry_for: 100ms }',
        ),
    );
    for (const line of [['plan'], ['doctor'], ['drift'], ['apply', '--auto-approve']])
      await dbopt(...line);
    await holder.end();
    said.push(...(await stateOf(client)));
    for (const file of await readdir(place.folder)) {
      if (/\.(json|prom)$|^m$|found/.test(file)) {
        said.push(await readFile(join(place.folder, file), 'utf8'));
      }
    }
    expect(planted()).toBeGreaterThan(30);
    for (const text of said) expect(text).not.toContain(MARK);
  } finally {
    await client.query(`DROP SUBSCRIPTION IF EXISTS "${role}"`);
    await client.query(`DROP OWNED BY "${role}"; DROP ROLE "${role}"`);
  }
}, 300_000);
