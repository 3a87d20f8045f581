import { expect, test } from 'vitest';
import { renderDriftMarkdown } from '../../../src/ui/index.ts';
import { MOST_CHARACTERS } from '../../../src/ui/markdown/fit.ts';
import { badNight, judged, oddDrift, report } from '../drift-sample.ts';
import { expectGolden } from '../golden.ts';

test.each(Object.entries({ drift: badNight, driftOdd: oddDrift, driftNone: report([]) }))(
  '%s',
  (name, sample) => expectGolden(`${name}.md`, renderDriftMarkdown(sample)),
);

test('a comment is never longer than GitHub takes', () => {
  const many = Array.from({ length: 5_000 }, (_, i) =>
    judged({
      class: i % 2 === 0 ? 'drift' : 'unmanaged',
      address: `index.public.${'long_'.repeat(10)}${i}`,
      field: 'with.fillfactor',
      values: [90, 70, 90],
    }),
  );
  const text = renderDriftMarkdown(report(many));
  expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(text.length).toBeGreaterThan(MOST_CHARACTERS / 4);
  expect(text).toContain('more resources');
});
