import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { acquireLock } from '../../src/postgres/index.ts';
import { type Answering, startAnswering } from '../support/answering.ts';
import { type Outcome, workplace } from '../support/cli.ts';
import { connect } from '../support/connect.ts';
import { freshDatabase } from '../support/database.ts';
import { strictly } from '../support/strict-schema.ts';
import { startVersionProxy } from '../support/version-proxy.ts';

const DESIGN = `version: 1
tables:
  public.t:
    with: { fillfactor: 90 }
warm: [public.t]
`;

let answering: Answering;
beforeAll(() => {
  answering = startAnswering();
});
afterAll(() => answering.stop());

/** All that open a design and a database. */
const COMMANDS = [
  ['plan'],
  ['apply', '--auto-approve'],
  ['drift'],
  ['maintain'],
  ['warm'],
  ['state', 'list'],
  ['state', 'show', 'table.public.t'],
  ['state', 'history'],
] as const;

/** What is wrong, the flags for it, the code it is told with. */
const CLASSES: readonly (readonly [name: string, flags: readonly string[], code: string])[] = [
  ['a file that is not there', ['-f', 'none.yaml'], 'file-not-found'],
  ['YAML that is none', ['-f', 'torn.yaml'], 'yaml-syntax'],
  ['a key that nobody knows', ['-f', 'wrong.yaml'], 'unknown-key'],
  ['no server', ['--url', 'postgresql://a@127.0.0.1:1/b'], 'cannot-connect'],
  ['no connection string', ['--url', 'mysql://a@b/c'], 'bad-url'],
  ['a wrong password', ['--url', '$wrong'], 'cannot-connect'],
  ['an old server', ['--url', '$old'], 'old-server'],
  ['an option that nobody knows', ['--nonsense'], 'bad-option'],
];

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
const ajv = new Ajv({ allErrors: true }).addSchema(strictly(schemaOf('plan')));
const validate = ajv.compile(strictly(schemaOf('failure')));

describe.each(CLASSES)('%s', (_, flags, code) => {
  test('is told by every command, to people and to machines', async (t) => {
    const { url } = await freshDatabase(t, { needs: ['sessions'] });
    const proxy = await startVersionProxy(url, '14');
    onTestFinished(() => proxy.stop());
    const wrong = new URL(url);
    wrong.password = 'not-that-one';
    const { folder, write } = await workplace(DESIGN);
    const dbopt = (args: readonly string[]) => answering.ask(folder, args);
    await write('torn.yaml', 'version: 1\ntables: [\n');
    await write('wrong.yaml', 'version: 1\ntabels: {}\n');
    const given = flags.map((flag) =>
      flag.replace('$wrong', wrong.href).replace('$old', proxy.url),
    );
    const whole = given.includes('--url') ? given : ['--url', url, ...given];
    for (const command of COMMANDS) {
      await fails(command, (more) => dbopt([...command, ...whole, ...more]), { exit: 1, code });
    }
  }, 300_000);
});

/** Runs it as people and as machines do, and looks at what both are told. */
async function fails(
  command: readonly string[],
  run: (more: readonly string[]) => Promise<Outcome>,
  { exit, code, message = '' }: { exit: number; code: string; message?: string },
): Promise<void> {
  const text = await run([]);
  expect([command, text.code]).toEqual([command, exit]);
  expect(text.stdout + text.stderr).not.toMatch(BUG);
  const json = await run(['--json']);
  expect([command, json.code]).toEqual([command, exit]);
  const failure = JSON.parse(json.stdout);
  validate(failure);
  expect([command, validate.errors]).toEqual([command, null]);
  expect([command, failure.diagnostics[0]]).toEqual([
    command,
    expect.objectContaining({ code, message: expect.stringContaining(message) }),
  ]);
}

const BUG = /bug in dbopt|\n\s+at .*:\d+:\d+\)|Warning:/;

/** Of the commands those that change something take the lock. */
const LOCKING: readonly (readonly string[])[] = [
  ['apply', '--auto-approve'],
  ['maintain', '--wait', '0'],
  ['state', 'rm', 'table.public.t'],
  ['state', 'mv', 'table.public.t', 'table.public.u'],
  ['state', 'push', 'copy.json'],
];
const READING: readonly (readonly string[])[] = [
  ['plan'],
  ['drift'],
  ['doctor'],
  ['state', 'list'],
  ['state', 'show', 'table.public.t'],
  ['state', 'history'],
  ['state', 'pull'],
];

/** A database where the design was applied. */
async function applied(t: Parameters<typeof freshDatabase>[0]) {
  const database = await freshDatabase(t, { needs: ['sessions'] });
  await database.client.query('CREATE TABLE public.t (a int)');
  const place = await workplace(DESIGN);
  const dbopt = (...args: readonly string[]) =>
    answering.ask(place.folder, [...args, '--url', database.url]);
  expect((await dbopt('apply', '--auto-approve')).code).toBe(0);
  return { ...database, ...place, dbopt };
}

test('a lock held: told by every command that takes it, and in the way of no other', async (t) => {
  const { url, dbopt, write } = await applied(t);
  await write('copy.json', (await dbopt('state', 'pull')).stdout);
  const [holder, other] = [
    await connect({ url, applicationName: 'holder' }),
    await connect({ url, applicationName: 'other' }),
  ];
  await acquireLock(holder, other, { schema: 'dbopt' });
  await other.end();
  for (const command of LOCKING) {
    const message = 'another run holds the lock: pid ';
    await fails(command, (more) => dbopt(...command, ...more), {
      ...{ exit: 4, code: 'lock-held', message },
    });
  }
  for (const command of READING) {
    for (const more of [[], ['--json']]) {
      const { code, stdout, stderr } = await dbopt(...command, ...more);
      expect([command, more, code, stderr]).toEqual([command, more, 0, '']);
      expect(stdout).not.toMatch(BUG);
    }
  }
  await holder.end();
}, 300_000);

test('a server that cannot begin a session: every command says what the server said', async (t) => {
  const { url, client, dbopt } = await applied(t);
  // As after a package was taken away under a server that runs.
  const name = new URL(url).pathname.slice(1);
  await client.query(`ALTER DATABASE ${name} SET session_preload_libraries = 'taken_away'`);
  for (const command of [...COMMANDS, ['state', 'rm', 'table.public.t'], ['state', 'pull']]) {
    await fails(command, (more) => dbopt(...command, ...more), {
      ...{ exit: 1, code: 'cannot-connect', message: 'taken_away' },
    });
  }
  const { code, stdout } = await dbopt('doctor');
  expect([code, stdout]).toEqual([1, expect.stringMatching(/fail +connection.*\n?.*taken_away/)]);
}, 300_000);

test.for([
  ['pg_terminate_backend', 'connection-lost', 'terminating connection'],
  ['pg_cancel_backend', 'cancelled', 'SQLSTATE 57014'],
] as const)(
  '%s in the middle: every command says so',
  { timeout: 300_000 },
  async ([strike, code, message], t) => {
    const { url, client, dbopt } = await applied(t);
    const inTheWay = await connect({ url, applicationName: 'in the way' });
    onTestFinished(() => inTheWay.end());
    await inTheWay.query(
      'BEGIN; LOCK TABLE dbopt.state, dbopt.resources, dbopt.runs, pg_catalog.pg_extension',
    );
    const end = () =>
      client.query(
        `SELECT ${strike}(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name LIKE 'dbopt %' AND wait_event_type = 'Lock'`,
      );
    for (const command of [...COMMANDS, ['state', 'rm', 'table.public.t'], ['state', 'pull']]) {
      const run = async (more: readonly string[]) => {
        const outcome = dbopt(...command, ...more);
        // What it can do without is asked for in vain, and it goes on.
        for (;;) {
          const ended = await Promise.race([outcome, sleep(50, null)]);
          if (ended !== null) return ended;
          await end();
        }
      };
      await fails(command, run, { exit: 1, code, message });
    }
  },
);
