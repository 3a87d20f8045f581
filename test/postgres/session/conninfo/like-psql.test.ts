import { execFile } from 'node:child_process';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectAsIs } from '../../../../src/postgres/session/open.ts';
import { startTlsServers, type TlsServers } from '../../../support/tls-servers.ts';

/** Connection string (undefined: none), environment, and what comes of it: `user database tls|clear server`, or why
 *  nothing does. `$plain`, `$own` and `$self` are ports, `$home` is a folder, in it `pass`, `services` and `root.crt`. */
type Row = readonly [
  text: string | undefined,
  env: { readonly [name: string]: string },
  outcome: string,
];

const PASS = 'pa%3As%2Fs%20w%40rd';
const OS = userInfo().username;
const at = (port: string, host = 'localhost') => ({ PGHOST: host, PGPORT: port });

const ROWS: readonly Row[] = [
  // Where the parts come from.
  ['postgresql://tom@localhost:$plain/shop', {}, 'tom shop clear plain'],
  ['postgres://tom@localhost:$plain/shop', {}, 'tom shop clear plain'],
  ['postgresql://tom@localhost:$plain', {}, 'tom tom clear plain'],
  ['postgresql://tom@127.0.0.1:$plain/shop', {}, 'tom shop clear plain'],
  ['postgresql://localhost:$plain/shop?user=tom', {}, 'tom shop clear plain'],
  ['postgresql:///shop?host=localhost&port=$plain&user=tom', {}, 'tom shop clear plain'],
  ['postgresql:///shop?host=/tmp&port=$plain&user=tom', {}, 'tom shop clear plain'],
  ['postgresql://%2Ftmp:$plain/shop?user=tom', {}, 'tom shop clear plain'],
  ['postgresql://', { ...at('$plain'), PGUSER: 'tom', PGDATABASE: 'shop' }, 'tom shop clear plain'],
  ['host=localhost port=$plain user=tom dbname=shop', {}, 'tom shop clear plain'],
  ["host = localhost port= $plain user ='tom' dbname='shop'", {}, 'tom shop clear plain'],
  ['hostaddr=127.0.0.1 port=$plain user=tom dbname=shop', {}, 'tom shop clear plain'],
  ['host=no.such.host.invalid hostaddr=127.0.0.1 port=$plain user=tom', {}, 'tom tom clear plain'],
  ['shop', { ...at('$plain'), PGUSER: 'tom' }, 'tom shop clear plain'],
  [undefined, { ...at('$plain'), PGUSER: 'tom' }, 'tom tom clear plain'],
  [
    undefined,
    { ...at('$plain', '/tmp'), PGUSER: 'tom', PGDATABASE: 'shop' },
    'tom shop clear plain',
  ],
  [undefined, { PGHOSTADDR: '127.0.0.1', PGPORT: '$plain', PGUSER: 'tom' }, 'tom tom clear plain'],
  [undefined, { ...at('$plain'), PGUSER: 'tom', PGDATABASE: '' }, 'tom tom clear plain'],
  ['user=tom', { ...at('$plain'), PGUSER: 'ann', PGDATABASE: 'shop' }, 'tom shop clear plain'],
  ['postgresql://tom@/shop', at('$plain'), 'tom shop clear plain'],
  [undefined, at('$plain'), 'not let in'],
  ['postgresql://localhost:$plain/shop', {}, 'not let in'],
  // Passwords.
  [`postgresql://ann:${PASS}@localhost:$plain/shop`, {}, 'ann shop clear plain'],
  [
    "host=localhost port=$plain user=ann dbname=shop password='pa:s/s w@rd'",
    {},
    'ann shop clear plain',
  ],
  ['postgresql://ann@localhost:$plain/shop', { PGPASSWORD: 'pa:s/s w@rd' }, 'ann shop clear plain'],
  ['postgresql://ann@localhost:$plain/shop', { PGPASSFILE: '$home/pass' }, 'ann shop clear plain'],
  ['postgresql://ann@localhost:$plain/shop?passfile=$home/pass', {}, 'ann shop clear plain'],
  ['postgresql://ann@localhost:$plain/shop', { PGPASSFILE: '$home/open' }, 'no password'],
  ['postgresql://ann@127.0.0.1:$plain/shop', { PGPASSFILE: '$home/pass' }, 'no password'],
  ['postgresql://ann@localhost:$plain/shop', {}, 'no password'],
  ['postgresql://ann:wrong@localhost:$plain/shop', {}, 'wrong password'],
  ['postgresql://ann@localhost:$plain/shop', { PGPASSWORD: 'wrong' }, 'wrong password'],
  ['postgresql://ann:wrong@localhost:$own/shop', {}, 'wrong password'],
  // Services.
  [undefined, { PGSERVICE: 'store', PGSERVICEFILE: '$home/services' }, 'tom shop clear plain'],
  ['service=store', { PGSERVICEFILE: '$home/services' }, 'tom shop clear plain'],
  ['service=store dbname=tom', { PGSERVICEFILE: '$home/services' }, 'tom tom clear plain'],
  [
    'postgresql:///?service=store',
    { PGSERVICEFILE: '$home/services', PGUSER: 'ann' },
    'tom shop clear plain',
  ],
  ['service=nothing', { PGSERVICEFILE: '$home/services' }, 'no service'],
  ['service=store', { PGSERVICEFILE: '$home/none' }, 'no service'],
  ['service=twisted', { PGSERVICEFILE: '$home/services' }, 'no service'],
  // TLS.
  ['postgresql://tom@localhost:$own/shop', {}, 'tom shop tls own'],
  ['postgresql://tom@localhost:$self/shop', {}, 'tom shop tls self'],
  ['postgresql://tom@localhost:$own/shop?sslmode=disable', {}, 'tom shop clear own'],
  ['postgresql://tom@localhost:$own/shop?sslmode=allow', {}, 'tom shop clear own'],
  ['postgresql://tom@localhost:$own/shop?sslmode=prefer', {}, 'tom shop tls own'],
  ['postgresql://tom@localhost:$own/shop?sslmode=require', {}, 'tom shop tls own'],
  ['postgresql://tom@localhost:$self/shop?sslmode=require', {}, 'tom shop tls self'],
  ['postgresql://tom@localhost:$self/shop?ssl=true', {}, 'tom shop tls self'],
  ['postgresql://tom@localhost:$plain/shop?sslmode=prefer', {}, 'tom shop clear plain'],
  ['postgresql://tom@localhost:$plain/shop?sslmode=require', {}, 'no tls'],
  [undefined, { ...at('$plain'), PGUSER: 'tom', PGSSLMODE: 'require' }, 'no tls'],
  [undefined, { ...at('$own'), PGUSER: 'tom', PGSSLMODE: 'disable' }, 'tom tom clear own'],
  ['postgresql:///shop?host=/tmp&port=$plain&user=tom&sslmode=require', {}, 'tom shop clear plain'],
  [
    'postgresql://tom@localhost:$own/shop?sslmode=verify-ca&sslrootcert=$home/root.crt',
    {},
    'tom shop tls own',
  ],
  [
    'postgresql://tom@localhost:$own/shop?sslmode=verify-full&sslrootcert=$home/root.crt',
    {},
    'tom shop tls own',
  ],
  [
    'postgresql://tom@127.0.0.1:$own/shop?sslmode=verify-ca&sslrootcert=$home/root.crt',
    {},
    'tom shop tls own',
  ],
  [
    'postgresql://tom@127.0.0.1:$own/shop?sslmode=verify-full&sslrootcert=$home/root.crt',
    {},
    'wrong name',
  ],
  [
    'host=localhost hostaddr=127.0.0.1 port=$own user=tom sslmode=verify-full sslrootcert=$home/root.crt',
    {},
    'tom tom tls own',
  ],
  [
    'postgresql://tom@localhost:$self/shop?sslmode=verify-full&sslrootcert=$home/root.crt',
    {},
    'not verified',
  ],
  [
    'postgresql://tom@localhost:$self/shop?sslmode=require&sslrootcert=$home/root.crt',
    {},
    'not verified',
  ],
  [
    'postgresql://tom@localhost:$self/shop?sslmode=verify-full&sslrootcert=$home/self.crt',
    {},
    'tom shop tls self',
  ],
  ['postgresql://tom@localhost:$own/shop?sslmode=verify-full', {}, 'no root'],
  ['postgresql://tom@localhost:$own/shop?sslmode=verify-ca&sslrootcert=$home/none', {}, 'no root'],
  [
    undefined,
    { ...at('$own'), PGUSER: 'tom', PGSSLMODE: 'verify-full', PGSSLROOTCERT: '$home/root.crt' },
    'tom tom tls own',
  ],
  ['postgresql://tls@localhost:$own/shop', {}, 'tls shop tls own'],
  ['postgresql://tls@localhost:$own/shop?sslmode=allow', {}, 'tls shop tls own'],
  ['postgresql://tls@localhost:$own/shop?sslmode=disable', {}, 'not let in'],
  ['postgresql://clear@localhost:$own/shop', {}, 'clear shop clear own'],
  ['postgresql://clear@localhost:$own/shop?sslmode=require', {}, 'not let in'],
  ['postgresql://nobody@localhost:$own/shop', {}, 'not let in'],
  [`postgresql://ann:${PASS}@localhost:$own/shop?channel_binding=require`, {}, 'ann shop tls own'],
  [`postgresql://ann:${PASS}@localhost:$own/shop?channel_binding=disable`, {}, 'ann shop tls own'],
  [`postgresql://ann:${PASS}@localhost:$plain/shop?channel_binding=require`, {}, 'no binding'],
  ['postgresql://tom@localhost:$own/shop?channel_binding=require', {}, 'no binding'],
  // Several hosts.
  ['postgresql://tom@localhost:1,localhost:$plain/shop', {}, 'tom shop clear plain'],
  ['host=localhost,localhost port=1,$own user=tom dbname=shop', {}, 'tom shop tls own'],
  [
    undefined,
    { PGHOST: 'localhost,localhost', PGPORT: '1,$plain', PGUSER: 'tom' },
    'tom tom clear plain',
  ],
  ['postgresql://tom@localhost:$plain,localhost:$own/shop?sslmode=require', {}, 'no tls'],
  ['postgresql://ann:wrong@localhost:$plain,localhost:$own/shop', {}, 'wrong password'],
  ['postgresql://tom@localhost:1,localhost:2/shop', {}, 'no server'],
  ['host=a,b port=1,2,3 user=tom', {}, 'counts'],
  ['postgresql://tom@localhost:$plain/frozen?target_session_attrs=read-write', {}, 'other session'],
  [
    'postgresql://tom@localhost:$plain/frozen?target_session_attrs=read-only',
    {},
    'tom frozen clear plain',
  ],
  ['postgresql://tom@localhost:$plain/shop?target_session_attrs=standby', {}, 'other session'],
  [
    'postgresql://tom@localhost:$plain/shop?target_session_attrs=prefer-standby',
    {},
    'tom shop clear plain',
  ],
  [
    'postgresql://tom@localhost:$plain/shop',
    { PGTARGETSESSIONATTRS: 'primary' },
    'tom shop clear plain',
  ],
  // What cannot be.
  ['postgresql://tom@localhost:1/shop', {}, 'no server'],
  ['postgresql://tom@no.such.host.invalid:$plain/shop', {}, 'no host'],
  ['postgresql://tom@localhost:$plain/nowhere', {}, 'no database'],
  ['postgresql:///shop?host=/nowhere&user=tom', {}, 'no server'],
  ['postgresql://tom@localhost:$plain/shop?sslmode=perhaps', {}, 'bad value'],
  [undefined, { ...at('$plain'), PGUSER: 'tom', PGSSLMODE: '' }, 'bad value'],
  ['postgresql://tom@localhost:$plain/shop?target_session_attrs=any-will-do', {}, 'bad value'],
  ['postgresql://tom@localhost:$plain/shop?sslmod=require', {}, 'bad string'],
  ['postgresql://tom@localhost:$plain/%zz', {}, 'bad string'],
  ['host=localhost port=$plain user tom', {}, 'bad string'],
  ["host=localhost user='tom", {}, 'bad string'],
  ['host=localhost colour=red', {}, 'bad string'],
  ['postgresql://tom@localhost:99999/shop', {}, 'bad port'],
  ['host=localhost port=abc user=tom', {}, 'bad port'],
];

/** The same trouble in the words of psql and in ours. */
const REASONS: readonly (readonly [string, RegExp])[] = [
  ['wrong password', /password authentication failed/],
  ['no password', /no password supplied|none is given/],
  ['no database', /database "\S+" does not exist/],
  ['not let in', /pg_hba\.conf|role "\S+" does not exist/],
  ['no binding', /channel binding (?:is )?required/],
  ['no root', /root certificate file .* does not exist|needs the root certificate/],
  ['wrong name', /does not match (?:host name|certificate)/],
  ['not verified', /certificate verify failed|self-signed certificate|unable to verify/],
  ['no tls', /does not support SSL/],
  [
    'no service',
    /service file|no service|definition of service|nested service|cannot name another/,
  ],
  ['counts', /could not match|do not match/],
  ['other session', /session is read-only|not read-only|standby/],
  ['no host', /could not translate host name|ENOTFOUND|EAI_AGAIN/],
  ['bad port', /invalid (?:port number|integer value)|port is no number/],
  ['bad value', /invalid \S+ value|cannot be "/],
  [
    'bad string',
    /missing "="|invalid (?:percent|URI|connection option)|unterminated|cannot be read/,
  ],
  ['no server', /Connection refused|No such file|ECONNREFUSED|ENOENT/],
];

const reasonOf = (text: string): string =>
  REASONS.find(([, words]) => words.test(text))?.[0] ?? text;

let servers: TlsServers;
let home: string;

beforeAll(async () => {
  servers = await startTlsServers();
  home = servers.home;
  const line = 'localhost:*:*:ann:pa\\:s/s w@rd\n';
  await writeFile(join(home, 'pass'), `# ours\nother:*:*:ann:x\n${line}`, { mode: 0o600 });
  await writeFile(join(home, 'open'), line);
  await chmod(join(home, 'open'), 0o644);
  const { plain } = servers.ports;
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
    .replaceAll('$home', home);

async function surroundings(env: Row[1]): Promise<Record<string, string>> {
  const nowhere = await mkdtemp(join(tmpdir(), 'dbopt-home-'));
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

test.each(ROWS)('%s with %o: %s', async (written, given, outcome) => {
  const text = written === undefined ? undefined : fill(written);
  const env = await surroundings(given);
  expect(await ours(text, env)).toBe(outcome);
  expect(await psqls(text, env)).toBeOneOf([outcome, null]);
});

test('without any user it is that of the operating system', async () => {
  const env = await surroundings({ ...at('$plain') });
  await expect(connectAsIs({ url: undefined, env, applicationName: 'x' })).rejects.toThrow(
    new RegExp(`database ${OS}, as ${OS}: `),
  );
});
