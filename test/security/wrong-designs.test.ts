import { expect, test, vi } from 'vitest';
import { validateDesign } from '../../src/operations/index.ts';
import { folder } from '../schema/support.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Seconds of the processor that nothing here takes unless it grows with the square. */
const MOST = 10;

const lines = (line: (i: number) => string, count: number) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** Designs of a hundred kilobytes or so in which the same is wrong again and again, or is said of each of many. */
test.each([
  [
    'parameters that nobody knows',
    `tables:\n  t:\n    with:\n${lines((i) => `      p${i}: 1`, 3_000)}`,
  ],
  ['variables that are not set', `settings:\n${lines((i) => `  a${i}: \${V${i}}`, 6_000)}`],
  ['values of no type that fits', `settings:\n${lines((i) => `  a.b${i}: { x: 1 }`, 6_000)}`],
  [
    'names that are taken',
    `tables:\n${lines((i) => `  t${i}: { indexes: { i: { on: [a] } } }`, 3_000)}`,
  ],
  [
    'targets of many tables',
    `targets:\n${lines((i) => `  x${i}: { url: x, overrides: { tables: { t${i}: { with: { fillfactor: 9 } } } } }`, 800)}
tables:\n${lines((i) => `  t${i}: { with: { fillfactor: 90 } }`, 800)}`,
  ],
])('%s are told in the time of the text', async (_, text) => {
  const cwd = await folder({ 'dbopt.yaml': `version: 1\n${text}\n` });
  const from = process.cpuUsage();
  await validateDesign({ files: ['dbopt.yaml'], env: {}, vars: {}, cwd }).catch(() => undefined);
  expect(process.cpuUsage(from).user / 1e6).toBeLessThan(MOST);
});
