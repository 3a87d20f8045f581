import { expect, test } from 'vitest';
import { driftMetrics } from '../../../src/ui/index.ts';
import { badNight, oddDrift, report } from '../drift-sample.ts';
import { expectGolden } from '../golden.ts';

const when = { at: 1_795_528_800.25, seconds: 0.42 };
const LINE =
  /^(?:# EOF|# (?:TYPE|HELP|UNIT) [a-z_]+ .+|[a-z_]+(?:\{(?:[a-z_]+="(?:[^"\\\n]|\\["\\n])*",?)*\})? -?[\d.e+-]+)$/;

test('as it was', () => expectGolden('drift.prom', driftMetrics(badNight, when)));

test.each(Object.entries({ badNight, oddDrift, none: report([]) }))('%s', (_name, sample) => {
  const text = driftMetrics(sample, when);
  expect(text.endsWith('# EOF\n')).toBe(true);
  for (const line of text.trimEnd().split('\n')) expect(line).toMatch(LINE);
});
