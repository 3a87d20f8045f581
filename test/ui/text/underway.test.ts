import { describe, expect, test } from 'vitest';
import { APPLY_RUNS, type Diagnostic, ok, type Plan, warning } from '../../../src/model/index.ts';
import { width } from '../../../src/ui/document/width.ts';
import {
  renderCheckups,
  renderDiagnostics,
  renderDriftText,
  renderPlanText,
} from '../../../src/ui/index.ts';
import { report } from '../drift-sample.ts';
import { expectGolden } from '../golden.ts';
import { featureStore } from '../sample.ts';

/** As operations tell it of an apply that builds an index and waits for a lock. */
const told: Diagnostic = {
  severity: 'warning',
  code: APPLY_RUNS,
  message:
    'an apply runs: deploy@ci-7 (pid 4711, from 10.0.3.17), since 2026-03-01 02:00:00Z, 3 steps done, now build index ml_features.features_embedding concurrently (since 2026-03-01 02:00:01Z: building index: loading tuples 61%); and store new values of column payload (since 2026-03-01 02:01:10Z, waits for pid 4800 (mage_etl, mage, idle in transaction for 5 min))',
  hint: 'what it has in hand is left out here; ask again once it has ended',
};
const withTold: Plan = { ...featureStore, diagnostics: [told, ...featureStore.diagnostics] };

/** What each command says first while an apply runs. */
const SCREENS = {
  plan: (options: { width: number; color: boolean }) =>
    renderPlanText(withTold, { ...options, sql: 'folded' }),
  drift: (options: { width: number; color: boolean }) =>
    renderDriftText({ ...report([]), diagnostics: [told] }, options),
  doctor: (options: { width: number; color: boolean }) =>
    renderCheckups(
      [
        warning('lock', told.message, 'see again once it has ended'),
        ok('connection', 'ml_platform on db:5432 as dbopt_plan, 4 ms'),
      ],
      options,
    ),
  state: (options: { width: number; color: boolean }) => renderDiagnostics([told], options),
};

describe.each(Object.entries(SCREENS))('%s while an apply runs', (name, render) => {
  test.each([80, 120])('at %i columns', (columns) => {
    const text = render({ width: columns, color: false });
    for (const row of text.split('\n')) expect(width(row)).toBeLessThanOrEqual(columns);
    expect(text.indexOf('an apply runs')).toBeGreaterThanOrEqual(0);
    expect(text.indexOf('an apply runs')).toBeLessThan(200);
    expectGolden(`underway-${name}-${columns}.txt`, text);
  });
});
