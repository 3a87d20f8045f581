import { describe, expect, test } from 'vitest';
import { renderPlanMarkdown } from '../../../src/ui/index.ts';
import { code, prose } from '../../../src/ui/markdown/escape.ts';
import { MOST_CHARACTERS } from '../../../src/ui/markdown/fit.ts';
import { big } from '../big.ts';
import { plan } from '../fixtures.ts';
import { expectGolden } from '../golden.ts';
import { oddities } from '../oddities.ts';
import { featureStore } from '../sample.ts';

test.each(Object.entries({ featureStore, oddities, empty: plan([], []) }))('%s', (name, sample) => {
  expectGolden(`${name}.md`, renderPlanMarkdown(sample));
});

describe('fits a comment', () => {
  test.each([
    [40, 4_000, 'The SQL is left out', '<details>'],
    [5_000, 100, 'SQL and details are left out', 'more changes'],
    [5_000, 100, 'more diagnostics', 'more changes'],
  ])('%i changes with %i characters of SQL each', (count, sqlLength, ...said) => {
    const text = renderPlanMarkdown(big(count, sqlLength));
    expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(text.length).toBeGreaterThan(MOST_CHARACTERS / 4);
    for (const part of said) expect(text).toContain(part);
  });
});

test('every table row keeps its cells, whatever the names', () => {
  const rows = renderPlanMarkdown(oddities)
    .split('\n')
    .filter((row) => row.startsWith('|'));
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
});

test('code spans outlast backticks and pipes', () => {
  expect(code('a')).toBe('`a`');
  expect(code('a``b|c')).toBe('``` a``b\\|c ```');
});

test('prose calls nobody and is no markup', () => {
  expect(prose('<b> *x* @bob #12 a@b')).toBe(
    '\\<b\\> \\*x\\* @<!-- -->bob #<!-- -->12 a@<!-- -->b',
  );
});
