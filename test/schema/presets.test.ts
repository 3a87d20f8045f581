import { expect, test } from 'vitest';
import { load, loadText, placesIn, specs } from './support.ts';

const PRESETS = `
presets:
  hot: { with: { fillfactor: 90, autovacuum_enabled: true }, columns: { payload: { storage: main, statistics: 500 } } }
  staging: { with: { fillfactor: 70 }, persistence: unlogged }
`;

test('later presets win over earlier ones, the table over all', async () => {
  const text = `${PRESETS}
tables:
  app.t:
    use: [hot, staging]
    with: { toast_tuple_target: 4080 }
    columns: { payload: { statistics: 100 } }
  app.u: { use: [staging, hot], persistence: logged }
  app.v: {}
`;
  expect(await specs(text)).toEqual({
    'table.app.t': {
      with: { fillfactor: 70, autovacuum_enabled: true, toast_tuple_target: 4080 },
      persistence: 'unlogged',
    },
    'table.app.u': { with: { fillfactor: 90, autovacuum_enabled: true }, persistence: 'logged' },
    'table.app.v': {},
    'column.app.t.payload': { storage: 'main', statistics: 100 },
    'column.app.u.payload': { storage: 'main', statistics: 500 },
  });
});

test('what came from a preset is placed in the preset', async () => {
  const { design } = await loadText(
    `${PRESETS}tables:\n  app.t:\n    use: [hot]\n    with: { fillfactor: 80 }\n`,
  );
  const [table, column] = design?.declared ?? [];
  expect(table?.place.line).toBe(7);
  expect(placesIn(table)).toMatchObject({
    'with.fillfactor': { line: 9, column: 13 },
    'with.autovacuum_enabled': { line: 4, column: 34 },
  });
  expect(column?.place.line).toBe(4);
});

test('presets may stand in another file', async () => {
  const { design } = await load({
    'dbopt.yaml': 'version: 1\ninclude: [presets.yaml]\ntables: { app.t: { use: [hot] } }\n',
    'presets.yaml': PRESETS,
  });
  expect(design?.declared[1]?.place).toMatchObject({ file: 'presets.yaml', line: 3 });
});
