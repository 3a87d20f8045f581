import { expect, test } from 'vitest';
import { markerText, type Retirement } from '../../../src/model/index.ts';
import { lit, readRetired } from '../../../src/postgres/index.ts';
import { freshDatabase } from '../../support/database.ts';

const RETIREMENT: Retirement = {
  parent: { schema: 'public', name: 'events' },
  bounds: "FOR VALUES FROM ('0') TO ('10')",
  fate: 'archive',
  archive: { to: 's3://bucket/it\\s', format: 'csv.gz' },
  comment: "it's ours",
};

test('finds the tables that carry our marker, attached or not, and no others', async (t) => {
  const { client } = await freshDatabase(t);
  await client.query(`
    CREATE TABLE events (id bigint) PARTITION BY RANGE (id);
    CREATE TABLE a PARTITION OF events FOR VALUES FROM (0) TO (10);
    CREATE TABLE "B b" (id bigint);
    CREATE TABLE c (id bigint);
    COMMENT ON TABLE c IS 'dbopt retires this partition: not at all';
    COMMENT ON COLUMN c.id IS ${lit(markerText(RETIREMENT)).text};
    COMMENT ON TABLE a IS ${lit(markerText(RETIREMENT)).text};
    COMMENT ON TABLE "B b" IS ${lit(markerText(RETIREMENT)).text}`);
  const common = {
    ...{ schema: 'public', oid: expect.any(Number) },
    ...{ comment: markerText(RETIREMENT), retirement: RETIREMENT },
  };
  expect(await readRetired(client)).toEqual([
    { ...common, name: 'B b', attached: false, pending: false },
    { ...common, name: 'a', attached: true, pending: false },
  ]);
});
