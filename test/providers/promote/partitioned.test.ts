import { expect, test } from 'vitest';
import { type Promoted, promotedText } from '../../../src/model/index.ts';
import { apply, plan } from '../../support/dbopt.ts';
import { COUNTRY, design, disagreeing, table } from './support.ts';

test('every partition is filled, and those to come have column and trigger from the parent', async () => {
  const { url, client } = await table(`
    CREATE TABLE t (id int, payload jsonb) PARTITION BY RANGE (id);
    CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (0) TO (1000);
    CREATE TABLE t2 PARTITION OF t FOR VALUES FROM (1000) TO (3000) PARTITION BY RANGE (id);
    CREATE TABLE t2a PARTITION OF t2 FOR VALUES FROM (1000) TO (3000);
    INSERT INTO t SELECT n, jsonb_build_object('country', n::text) FROM generate_series(1, 2999) n;`);
  const { steps } = await plan(url, design(COUNTRY));
  expect(steps.map(({ id }) => id.split('#')[1])).toEqual([
    ...['begin', 'fill:t1', 'fill:t2a', 'verify:t1', 'verify:t2a', 'agree', 'analyze'],
  ]);
  expect(await apply(url, design(COUNTRY))).toMatchObject({ outcome: 'done' });
  await client.query('CREATE TABLE t3 PARTITION OF t FOR VALUES FROM (3000) TO (4000)');
  await client.query(`INSERT INTO t3 VALUES (3500, '{"country": "new"}')`);
  expect(await disagreeing(client, 'country', "payload ->> 'country'")).toBe(0);
  const again = await plan(url, design(COUNTRY));
  expect([again.changes, again.steps]).toEqual([[], []]);
});

test('of partitions that came back only those are filled, as long as all of them are known', async () => {
  const { url, client } = await table(`
    CREATE TABLE t (id int, payload jsonb) PARTITION BY RANGE (id);
    CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (0) TO (1000);
    CREATE TABLE t2 PARTITION OF t FOR VALUES FROM (1000) TO (3000)`);
  await apply(url, design(COUNTRY));
  const said: Promoted = {
    ...{ from: "payload ->> 'country'", onBadValue: 'stop', rows: 'filling', column: 'made' },
    open: [],
  };
  const filled = async (open: readonly string[]) => {
    const text = promotedText({ ...said, open }).replaceAll("'", "''");
    await client.query(`COMMENT ON TRIGGER zz_dbopt_promote_country ON t IS '${text}'`);
    const { steps } = await plan(url, design(COUNTRY));
    return steps.map(({ id }) => id.split('#')[1]).filter((id) => id?.startsWith('fill'));
  };
  expect(await filled(['public.t2'])).toEqual(['fill:t2']);
  expect(await filled(['public.t2', 'public.renamed'])).toEqual(['fill:t1', 'fill:t2']);
});
