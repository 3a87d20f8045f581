import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Evidence, Row } from '../../../src/model/index.ts';
import { sql } from '../../../src/postgres/index.ts';
import { ask } from '../../../src/postgres/observe/ask.ts';
import { LOCKED } from '../../../src/postgres/observe/locked.ts';
import { connect } from '../../support/connect.ts';
import { indexOf, leftOut, lockedScene, tableOf } from '../../support/observe/locked-scene.ts';
import { observeDatabase } from '../../support/observe/scene.ts';

vi.setConfig({ testTimeout: 120_000 });

const { db, holder, seenWhile } = lockedScene();

test.each([
  ['mal.x'],
  ['mal.v'],
  ['mal.v2'],
  ['mal.pp'],
  ['ONLY mal.pp'],
  ['mal.pe'],
  ['mal.py'],
  ['mal.y'],
  ['mal.x, mal.v, mal.of_type, mal.pp, mal.pe, mal.py, mal.y'],
])('LOCK TABLE %s: all else is read as ever', async (which) => {
  const start = performance.now();
  const seen = await seenWhile(`LOCK TABLE ${which}`);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect(tableOf(seen, 't')?.bytes).toBeGreaterThan(0);
  expect(indexOf(seen, 't_key')).toMatchObject({
    key: [{ expression: { json: [{ column: 'payload', path: ['a'] }] } }],
    predicate: { columns: ['id'] },
  });
  expect(seen.workload?.definitions.map(({ name }) => name)).toContain('v');
});

test('what refers to a locked table is left out, and told once by its sort', async () => {
  const plain = (await observeDatabase(db().url)).evidence;
  expect(leftOut(plain)).toEqual([]);
  expect(tableOf(plain, 'py')?.partition_key).toContain('RANGE');
  const seen = await seenWhile('LOCK TABLE mal.x');
  expect(leftOut(seen)).toEqual([
    ...['expressions of statistics', 'expressions of indexes', 'partition keys'],
    ...['views', 'functions'],
  ]);
  const whys = seen.cannot.filter(({ relation, code }) => relation === null && code === 'locked');
  expect(whys.find((one) => one.what === 'functions')?.why).toMatch(/^2 of them/);
  expect(seen.cannot).toContainEqual(
    expect.objectContaining({ what: 'size', code: 'locked', relation: tableOf(seen, 'x')?.oid }),
  );
  const unread = { expression: { text: null } };
  expect(indexOf(seen, 'x_computed')).toMatchObject({ key: [unread], predicate: { text: null } });
  expect(indexOf(seen, 'x_never')).toMatchObject({ bytes: null, predicate: { text: null } });
  for (const name of ['y_field', 'y_deep', 'y_row']) {
    expect(indexOf(seen, name)).toMatchObject({ key: [unread], bytes: 8192 });
  }
  // What is made of plain columns or of its own is no matter of the lock.
  expect(indexOf(seen, 'y_plain')?.key).toMatchObject([{ column: 'id' }]);
  expect(indexOf(seen, 'y_own')?.key).toMatchObject([{ expression: { columns: ['id'] } }]);
  expect(tableOf(seen, 'py')?.partition_key).toBeNull();
  expect(tableOf(seen, 'pp')?.partition_key).toBe('RANGE (id)');
});

test('a statement by a view that is left out is not understood, one by another view is', async () => {
  const app = await connect({ url: db().url, applicationName: 'app' });
  onTestFinished(() => app.end());
  await db().client.query('SELECT pg_stat_statements_reset()');
  await app.query('SELECT id FROM mal.joined WHERE id = 3');
  await app.query('SELECT id FROM app.v WHERE id = 3');
  await app.query('SELECT mal.defaulted()');
  const understood = ({ workload }: Evidence) =>
    Object.fromEntries(
      (workload?.statements ?? []).map((one) => [
        /(?:FROM|SELECT) (\w+\.\w+)/.exec(one.text ?? '')?.[1],
        one.why_not,
      ]),
    );
  expect(understood((await observeDatabase(db().url)).evidence)).toEqual({
    ...{ 'mal.joined': null, 'app.v': null },
  });
  const seen = understood(await seenWhile('LOCK TABLE mal.x'));
  expect(seen).toMatchObject({ 'mal.joined': 'unknown-relation', 'app.v': null });
});

test('the index of a TOAST table that is made anew does not hold up the reading', async () => {
  const { rows } = await db().client.query<{ index: string }>(
    "SELECT i.indexrelid::regclass::text AS index FROM pg_class c JOIN pg_index i ON i.indrelid = c.reltoastrelid WHERE c.oid = 'app.t'::regclass",
  );
  const seen = await seenWhile(`REINDEX INDEX ${rows[0]?.index}`);
  const { oid, bytes, toast } = tableOf(seen, 't') ?? {};
  expect(bytes).toBeGreaterThan(0);
  expect(toast).toMatchObject({ bytes: 0, index_bytes: null });
  expect(seen.cannot).toContainEqual(
    expect.objectContaining({ what: 'size', code: 'locked', relation: oid }),
  );
});

test('a table that was asked about by its name is waited for, and whoever has it is named', async () => {
  const scope = { schemas: [], tables: ['mal.x'], literals: false };
  await expect(seenWhile('LOCK TABLE mal.x', { scope })).rejects.toMatchObject({
    diagnostics: [
      { code: 'table-locked', hint: expect.stringMatching(/mal\.x by pid \d+ \(the locker/) },
    ],
  });
  const other = { schemas: [], tables: ['app.t'], literals: false };
  const { tables } = (await observeDatabase(db().url, { scope: other })).evidence;
  expect(tables.map(({ name }) => name)).toEqual(['t']);
});

test('a table that somebody takes while it is asked about is left out the next time', async () => {
  const query = sql`
WITH taken AS MATERIALIZED (SELECT ${LOCKED} AS oids), later AS MATERIALIZED (SELECT oids, pg_catalog.pg_sleep(0.5) FROM taken)
SELECT CASE WHEN 'mal.y'::pg_catalog.regclass <> ALL (oids) THEN pg_catalog.pg_relation_size('mal.y'::pg_catalog.regclass) END AS bytes FROM later`;
  const client = await connect({ url: db().url, applicationName: 'dbopt observe' });
  onTestFinished(() => client.end());
  const read = (rows: readonly Row[]) => rows[0]?.bytes;
  const answer = ask(client, { size: { query, read } });
  await sleep(200);
  await holder().query('BEGIN; LOCK TABLE mal.y');
  expect(await answer).toEqual({ size: null });
});
