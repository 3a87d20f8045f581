import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { workplace } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';

const read = (name: string) => readFile(`examples/partitions/${name}`, 'utf8');

const TABLES = `
  CREATE SCHEMA ml_features;
  CREATE TABLE ml_features.events (event_time timestamptz NOT NULL, payload jsonb) PARTITION BY RANGE (event_time);
  CREATE TABLE ml_features.clicks (id bigint NOT NULL) PARTITION BY RANGE (id)`;

test('the example is a design, and its command lines are understood', async (t) => {
  const { client, url } = await freshDatabase(t, { needs: ['sessions'] });
  await client.query(TABLES);
  // Not every server was built with lz4.
  const { dbopt } = await workplace((await read('dbopt.yaml')).replace('compression: lz4, ', ''));
  expect((await dbopt(['validate'])).code).toBe(0);
  const cron = /dbopt (maintain .*) >/.exec(await read('crontab'))?.[1]?.split(' ') ?? [];
  const { args } = parse(await read('cronjob.yaml')).spec.jobTemplate.spec.template.spec
    .containers[0];
  for (const line of [cron, args]) {
    const own = line.map((word: string) =>
      word.replace(/.*\/(dbopt\.(yaml|prom))$/, (_path, name) => name),
    );
    const { code, stderr } = await dbopt(own, { DATABASE_URL: url });
    expect([code, stderr.match(/error/)]).toEqual([0, null]);
  }
  const { rows } = await client.query(
    `SELECT inhparent::regclass::text AS parent, count(*)::int AS n FROM pg_inherits
      WHERE inhparent IN ('ml_features.events'::regclass, 'ml_features.clicks'::regclass) GROUP BY 1 ORDER BY 1`,
  );
  expect(rows).toEqual([
    { parent: 'ml_features.clicks', n: 4 },
    { parent: 'ml_features.events', n: 31 },
  ]);
  expect(parse(await read('alerts.yaml')).groups[0].rules).toHaveLength(3);
});

test('the job for pg_cron notices partitions that run out', async (t) => {
  const { client } = await freshDatabase(t);
  const job = /\$job\$(.*)\$job\$/s.exec(await read('pg_cron.sql'))?.[1] ?? '';
  await client.query(TABLES);
  await client.query(job);
  await client.query(
    `CREATE TABLE ml_features.e PARTITION OF ml_features.events FOR VALUES FROM ('2020-01-01') TO ('2020-01-02')`,
  );
  await expect(client.query(job)).rejects.toThrow('partitions run out: ml_features.events ends at');
  await client.query(
    `CREATE TABLE ml_features.f PARTITION OF ml_features.events FOR VALUES FROM ('2020-01-02') TO ('2999-01-02')`,
  );
  await client.query(job);
});
