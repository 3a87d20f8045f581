import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ended, killIn, startApply } from './cli.ts';
import { chance, FEWER_RUNS, SEED } from './random.ts';
import { type FaultServer, startFaultServer, withClient } from './server.ts';

const SCRIPT = fileURLToPath(new URL('../cli/restart-server.mjs', import.meta.url));

const design = (settings: string, rest = '') => `version: 1\nsettings: { ${settings} }\n${rest}`;
const GOOD = design(
  'max_connections: 77, wal_level: logical, work_mem: 5MB, shared_preload_libraries: { include: [pg_stat_statements] }',
  'extensions: { pg_stat_statements: {} }\n',
);
const WANTED = ['77', 'logical', '5MB', 'pg_stat_statements'];

/** Values that ALTER SYSTEM takes and the postmaster does not: the plan knows, and nothing is written. */
const REFUSED = [
  'work_mem: 6MB, wal_level: minimal',
  'work_mem: 6MB, shared_preload_libraries: { include: [pg_stat_statement] }',
  'work_mem: 6MB, max_connections: 20, superuser_reserved_connections: 20',
  'work_mem: 6MB, ssl: true, ssl_cert_file: nowhere.crt',
];
/** One that no plan can know: the address is another machine's. */
const NOT_KNOWN = design('max_connections: 66, listen_addresses: 203.0.113.7');
const DESIGNS = [GOOD, NOT_KNOWN, ...REFUSED.map((settings) => design(settings))];

describe.skipIf(process.env.DBOPT_TEST_BACKEND === 'docker')('a restart, killed', () => {
  let server: FaultServer;
  /** Milliseconds that a whole apply takes. */
  let length = 0;

  beforeAll(async () => {
    server = await startFaultServer();
    await reset(server);
    const began = performance.now();
    const { code, stderr } = await (await apply(server, GOOD)).ended;
    length = performance.now() - began;
    expect(code, stderr).toBe(0);
    expect(await configured(server)).toEqual(WANTED);
  }, 120_000);
  afterAll(() => server.stop());

  test.each(REFUSED)(
    '%s never reaches the files',
    async (refused) => {
      await reset(server);
      const { code, stderr } = await (await apply(server, design(refused))).ended;
      expect([code, await written(server)], stderr).toEqual([1, []]);
    },
    120_000,
  );

  test('what stops the server is named with its line, and taken out it starts', async () => {
    await reset(server);
    const ended = await (await apply(server, NOT_KNOWN)).ended;
    expect(ended.code, ended.stderr).toBe(3);
    await takeOut(server, ended);
    await server.start();
    await server.ready();
    expect(await written(server)).toEqual(["max_connections = '66'"]);
  }, 120_000);

  test.each(FEWER_RUNS)(
    'run %i: the server starts, and the next apply finishes',
    async (n) => {
      const random = chance(SEED, n);
      await reset(server);
      const struck: string[] = [];
      for (let kills = 1 + random.below(2); kills > 0; kills--) {
        const which = random.pick(DESIGNS);
        const moment = Math.round(random.next() * length);
        struck.push(`${which.split('\n')[1]}: SIGKILL after ${moment} ms`);
        const running = await apply(server, which);
        await killIn(running, moment);
        await settle(server);
        if (which === NOT_KNOWN) await takeOut(server);
        else if (which !== GOOD) expect((await written(server)).join()).not.toContain('6MB');
        // With whatever was written by then.
        if (isUp(server)) await server.crash(0);
        else await server.start();
        await server.ready();
      }
      const about = `seed ${SEED}, run ${n}, ${struck.join('; ')}`;
      const ended = await (await apply(server, GOOD)).ended;
      const again = await (await apply(server, GOOD)).ended;
      expect([ended.code, again.code], `${about}: ${ended.stderr}`).toEqual([0, 0]);
      expect(again.heard, about).toEqual([]);
      expect(await configured(server), about).toEqual(WANTED);
    },
    180_000,
  );
});

const mark = ({ directory }: FaultServer, what: string) => join(directory, `restart-${what}`);

/** With a command to restart that outlives the apply, as an operator's would. */
async function apply(server: FaultServer, text: string) {
  for (const what of ['begun', 'done']) await rm(mark(server, what), { force: true });
  const script = [process.execPath, SCRIPT, server.directory, 'restart'].join(' ');
  const command = `touch ${mark(server, 'begun')}; ${script}; touch ${mark(server, 'done')}`;
  const flags = [
    '--restart-command',
    command,
    '--restart-timeout',
    text === NOT_KNOWN ? '2' : '60',
  ];
  return startApply(server.url, text, () => {}, flags);
}

/** Until the command has ended, where one was begun, and the server has said whether it starts. */
async function settle(server: FaultServer): Promise<void> {
  while (existsSync(mark(server, 'begun')) && !existsSync(mark(server, 'done'))) await sleep(20);
  if (existsSync(mark(server, 'begun'))) await sleep(1_000);
}

const pidFile = ({ directory }: FaultServer) => join(directory, 'data', 'postmaster.pid');
const isUp = (server: FaultServer): boolean => existsSync(pidFile(server));

const autoConf = ({ directory }: FaultServer) => join(directory, 'data', 'postgresql.auto.conf');

async function written(server: FaultServer): Promise<readonly string[]> {
  const text = await readFile(autoConf(server), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** Takes the address out of the file: the line that the apply named, where it lived to name one. */
async function takeOut(server: FaultServer, ended?: Ended): Promise<void> {
  const lines = (await readFile(autoConf(server), 'utf8')).split('\n');
  const named = /line (\d+) of \S*postgresql\.auto\.conf \(listen_addresses\)/.exec(
    ended?.stderr.replaceAll(/\s+/g, ' ') ?? '',
  );
  const isNamed = (line: string, at: number) =>
    ended === undefined ? line.startsWith('listen_addresses') : at + 1 === Number(named?.[1]);
  await writeFile(autoConf(server), lines.filter((line, at) => !isNamed(line, at)).join('\n'));
}

/** As at the beginning, and running. */
async function reset(server: FaultServer): Promise<void> {
  await withClient(server.url, async (client) => {
    await client.query('ALTER SYSTEM RESET ALL');
    await client.query('DROP EXTENSION IF EXISTS pg_stat_statements');
    await client.query('DROP SCHEMA IF EXISTS dbopt CASCADE');
  });
  await server.crash(0);
  await server.ready();
}

const configured = ({ url }: FaultServer): Promise<unknown[]> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ value: string }>(
      `SELECT current_setting(name) AS value
         FROM unnest('{max_connections,wal_level,work_mem,shared_preload_libraries}'::text[]) AS name`,
    );
    return rows.map(({ value }) => value);
  });
