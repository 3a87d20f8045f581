import { expect, test } from 'vitest';
import type { TargetPlan } from '../../../src/model/index.ts';
import { renderFleetMarkdown } from '../../../src/ui/index.ts';
import { MOST_CHARACTERS } from '../../../src/ui/markdown/fit.ts';
import { big } from '../big.ts';
import { plan } from '../fixtures.ts';

const target = (name: string, plan: TargetPlan['plan']): TargetPlan => ({
  ...{ name, wave: 1, plan, allowed: [] },
  diagnostics: plan === null ? [{ severity: 'error', code: 'cannot-connect', message: 'x' }] : [],
});

test.each([
  [2, 5_000],
  [20, 500],
  [300, 40],
])('%i targets with %i changes each fit into a comment', (targets, changes) => {
  const reports = Array.from({ length: targets }, (_, i) => target(`t${i}`, big(changes, 100)));
  const text = renderFleetMarkdown(reports);
  expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(text.length).toBeGreaterThan(MOST_CHARACTERS / 4);
  expect(text).toContain(`Plan for ${targets} targets: ${targets} to change.`);
});

test('what needs no word gets none', () => {
  const text = renderFleetMarkdown([target('same', plan([], [])), target('away', null)]);
  expect(text).toContain('| `same` | 1 | No changes |');
  expect(text).toContain('| `away` | 1 | cannot-connect |');
  expect(text.match(/<details>/g)).toHaveLength(1);
});
