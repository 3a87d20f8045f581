import { expect, test, vi } from 'vitest';
import { plan } from '../support/dbopt.ts';
import { WRITER } from './hostile/canary.ts';
import { scene } from './hostile/looking.ts';

vi.setConfig({ testTimeout: 120_000 });

const PARTITIONED = `
  CREATE SCHEMA whole; GRANT USAGE, CREATE ON SCHEMA whole TO ${WRITER};
  CREATE TABLE whole.num (id bigint NOT NULL, at timestamptz NOT NULL DEFAULT now(), doc jsonb) PARTITION BY RANGE (id);
  CREATE TABLE whole.num_p0 PARTITION OF whole.num FOR VALUES FROM (0) TO (1000);
  INSERT INTO whole.num SELECT i, now(), '{"a": 1}' FROM generate_series(1, 500) i;
  CREATE TABLE whole.ev (at timestamptz NOT NULL) PARTITION BY RANGE (at);
  CREATE TABLE whole.ev_rest PARTITION OF whole.ev DEFAULT; INSERT INTO whole.ev VALUES ('2001-01-01');
  ALTER TABLE whole.num_p0 OWNER TO ${WRITER}; ALTER TABLE whole.ev_rest OWNER TO ${WRITER};`;

const HIGHEST = 'whole.num: { partitions: { by: range (id), every: 1000, ahead: 2 } }';
const REST = 'whole.ev: { partitions: { by: range (at), every: 1 month, ahead: 2, keep: 5 days } }';
const BAD =
  'whole.num: { promote: { a: { from: "doc ->> \'a\'", type: int, by: trigger, on_bad_value: refuse } } }';

test.for([
  ['the highest key', HIGHEST, 'num_p0 (id) WHERE app.burn(9) = 9'],
  ['rows of a default partition', REST, 'ev_rest (at) WHERE app.burn(9) = 9'],
  ['rows that a promoted column is made of', BAD, 'num_p0 (id) WHERE app.burn(9) = 9'],
] as const)(
  '%s: a partition of another owner gets nothing of the whole table’s',
  async ([, design, index], t) => {
    const { client, asWriter, url, burnt } = await scene(t, '');
    await client.query(PARTITIONED);
    const told = () => plan(url, `version: 1\ntables: { ${design} }\n`);
    const before = await told();
    await asWriter(`CREATE INDEX evil ON whole.${index}`);
    await told();
    expect(before.diagnostics.filter(({ code }) => code === 'not-readable')).toEqual([]);
    expect(burnt()).toBe(false);
  },
);
