import { expect, test, vi } from 'vitest';
import { LOG, log, stage } from './hostile/owner.ts';

vi.setConfig({ testTimeout: 240_000 });

const BOTH = `${LOG}  app.other: { partitions: { by: range (id), every: 100, ahead: 2 } }\n`;

/** Index predicates call it when a query on the table is planned. */
const raising = (how: string) => `
  CREATE FUNCTION app.bound() RETURNS bigint IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RETURN 5; END';
  CREATE INDEX ON app.log_p0 (id) WHERE id > app.bound();
  CREATE OR REPLACE FUNCTION app.bound() RETURNS bigint IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN ${how}; END $$`;

test.for([
  ['an error that looks like a bug of ours', `RAISE EXCEPTION 'x' USING ERRCODE = '42601'`],
  ['an error that looks like the server’s', `RAISE EXCEPTION 'x' USING ERRCODE = 'XX000'`],
  ['an error that looks like a shutdown', `RAISE EXCEPTION 'x' USING ERRCODE = '57P01'`],
] as const)('%s keeps nobody else’s partitions from being made', async ([, how], t) => {
  const it = await stage(
    t,
    `${log('id', false)}; ${raising(how)}; ${log('id', false).replaceAll('app.log', 'app.other')}`,
    BOTH,
  );
  for (const args of [['plan'], ['maintain', '--allow', 'access-exclusive']]) {
    const { code, stdout, stderr } = await it.run(args);
    const said = `${stdout}${stderr}`.replaceAll(/\s+/g, ' ');
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/cannot be read: what is called .*app\.log/),
    ]);
  }
  const { rows } = await it.client.query<{ count: number }>(
    "SELECT count(*)::int FROM pg_inherits WHERE inhparent = 'app.other'::regclass",
  );
  expect(rows[0]?.count).toBeGreaterThan(2);
});
