import { expect, test } from 'vitest';
import { type Compared, classify } from '../../../src/planner/index.ts';
import { at, classes, compared } from './compared.ts';

test.each([
  [1, 1, 1, []],
  [1, 1, 2, ['unapplied']],
  [1, 2, 1, ['drift']],
  [1, 2, 2, []],
  [1, 2, 3, ['drift']],
  [null, 1, 2, ['unapplied']],
  [null, 1, 1, []],
])('state %s, database %s, file %s: %s', (state, database, file, expected) => {
  expect(classes(compared(state, database, file))).toEqual(expected);
});

test('all three values are told', () => {
  expect(classify(compared(1, 2, 3)).findings).toMatchObject([
    { applied: { value: 1 }, actual: { value: 2 }, declared: { value: 3 }, since: { by: 'me' } },
  ]);
});

test('an entry whose run did not end well proves nothing', () => {
  const input = { ...compared(1, 2, 1), unfinished: new Set(['r1']) };
  expect(classes(input)).toEqual(['unapplied']);
});

test('what only time changes is due, not drifted', () => {
  expect(classes({ ...compared(1, 2, 1), isDue: () => true })).toEqual(['unapplied']);
});

test('an error about what is known becomes a finding; any other stays one', () => {
  const away = { severity: 'error', code: 'no-such-table', message: 'm' } as const;
  const declared = {
    ...at,
    spec: {},
    keep: false,
    place: { file: '', line: 1, column: 1 },
  };
  const input: Compared = {
    ...compared(1, 1, 1),
    ...{ desired: [], declared: [declared] },
    diagnostics: [
      { ...away, address: at.address },
      { ...away, address: 'thing.a.c' },
    ],
  };
  const { findings, diagnostics } = classify(input);
  expect(findings).toMatchObject([{ class: 'missing', address: 'table.a.b' }]);
  expect(diagnostics.map(({ address }) => address)).toEqual(['thing.a.b', 'thing.a.c']);
});

test('a note on what does not run yet becomes a finding', () => {
  const note = { severity: 'warning', address: at.address, message: 'runs with 1' } as const;
  const diagnostics = (['pending-restart', 'pending-reload', 'overridden', 'bug'] as const).map(
    (code) => ({
      ...note,
      code,
    }),
  );
  const result = classify({ ...compared(1, 1, 1), diagnostics });
  expect(result.findings.map((found) => found.class)).toEqual([
    'drift',
    'unapplied',
    'pending-restart',
  ]);
  expect(result.diagnostics.map(({ code }) => code)).toEqual(['bug']);
});
