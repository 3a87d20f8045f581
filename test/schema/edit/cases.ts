import type { Edit } from '../../../src/model/index.ts';

/** A design and what is edited in it; `diff` are the only lines that may differ. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly diff: readonly string[];
}

export const set = (
  address: string,
  field: string,
  to: Edit['to'],
  table?: Edit['table'],
): Edit => ({
  address,
  field,
  from: null,
  to,
  ...(table === undefined ? {} : { table }),
});

export const SCALE = 'with.autovacuum_vacuum_scale_factor';
const NOTE = { schema: 'app', name: 'note' };
export const ABSENT = [
  set('index.app.t_note', 'absent', true, NOTE),
  set('index.app.t_note', 'why', 'unused since June', NOTE),
];

export const BLOCK: readonly Case[] = [
  {
    name: 'a value with a comment behind it and spaces to align it',
    text: `version: 1
# The shop.
tables:
  shop.orders:
    with:
      fillfactor:                     100   # append only
      autovacuum_vacuum_scale_factor: 0.2   # default
`,
    edits: [set('table.shop.orders', SCALE, 0.01)],
    diff: [
      '-      autovacuum_vacuum_scale_factor: 0.2   # default',
      '+      autovacuum_vacuum_scale_factor: 0.01   # default',
    ],
  },
  {
    name: 'a field more, behind the last one and its comment',
    text: `version: 1
tables:
  shop.orders:
    with:
      fillfactor: 90  # HOT

      # later: autovacuum
    columns:
      note: { storage: external }
`,
    edits: [set('table.shop.orders', SCALE, 0.01)],
    diff: ['+      autovacuum_vacuum_scale_factor: 0.01'],
  },
  {
    name: 'a section that the table does not have',
    text: `version: 1
tables:
  shop.orders:
    columns:
      note: { storage: external }   # long

  shop.items:
    persistence: logged
`,
    edits: [set('table.shop.orders', SCALE, 0.01), set('table.shop.orders', 'with.fillfactor', 90)],
    diff: ['+    with: { autovacuum_vacuum_scale_factor: 0.01, fillfactor: 90 }'],
  },
  {
    name: 'a table beside those of its schema, with the empty line that they have',
    text: `version: 1

tables:
  app.a:
    with: { fillfactor: 90 }

  app.b:
    with: { fillfactor: 80 }   # the hot one
`,
    edits: ABSENT,
    diff: [
      '+',
      '+  app.note:',
      '+    indexes:',
      '+      t_note: { absent: true, why: unused since June }',
    ],
  },
  {
    name: 'an index beside others that are written over several lines',
    text: `version: 1
tables:
    app.note:
        indexes:
            note_at:
                on: [created_at]
                with:
                    fillfactor: 70
`,
    edits: ABSENT,
    diff: [
      '+            t_note:',
      '+                absent: true',
      '+                why: unused since June',
    ],
  },
  {
    name: 'an index beside others on one line each',
    text: `version: 1
tables:
  app.note:
    indexes:
      note_at: {on: [created_at]}
      note_by: {on: [author]}
    # Nothing below.
`,
    edits: ABSENT,
    diff: ['+      t_note: {absent: true, why: unused since June}'],
  },
  {
    name: 'the first table of a file that has none',
    text: `version: 1
target: { url: "\${DATABASE_URL}" }
`,
    edits: [set('table.app.note', 'with.fillfactor', 90)],
    diff: ['+tables:', '+  app.note:', '+    with: { fillfactor: 90 }'],
  },
  {
    name: 'tables: with nothing behind it',
    text: `version: 1
tables:
settings:
  work_mem: 64MB
`,
    edits: [set('table.app.note', 'with.fillfactor', 90)],
    diff: ['+  app.note:', '+    with: { fillfactor: 90 }'],
  },
  {
    name: 'tables: {}',
    text: `version: 1
tables: {}   # none yet
settings: { work_mem: 64MB }
`,
    edits: [set('table.app.note', 'with.fillfactor', 90)],
    diff: [
      '-tables: {}   # none yet',
      '+tables:   # none yet',
      '+  app.note:',
      '+    with: { fillfactor: 90 }',
    ],
  },
  {
    name: 'a setting in short form',
    text: `version: 1
settings:
  # Measured in May.
  max_wal_size: 1GB
  shared_buffers: { value: 4GB, keep: true }
`,
    edits: [
      set('setting.max_wal_size', 'value', '8GB'),
      set('setting.min_wal_size', 'value', '2GB'),
    ],
    diff: ['-  max_wal_size: 1GB', '+  max_wal_size: 8GB', '+  min_wal_size: 2GB'],
  },
  {
    name: 'a setting in long form, and quotes that are not needed',
    text: `version: 1
settings:
  "max_wal_size": { value: '1GB', keep: true }
`,
    edits: [set('setting.max_wal_size', 'value', '8GB')],
    diff: [
      `-  "max_wal_size": { value: '1GB', keep: true }`,
      '+  "max_wal_size": { value: 8GB, keep: true }',
    ],
  },
  {
    name: 'names in quotes, of schema public and in capitals',
    text: `version: 1
tables:
  '"Odd Name"':
    with: { fillfactor: 90 }
  Orders:
    with: { fillfactor: 80 }
`,
    edits: [
      set('table.public."Odd Name"', 'with.fillfactor', 70),
      set('table.public.orders', 'with.toast.autovacuum_vacuum_threshold', 500),
    ],
    diff: [
      '-    with: { fillfactor: 90 }',
      '-    with: { fillfactor: 80 }',
      '+    with: { fillfactor: 70 }',
      '+    with: { fillfactor: 80, toast.autovacuum_vacuum_threshold: 500 }',
    ],
  },
];
