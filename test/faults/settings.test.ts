import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { killIn, startApply } from './cli.ts';
import { chance, FEWER_RUNS, SEED } from './random.ts';
import { type FaultServer, startFaultServer, withClient } from './server.ts';

const DESIGN = `version: 1
settings:
  work_mem: 12MB
  TimeZone: Europe/Rome
  search_path: ['"$user"', 'Odd, "one"', public]
  log_destination: [stderr, csvlog]
roles:
  dbopt_struck: { settings: { search_path: ['"$user"', '"my-ext"'], DateStyle: 'ISO, DMY', work_mem: 7MB } }
`;
/** What another session reads once all of it is done. */
const WANTED = {
  work_mem: '12MB',
  TimeZone: 'Europe/Rome',
  search_path: '"$user", "Odd, ""one""", public',
  log_destination: 'stderr, csvlog',
};
const ROLE = ['search_path="$user", "my-ext"', 'DateStyle=ISO, DMY', 'work_mem=7MB'];

describe.skipIf(process.env.DBOPT_TEST_BACKEND === 'docker')('settings, killed', () => {
  let server: FaultServer;

  beforeAll(async () => {
    server = await startFaultServer();
    await withClient(server.url, (client) => client.query('CREATE ROLE dbopt_struck LOGIN'));
  }, 120_000);
  afterAll(() => server.stop());

  test.each(FEWER_RUNS)(
    'run %i: the next apply finishes, and no value is half of one',
    async (n) => {
      const random = chance(SEED, n);
      await withClient(server.url, async (client) => {
        await client.query('ALTER SYSTEM RESET ALL');
        await client.query('SELECT pg_reload_conf()');
        await client.query('ALTER ROLE dbopt_struck RESET ALL');
        await client.query('DROP SCHEMA IF EXISTS dbopt CASCADE');
      });
      const began = performance.now();
      let begin = 0;
      const running = await startApply(server.url, DESIGN, (heard) => {
        begin ||= heard.length > 0 ? performance.now() - began : 0;
      });
      while (begin === 0) await sleep(5);
      const moment = random.next() * 400;
      await killIn(running, moment);
      const ended = await (await startApply(server.url, DESIGN)).ended;
      const again = await (await startApply(server.url, DESIGN)).ended;
      const about = `seed ${SEED}, run ${n}, SIGKILL ${Math.round(moment)} ms after the first event`;
      expect([ended.code, again.code], `${about}: ${ended.stderr}`).toEqual([0, 0]);
      expect(again.heard, about).toEqual([]);
      await withClient(server.url, async (client) => {
        for (const [name, value] of Object.entries(WANTED)) {
          const { rows } = await client.query('SELECT current_setting($1) AS now', [name]);
          expect([about, name, rows[0]?.now]).toEqual([about, name, value]);
        }
        const { rows } = await client.query(
          `SELECT setconfig FROM pg_db_role_setting WHERE setrole = 'dbopt_struck'::regrole`,
        );
        expect([about, rows[0]?.setconfig]).toEqual([about, ROLE]);
      });
    },
    120_000,
  );
});
