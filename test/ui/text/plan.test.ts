import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type HazardCode, LASTING } from '../../../src/model/index.ts';
import { width } from '../../../src/ui/document/width.ts';
import { renderPlanText } from '../../../src/ui/index.ts';
import { change, plan } from '../fixtures.ts';
import { expectGolden } from '../golden.ts';
import { oddities } from '../oddities.ts';
import { featureStore } from '../sample.ts';

const plans = { featureStore, oddities, empty: plan([], []) };
const widths = [40, 80, 200];

describe.each(Object.entries(plans))('%s', (name, sample) => {
  test.each(widths)('looks right at %i columns', (columns) => {
    expectGolden(
      `${name}-${columns}.txt`,
      renderPlanText(sample, { width: columns, color: false }),
    );
  });

  test.each([...widths, 1, 60, 81])('stays within %i columns', (columns) => {
    const rows = renderPlanText(sample, { width: columns, color: false, sql: 'full' }).split('\n');
    for (const row of rows) expect(width(row)).toBeLessThanOrEqual(Math.max(columns, 20));
  });
});

test('colour adds nothing but colour', () => {
  const options = { width: 80, sql: 'full' } as const;
  const colored = renderPlanText(oddities, { ...options, color: true });
  const bare = stripVTControlCharacters(colored).replace(/ +$/gm, '');
  expect(bare).toBe(renderPlanText(oddities, { ...options, color: false }));
});

test('names cannot steer the terminal', () => {
  const text = renderPlanText(oddities, { width: 80, color: false });
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

test('only what lasts asks for a word of its own, unless it was given', () => {
  const text = renderPlanText(featureStore, {
    width: 200,
    color: false,
    allowed: ['index-build', 'restart'],
  });
  expect(text).not.toContain('consent:');
  const lossy = (allowed: readonly HazardCode[]) =>
    renderPlanText(oddities, { width: 200, color: false, allowed });
  const consent = (codes: readonly string[]) =>
    `consent: ${codes.map((code) => `--allow ${code}`).join(' ')}, which --auto-approve does not give\n`;
  expect(lossy([])).toContain(consent(LASTING));
  const [first, ...others] = LASTING;
  expect(lossy(others)).toContain(consent([first ?? '']));
  expect(lossy(LASTING)).not.toContain('consent:');
  expect(text).toMatch(/restart .*\(allowed\)/);
});

test('what only the state learns is no change', () => {
  const sample = plan([change('adopt', 'extension.vector')], []);
  expect(renderPlanText(sample, { width: 80, color: false })).toMatch(/^No changes\./);
});

test('a plan with errors is none', () => {
  const error = { severity: 'error', code: 'bad-value', message: 'fillfactor: 9' } as const;
  const text = renderPlanText(
    { ...plan([], []), diagnostics: [error] },
    { width: 80, color: false },
  );
  expect(text).toContain('1 error: nothing was planned, and nothing can be applied.\n');
  expect(text).not.toContain('No changes');
});
