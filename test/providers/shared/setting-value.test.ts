import { describe, expect, test } from 'vitest';
import type { SettingDefinition, Value } from '../../../src/model/index.ts';
import { checkSetting } from '../../../src/providers/shared/setting-value.ts';
import { freshDatabase } from '../../support/database.ts';

const definition = (parts: Partial<SettingDefinition>): SettingDefinition => ({
  ...{ type: 'integer', unit: null, context: 'user', min: null, max: null, values: null },
  ...parts,
});

const MB = definition({ unit: 'MB' });
const MS = definition({ unit: 'ms' });
const PAGES = definition({ unit: '8kB', min: 16, max: 1_073_741_823 });
const REAL = definition({ type: 'real', min: 0, max: 1 });
const STRING = definition({ type: 'string' });
const BOOL = definition({ type: 'bool' });
const ENUM = definition({ type: 'enum', values: ['local', 'on', 'off', 'TLSv1.2'] });

describe('what is written, typed', () => {
  const cases: readonly [string, SettingDefinition, Value, Value, string][] = [
    ['max_wal_size', MB, '50GB', 51_200, '50GB'],
    ['max_wal_size', MB, '51200MB', 51_200, '50GB'],
    ['max_wal_size', MB, 1000, 1000, '1000MB'],
    ['max_wal_size', MB, '0.5GB', 512, '512MB'],
    ['max_wal_size', MB, ' 2 GB ', 2048, '2GB'],
    ['max_wal_size', MB, '0x10', 16, '16MB'],
    ['max_wal_size', MB, '010', 8, '8MB'],
    ['statement_timeout', MS, '5s', 5000, '5s'],
    ['statement_timeout', MS, '1.5min', 90_000, '90s'],
    ['statement_timeout', MS, 0, 0, '0'],
    ['statement_timeout', MS, '-1', -1, '-1'],
    ['shared_buffers', PAGES, '128MB', 16_384, '128MB'],
    ['shared_buffers', PAGES, 16_384, 16_384, '128MB'],
    ['checkpoint_completion_target', REAL, '.90', 0.9, '0.9'],
    ['checkpoint_completion_target', REAL, '9e-1', 0.9, '0.9'],
    ['vacuum_cost_delay', definition({ type: 'real', unit: 'ms' }), '700us', 0.7, '700us'],
    ['autovacuum', BOOL, 'tr', true, 'on'],
    ['autovacuum', BOOL, 'OFF', false, 'off'],
    ['autovacuum', BOOL, 0, false, 'off'],
    ['synchronous_commit', ENUM, true, 'on', 'on'],
    ['synchronous_commit', ENUM, 'LOCAL', 'local', 'local'],
    ['ssl_min_protocol_version', ENUM, 'tlsv1.2', 'TLSv1.2', 'TLSv1.2'],
    ['unix_socket_permissions', definition({}), '0777', 511, '0777'],
    ['application_name', STRING, 12, '12', '12'],
    ['archive_command', STRING, '', '', "''"],
    ['search_path', STRING, '"$user", Public', ['$user', 'public'], '"$user", public'],
    ['search_path', STRING, ['Odd "one"', 'b'], ['Odd "one"', 'b'], '"Odd ""one""", b'],
    ['search_path', STRING, ['"$user"', '"my-ext"'], ['$user', 'my-ext'], '"$user", "my-ext"'],
    ['search_path', STRING, '"a,""b"', ['a,"b'], '"a,""b"'],
    ['temp_tablespaces', STRING, ['"Fast 1"', 'b'], ['Fast 1', 'b'], '"Fast 1", b'],
    ['session_preload_libraries', STRING, ['"$libdir/a b"'], ['$libdir/a b'], '"$libdir/a b"'],
    ['shared_preload_libraries', STRING, 'A, b', ['A', 'b'], 'A, b'],
    ['shared_preload_libraries', STRING, '""', [], "''"],
    ['log_destination', STRING, 'stderr,CSVLOG', ['stderr', 'csvlog'], 'stderr, csvlog'],
    ['synchronous_standby_names', STRING, 'FIRST 1 (a, b)', 'FIRST 1 (a, b)', 'FIRST 1 (a, b)'],
  ];
  test.each(cases)('%s %o %o', (name, kind, raw, value, text) => {
    expect(checkSetting(name, kind, raw)).toEqual({ field: { value, text } });
  });
});

describe('what is no value', () => {
  const cases: readonly [string, SettingDefinition, Value, RegExp][] = [
    ['max_wal_size', MB, '5Gb', /unknown unit Gb; did you mean GB\?/],
    ['statement_timeout', MS, '5 seconds', /unknown unit seconds; did you mean s\?/],
    ['statement_timeout', MS, '5m', /unknown unit m; did you mean min\?/],
    ['statement_timeout', MS, '5hours', /unknown unit hours; did you mean h\?/],
    ['statement_timeout', MS, '5MS', /unknown unit MS; did you mean ms\?/],
    ['statement_timeout', MS, '5Min', /unknown unit Min; did you mean min\?/],
    ['max_wal_size', MB, '5G', /unknown unit G; did you mean GB\?/],
    ['max_wal_size', MB, '5gib', /unknown unit gib; did you mean GB\?/],
    ['max_wal_size', MB, '5KB', /unknown unit KB; did you mean kB\?/],
    ['max_wal_size', MB, '5 parsecs', /unknown unit parsecs; it takes B, kB, MB, GB, TB/],
    ['max_wal_size', MB, 'big', /expected a number/],
    ['max_connections', definition({}), '5s', /takes no unit/],
    ['shared_buffers', PAGES, '1kB', /1kB is out of range \(128kB to /],
    ['checkpoint_completion_target', REAL, 1.1, /out of range \(0 to 1\)/],
    ['autovacuum', BOOL, 'o', /on or off/],
    ['autovacuum', BOOL, ['on'], /not a list/],
    ['synchronous_commit', ENUM, 'far', /one of local, on, off/],
    ['search_path', STRING, 'a, "b', /not a list/],
  ];
  test.each(cases)('%s %o %o', (name, kind, raw, problem) => {
    expect(checkSetting(name, kind, raw)).toEqual({ problem: expect.stringMatching(problem) });
  });
});

test('numbers are converted as the server converts them', async () => {
  const { client } = await freshDatabase();
  const { rows } = await client.query<{ name: string; unit: string; type: 'integer' | 'real' }>(
    `SELECT name, unit, vartype AS type FROM pg_settings
      WHERE name IN ('work_mem', 'temp_buffers', 'lock_timeout', 'vacuum_cost_delay',
                     'min_parallel_table_scan_size', 'wal_skip_threshold')`,
  );
  const memory = ['1GB', '1.5MB', '1000000B', '12345.6kB', '8191B', '20kB', '0.0001TB', '3e3kB'];
  const time = ['1h', '1.5s', '2500us', '0.5ms', '1.49ms', '0.01min', '99us'];
  for (const { name, unit, type } of rows) {
    for (const text of unit.endsWith('B') ? memory : time) {
      const set = await client.query(`SET ${name} = '${text}'`).catch(() => null);
      if (set === null) continue;
      const shown = await client.query('SELECT setting FROM pg_settings WHERE name = $1', [name]);
      const checked = checkSetting(name, definition({ unit, type }), text);
      expect([name, text, checked]).toEqual([
        ...[name, text],
        { field: { value: Number(shown.rows[0]?.setting), text: expect.any(String) } },
      ]);
    }
  }
});

test('every value of the server comes back as it is shown', async () => {
  const { client } = await freshDatabase();
  const { rows } = await client.query(
    `SELECT name, setting, vartype AS type, unit, context, min_val::float8 AS min, max_val::float8 AS max,
            enumvals AS values
       FROM pg_settings WHERE vartype <> 'string'`,
  );
  for (const { name, setting, ...rest } of rows) {
    const first = checkSetting(name, rest, setting);
    expect([name, first]).toEqual([name, { field: expect.anything() }]);
    if ('field' in first && first.field.value !== '') {
      expect(checkSetting(name, rest, first.field.text)).toEqual(first);
    }
  }
});
