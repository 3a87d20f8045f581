import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StateEntry } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { tableIndex } from '../../../src/providers/table-index.ts';
import { freshDatabase } from '../../support/database.ts';
import { onTable, planned, settled, sqlOf } from '../on-table.ts';

const WANTED = onTable(tableIndex, 'public.t', 'i', {
  on: ['a', "(b || 'x')"],
  where: "b IN ('x', 'y')",
});
const FRESH = 'public.i_dbopt_new';
const OLD = 'public.i_dbopt_old';
const BUILD = expect.stringMatching(/^CREATE INDEX CONCURRENTLY i_dbopt_new ON public\.t /);
const CLEAR = `DROP INDEX CONCURRENTLY IF EXISTS ${FRESH}`;
const SWAP = [
  'ALTER INDEX public.i RENAME TO i_dbopt_old',
  'ALTER INDEX public.i_dbopt_new RENAME TO i',
];
const DROP = `DROP INDEX CONCURRENTLY IF EXISTS ${OLD}`;

let client: Client;
let entries: readonly StateEntry[];
beforeAll(async () => {
  ({ client } = await freshDatabase());
});
beforeEach(async () => {
  await client.query('DROP TABLE IF EXISTS t; CREATE TABLE t (a int, b varchar)');
});

const invalidate = (name: string) =>
  client.query(`UPDATE pg_index SET indisvalid = false WHERE indexrelid = '${name}'::regclass`);
const statements = async (made: readonly string[], declared = [WANTED]) =>
  sqlOf((await planned(client, tableIndex, declared, { entries, made })).steps);

describe('a replacement that was interrupted', () => {
  beforeEach(async () => {
    const before = onTable(tableIndex, 'public.t', 'i', { on: ['a'] });
    ({ entries } = await settled(client, tableIndex, before));
  });
  const leave = (name: string, body = "(a, (b || 'x')) WHERE b IN ('x', 'y')") =>
    client.query(`CREATE INDEX ${name} ON t ${body}`);

  test('before it began', async () => {
    expect(await statements([FRESH])).toEqual([BUILD, ...SWAP, DROP]);
  });

  test('after the new index was built: it is used', async () => {
    await settled(client, tableIndex, onTable(tableIndex, 'public.t', 'i_dbopt_new', WANTED.spec));
    expect(await statements([FRESH])).toEqual([...SWAP, DROP]);
  });

  test('in the middle of the build: what is invalid goes', async () => {
    await leave('i_dbopt_new');
    await invalidate('i_dbopt_new');
    expect(await statements([FRESH])).toEqual([CLEAR, BUILD, ...SWAP, DROP]);
  });

  test('and then the design moved on: what is of another definition goes', async () => {
    await leave('i_dbopt_new', '(b)');
    expect(await statements([FRESH])).toEqual([CLEAR, BUILD, ...SWAP, DROP]);
  });

  test('and then a parameter moved on', async () => {
    await leave('i_dbopt_new', "(a, (b || 'x')) WITH (fillfactor = 50) WHERE b IN ('x', 'y')");
    expect((await statements([FRESH]))[0]).toBe(CLEAR);
  });

  test('before the old one was dropped: it goes, and without consent', async () => {
    await client.query(`DROP INDEX i`);
    const now = await settled(client, tableIndex, WANTED);
    await leave('i_dbopt_old', '(a)');
    const given = { entries: now.entries, made: [FRESH, OLD] };
    const { changes, steps } = await planned(client, tableIndex, WANTED, given);
    expect(changes).toEqual([]);
    expect(steps).toMatchObject([{ sql: [DROP], phase: 'drops', hazards: [] }]);
  });

  test('before the old one was dropped, and then the design moved on: both names are free again', async () => {
    await leave('i_dbopt_old', '(b)');
    const made = [FRESH, OLD];
    const { before } = await settled(client, tableIndex, WANTED, { entries, made });
    expect(sqlOf(before.steps)).toContain(DROP);
    const { rows } = await client.query("SELECT relname FROM pg_class WHERE relname ~ '_dbopt_'");
    expect(rows).toEqual([]);
  });

  test("somebody else's index of such a name is neither used nor dropped", async () => {
    await leave('i_dbopt_new');
    const { before } = await settled(client, tableIndex, WANTED, { entries });
    expect(sqlOf(before.steps).join()).not.toMatch(/DROP[^,]* public\.i_dbopt_new\b/);
    expect((await client.query("SELECT to_regclass('i_dbopt_new') AS there")).rows).toEqual([
      { there: 'i_dbopt_new' },
    ]);
  });
});

test('parameters of another access method do not make a finished replacement unfinished', async () => {
  await client.query('ALTER TABLE t ADD doc jsonb');
  await client.query('CREATE INDEX i ON t USING gin (doc) WITH (fastupdate = off)');
  await client.query('CREATE INDEX i_dbopt_new ON t USING btree (doc)');
  const declared = onTable(tableIndex, 'public.t', 'i', { on: ['doc'] });
  const { steps } = await planned(client, tableIndex, declared, { made: [FRESH] });
  expect(sqlOf(steps)).toEqual([...SWAP, DROP]);
});
