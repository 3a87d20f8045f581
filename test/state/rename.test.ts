import { expect, test } from 'vitest';
import type { State, StateEntry } from '../../src/model/index.ts';
import { KINDS } from '../../src/providers/index.ts';
import { notManaged, rename } from '../../src/state/rename.ts';

const entry = (name: string, inherits?: string): StateEntry => ({
  address: `table.public.${name}`,
  kind: 'table',
  names: ['public', name],
  table: { schema: 'public', name },
  made: false,
  keep: false,
  fields: {},
  ...(inherits === undefined ? {} : { inherits }),
  ...{ by: 'me', at: '2026-11-24T10:00:00Z', run: '1' },
});

test('what follows from a table follows it to its new name', () => {
  const entries = [entry('events'), entry('events_1', 'table.public.events'), entry('other')];
  const state: State = {
    ...{ version: 1, lineage: 'l', serial: 1 },
    entries: Object.fromEntries(entries.map((each) => [each.address, each])),
  };
  const { gone, put } = rename(
    state,
    { from: 'table.public.events', to: 'table.public.happenings' },
    KINDS,
  );
  expect(gone).toEqual(['table.public.events']);
  expect(put.map(({ address, inherits }) => [address, inherits])).toEqual([
    ['table.public.happenings', undefined],
    ['table.public.events_1', 'table.public.happenings'],
  ]);
});

test('an address that is nearly one of the state is told which', () => {
  const known = ['index.app.orders_cust', 'table.app.orders'];
  const hint = (wanted: string) => notManaged(wanted, known).diagnostics[0]?.hint;
  expect(hint('index.app.orders_cst')).toBe('did you mean index.app.orders_cust?');
  expect(hint('column.shop.t.c')).toBe('dbopt state list shows what it has');
});
