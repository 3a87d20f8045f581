import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';

const DESIGN = `version: 1
target: { url: "\${DATABASE_URL}" }
loop: { mode: apply, observe: { before: 200ms, after: 200ms, settle: 1ms } }
checks: { dead: { dead_tuples: public.t, max: 50% } }
tables: { public.t: { with: { fillfactor: 90 } } }
`;

async function scene(design = DESIGN) {
  const { client, url } = await freshDatabase();
  await client.query('CREATE TABLE t (id int) WITH (fillfactor = 90)');
  const place = await workplace(design);
  const dbopt = (...args: readonly string[]) => place.dbopt(args, { DATABASE_URL: url });
  return { ...place, client, url, dbopt };
}

test('a round as events, in the history, and as metrics; a stop until it is taken back', async () => {
  const { dbopt, folder, write } = await scene();
  const round = await dbopt('loop', '--once', '--format', 'json', '--metrics', 'loop.prom');
  expect([round.code, round.stderr]).toEqual([0, '']);
  const events = round.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(events.at(-1)).toMatchObject({ type: 'round-done', round: { outcome: 'nothing' } });
  expect(events.filter(({ type }) => type === 'round-sample')).toHaveLength(15);
  const { rounds } = JSON.parse((await dbopt('loop', 'history', '--format', 'json')).stdout);
  expect(rounds).toHaveLength(1);
  expect(await readFile(join(folder, 'loop.prom'), 'utf8')).toContain('outcome="nothing"} 1');
  await dbopt('loop', 'stop', '--why', 'release');
  expect((await dbopt('loop', '--once')).stderr).toContain('No round: the state says stop');
  expect((await dbopt('loop', 'status')).stdout).toMatch(
    /Stopped: the state says stop, by .*: release/,
  );
  await mkdir(join(folder, '.dbopt'));
  await write('.dbopt/STOP', '');
  const held = await dbopt('loop', 'resume');
  expect([held.code, held.stderr]).toEqual([1, 'The loop stays stopped: .dbopt/STOP is there.']);
  await rm(join(folder, '.dbopt/STOP'));
  expect((await dbopt('loop', 'resume')).stderr).toBe('The loop may go on.');
  expect((await dbopt('loop', 'status')).stdout).not.toContain('Stopped');
});

test('an advisor that there is none of is told at its place, without a server', async () => {
  const { write, dbopt } = await workplace(DESIGN.replace('mode: apply', 'advisors: [gim]'));
  await write('x.yaml', 'DATABASE_URL: postgres://nobody@localhost:1/x\n');
  const told = await dbopt(['validate', '--var-file', 'x.yaml']);
  expect(told.code).toBe(1);
  expect(told.stderr).toMatch(/gim/);
  expect(told.stderr).toMatch(/did you mean "?gin"?/);
  expect(told.stderr).toMatch(/dbopt\.yaml:3:\d+/);
});

test('flags behind a subcommand are read as anywhere else', async () => {
  const { write, dbopt, url } = await scene(DESIGN.replace('DATABASE_URL', 'LOOPED'));
  await write('vars.yaml', `LOOPED: "${url}"\n`);
  const status = await dbopt('loop', 'status', '--var-file', 'vars.yaml', '--json');
  expect([status.code, status.stderr]).toEqual([0, '']);
  expect(JSON.parse(status.stdout)).toMatchObject({ running: null });
  const history = await dbopt('loop', 'history', '--var', `LOOPED=${url}`, '--format', 'json');
  expect([history.code, JSON.parse(history.stdout)]).toMatchObject([0, { rounds: [] }]);
});
