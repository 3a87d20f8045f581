import { expect, test, vi } from 'vitest';
import { archived } from './hostile/archived.ts';
import { foreign, serving } from './hostile/foreign.ts';

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
    const { restore, sang, asWriter } = await serving(
      await archived(t, { columns: 'id bigint NOT NULL, at timestamptz, payload jsonb', row: 'i' }),
    );
    await asWriter(made);
    const [code, stderr] = await restore();
    expect(await sang()).toBe(false);
    if (said !== '') expect([code, stderr]).toEqual([1, expect.stringContaining(said)]);
    expect(stderr).not.toContain('bug in dbopt');
  },
);
