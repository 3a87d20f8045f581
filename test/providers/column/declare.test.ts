import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { declared, init, objections } from '../../support/init.ts';

test('a column is said once for its partitions; those that differ say so themselves', async () => {
  const database = await freshDatabase();
  await database.client.query(`
    CREATE TABLE p (a int, b text) PARTITION BY RANGE (a);
    CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (1);
    CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (1) TO (2);
    ALTER TABLE p ALTER b SET STATISTICS 500, ALTER a SET (n_distinct_inherited = 7);
    ALTER TABLE p1 ALTER b SET STATISTICS 100;
    CREATE TABLE plain (a int, b text)`);
  expect(await declared(database, 'column')).toEqual({
    'public.p.a': { n_distinct_inherited: 7 },
    'public.p1.a': { n_distinct_inherited: 'default' },
    'public.p2.a': { n_distinct_inherited: 'default' },
    'public.p.b': { statistics: 500 },
    'public.p1.b': { statistics: 100 },
  });
});

test('where partitioned partitions differ, leaves say it, and what only a parent has is told', async () => {
  const database = await freshDatabase();
  await database.client.query(`
    CREATE TABLE p (a int, b text, c text) PARTITION BY RANGE (a);
    CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (1);
    CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (1) TO (2) PARTITION BY RANGE (a);
    CREATE TABLE p2a PARTITION OF p2 DEFAULT;
    ALTER TABLE p ALTER b SET STATISTICS 500;
    ALTER TABLE ONLY p2 ALTER c SET STORAGE external;
    ALTER TABLE p2a ALTER c SET STORAGE main`);
  expect(await declared(database, 'column')).toEqual({
    'public.p.b': { statistics: 500 },
    'public.p2a.c': { storage: 'main' },
  });
  const { text, diagnostics } = await init(database);
  expect(diagnostics).toMatchObject([{ code: 'left-out', address: 'column.public.p2.c' }]);
  expect(await objections(database, text)).toEqual([]);
});
