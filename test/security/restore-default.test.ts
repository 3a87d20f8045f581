import { expect, test, vi } from 'vitest';
import { workplace } from '../support/cli.ts';
import { foreign, serving } from './hostile/foreign.ts';
import { design, stage } from './hostile/owner.ts';

vi.setConfig({ testTimeout: 240_000 });

const BOUND = `CREATE FUNCTION app.bound() RETURNS bigint IMMUTABLE LANGUAGE plpgsql AS 'BEGIN PERFORM canary.sing(); RETURN 5; END'`;

test.for([
  ['a foreign table', foreign('rest', 'PARTITION OF app.events DEFAULT'), 'asks another server'],
  [
    'one below a table that is partitioned itself',
    `CREATE TABLE app.rest PARTITION OF app.events DEFAULT PARTITION BY RANGE (id);
     ${foreign('rest_1', 'PARTITION OF app.rest DEFAULT')}`,
    'asks another server',
  ],
  [
    'an index with a constant that is worked out',
    `CREATE TABLE app.rest PARTITION OF app.events DEFAULT; ${BOUND};
     CREATE INDEX evil ON app.rest (id) WHERE id > app.bound()`,
    '',
  ],
] as const)(
  'archive restore asks no default partition with its own rights: %s',
  async ([, made, said], t) => {
    const to = `file://${(await workplace('')).folder}/archive`;
    const { run, sang, asWriter } = await serving(
      await stage(
        t,
        `CREATE TABLE app.events (id bigint NOT NULL, at timestamptz, payload jsonb) PARTITION BY RANGE (id);
       CREATE TABLE app.events_p0 PARTITION OF app.events FOR VALUES FROM (0) TO (100);
       CREATE TABLE app.events_p100 PARTITION OF app.events FOR VALUES FROM (100) TO (200);
       CREATE TABLE app.events_p200 PARTITION OF app.events FOR VALUES FROM (200) TO (300);
       INSERT INTO app.events SELECT i FROM generate_series(1, 299) i`,
        design(
          `app.events: { partitions: { by: range (id), every: 100, ahead: 1, keep: 100, then: archive, archive: { to: "${to}" } } }`,
        ),
      ),
    );
    const gone = await run(['maintain', '--allow', 'data-loss']);
    expect([gone.code, gone.code === 0 ? '' : gone.stderr]).toEqual([0, '']);
    await asWriter(made);
    const back = await run(['archive', 'restore', 'app.events_p0']);
    expect(await sang()).toBe(false);
    if (said !== '')
      expect([back.code, back.stderr.replaceAll(/\s+/g, ' ')]).toEqual([
        1,
        expect.stringContaining(said),
      ]);
    expect(back.stderr).not.toContain('bug in dbopt');
  },
);
