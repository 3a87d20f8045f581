import { readFile } from 'node:fs/promises';
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
  return { ...place, client, dbopt };
}

test('a round as events, in the history, and as metrics; a stop until it is taken back', async () => {
  const { dbopt, folder } = await scene();
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
  await dbopt('loop', 'resume');
  expect((await dbopt('loop', 'status')).stdout).not.toContain('Stopped');
});

test('what is wrong is told before anything is watched', async () => {
  const { dbopt } = await scene(DESIGN.replace('mode: apply', 'mode: apply, advisors: [gim]'));
  const wrong = await dbopt('loop', '--once');
  expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('did you mean "gin"')]);
  expect((await dbopt('loop', 'history')).stdout).toBe('No rounds yet.');
});
