import { expect, test } from 'vitest';
import type { Client } from '../../../src/postgres/index.ts';
import type { Part } from '../../../src/postgres/observe/ask.ts';
import { cannotList } from '../../../src/postgres/observe/cannot.ts';
import {
  cutPart,
  functionsRead,
  indexesRead,
  statisticsRead,
  tellCut,
  viewsRead,
} from '../../../src/postgres/observe/most.ts';
import { functionsPart, relationsPart } from '../../../src/postgres/observe/workload/names.ts';
import { freshDatabase } from '../../support/database.ts';

const long = (statement: string) =>
  `DO $$ BEGIN EXECUTE format('${statement}', repeat('y', 20000)); END $$`;

const MAKE = `CREATE TABLE t (id int, a text);
  CREATE FUNCTION f(text) RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
  CREATE VIEW v AS SELECT id FROM t;
  CREATE STATISTICS s ON (lower(a)), id FROM t;
  CREATE INDEX i ON t (lower(a)) WHERE id > 1;
  ${[1, 2, 3].map((n) => long(`CREATE VIEW v${n} AS SELECT %L::text AS long FROM public.t`)).join(';')};
  ${[1, 2, 3]
    .map((n) =>
      long(
        `CREATE FUNCTION f${n}() RETURNS text LANGUAGE plpgsql AS ''BEGIN RETURN 1; -- %s\\nEND''`,
      ),
    )
    .join(';')
    .replaceAll('\\n', ' \n ')};
  ${[1, 2, 3].map((n) => long(`CREATE STATISTICS s${n} ON (lower(a || %L)), id FROM public.t`)).join(';')};
  ${[1, 2, 3].map((n) => long(`CREATE INDEX i${n} ON public.t (id) WHERE a <> %L`)).join(';')}`;

test('definitions are read up to a sum, the small ones first, and what is left out is told', async () => {
  const { client } = await freshDatabase();
  await client.query(MAKE);
  const cut = async (of: (most: number) => Parameters<typeof cutPart>[0], most: number) => {
    const part = cutPart(of(most));
    return part.read((await client.query(part.query.text)).rows);
  };
  for (const of of [viewsRead, functionsRead, statisticsRead, indexesRead]) {
    expect(await cut(of, 10 ** 9)).toBe(0);
    expect(await cut(of, 30_000)).toBeGreaterThan(0);
    expect(await cut(of, 30_000)).toBeLessThan(4);
    expect(await cut(of, 1)).toBe(4);
  }
  const read = async <T>(part: Part<T>, by: Client = client) =>
    part.read((await by.query(part.query.text)).rows);
  const named = await read(relationsPart(10_000));
  expect(['v', 'v1', 'v2', 'v3'].map((name) => named.get(name)?.[0]?.query !== null)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect([...(await read(functionsPart(10_000))).keys()]).toEqual(['f']);
  expect([...(await read(functionsPart())).keys()]).toEqual(['f', 'f1', 'f2', 'f3']);
  const cannot = cannotList();
  tellCut(cannot, 'views', 0);
  expect(cannot.all()).toEqual([]);
  tellCut(cannot, 'views', 3);
  expect(cannot.all()).toMatchObject([
    { what: 'views', code: 'budget', why: expect.stringMatching(/^3 of them/) },
  ]);
});
