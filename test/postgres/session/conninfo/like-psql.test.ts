import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectAsIs } from '../../../../src/postgres/session/open.ts';
import { startTlsServers, type TlsServers } from '../../../support/tls-servers.ts';
import { reasonOf } from './reasons.ts';
import { at, type ConnectionRow, OS, ROWS } from './rows.ts';

let servers: TlsServers;
let home: string;
let user: string;

beforeAll(async () => {
  servers = await startTlsServers();
  home = servers.home;
  const line = 'localhost:*:*:ann:pa\\:s/s w@rd\n';
  await writeFile(join(home, 'pass'), `# ours\nother:*:*:ann:x\n${line}`, { mode: 0o600 });
  await writeFile(join(home, 'open'), line);
  await chmod(join(home, 'open'), 0o644);
  const { plain } = servers.ports;
  user = join(home, 'user');
  await mkdir(join(user, '.postgresql'), { recursive: true });
  for (const [name, from] of [
    ['root.crt', 'root.crt'],
    ['postgresql.crt', 'carl.crt'],
    ['postgresql.key', 'carl.key'],
  ] as const) {
    await copyFile(join(home, from), join(user, '.postgresql', name));
  }
  // No newline at the end; the first line that fits counts; spaces and what stands after the password are part of it.
  const lines = [
    ...['# ours', '', 'localhost:*:*:tom:x', '127.0.0.1:*:tom:ann:wrong'],
    ...['127.0.0.1', '\\:\\:1', '/tmp', 'localhost'].map((host) => `${host}:*:*:ann:pa\\:s/s w@rd`),
    '*:*:*:*:wrong',
  ];
  await writeFile(join(user, '.pgpass'), lines.join('\n'), { mode: 0o600 });
  const at = (database: string) => `host=localhost\nport=${plain}\nuser=tom\ndbname=${database}\n`;
  await writeFile(join(user, '.pg_service.conf'), `[mine]\n${at('shop')}`);
  await writeFile(join(home, 'pg_service.conf'), `[theirs]\r\n${at('tom')}`);
  await writeFile(
    join(home, 'services'),
    `# ours\n[store]\nhost=localhost\nport=${plain}\nuser=tom\ndbname=shop\n\n[twisted]\nservice=store\n`,
  );
}, 120_000);

afterAll(() => servers.stop());

const fill = (text: string): string =>
  text
    .replace(/\$(plain|own|self)/g, (_, name: keyof TlsServers['ports']) =>
      String(servers.ports[name]),
    )
    .replaceAll('$home', home)
    .replaceAll('$user', user);

async function surroundings(env: ConnectionRow[1]): Promise<Record<string, string>> {
  const nowhere = await mkdtemp(join(home, 'nowhere-'));
  const given = Object.entries(env).map(([name, value]) => [name, fill(value)] as const);
  return { PATH: process.env.PATH ?? '', HOME: nowhere, LC_ALL: 'C', ...Object.fromEntries(given) };
}

const QUESTION = `SELECT current_user || ' ' || current_database() || ' ' ||
  CASE WHEN (SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()) THEN 'tls' ELSE 'clear' END || ' ' ||
  current_setting('port') AS told`;

const told = (text: string): string =>
  Object.entries(servers.ports).reduce(
    (now, [name, port]) => now.replace(new RegExp(` ${port}$`), ` ${name}`),
    text.trim(),
  );

async function ours(text: string | undefined, env: Record<string, string>): Promise<string> {
  try {
    const client = await connectAsIs({ url: text, env, applicationName: 'dbopt test' });
    const { rows } = await client.query<{ told: string }>(QUESTION);
    await client.end();
    return told(rows[0]?.told ?? '');
  } catch (error) {
    return reasonOf(error instanceof Error ? error.message : String(error));
  }
}

const run = promisify(execFile);

/** null: there is no psql on this machine. */
async function psqls(
  text: string | undefined,
  env: Record<string, string>,
): Promise<string | null> {
  const args = ['-XAtwc', QUESTION, ...(text === undefined ? [] : ['-d', text])];
  try {
    return told((await run('psql', args, { env })).stdout);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    return reasonOf(
      error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error),
    );
  }
}

test.concurrent.each(ROWS)('%s with %o: %s', async (written, given, outcome) => {
  const text = written === undefined ? undefined : fill(written);
  const env = await surroundings(given);
  const [mine, theirs] = await Promise.all([ours(text, env), psqls(text, env)]);
  expect(theirs).toBeOneOf([outcome, null]);
  expect(mine).toBe(outcome);
});

test('without any user it is that of the operating system', async () => {
  const env = await surroundings({ ...at('$plain') });
  await expect(connectAsIs({ url: undefined, env, applicationName: 'x' })).rejects.toThrow(
    new RegExp(`database ${OS}, as ${OS}: `),
  );
});
