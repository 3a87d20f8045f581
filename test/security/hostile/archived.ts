import { expect, type TestContext } from 'vitest';
import { workplace } from '../../support/cli.ts';
import { design, stage } from './owner.ts';

/** A table of three partitions, `id` first in each row, whose oldest one has gone into an archive. `more` is run before
 *  it goes. */
export async function archived(
  t: TestContext,
  { columns = 'id bigint NOT NULL, v text', row = "i, 'v'", more = '' } = {},
) {
  const to = `file://${(await workplace('')).folder}/archive`;
  const it = await stage(
    t,
    `CREATE TABLE app.events (${columns}) PARTITION BY RANGE (id);
     CREATE TABLE app.events_p0 PARTITION OF app.events FOR VALUES FROM (0) TO (100);
     CREATE TABLE app.events_p100 PARTITION OF app.events FOR VALUES FROM (100) TO (200);
     CREATE TABLE app.events_p200 PARTITION OF app.events FOR VALUES FROM (200) TO (300);
     INSERT INTO app.events SELECT ${row} FROM generate_series(1, 299) i; ${more}`,
    design(
      `app.events: { partitions: { by: range (id), every: 100, ahead: 1, keep: 100, then: archive, archive: { to: "${to}" } } }`,
    ),
  );
  const gone = await it.run(['maintain', '--allow', 'data-loss']);
  expect([gone.code, gone.code === 0 ? '' : gone.stderr]).toEqual([0, '']);
  return {
    ...it,
    /** Its exit code, and what it says as one line. */
    restore: async (...flags: readonly string[]) => {
      const { code, stderr } = await it.run(['archive', 'restore', 'app.events_p0', ...flags]);
      return [code, stderr.replaceAll(/\s+/g, ' ')] as const;
    },
  };
}
