import { expect, test } from 'vitest';
import { apply, plan } from '../../support/dbopt.ts';
import { design, table, told } from './support.ts';

const entry = (type: string, by = 'trigger'): string =>
  `c: { from: payload ->> 'n', type: ${type}, by: ${by} }`;

test.each([
  ['text', 'say by: generated, which reaches their rows too'],
  ['date', 'where all rows are theirs, declare it on them'],
])('a table that others inherit from, to %s', async (type, hint) => {
  const { url, client } = await table();
  await client.query(
    `CREATE TABLE heir () INHERITS (t); INSERT INTO heir VALUES (0, '{"n": "x"}')`,
  );
  const { diagnostics, steps } = await plan(url, design(entry(type)));
  expect([steps, diagnostics]).toMatchObject([[], [{ code: 'has-children', hint }]]);
  expect(told(diagnostics)).toEqual([
    'error has-children: public.heir inherits from public.t, and no trigger of that one sets a column of theirs',
  ]);
  if (type !== 'text') return;
  const generated = design(entry(type, 'generated, on_bad_value: refuse'));
  expect(await apply(url, generated)).toMatchObject({ outcome: 'done' });
  const { rows } = await client.query('SELECT c FROM heir');
  expect(rows).toEqual([{ c: 'x' }]);
});

const GENERATED = entry('text', 'generated');
const DDL = 'CREATE EXTENSION file_fdw; CREATE SERVER s FOREIGN DATA WRAPPER file_fdw';
const EMPTY = "SERVER s OPTIONS (program 'true', format 'csv')";

test.each([
  [
    'a foreign table',
    `${DDL}; CREATE FOREIGN TABLE heir () INHERITS (t) ${EMPTY}`,
    'foreign-partition: public.heir inherits from public.t and is a foreign table, whose server would be asked for a column c that it does not have',
  ],
  [
    'a foreign one further down',
    `${DDL}; CREATE TABLE mid () INHERITS (t); CREATE FOREIGN TABLE heir () INHERITS (mid) ${EMPTY}`,
    'foreign-partition: public.heir inherits from public.t and is a foreign table, whose server would be asked for a column c that it does not have',
  ],
  [
    'one with such a column, which the server would take for that of its parent',
    'CREATE TABLE heir (c text) INHERITS (t)',
    'other-column: column c of public.heir, which inherits from public.t, is there and not generated',
  ],
  [
    'one with such a column of another key',
    `CREATE TABLE heir (c text GENERATED ALWAYS AS (payload ->> 'other') STORED) INHERITS (t)`,
    "other-column: column c of public.heir, which inherits from public.t, is generated from (payload ->> 'other'::text)",
  ],
  [
    'one with such a column of another type',
    'CREATE TABLE heir (c int) INHERITS (t)',
    'other-column: column c of public.heir, which inherits from public.t, is integer',
  ],
])('what a generated column would not come right in: %s', async (_, heir, message) => {
  const { url, client } = await table();
  await client.query(heir);
  const { diagnostics, steps } = await plan(url, design(GENERATED));
  expect([steps, told(diagnostics)]).toEqual([[], [`error ${message}`]]);
  const [trigger] = (await plan(url, design(entry('text')))).diagnostics;
  expect([trigger?.code, trigger?.hint]).toEqual([
    'has-children',
    'where all rows are theirs, declare it on them',
  ]);
});

test.each([
  [
    'a foreign table that has it',
    `${DDL}; CREATE FOREIGN TABLE heir (c text) INHERITS (t) ${EMPTY}`,
  ],
  [
    'one with the same column',
    `CREATE TABLE heir (c text GENERATED ALWAYS AS (payload ->> 'n') STORED) INHERITS (t)`,
  ],
])('what it comes right in, and leaves again: %s', async (_, heir) => {
  const { url, client } = await table();
  await client.query(heir);
  expect(told((await plan(url, design(GENERATED))).diagnostics)).toEqual([]);
  expect(await apply(url, design(GENERATED))).toMatchObject({ outcome: 'done' });
  const again = await plan(url, design(GENERATED));
  expect([again.diagnostics, again.steps]).toEqual([[], []]);
  // The column is also its own, and stays.
  const [drop] = (await plan(url, design(''))).steps;
  expect(drop?.hazards.at(-1)?.message).toMatch(/^drops c; /);
  expect(await apply(url, design(''))).toMatchObject({ outcome: 'done' });
  await client.query('SELECT c FROM ONLY heir WHERE false');
});

const TREE = `CREATE TABLE heir (own int PRIMARY KEY) INHERITS (t); CREATE TABLE below () INHERITS (heir);
  CREATE SCHEMA "S"; CREATE TABLE "S".twice () INHERITS (t, heir); INSERT INTO heir SELECT n, '{}', n FROM generate_series(1, 1000) n; ANALYZE heir`;

test('a generated column locks and rewrites what inherits, all the way down', async () => {
  const { url, client } = await table();
  const alone = (await plan(url, design(GENERATED))).steps[0];
  expect(alone?.hazards.map(({ message }) => message)).toEqual([
    'blocks reads and writes of public.t while it runs; gives up and tries again where it has to wait',
    'rewrites public.t and its indexes; nobody reads or writes it meanwhile',
  ]);
  await client.query(TREE);
  const [step, ...upkeep] = (await plan(url, design(GENERATED))).steps;
  expect(upkeep.map(({ title }) => title)).toEqual([
    ...['analyze "S".twice', 'analyze public.below', 'analyze public.heir', 'analyze public.t'],
  ]);
  expect(step?.locks.map(({ relation }) => relation)).toEqual([
    ...['public.t', 'public.t_pkey'],
    ...['"S".twice', 'public.below', 'public.heir', 'public.heir_pkey'],
  ]);
  expect(step?.hazards.map(({ message }) => message)).toEqual([
    'blocks reads and writes of public.t with "S".twice, public.below, public.heir, which inherit from it, while it runs; gives up and tries again where it has to wait',
    'rewrites public.t with "S".twice, public.below, public.heir, which inherit from it, and all their indexes; nobody reads or writes them meanwhile',
  ]);
  expect(step?.bytes).toBeGreaterThan(alone?.bytes ?? 0);
  expect(step?.work?.amount).toBeGreaterThan(alone?.work?.amount ?? 0);
});

test('rows of what inherits are counted before anything begins', async () => {
  const { url, client } = await table();
  await client.query(TREE);
  const number = design(entry('int', 'generated, on_bad_value: refuse'));
  const checks = (await plan(url, number)).steps.filter(({ mode }) => mode === 'batches');
  expect(checks.flatMap(({ locks }) => locks.map(({ relation }) => relation))).toEqual([
    ...['public.t', '"S".twice', 'public.below', 'public.heir'],
  ]);
  await client.query(`INSERT INTO below VALUES (0, '{"n": "none"}', 0)`);
  expect(told((await plan(url, number)).diagnostics)).toEqual([
    expect.stringContaining('error bad-values: 1 of'),
  ]);
});

test('the drop of a column names what goes along from what inherits, and from nobody else', async () => {
  const { url, client } = await table();
  await client.query(`${TREE}; CREATE TABLE other (c text, id int, payload jsonb)`);
  await apply(url, design(GENERATED));
  await client.query(`CREATE INDEX mine ON heir (c); ALTER TABLE below ADD CONSTRAINT odd CHECK (c <> 'x');
    CREATE TABLE kept (LIKE t INCLUDING GENERATED); CREATE INDEX stays ON kept (c); ALTER TABLE kept INHERIT t;
    CREATE STATISTICS counted ON c, own FROM "S".twice; ALTER TABLE t ADD CONSTRAINT all_of_them CHECK (c <> 'y')`);
  const [drop] = (await plan(url, design(''))).steps;
  expect(drop?.hazards.at(-1)?.message).toContain(
    'drops c, also of "S".twice, public.below, public.heir, which inherit it, and with it index public.mine, statistics object public.counted, table constraint all_of_them on public.t, table constraint odd on public.below; ',
  );
  const locked = drop?.locks.map(({ relation }) => relation) ?? [];
  expect(locked).toEqual(
    expect.arrayContaining(['public.t', '"S".twice', 'public.heir', 'public.kept', 'public.mine']),
  );
  expect(await apply(url, design(''))).toMatchObject({ outcome: 'done' });
  const { rows } = await client.query(
    `SELECT attrelid::regclass::text AS name FROM pg_attribute WHERE attname = 'c' AND NOT attisdropped AND attrelid >= 16384 ORDER BY 1`,
  );
  expect(rows.map(({ name }) => name)).toEqual(['kept', 'other', 'stays']);
});
