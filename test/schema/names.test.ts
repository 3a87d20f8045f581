import { expect, test } from 'vitest';
import { loadText, placesIn } from './support.ts';

test('names are folded and quoted as in SQL', async () => {
  const text = `
extensions: { '"uuid-ossp"': "1.1" }
settings: { Work_Mem: 4MB, hnsw.EF_search: 100 }
databases: { Shop: {} }
roles: { '"Web App"': {}, rôle: {} }
tables:
  Orders:
    columns: { Total: {}, '"Total"': {} }
    indexes: { '"a.b"': { on: [total] } }
    statistics: { S: { on: [a, b] } }
  '"Odd ""One"""."T.1"':
    columns: { select: {} }
    indexes: { '"a.b"': { on: [x] } }
`;
  const { design, diagnostics } = await loadText(text);
  expect(diagnostics).toEqual([]);
  expect(design?.declared.map((d) => [d.address, d.names, d.table])).toEqual([
    ['extension."uuid-ossp"', ['uuid-ossp'], undefined],
    ['setting.work_mem', ['work_mem'], undefined],
    ['setting."hnsw.ef_search"', ['hnsw.ef_search'], undefined],
    ['database.shop', ['shop'], undefined],
    ['role."Web App"', ['Web App'], undefined],
    ['role."rôle"', ['rôle'], undefined],
    ['table.public.orders', ['public', 'orders'], { schema: 'public', name: 'orders' }],
    ['table."Odd ""One"""."T.1"', ['Odd "One"', 'T.1'], { schema: 'Odd "One"', name: 'T.1' }],
    [
      'column.public.orders.total',
      ['public', 'orders', 'total'],
      { schema: 'public', name: 'orders' },
    ],
    [
      'column.public.orders."Total"',
      ['public', 'orders', 'Total'],
      { schema: 'public', name: 'orders' },
    ],
    [
      'column."Odd ""One"""."T.1"."select"',
      ['Odd "One"', 'T.1', 'select'],
      { schema: 'Odd "One"', name: 'T.1' },
    ],
    ['index.public."a.b"', ['public', 'a.b'], { schema: 'public', name: 'orders' }],
    ['index."Odd ""One"""."a.b"', ['Odd "One"', 'a.b'], { schema: 'Odd "One"', name: 'T.1' }],
    ['statistics.public.s', ['public', 's'], { schema: 'public', name: 'orders' }],
  ]);
});

test('63 bytes are the longest name', async () => {
  const { diagnostics } = await loadText(
    `roles: { ${'r'.repeat(63)}: {}, ${'ü'.repeat(31)}: {} }\n`,
  );
  expect(diagnostics).toEqual([]);
});

test('an index and statistics may share a name', async () => {
  const text =
    'tables: { t: { indexes: { x: { on: [a] } }, statistics: { x: { on: [a, b] } } } }\n';
  expect((await loadText(text)).diagnostics).toEqual([]);
});

test('keep is no field of a resource, and places lead to every field', async () => {
  const { design } = await loadText(
    'tables:\n  t:\n    keep: true\n    indexes:\n      i: { on: [a, b], keep: true }\n',
  );
  expect(design?.declared).toMatchObject([
    { keep: true, spec: {} },
    { keep: true, spec: { on: ['a', 'b'] } },
  ]);
  const places = placesIn(design?.declared[1]);
  expect(
    Object.entries(places).map(([path, { line, column }]) => `${path} ${line}:${column}`),
  ).toEqual([' 6:7', 'on 6:12', 'on.0 6:17', 'on.1 6:20']);
});

test.each([
  [`${'a'.repeat(63)}bc`, 'a'.repeat(63)],
  [`app.${'A'.repeat(64)}`, 'a'.repeat(63)],
  [`'"app"."${'A'.repeat(64)}"'`, `"${'A'.repeat(63)}"`],
  ['ü'.repeat(40), `"${'ü'.repeat(31)}"`],
])('a name that is too long is told as the server has cut it: %s', async (key, cut) => {
  const { diagnostics } = await loadText(`tables: { ${key}: {} }`);
  expect(diagnostics.map(({ code, hint }) => `${code}: ${hint ?? ''}`)).toEqual([
    `name-too-long: PostgreSQL cuts it off: what was made under this name is called ${cut}`,
  ]);
});
