import { beforeAll, expect, test } from 'vitest';
import type { Probe } from '../../../src/model/index.ts';
import { type Client, runProbes } from '../../../src/postgres/index.ts';
import { DESCRIBE } from '../../../src/providers/index.ts';
import { freshDatabase } from '../../support/database.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
  await client.query(`
    CREATE TABLE first (id int, name text);
    CREATE TABLE second (id int, name text);
    CREATE TABLE third (id int, name text COLLATE "C");
    CREATE TABLE "First" (id int, name text)`);
});

const probe = (table: string, declared: string): Probe => ({
  ...{ id: `${table}: ${declared}`, object: 'index' },
  table: { schema: 'public', name: table },
  source: { declared },
});

const asked = async (probes: readonly Probe[]) => {
  const results = await runProbes(client, probes, DESCRIBE);
  return probes.map(({ id }) => results[id]);
};

/** The oid that its answer was read from: one is made for all that are alike. */
const madeFor = (result: Awaited<ReturnType<typeof asked>>[number]) =>
  result?.ok === true ? result.row.oid : undefined;

test('the same of tables with the same columns is asked once', async () => {
  const text = 'USING btree (lower(name))';
  const results = await asked(
    ['first', 'second', 'third', 'First'].map((table) => probe(table, text)),
  );
  expect(results).toMatchObject(Array(4).fill({ ok: true }));
  const [a, b, c, other] = results.map(madeFor);
  expect([b, other]).toEqual([a, a]);
  expect(c).not.toBe(a);
});

test('what names its table is asked of that table', async () => {
  const own = await asked([
    probe('first', 'USING btree ((first.id + 1))'),
    probe('second', 'USING btree ((SECOND.id + 1))'),
    probe('First', 'USING btree (("First".id + 1))'),
  ]);
  expect(own).toMatchObject(Array(3).fill({ ok: true }));
  expect(new Set(own.map(madeFor)).size).toBe(3);
  const strange = await asked([
    probe('first', 'USING btree ((first.id + 1))'),
    probe('second', 'USING btree ((first.id + 1))'),
  ]);
  expect(strange).toMatchObject([{ ok: true }, { ok: false, code: '42P01' }]);
});

test('a refusal holds for all that are alike, and each has its own answer', async () => {
  const results = await asked([
    probe('first', 'USING btree (nobody)'),
    probe('second', 'USING btree (nobody)'),
    probe('second', 'USING btree (id)'),
  ]);
  expect(results).toMatchObject([
    { ok: false, code: '42703' },
    { ok: false, code: '42703' },
    { ok: true },
  ]);
});
