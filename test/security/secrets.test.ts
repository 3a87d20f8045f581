// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the design file's variables, not JavaScript's
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { id, lit, sql } from '../../src/postgres/index.ts';
import { workplace } from '../support/cli.ts';
import { connect } from '../support/connect.ts';
import { freshDatabase } from '../support/database.ts';
import { ownDatabase } from '../support/own-server.ts';
import { sample } from '../support/sample.ts';
import { FORMATS, MARK, planted, secret, stateOf } from '../support/secrets.ts';

test('settings that may hold a secret: in no output, file, event, state or journal', async () => {
  const { url, client } = await ownDatabase();
  const database = new URL(url).pathname.slice(1);
  const role = `${database}_r`;
  await client.query(sql`CREATE ROLE ${id(role)}`.text);
  await client.query('CREATE TABLE public.t (a int)');
  const server = [
    'archive_command',
    'restore_command',
    'primary_conninfo',
    'ssl_passphrase_command',
  ];
  const session = [
    'app.jwt_secret',
    'app.tenant',
    'App.Mixed',
    'application_name',
    'local.api_key',
  ];
  const told = (name: string, value: string) =>
    name === 'application_name' ? `postgres://u:${value}@h/d` : value;
  const owners = [sql`DATABASE ${id(database)}`, sql`ROLE ${id(role)}`];
  const byHand = async () => {
    for (const name of server) {
      await client.query(sql`ALTER SYSTEM SET ${id(name)} = ${lit(told(name, secret()))}`.text);
    }
    for (const owner of owners) {
      for (const name of session) {
        const value = lit(told(name, secret()));
        await client.query(sql`ALTER ${owner} SET ${id(...name.split('.'))} = ${value}`.text);
      }
    }
    await client.query('SELECT pg_reload_conf()');
  };
  const env: Record<string, string> = {};
  const wish = (name: string) => {
    const variable = `V${Object.keys(env).length}`;
    env[`DBOPT_VAR_${variable}`] = told(name, secret());
    return `    ${name}: "\${${variable}}"\n`;
  };
  const design = (names: readonly string[]) =>
    [
      'version: 1\ntables:\n  public.t:\n    with: { fillfactor: 90 }\n',
      'settings:\n',
      ...server.map((name) => wish(name).slice(2)),
      `databases:\n  ${database}:\n    settings:\n`,
      ...['work_mem', ...names].map((name) =>
        name === 'work_mem' ? '      work_mem: 7MB\n' : `  ${wish(name)}`,
      ),
      names.length === 0 ? '' : `roles:\n  ${role}:\n    settings:\n`,
      ...names.map((name) => `  ${wish(name)}`),
    ].join('');
  const place = await workplace('');
  const said: string[] = [];
  const dbopt = async (...args: string[]) => {
    const outcome = await place.dbopt([...args, '--url', url], env);
    said.push(`$ ${args.join(' ')}\n${outcome.stdout}\n${outcome.stderr}`);
    return outcome;
  };
  const everything = async (formats: readonly (readonly string[])[] = sample(FORMATS, 3)) => {
    for (const line of formats) await dbopt(...line);
    await dbopt('state', 'show', `database.${database}`);
    await dbopt('state', 'show', 'setting.archive_command');
  };
  try {
    await byHand();
    await place.write('dbopt.yaml', design(session));
    await everything(FORMATS);
    const sealed = await dbopt('plan', '--out', 'plan.json');
    expect(sealed.code, sealed.stderr).toBe(0);
    expect((await dbopt('apply', 'plan.json', '--format', 'json')).code).toBe(0);
    // The plan showed none of them, and yet they are what the design says.
    const { rows } = await client.query<{ text: string }>(
      `SELECT pg_catalog.string_agg(s.setconfig::text, ' ') AS text FROM pg_catalog.pg_db_role_setting s`,
    );
    const files = await client.query<{ text: string }>(
      `SELECT pg_catalog.string_agg(setting, ' ') AS text FROM pg_catalog.pg_file_settings`,
    );
    for (const value of Object.values(env)) {
      expect(`${rows[0]?.text} ${files.rows[0]?.text}`).toContain(value);
    }
    expect((await dbopt('plan', '--detailed-exitcode')).code).toBe(0);
    expect((await dbopt('drift', '--detailed-exitcode')).code).toBe(0);
    await everything();
    await byHand();
    const drift = await dbopt('drift', '--format', 'json');
    expect(JSON.parse(drift.stdout).summary.drift).toBe(server.length + 2 * session.length);
    await everything();
    expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
    // What stood there before was never kept, so it cannot be given back, and that is said.
    await place.write('dbopt.yaml', design([]));
    const left = await dbopt('plan');
    expect(left.stderr + left.stdout).toContain('secret-not-kept');
    expect(left.stdout).toContain('(secret)');
    expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
    await everything();
    expect((await dbopt('plan', '--detailed-exitcode')).code).toBe(0);
    // What is no secret stays in sight.
    expect(said.join('\n')).toContain('7MB');
    said.push(...(await stateOf(client)));
    for (const file of await readdir(place.folder)) {
      said.push(await readFile(join(place.folder, file), 'utf8').catch(() => ''));
    }
    expect(planted()).toBeGreaterThan(30);
    for (const text of said) expect(text).not.toContain(MARK);
  } finally {
    for (const name of server) await client.query(sql`ALTER SYSTEM RESET ${id(name)}`.text);
    await client.query('SELECT pg_reload_conf()');
    await client.query(sql`DROP OWNED BY ${id(role)}; DROP ROLE ${id(role)}`.text);
  }
}, 300_000);

test('the statement of whoever is in the way: on no screen, in no event and no journal', async (t) => {
  const { url, client } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query('CREATE TABLE public.t (a int)');
  const place = await workplace(
    'version: 1\npolicy: { lock_timeout: 200ms, lock_retry_for: 3s }\ntables:\n  public.t:\n    with: { fillfactor: 90 }\n',
  );
  const other = await connect({ url, applicationName: 'etl' });
  const role = `${new URL(url).pathname.slice(1)}_b`;
  await other.query(
    sql`BEGIN; LOCK TABLE public.t IN SHARE MODE; CREATE ROLE ${id(role)} PASSWORD ${lit(secret())}`
      .text,
  );
  const runs = [
    await place.dbopt(['apply', '--auto-approve', '--url', url]),
    await place.dbopt(['apply', '--auto-approve', '--format', 'json', '--url', url]),
    await place.dbopt(['state', 'history', '--url', url]),
    await place.dbopt(['doctor', '--url', url]),
    await place.dbopt(['plan', '--url', url]),
  ];
  await other.query('ROLLBACK');
  await other.end();
  expect(runs[0]?.stderr).toContain('etl');
  const { rows } = await client.query<{ text: string }>(
    'SELECT pg_catalog.to_json(s)::text AS text FROM dbopt.steps s',
  );
  for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toContain(MARK);
  for (const { text } of rows) expect(text).not.toContain(MARK);
  await sleep(0);
}, 120_000);

test('connection strings, options and lines of a design are not repeated by errors', async () => {
  const place = await workplace('version: 1\n');
  const s = secret();
  const urls = [
    `postgresql://u:${s}@127.0.0.1:1/d`,
    `postgresql://u:5/${s}@127.0.0.1:1/d`,
    `postgresql://u:${s}/x@127.0.0.1:1/d`,
    `postgresql://u:1:${s}@127.0.0.1:1/d`,
    `postgresql://u:a@${s}@127.0.0.1:1/d`,
    `postgresql://u:5?${s}@127.0.0.1:1/d`,
    `postgresql://u:5#${s}@127.0.0.1:1/d`,
    `postgresql://127.0.0.1:1/d?user=u&password=${s}`,
    `postgresql://127.0.0.1:1/d?password=${s}&sslmode=nonsense`,
    `host=127.0.0.1 port=1 password=${s}`,
    `host=127.0.0.1 port=1 password='a ${s}'`,
    `user:${s}@127.0.0.1/d`,
    `mysql://u:${s}@127.0.0.1:1/d`,
    s,
  ];
  const broken = [
    `target: { url: "\${U}", password: ${s} }\n`,
    `target:\n  password: ${s}\n`,
    `password: ${s}\n`,
    `db_password: "${s}" x\n`,
    `api_token:\n  - ${s}: [\n`,
    `secret: |\n  ${s}\n : x\n`,
    `settings:\n  app.jwt_secret: { a: ${s} }\n`,
    `settings:\n  primary_conninfo: [{ a: ${s} }]\n`,
    `target: { url: "\${DB_PASSWORD:-${s}}", port: 1 }\n`,
    `target:\n  url: postgresql://u:${s}@h/d\n  port: 1\n`,
  ];
  const runs = [];
  for (const url of urls) {
    runs.push(
      await place.dbopt(['plan', '--url', url]),
      await place.dbopt(['doctor', '--url', url]),
    );
    await place.write('url.yaml', `version: 1\ntarget: { url: "\${U}" }\n`);
    runs.push(await place.dbopt(['plan', '-f', 'url.yaml'], { U: url, DBOPT_DEBUG: '1' }));
  }
  for (const text of broken) {
    await place.write('broken.yaml', `version: 1\n${text}`);
    runs.push(await place.dbopt(['validate', '-f', 'broken.yaml'], { U: 'postgresql://h/d' }));
  }
  for (const args of [
    ['plan', '--var', s],
    ['plan', '--var', `=${s}`],
    ['plan', `--password=${s}`],
    ['plan', `--url=postgresql://u:${s}@h/d`, '--nonsense'],
    [`postgresql://u:${s}@h/d`],
    ['apply', '--parallelism', `x`, '--var', `A=${s}`],
  ]) {
    runs.push(await place.dbopt(args));
  }
  for (const { code, stdout, stderr } of runs) {
    expect([code, stdout + stderr]).toEqual([1, expect.stringMatching(/error|fail/i)]);
    expect(stdout + stderr).not.toContain(MARK);
  }
}, 120_000);

test('what a connection string is put together from is not said where it cannot be connected to', async () => {
  const place = await workplace('version: 1\n');
  const s = `${secret()}+a=`;
  for (const url of [
    '${S}@127.0.0.1:1/d',
    '127.0.0.1:1/${S}',
    '${S}.invalid/d',
    'u@127.0.0.1:1/d${S}',
    '${S}/d',
  ]) {
    await place.write('dbopt.yaml', `version: 1\ntarget: { url: "postgresql://${url}" }\n`);
    for (const value of [s, `${s}/${secret()}`, `${secret()}/${secret()}`]) {
      const { code, stdout, stderr } = await place.dbopt(['plan'], { S: value });
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).not.toContain(MARK);
    }
  }
}, 60_000);
