import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseStore } from '../../src/state/index.ts';
import { plan } from '../support/dbopt.ts';
import { SCHEMA } from '../support/loop/design.ts';
import { quietDesign } from '../support/loop/quiet.ts';
import { chance, FEWER_RUNS, SEED } from './random.ts';
import { type FaultServer, startFaultServer, withClient } from './server.ts';

const ROUND = fileURLToPath(new URL('./loop/one-round.ts', import.meta.url));
const UNRUN = fileURLToPath(new URL('../../node_modules/.bin/unrun', import.meta.url));
/** Milliseconds from the first word of a round to its end, about. */
const LENGTH = 4_000;
/** Starts after the blow until the round is over. */
const TRIES = 4;

/** Rounds that keep a change, that take one back, and that propose one, each killed at a random moment: the next start goes
 *  on or takes back, and design, git, state and database agree. */
describe.skipIf(process.env.DBOPT_TEST_BACKEND === 'docker')('a loop, killed', () => {
  let server: FaultServer;
  beforeAll(async () => {
    server = await startFaultServer();
    await withClient(server.url, (client) => client.query('CREATE DATABASE loop_stage'));
    const stage = onDatabase(server.url, 'loop_stage');
    await withClient(stage, async (client) => {
      for (const one of SCHEMA.split(';\n')) await client.query(one);
      await client.query('VACUUM ANALYZE events, users');
    });
  }, 60_000);
  afterAll(() => server.stop());

  test.each(FEWER_RUNS)(
    'run %i',
    async (n) => {
      const random = chance(SEED, 7_000 + n);
      const mode = n % 4 === 3 ? 'pull-request' : 'apply';
      const name = `loop_${n}`;
      await withClient(server.url, (client) =>
        client.query(`CREATE DATABASE ${name} TEMPLATE loop_stage`),
      );
      const url = onDatabase(server.url, name);
      const folder = await mkdtemp(join(tmpdir(), 'dbopt-loop-fault-'));
      await writeFile(join(folder, 'dbopt.yaml'), quietDesign());
      await repository(folder);
      // The second round finds what is wrong: the first one took what is good.
      if (n % 2 === 1 && mode === 'apply') await start(folder, url, mode).ended;
      const delays = [random.below(LENGTH), random.below(LENGTH)].slice(0, 1 + (n % 2));
      for (const delay of delays) await killedIn(start(folder, url, mode), delay);
      const told = `FAULT_SEED=${SEED}, run ${n}, ${mode}, killed after ${delays.join(' and ')} ms`;
      const outcomes: string[] = [];
      for (let i = 0; i < TRIES && !(await isOver(url, outcomes)); i += 1)
        outcomes.push(await start(folder, url, mode).ended);
      const text = await readFile(join(folder, 'dbopt.yaml'), 'utf8');
      expect(
        (await plan(url, text)).changes.filter(({ action }) => action !== 'adopt'),
        `${told}: ${outcomes.join('; ')}`,
      ).toEqual([]);
      const declared = ['events_more', 'events_payload', 'events_user'];
      expect(await indexes(url), told).toEqual(
        declared.filter((index) => text.includes(`${index}:`)),
      );
      expect(await open(url), told).toBe(0);
      await expect(access(join(folder, '.dbopt', 'loop')), told).rejects.toThrow();
      expect(text).toContain('events_user: { on: [user_id] } # lookups');
      if (mode === 'pull-request') {
        const branches = await proposals(folder);
        const proposed = (await rounds(url)).filter(({ outcome }) => outcome === 'proposed');
        expect(proposed.length, told).toBeGreaterThan(0);
        expect(branches, told).toHaveLength(proposed.length);
        expect(await proposals(`${folder}.git`), told).toEqual(branches);
        const trees = await execa('git', ['worktree', 'list'], { cwd: folder });
        expect(trees.stdout.split('\n'), told).toHaveLength(1);
        expect(
          (await execa('git', ['status', '--porcelain', '--untracked-files=no'], { cwd: folder }))
            .stdout,
        ).toBe('');
      }
      await rm(folder, { recursive: true });
      await rm(`${folder}.git`, { recursive: true });
    },
    180_000,
  );
});

function onDatabase(url: string, name: string): string {
  const one = new URL(url);
  one.pathname = `/${name}`;
  return one.href;
}

async function repository(cwd: string): Promise<void> {
  await execa('git', ['init', '--quiet'], { cwd });
  await execa('git', ['init', '--quiet', '--bare', `${cwd}.git`]);
  await execa('git', ['add', '.'], { cwd });
  await execa(
    'git',
    ['-c', 'user.name=a', '-c', 'user.email=a@x', 'commit', '--quiet', '-m', 'a'],
    { cwd },
  );
}

async function proposals(cwd: string): Promise<readonly string[]> {
  const list = ['branch', '--list', 'dbopt/*', '--format', '%(refname)'];
  const { stdout } = await execa('git', list, { cwd });
  return stdout.split('\n').filter((branch) => branch !== '');
}

function start(folder: string, url: string, mode: string) {
  const child = execa(process.execPath, [UNRUN, ROUND, folder, url, mode], { reject: false });
  const began = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  const ended = child.then(({ stdout, stderr }) => `${stdout.split('\n').at(-1) ?? ''}${stderr}`);
  return { child, began, ended };
}

async function killedIn(
  { child, began, ended }: ReturnType<typeof start>,
  delay: number,
): Promise<void> {
  await Promise.race([began, ended]);
  await Promise.race([ended, sleep(delay)]);
  child.kill('SIGKILL');
  await ended;
}

const rounds = (url: string) =>
  withClient(url, (client) => databaseStore(client, 'dbopt').rounds());

const open = async (url: string): Promise<number> =>
  (await rounds(url)).filter(({ outcome }) => outcome === null).length;

const isOver = async (url: string, outcomes: readonly string[]): Promise<boolean> =>
  outcomes.length > 0 && (await open(url)) === 0;

/** Of the table, marked where they are not valid. */
const indexes = (url: string) =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT indexrelid::regclass || CASE WHEN indisvalid THEN '' ELSE ' (invalid)' END AS name
         FROM pg_index WHERE indrelid = 'events'::regclass ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  });
