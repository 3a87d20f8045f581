import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { width } from '../../../src/ui/document/width.ts';
import { renderDriftText } from '../../../src/ui/index.ts';
import { badNight, judged, oddDrift, report } from '../drift-sample.ts';
import { expectGolden } from '../golden.ts';

const reports = { drift: badNight, driftOdd: oddDrift, driftNone: report([]) };
const widths = [40, 80, 200];

describe.each(Object.entries(reports))('%s', (name, sample) => {
  test.each(widths)('looks right at %i columns', (columns) => {
    expectGolden(
      `${name}-${columns}.txt`,
      renderDriftText(sample, { width: columns, color: false }),
    );
  });

  test.each([...widths, 1, 60, 81])('stays within %i columns', (columns) => {
    const rows = renderDriftText(sample, { width: columns, color: false }).split('\n');
    for (const row of rows) expect(width(row)).toBeLessThanOrEqual(Math.max(columns, 20));
  });
});

test('colour adds nothing but colour', () => {
  const colored = renderDriftText(badNight, { width: 80, color: true });
  const bare = stripVTControlCharacters(colored).replace(/ +$/gm, '');
  expect(bare).toBe(renderDriftText(badNight, { width: 80, color: false }));
});

test('names cannot steer the terminal', () => {
  const text = renderDriftText(oddDrift, { width: 80, color: false });
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
});

const text = (sample: Parameters<typeof renderDriftText>[0]) =>
  renderDriftText(sample, { width: 200, color: false });

test('what is only for information is no drift', () => {
  const other = judged({ class: 'unmanaged', address: 'index.a.b', since: null });
  expect(text(report([other]))).toMatch(/No drift\. ml_platform is as it was left/);
});

test('what could not be compared is no reason to say that there is no drift', () => {
  const error = { severity: 'error', code: 'no-such-table', message: 'x' } as const;
  const said = text(report([], { diagnostics: [error] }));
  expect(said).toContain('1 error: not everything could be compared.');
  expect(said).not.toContain('No drift');
});
