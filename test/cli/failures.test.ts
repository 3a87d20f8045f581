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
checks:
  dead: { dead_tuples: public.t, max: 90% }
`;

let answering: Answering;
beforeAll(() => {
  answering = startAnswering();
});
afterAll(() => answering.stop());

/** What each command works with. `told`: what machines hear, where it is no failure of trouble with the server; doctor's
 *  task is to tell that, and a report is for people. */
interface CommandRow {
  readonly words: readonly string[];
  readonly design?: false;
  readonly server?: false;
  readonly told?: 'checkup' | 'nothing';
}

const COMMANDS: readonly CommandRow[] = [
  { words: ['validate'], server: false },
  { words: ['plan'] },
  { words: ['apply', '--auto-approve'] },
  { words: ['drift'] },
  { words: ['maintain'] },
  { words: ['warm'] },
  { words: ['observe'] },
  { words: ['advise'] },
  { words: ['explain', '--query-file', 'query.sql'] },
  { words: ['verify'] },
  { words: ['report'], told: 'nothing' },
  { words: ['doctor'], told: 'checkup' },
  { words: ['init', '--out', '-'], design: false },
  { words: ['archive', 'list'], server: false },
  { words: ['state', 'list'] },
  { words: ['state', 'show', 'table.public.t'] },
  { words: ['state', 'history'] },
  { words: ['state', 'pull'] },
  { words: ['state', 'rm', 'table.public.t'] },
];

/** What is wrong, the flags for it, the code it is told with, and with what: the design, the server, or the line. */
const CLASSES: readonly (readonly [
  name: string,
  flags: readonly string[],
  code: string,
  where: 'design' | 'server' | 'line',
])[] = [
  ['a file that is not there', ['-f', 'none.yaml'], 'file-not-found', 'design'],
  ['YAML that is none', ['-f', 'torn.yaml'], 'yaml-syntax', 'design'],
  ['a key that nobody knows', ['-f', 'wrong.yaml'], 'unknown-key', 'design'],
  ['no server', ['--url', 'postgresql://a@127.0.0.1:1/b'], 'cannot-connect', 'server'],
  ['no connection string', ['--url', 'mysql://a@b/c'], 'bad-url', 'server'],
  ['a wrong password', ['--url', '$wrong'], 'cannot-connect', 'server'],
  ['an old server', ['--url', '$old'], 'old-server', 'server'],
  ['an option that nobody knows', ['--nonsense'], 'bad-option', 'line'],
];

const schemaOf = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}.schema.json`, import.meta.url), 'utf8'));
const ajv = new Ajv({ allErrors: true }).addSchema(strictly(schemaOf('plan')));
const validate = ajv.compile(strictly(schemaOf('failure')));
const validateDoctor = ajv.compile(strictly(schemaOf('doctor')));

describe.each(CLASSES)('%s', (_, flags, code, where) => {
  test('is told by every command, to people and to machines', async (t) => {
    const { url } = await freshDatabase(t, { needs: ['sessions'] });
    const proxy = await startVersionProxy(url, '14');
    onTestFinished(() => proxy.stop());
    const wrong = new URL(url);
    wrong.password = 'not-that-one';
    const { folder, write } = await workplace(DESIGN);
    await write('query.sql', 'SELECT 1');
    await write('torn.yaml', 'version: 1\ntables: [\n');
    await write('wrong.yaml', 'version: 1\ntabels: {}\n');
    const given = flags.map((flag) =>
      flag.replace('$wrong', wrong.href).replace('$old', proxy.url),
    );
    const whole = given.includes('--url') ? given : ['--url', url, ...given];
    for (const command of COMMANDS.filter((one) => where === 'line' || one[where] !== false)) {
      const run = (more: readonly string[]) =>
        answering.ask(folder, [...command.words, ...whole, ...more]);
      const isTold = where === 'server' || (where === 'design' && command.told === 'nothing');
      await fails(isTold ? command : { words: command.words }, run, { exit: 1, code });
    }
  }, 300_000);
});

/** Runs it as people and as machines do, and looks at what both are told. */
async function fails(
  { words: command, told }: CommandRow,
  run: (more: readonly string[]) => Promise<Outcome>,
  { exit, code, message = '' }: { exit: number; code: string; message?: string },
): Promise<void> {
  const text = await run([]);
  expect([command, text.code]).toEqual([command, exit]);
  expect(text.stdout + text.stderr).not.toMatch(BUG);
  if (told === 'nothing') return expect(text.stderr).toContain(`error[${code}]: `);
  const json = await run(['--json']);
  expect([command, json.code]).toEqual([command, exit]);
  const failure = JSON.parse(json.stdout);
  if (told === 'checkup') {
    validateDoctor(failure);
    expect([command, validateDoctor.errors]).toEqual([command, null]);
    expect([command, failure.checkups]).toEqual([
      command,
      expect.arrayContaining([
        expect.objectContaining({ status: 'fail', message: expect.stringContaining(message) }),
      ]),
    ]);
    return;
  }
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
const ASKING = COMMANDS.filter(({ server }) => server !== false);
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
  await place.write('query.sql', 'SELECT 1');
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
    await fails({ words: command }, (more) => dbopt(...command, ...more), {
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
  for (const command of ASKING) {
    await fails(command, (more) => dbopt(...command.words, ...more), {
      ...{ exit: 1, code: 'cannot-connect', message: 'taken_away' },
    });
  }
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
    // Each wait once: a second strike could meet the statement after it.
    const struck: string[] = [];
    const end = async () => {
      const { rows } = await client.query<{ wait: string }>(
        `SELECT w.wait, ${strike}(w.pid)
           FROM (SELECT pid, pid || ' since ' || waitstart AS wait FROM pg_locks WHERE NOT granted) AS w
           JOIN pg_stat_activity AS a ON a.pid = w.pid AND a.datname = current_database()
            AND a.application_name LIKE 'dbopt %'
          WHERE w.wait <> ALL ($1)`,
        [struck],
      );
      struck.push(...rows.map(({ wait }) => wait));
    };
    for (const command of ASKING) {
      const run = async (more: readonly string[]) => {
        const outcome = dbopt(...command.words, ...more);
        // What it can do without is asked for in vain, and it goes on.
        for (;;) {
          const ended = await Promise.race([outcome, sleep(20, null)]);
          if (ended !== null) return ended;
          await end();
        }
      };
      // Past the connection doctor stops as all of them do.
      const told = command.told === 'nothing' ? ({ told: 'nothing' } as const) : {};
      await fails({ words: command.words, ...told }, run, { exit: 1, code, message });
    }
  },
);
