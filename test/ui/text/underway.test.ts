import { describe, expect, test } from 'vitest';
import { ok, type Plan, warning } from '../../../src/model/index.ts';
import { width } from '../../../src/ui/document/width.ts';
import {
  renderCheckups,
  renderDiagnostics,
  renderDriftText,
  renderPlanText,
} from '../../../src/ui/index.ts';
import { applyRuns as told } from '../applying.ts';
import { report } from '../drift-sample.ts';
import { expectGolden } from '../golden.ts';
import { featureStore } from '../sample.ts';

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
