import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { ValueMap } from '../../../src/model/index.ts';
import type { Client } from '../../../src/postgres/index.ts';
import { tableIndex } from '../../../src/providers/table-index.ts';
import { freshDatabase } from '../../support/database.ts';
import { type Given, onTable, planned, settled } from '../on-table.ts';

let client: Client;
beforeAll(async () => {
  ({ client } = await freshDatabase());
});
beforeEach(() =>
  client.query('DROP TABLE IF EXISTS t; CREATE TABLE t (a int, b varchar, doc jsonb)'),
);

const of = (spec: ValueMap) => onTable(tableIndex, 'public.t', 'i', spec);
const PARTIAL = { on: ['a'], where: "b IN ('x', 'y')" };

async function asked(spec: ValueMap, given: Given = {}): Promise<readonly string[]> {
  const { probes } = await planned(client, tableIndex, of(spec), given);
  return probes.map(({ id }) => id);
}

test('what is new is shown to the server, with whatever it could be a rename of', async () => {
  await client.query('CREATE INDEX plain ON t (a); CREATE INDEX partial ON t (a) WHERE a > 0');
  expect(await asked({ on: ['b'] })).toEqual(['index.public.i', 'settled index.public.partial']);
});

test('names alone tell that an index of columns is the same', async () => {
  await client.query('CREATE INDEX i ON t (a DESC, b varchar_pattern_ops) INCLUDE (doc)');
  const same = { on: ['a desc', 'b varchar_pattern_ops'], include: ['doc'] };
  expect(await asked(same)).toEqual([]);
  expect(await asked({ ...same, on: ['a', 'b varchar_pattern_ops'] })).toEqual(['index.public.i']);
});

test('a proof in the state spares asking, until either text moves', async () => {
  const { entries } = await settled(client, tableIndex, of(PARTIAL));
  expect(entries[0]?.proof).toBeDefined();
  expect(await asked(PARTIAL, { entries })).toEqual([]);
  expect(await asked(PARTIAL)).toHaveLength(2);
  expect(await asked({ ...PARTIAL, where: "b IN ('x','y')" }, { entries })).toHaveLength(2);
  await client.query("DROP INDEX i; CREATE INDEX i ON t (a) WHERE b IN ('x', 'z')");
  const drifted = await planned(client, tableIndex, of(PARTIAL), { entries });
  expect(drifted.probes).toHaveLength(2);
  expect(drifted.changes).toMatchObject([{ action: 'replace' }]);
});

test('the proof survives the JSON of the state, and covers every part of the definition', async () => {
  const { entries } = await settled(client, tableIndex, of({ ...PARTIAL, unique: true }));
  const kept: typeof entries = JSON.parse(JSON.stringify(entries));
  expect(await asked({ ...PARTIAL, unique: true }, { entries: kept })).toEqual([]);
  for (const spec of [PARTIAL, { ...PARTIAL, unique: true, include: ['doc'] }]) {
    expect(await asked(spec, { entries: kept })).toHaveLength(2);
  }
  expect(
    await asked({ ...PARTIAL, unique: true, with: { fillfactor: 50 } }, { entries: kept }),
  ).toEqual([]);
});

test('nothing is asked about what cannot be, nor of a server that cannot answer', async () => {
  expect(await asked({ on: ['a b c'] })).toEqual([]);
  expect(await asked({ using: 'nope', on: ['a'] })).toEqual([]);
  const server = { canProbe: false };
  const fresh = await planned(client, tableIndex, of(PARTIAL), { server });
  expect(fresh.diagnostics).toMatchObject([
    { severity: 'warning', code: 'unchecked-definition', place: { file: '' } },
  ]);
  expect(fresh.desired[0]?.proof).toBeUndefined();
  await client.query("CREATE INDEX i ON t (a) WHERE b IN ('x', 'y')");
  const same = await planned(client, tableIndex, of(PARTIAL), { server });
  expect(same.diagnostics).toMatchObject([{ severity: 'info', code: 'compared-by-syntax' }]);
  expect(same.steps).toEqual([]);
});
