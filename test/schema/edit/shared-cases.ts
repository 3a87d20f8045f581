import { ABSENT, type Case, SCALE, set } from './cases.ts';

export const SHARED: readonly Case[] = [
  {
    name: 'a preset is left alone: the table says it itself',
    text: `version: 1
presets:
  hot: { with: { fillfactor: 90, autovacuum_vacuum_scale_factor: 0.2 } }
tables:
  shop.orders: { use: [hot] }
  shop.items:
    use: [hot]
`,
    edits: [set('table.shop.orders', SCALE, 0.01), set('table.shop.items', SCALE, 0.05)],
    diff: [
      '-  shop.orders: { use: [hot] }',
      '+  shop.orders: { use: [hot], with: { autovacuum_vacuum_scale_factor: 0.01 } }',
      '+    with: { autovacuum_vacuum_scale_factor: 0.05 }',
    ],
  },
  {
    name: 'an alias of a map is written out where it is edited',
    text: `version: 1
tables:
  shop.orders:
    with: &hot
      fillfactor: 90   # room
      autovacuum_vacuum_scale_factor: 0.2
  shop.items:
    with: *hot         # the same
`,
    edits: [set('table.shop.items', SCALE, 0.01)],
    diff: [
      '-    with: *hot         # the same',
      '+    with: { fillfactor: 90, autovacuum_vacuum_scale_factor: 0.01 }         # the same',
    ],
  },
  {
    name: 'what is anchored here and used there stays as it is there',
    text: `version: 1
tables:
  shop.orders:
    with: &hot
      fillfactor: 90   # room
      autovacuum_vacuum_scale_factor: 0.2
  shop.items:
    with: *hot
  shop.carts:
    with: *hot
`,
    edits: [set('table.shop.orders', SCALE, 0.01)],
    diff: [
      '-    with: &hot',
      '-      autovacuum_vacuum_scale_factor: 0.2',
      '-    with: *hot',
      '+    with:',
      '+      autovacuum_vacuum_scale_factor: 0.01',
      '+    with: &hot { fillfactor: 90, autovacuum_vacuum_scale_factor: 0.2 }',
    ],
  },
  {
    name: 'an anchored value',
    text: `version: 1
tables:
  a.a: { with: { fillfactor: &ff 90 } }
  a.b: { with: { fillfactor: *ff } }
`,
    edits: [set('table.a.a', 'with.fillfactor', 80)],
    diff: [
      '-  a.a: { with: { fillfactor: &ff 90 } }',
      '-  a.b: { with: { fillfactor: *ff } }',
      '+  a.a: { with: { fillfactor: 80 } }',
      '+  a.b: { with: { fillfactor: &ff 90 } }',
    ],
  },
  {
    name: 'an alias in place of a value',
    text: `version: 1
tables:
  a.a: { with: { fillfactor: &ff 90 } }
  a.b: { with: { fillfactor: *ff , autovacuum_enabled: true } }
`,
    edits: [set('table.a.b', 'with.fillfactor', 80)],
    diff: [
      '-  a.b: { with: { fillfactor: *ff , autovacuum_enabled: true } }',
      '+  a.b: { with: { fillfactor: 80 , autovacuum_enabled: true } }',
    ],
  },
  {
    name: 'an anchor that nobody uses stays',
    text: `version: 1
tables:
  a.a:
    with: &mine { fillfactor: 90 }
`,
    edits: [set('table.a.a', 'with.fillfactor', 80)],
    diff: ['-    with: &mine { fillfactor: 90 }', '+    with: &mine { fillfactor: 80 }'],
  },
];

export const TEXTS: readonly Case[] = [
  {
    name: 'an empty file',
    text: '',
    edits: ABSENT,
    diff: [
      '+tables:',
      '+  app.note:',
      '+    indexes:',
      '+      t_note: { absent: true, why: unused since June }',
    ],
  },
  {
    name: 'nothing but comments',
    text: '# Our design.\n',
    edits: [set('setting.max_wal_size', 'value', '8GB')],
    diff: ['+settings:', '+  max_wal_size: 8GB'],
  },
  {
    name: 'no line break at the end',
    text: 'version: 1\nsettings:\n  work_mem: 64MB',
    edits: [set('setting.max_wal_size', 'value', '8GB')],
    diff: ['-  work_mem: 64MB', '+  work_mem: 64MB', '+  max_wal_size: 8GB'],
  },
  {
    name: 'line breaks of Windows',
    text: 'version: 1\r\ntables:\r\n  a.a:\r\n    with:\r\n      fillfactor: 90\r\n  a.b: {}\r\n',
    edits: [set('table.a.a', SCALE, 0.01), set('table.a.b', 'with.fillfactor', 80)],
    diff: [
      '-  a.b: {}\r',
      '+      autovacuum_vacuum_scale_factor: 0.01\r',
      '+  a.b:\r',
      '+    with: { fillfactor: 80 }\r',
    ],
  },
  {
    name: 'a value over several lines, and a list over several',
    text: `version: 1
tables:
  a.a:
    indexes:
      a_x:
        on:
          - lower(name)
          - id
        where: >-
          deleted_at IS NULL
          AND kind = 'x'
`,
    edits: [
      set('index.a.a_x', 'on', ['id'], { schema: 'a', name: 'a' }),
      set('index.a.a_x', 'include', ['name'], { schema: 'a', name: 'a' }),
    ],
    diff: [
      '-        on:',
      '-          - lower(name)',
      '-          - id',
      '+        on: [id]',
      '+        include: [name]',
    ],
  },
  {
    name: 'a declared index becomes one that must not exist',
    text: `version: 1
tables:
  app.note:
    indexes:
      t_note:
        on: [author]   # for the old page
        where: deleted_at IS NULL
`,
    edits: [
      set('index.app.t_note', 'on', null, { schema: 'app', name: 'note' }),
      set('index.app.t_note', 'where', null, { schema: 'app', name: 'note' }),
      ...ABSENT,
    ],
    diff: [
      '-      t_note:',
      '-        on: [author]   # for the old page',
      '-        where: deleted_at IS NULL',
      '+      t_note: { absent: true, why: unused since June }',
    ],
  },
];
