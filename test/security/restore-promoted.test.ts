import { expect, test, vi } from 'vitest';
import { workplace } from '../support/cli.ts';
import { stage } from './hostile/owner.ts';

vi.setConfig({ testTimeout: 240_000 });

const PROMOTE = `promote: { k: { from: "doc ->> 'k'", type: text, by: trigger } }, `;

test('rows that come back past the trigger are no longer taken for filled, and the next apply fills them alone', async (t) => {
  const to = `file://${(await workplace('')).folder}/archive`;
  const design = (promote: string) =>
    `version: 1\npolicy: { allow: [access-exclusive, data-loss], max_retire: 100% }\ntables: { app.p: { ${promote}
       partitions: { by: range (id), every: 100, ahead: 0, keep: 150, then: archive, archive: { to: "${to}" } } } }\n`;
  const it = await stage(
    t,
    `CREATE TABLE app.p (id int, doc jsonb) PARTITION BY RANGE (id);
     CREATE TABLE app.p_0 PARTITION OF app.p FOR VALUES FROM (0) TO (100);
     CREATE TABLE app.p_100 PARTITION OF app.p FOR VALUES FROM (100) TO (200);
     CREATE TABLE app.p_200 PARTITION OF app.p FOR VALUES FROM (200) TO (300);
     CREATE TABLE app.p_300 PARTITION OF app.p FOR VALUES FROM (300) TO (400);
     INSERT INTO app.p SELECT i, jsonb_build_object('k', i::text) FROM generate_series(0, 399) i`,
    design(''),
  );
  const run = async (args: string) => {
    const { code, stdout, stderr } = await it.run(args.split(' '));
    expect([code, code === 0 ? '' : stdout + stderr]).toEqual([0, '']);
    return (stdout + stderr).replaceAll(/\s+/g, ' ');
  };
  const wrong = async () => {
    const text = `SELECT count(*)::int AS n FROM app.p WHERE doc ->> 'k' IS DISTINCT FROM k`;
    return (await it.client.query(text)).rows[0]?.n;
  };
  await run('maintain');
  await it.write('dbopt.yaml', design(PROMOTE));
  await run('apply --auto-approve');
  expect(await run('archive restore app.p_0')).toContain(
    "promotes from doc ->> 'k' is not yet filled in app.p_0",
  );
  expect(await wrong()).toBe(100);
  expect(await run('drift')).toContain('rows filled and verified → not all filled');
  const plan = await run('plan');
  expect(plan).toContain('fill k of app.p_0');
  expect(plan).not.toContain('of app.p_200 ');
  // Filling writes rows, and the trigger's function is the owner's since the first apply ended.
  expect(plan).toContain('owner-code: trigger zz_dbopt_promote_k of app.p_0');
  await run('apply --auto-approve --allow owner-code');
  expect(await wrong()).toBe(0);
  expect(await run('plan')).toContain('No changes');
  expect(await it.sang()).toBe(false);
});
