import { ABSENT, type Case, SCALE, set } from './cases.ts';

export const FLOW: readonly Case[] = [
  {
    name: 'a map between brackets over several lines, a comma behind its last one',
    text: `version: 1
tables:
  a.a:
    with: {
      fillfactor: 90,  # hot
      autovacuum_enabled: true,
    }
`,
    edits: [set('table.a.a', SCALE, 0.01)],
    diff: ['+      autovacuum_vacuum_scale_factor: 0.01,'],
  },
  {
    name: 'the same without that comma',
    text: `version: 1
tables:
  a.a:
    with: {
      fillfactor: 90  # hot
    }
`,
    edits: [set('table.a.a', SCALE, 0.01)],
    diff: [
      '-      fillfactor: 90  # hot',
      '+      fillfactor: 90,  # hot',
      '+      autovacuum_vacuum_scale_factor: 0.01',
    ],
  },
  {
    name: 'a file of JSON',
    text: `{
  "version": 1,
  "tables": {
    "a.a": { "with": { "fillfactor": 90 } }
  }
}
`,
    edits: [set('table.a.a', 'with.fillfactor', 80), set('setting.max_wal_size', 'value', '8GB')],
    diff: [
      '-    "a.a": { "with": { "fillfactor": 90 } }',
      '-  }',
      '+    "a.a": { "with": { "fillfactor": 80 } }',
      '+  },',
      '+  "settings": { "max_wal_size": "8GB" }',
    ],
  },
  {
    name: 'a table on one line',
    text: `version: 1
tables: { app.note: { with: { fillfactor: 90 } }, app.other: {} }
`,
    edits: ABSENT,
    diff: [
      '-tables: { app.note: { with: { fillfactor: 90 } }, app.other: {} }',
      '+tables: { app.note: { with: { fillfactor: 90 }, indexes: { t_note: { absent: true, why: unused since June } } }, app.other: {} }',
    ],
  },
];

export const TAKEN_OUT: readonly Case[] = [
  {
    name: 'one of several lines',
    text: `version: 1
tables:
  a.a:
    with:
      fillfactor: 90  # hot
      autovacuum_enabled: false  # why?
      # the end
`,
    edits: [set('table.a.a', 'with.autovacuum_enabled', null)],
    diff: ['-      autovacuum_enabled: false  # why?'],
  },
  {
    name: 'the only one of a section',
    text: `version: 1
tables:
  a.a:
    with: { autovacuum_enabled: false }
    persistence: logged
`,
    edits: [set('table.a.a', 'with.autovacuum_enabled', null)],
    diff: ['-    with: { autovacuum_enabled: false }'],
  },
  {
    name: 'all that a table says',
    text: `version: 1
tables:
  a.a:
    with:
      autovacuum_enabled: false
  a.b: { persistence: logged }
`,
    edits: [set('table.a.a', 'with.autovacuum_enabled', null)],
    diff: ['-  a.a:', '-    with:', '-      autovacuum_enabled: false', '+  a.a: {}'],
  },
  {
    name: 'the first, and the last, between brackets',
    text: `version: 1
tables:
  a.a: { with: { autovacuum_enabled: false, fillfactor: 90 } }
  a.b: { with: { fillfactor: 90, autovacuum_enabled: false } }
`,
    edits: [
      set('table.a.a', 'with.autovacuum_enabled', null),
      set('table.a.b', 'with.autovacuum_enabled', null),
    ],
    diff: [
      '-  a.a: { with: { autovacuum_enabled: false, fillfactor: 90 } }',
      '-  a.b: { with: { fillfactor: 90, autovacuum_enabled: false } }',
      '+  a.a: { with: { fillfactor: 90 } }',
      '+  a.b: { with: { fillfactor: 90 } }',
    ],
  },
];
